import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { pageWordings } from '../../bot/page-wordings.ts';
import { textsOf } from '../../bot/render.ts';

const folder = fileURLToPath(new URL('../../adapters/web/page/', import.meta.url));
const read = (name: string) => readFileSync(folder + name, 'utf8');
const served = readdirSync(folder).filter((name) => /\.(html|css|js|svg)$/.test(name));
const html = read('index.html');
const scripts = served.filter((name) => name.endsWith('.js')).map(read);
const keysIn = (pattern: RegExp, ...texts: readonly string[]) =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, key = '']) => key));

describe('the files of the chat page', () => {
  it('weigh less than 40 kB compressed, words in every language included', () => {
    const loaded = served.filter((name) => name !== 'embed.js');
    const bytes = loaded.map((name) => brotliCompressSync(read(name)).length);
    bytes.push(brotliCompressSync(JSON.stringify(pageWordings())).length);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    assert.ok(total < 40_000, `${total} bytes`);
  });

  it('hold the words of a language in less than 1.5 kB compressed', () => {
    const words = pageWordings();
    const bytes = brotliCompressSync(JSON.stringify(words)).length;
    assert.ok(bytes < 1_500 * Object.keys(words).length, `${bytes} bytes`);
  });

  it('ask for all modules at once: what is not joined into the first is named beside it', () => {
    const preloaded = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(preloaded, ['wordings.js']);
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

  it('ask for words that there are, and for every one of them', () => {
    const asked = [
      ...keysIn(/texts\.of\('(\w+)'/g, ...scripts),
      ...keysIn(/data-(?:text|label)="(\w+)"/g, html),
    ];
    const named = [...asked, ...keysIn(/'(\w+)'/g, ...scripts), 'ownName'];
    const keys = Object.keys(textsOf('en')).flatMap((key) => /^page\.(.+)/.exec(key)?.[1] ?? []);
    assert.ok(keys.length > 30);
    assert.deepEqual(
      asked.filter((key) => !keys.includes(key)),
      [],
    );
    assert.deepEqual(
      keys.filter((key) => !named.includes(key)),
      [],
    );
  });

  it('say the same in the page as it is delivered and in its English texts', () => {
    const texts = textsOf('en');
    const delivered = [...html.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)];
    assert.ok(delivered.length > 10);
    for (const [, key = '', words] of delivered) assert.equal(words, texts[`page.${key}`], key);
    assert.match(html.replaceAll(/<\/?a[^>]*>/g, ''), new RegExp(texts['page.safety'] ?? '-'));
  });
});
