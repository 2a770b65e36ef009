import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { loadPageRoutes } from '../../../adapters/web/page-files.ts';
import { type EchoServer, friend, serveEcho } from './echo-server.ts';

const script = 'export const words = "hello hello hello hello hello hello hello hello";\n';

describe('the page files', () => {
  let folder: string;
  let echo: EchoServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    await mkdir(join(folder, 'fonts'));
    const files = {
      'index.html':
        '<!doctype html><title>Chat</title>\n  <link rel="stylesheet" href="one.css">\n  <link rel="stylesheet" href="look.css">\n  <link rel="stylesheet" href="two.css">\n<script type="module" src="chat.js"></script>\n',
      'one.css': 'a { color: red }\n',
      'two.css': 'b { color: blue }\n',
      'chat.js':
        "import { other } from './other.js';\nimport { wordings } from './wordings.js';\nother(wordings);\n",
      'other.js': 'export const other = (words) => document.write(words);\n',
      'main.js': script,
      'embed.js': script,
      'fonts/sans.woff2': 'wOF2',
      'tsconfig.json': '{}',
      'README.md': '#',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    echo = await serveEcho({
      routes: await loadPageRoutes({ folder, embedding: [friend], look: 'i { color: green }\n' }),
    });
  });

  after(async () => {
    await echo.server.drain();
    await rm(folder, { recursive: true });
  });

  /** `fetch` unpacks what it gets; this does not. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
      (resolve, reject) => {
        request(`${echo.baseUrl}${path}`, { headers, agent: false }, async (response) => {
          const body = Buffer.concat(await response.toArray());
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        })
          .on('error', reject)
          .end();
      },
    );

  it('are the index at the root and the others by name, with their types', async () => {
    const types = [];
    for (const path of ['/', '/main.js', '/fonts/sans.woff2'])
      types.push((await get(path)).headers['content-type']);
    assert.deepEqual(types, ['text/html; charset=utf-8', 'text/javascript; charset=utf-8', 'font/woff2']);
  });

  it('bring the style sheets of the index as one, in their order, and serve each on its own too', async () => {
    const index = (await get('/')).body.toString();
    assert.deepEqual(index.match(/href="[^"]+"/g), ['href="style.css"']);
    assert.equal(
      (await get('/style.css')).body.toString(),
      'a { color: red }\ni { color: green }\nb { color: blue }\n',
    );
    assert.equal((await get('/look.css')).body.toString(), 'i { color: green }\n');
  });

  it('bring the module of the index with what it imports in one script, but for the words', async () => {
    const joined = (await get('/chat.js')).body.toString();
    assert.deepEqual(joined.match(/from ".*"/g), ['from "./wordings.js"']);
    assert.match(joined, /document\.write\(words\)/);
    assert.equal((await get('/other.js')).status, 404);
    assert.equal((await get('/wordings.js')).status, 200);
  });

  it('carry the policy on the page itself, and allow nothing on their own', async () => {
    assert.match(String((await get('/')).headers['content-security-policy']), /script-src 'self'/);
    assert.doesNotMatch(String((await get('/main.js')).headers['content-security-policy']), /script-src/);
  });

  for (const path of [
    '/tsconfig.json',
    '/README.md',
    '/index.html',
    '/..%2fpackage.json',
    '/fonts/',
    '/main.js/',
  ])
    it(`are nothing else: ${path}`, async () => {
      assert.equal((await get(path)).status, 404);
    });

  it('come compressed as the browser likes, brotli first', async () => {
    const offers = ['gzip, deflate, br', 'gzip;q=1.0, br;q=0', 'identity', 'br;q=0.000, gzip;q=0'];
    const answers = [];
    for (const offer of offers) answers.push(await get('/main.js', { 'accept-encoding': offer }));
    assert.deepEqual(
      answers.map(({ headers }) => headers['content-encoding']),
      ['br', 'gzip', undefined, undefined],
    );
    const [brotli, gzip, plain] = answers.map(({ body }) => body);
    assert.ok(brotli && gzip && plain);
    assert.deepEqual(
      [String(brotliDecompressSync(brotli)), String(gunzipSync(gzip)), String(plain)],
      [script, script, script],
    );
    assert.ok(answers.every(({ headers }) => headers.vary === 'Accept-Encoding'));
  });

  it('are not sent again while they are the same', async () => {
    const offer = { 'accept-encoding': 'br' };
    const { etag = '' } = (await get('/main.js', offer)).headers;
    const again = await get('/main.js', { ...offer, 'if-none-match': `"other", W/${etag}` });
    assert.deepEqual([again.status, again.body.length, again.headers.etag], [304, 0, etag]);
    assert.equal((await get('/main.js', { 'if-none-match': String(etag) })).status, 200);
  });

  it('run no script but their own and show in no frame but on the allow-list', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, new RegExp(`connect-src 'self' ws://127\\.0\\.0\\.1:${echo.port};`));
    assert.match(policy, new RegExp(`frame-ancestors 'self' ${friend};`));
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('let other sites load the embedding script and nothing else', async () => {
    const policies = [];
    for (const path of ['/embed.js', '/main.js'])
      policies.push((await get(path)).headers['cross-origin-resource-policy']);
    assert.deepEqual(policies, ['cross-origin', 'same-origin']);
  });
});
