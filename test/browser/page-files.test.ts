import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../adapters/web/page/', import.meta.url));
const read = (name: string) => readFileSync(folder + name, 'utf8');
const served = readdirSync(folder).filter((name) => /\.(html|css|js|svg)$/.test(name));
const html = read('index.html');

describe('the files of the chat page', () => {
  it('weigh less than 25 kB compressed', () => {
    const loaded = served.filter((name) => name !== 'embed.js');
    const bytes = loaded.map((name) => brotliCompressSync(readFileSync(folder + name)).length);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    assert.ok(total < 25_000, `${total} bytes`);
  });

  it('are all asked for at once, without waiting for one another', () => {
    const modules = served.filter((name) => name.endsWith('.js') && !['main.js', 'embed.js'].includes(name));
    const preloaded = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(preloaded.sort(), modules.sort());
  });

  it('hold no inline script, style or handler, and nothing of another host', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    const foreign = /(src=|href=|import|url)\W{0,3}(https?:)?\/\/(?!HOST|www\.w3\.org)/;
    for (const name of served) assert.doesNotMatch(read(name), foreign);
  });

  it('never make markup of text', () => {
    for (const name of served.filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(
        read(name),
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/,
      );
  });

  it('say the same in the page as it is delivered and in its English texts', async () => {
    const { texts } = await import(`${folder}texts-en.js`);
    const delivered = [...html.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)];
    assert.ok(delivered.length > 10);
    for (const [, key = '', words] of delivered) assert.equal(words, texts[key], key);
    assert.match(html.replaceAll(/<\/?a[^>]*>/g, ''), new RegExp(texts.safety));
  });
});
