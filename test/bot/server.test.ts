import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Answer, Call, Route } from '../../adapters/http.ts';
import type { Readiness } from '../../bot/health.ts';
import { createLog } from '../../bot/log.ts';
import { type EchoOptions, type EchoServer, serveEcho } from '../adapters/web/echo-server.ts';
import { until } from '../adapters/web/until.ts';

const mirror: Route = {
  method: 'POST',
  path: '/mirror',
  bodyLimit: 100,
  handle: async ({ body, rawBody }) => ({
    status: 200,
    body: { body: body instanceof URLSearchParams ? [...body] : body, bytes: rawBody.length },
  }),
};

const route = (path: string, handle: (call: Call) => Promise<Answer>): Route => ({
  method: 'GET',
  path,
  handle,
});

describe('the server', () => {
  let open: EchoServer[] = [];

  afterEach(async () => {
    await Promise.all(open.map(({ server }) => server.drain()));
    open = [];
  });

  const serve = async (options: EchoOptions = {}) => {
    const echo = await serveEcho(options);
    open.push(echo);
    return echo;
  };

  const postMirror = async (echo: EchoServer, body: string | Uint8Array, headers: Record<string, string>) => {
    const response = await fetch(`${echo.baseUrl}/mirror`, {
      method: 'POST',
      body: body as string,
      headers,
    });
    // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test says it is
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };

  describe('reads a body', () => {
    let echo: EchoServer;
    beforeEach(async () => {
      echo = await serve({ routes: [mirror] });
    });

    it('of JSON, with the bytes kept', async () => {
      const { body } = await postMirror(echo, '{"a": "ü"}', {
        'content-type': 'application/json; charset=UTF-8',
      });
      assert.deepEqual(body, { body: { a: 'ü' }, bytes: 11 });
    });

    it('of a form, with repeated and bracketed names as they were sent', async () => {
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const { body } = await postMirror(echo, 'a[b]=c&a[b]=d+e&__proto__=x', type);
      assert.deepEqual(body.body, [
        ['a[b]', 'c'],
        ['a[b]', 'd e'],
        ['__proto__', 'x'],
      ]);
    });

    it('that is absent as undefined', async () => {
      const response = await fetch(`${echo.baseUrl}/mirror`, { method: 'POST' });
      assert.deepEqual(await response.json(), { bytes: 0 });
    });

    const json = { 'content-type': 'application/json' };
    for (const [what, body, headers, refusal] of [
      ['a compressed body', gzipSync('{}'), { ...json, 'content-encoding': 'gzip' }, '415 UnsupportedBody'],
      [
        'a body that lies about its compression',
        '{}',
        { ...json, 'content-encoding': 'gzip' },
        '415 UnsupportedBody',
      ],
      ['a body of another type', '<a/>', { 'content-type': 'text/xml' }, '415 UnsupportedBody'],
      [
        'a multipart body',
        '--x--',
        { 'content-type': 'multipart/form-data; boundary=x' },
        '415 UnsupportedBody',
      ],
      [
        'a body in another charset',
        '{}',
        { 'content-type': 'application/json; charset=utf-16' },
        '415 UnsupportedBody',
      ],
      ['broken JSON', '{"a":', json, '400 BadBody'],
      ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), json, '400 BadBody'],
      ['a body over the limit', `"${'x'.repeat(99)}"`, json, '413 BodyTooLarge'],
    ] as const)
      it(`but not ${what}`, async () => {
        const { status, body: answer } = await postMirror(echo, body, headers);
        assert.equal(`${status} ${answer.error.code}`, refusal);
      });

    it('but not a body that grows over the limit while it comes', async () => {
      const socket = connect(echo.port, '127.0.0.1');
      socket.write(
        'POST /mirror HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      socket.write(`96\r\n${'x'.repeat(150)}\r\n`);
      const [data] = await once(socket, 'data');
      assert.match(String(data), /^HTTP\/1\.1 413 [\s\S]*connection: close/i);
      await once(socket, 'close');
    });
  });

  describe('answers', () => {
    it('with security headers, and HSTS where the address is https', async () => {
      const plain = await fetch(`${(await serve()).baseUrl}/healthz`);
      const secure = await fetch(
        `${(await serve({ publicUrl: 'https://chat.example.org' })).baseUrl}/healthz`,
      );
      assert.equal(plain.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(plain.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(plain.headers.get('cache-control'), 'no-store');
      assert.match(plain.headers.get('permissions-policy') ?? '', /microphone=\(\)/);
      assert.match(plain.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(plain.headers.get('strict-transport-security'), null);
      assert.equal(secure.headers.get('strict-transport-security'), 'max-age=31536000');
      assert.equal(plain.headers.get('server'), null);
    });

    for (const [method, path, status, code] of [
      ['GET', '/nothing', 404, 'NotFound'],
      ['GET', '/healthz/', 404, 'NotFound'],
      ['DELETE', '/healthz', 405, 'MethodNotAllowed'],
      ['GET', '//example.org/healthz', 400, 'BadUrl'],
      ['GET', '/%ff', 400, 'BadUrl'],
      ['GET', `/${'x'.repeat(2048)}`, 414, 'UrlTooLong'],
    ] as const)
      it(`${status} in one shape to ${method} ${path.slice(0, 30)}`, async () => {
        const { baseUrl } = await serve();
        const response = await fetch(baseUrl + path, { method });
        const body = (await response.json()) as { error: { code: string; message: string } };
        assert.deepEqual([response.status, body.error.code], [status, code]);
        assert.deepEqual([Object.keys(body), Object.keys(body.error)], [['error'], ['code', 'message']]);
        assert.doesNotMatch(body.error.message, /nothing\b.*\/|xxx/);
      });

    it('a failing route with a 500 that shows nothing of the error, and logs no message of it', async () => {
      const failing = route('/failing', () => Promise.reject(new TypeError('Ana has a tumour')));
      const echo = await serve({ routes: [failing] });
      const response = await fetch(`${echo.baseUrl}/failing?name=Ana`);
      assert.equal(response.status, 500);
      assert.doesNotMatch(await response.text(), /tumour|TypeError|node:/);
      await until(() => echo.logged.length === 2);
      assert.match(echo.logged.join(''), /"failure":"TypeError"/);
      assert.doesNotMatch(echo.logged.join(''), /tumour|Ana/);
    });

    it('in place of a route that does not answer in time', async () => {
      const endless = route('/endless', () => new Promise(() => undefined));
      const { baseUrl } = await serve({ routes: [endless], server: { deadlineMs: 5 } });
      const response = await fetch(`${baseUrl}/endless`);
      assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '2']);
    });

    it('429 with the seconds to wait to an address that asks too much, except for health', async () => {
      const { baseUrl } = await serve({ routes: [mirror], server: { rate: { burst: 1, perSecond: 0.2 } } });
      const ask = (path: string) => fetch(baseUrl + path, { method: path === '/mirror' ? 'POST' : 'GET' });
      assert.equal((await ask('/mirror')).status, 200);
      const limited = await ask('/mirror');
      assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '5']);
      assert.equal((await ask('/healthz')).status, 200);
    });

    it('by address as a trusted proxy tells it, and otherwise by the connection', async () => {
      const where = route('/where', async ({ address, baseUrl }) => ({
        status: 200,
        body: [address, baseUrl.slice(0, 5)],
      }));
      const headers = { 'x-forwarded-for': '203.0.113.7, 198.51.100.1', 'x-forwarded-proto': 'https' };
      const ask = async (trustedProxies: number) => {
        const { baseUrl } = await serve({ routes: [where], server: { trustedProxies } });
        return (await fetch(`${baseUrl}/where`, { headers })).json();
      };
      assert.deepEqual(await ask(0), ['127.0.0.1', 'http:']);
      assert.deepEqual(await ask(1), ['198.51.100.1', 'https']);
      assert.deepEqual(await ask(2), ['203.0.113.7', 'https']);
      assert.deepEqual(await ask(3), ['127.0.0.1', 'https']);
    });

    it('HEAD as GET without the body', async () => {
      const { baseUrl } = await serve();
      const response = await fetch(`${baseUrl}/healthz`, { method: 'HEAD' });
      assert.deepEqual(
        [response.status, response.headers.get('content-length'), await response.text()],
        [200, '18', ''],
      );
    });
  });

  describe('health', () => {
    it('is ready while the store answers', async () => {
      let answer = (): Promise<Readiness> => Promise.resolve(true);
      const { baseUrl } = await serve({ server: { isReady: () => answer() } });
      const ready = async () => (await fetch(`${baseUrl}/readyz`)).status;
      assert.equal(await ready(), 200);
      answer = () => Promise.resolve('migrations are missing');
      assert.deepEqual(await (await fetch(`${baseUrl}/readyz`)).json(), { status: 'migrations are missing' });
      assert.equal(await ready(), 503);
      answer = () => Promise.reject(new Error('gone'));
      assert.equal(await ready(), 503);
      assert.equal((await fetch(`${baseUrl}/healthz`)).status, 200);
    });

    it('shows figures to whoever sends the token, and without one to this machine alone', async () => {
      const metricsToken = 'm'.repeat(32);
      const ask = async (server: EchoOptions['server'], headers: Record<string, string>) =>
        (await fetch(`${(await serve(server ? { server } : {})).baseUrl}/metrics`, { headers })).status;
      assert.equal(await ask({}, {}), 200);
      assert.equal(await ask({}, { 'x-forwarded-for': '203.0.113.7' }), 403);
      assert.equal(await ask({ trustedProxies: 1 }, { 'x-forwarded-for': '127.0.0.1' }), 403);
      assert.equal(await ask({ metricsToken }, {}), 401);
      assert.equal(await ask({ metricsToken }, { authorization: `Bearer ${'n'.repeat(32)}` }), 401);
      assert.equal(await ask({ metricsToken }, { authorization: `Bearer ${metricsToken}` }), 200);
    });

    it('counts requests by route and status, never by address', async () => {
      const echo = await serve();
      await fetch(`${echo.baseUrl}/v3/directline/conversations/some-id/activities`);
      await until(() => echo.logged.length === 1);
      const figures = await (await fetch(`${echo.baseUrl}/metrics`)).text();
      assert.match(
        figures,
        /http_request_seconds_count\{method="GET",route="\/v3\/directline\/conversations\/:id\/activities",status="401"\} 1/,
      );
      assert.doesNotMatch(figures, /some-id/);
    });

    it('logs method, route, status and time, and nothing that was sent', async () => {
      const echo = await serve();
      await fetch(`${echo.baseUrl}/v3/directline/conversations/some-id/activities?t=some-token`, {
        method: 'POST',
        headers: { authorization: 'Bearer some-token', 'content-type': 'application/json' },
        body: '{"text":"some-words"}',
      });
      await until(() => echo.logged.length === 1);
      const { method, route: pattern, status, ms, ...rest } = JSON.parse(echo.logged[0] ?? '{}');
      assert.deepEqual(
        [method, pattern, status],
        ['POST', '/v3/directline/conversations/:id/activities', 401],
      );
      assert.equal(typeof ms, 'number');
      assert.deepEqual(Object.keys(rest).sort(), ['hostname', 'level', 'msg', 'pid', 'time']);
    });
  });

  describe('at the level info', () => {
    it('logs a request that failed or was slow, and no other', async () => {
      const failing = route('/failing', () => Promise.reject(new TypeError('no')));
      const lines: string[] = [];
      const log = createLog('info', { write: (line) => lines.push(line) });
      const { baseUrl } = await serve({ routes: [failing], server: { log } });
      for (const path of ['/healthz', '/nowhere', '/failing']) await fetch(baseUrl + path);
      await until(() => lines.length === 2);
      assert.deepEqual(
        lines.map((line) => [JSON.parse(line).msg, JSON.parse(line).route]),
        [
          ['a route failed', '/failing'],
          ['request', '/failing'],
        ],
      );
    });
  });

  describe('that has too much to do', () => {
    it('answers 503 with a time to come back, health aside, until something has ended', async () => {
      const ends: (() => void)[] = [];
      const slow = route(
        '/slow',
        () => new Promise((resolve) => ends.push(() => resolve({ status: 200, body: 'done' }))),
      );
      const echo = await serve({ routes: [slow], server: { maxUnderWay: 2 } });
      const [one, two] = [fetch(`${echo.baseUrl}/slow`), fetch(`${echo.baseUrl}/slow`)];
      await until(() => ends.length === 2);
      const refused = await fetch(`${echo.baseUrl}/slow`);
      assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '2']);
      assert.equal((await fetch(`${echo.baseUrl}/healthz`)).status, 200);
      ends[0]?.();
      await one;
      const three = fetch(`${echo.baseUrl}/slow`);
      await until(() => ends.length === 3);
      for (const end of ends) end();
      assert.deepEqual([(await two).status, (await three).status], [200, 200]);
    });

    it('counts work that was answered for until it has ended', async () => {
      const hung = route('/hung', () => new Promise(() => undefined));
      const echo = await serve({ routes: [hung], server: { maxUnderWay: 1, deadlineMs: 20, drainMs: 20 } });
      const codes = [];
      for (const _ of [1, 2]) {
        const answer = (await (await fetch(`${echo.baseUrl}/hung`)).json()) as { error: { code: string } };
        codes.push(answer.error.code);
      }
      assert.deepEqual(codes, ['Timeout', 'Busy']);
    });

    it('opens no more sockets than it has room for', async () => {
      const echo = await serve({ server: { maxSockets: 0 } });
      const socket = connect(echo.port, '127.0.0.1');
      socket.write(
        'GET /v3/directline/conversations/x/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      );
      const [answer] = await once(socket, 'data');
      assert.match(String(answer), /^HTTP\/1\.1 503 [\s\S]*retry-after: 5/);
    });
  });

  describe('drain', () => {
    it('serves on while it says that it is leaving', async () => {
      const echo = await serveEcho({ routes: [mirror], server: { leaveMs: 300 } });
      const drained = echo.server.drain();
      const ready = await fetch(`${echo.baseUrl}/readyz`);
      const work = await postMirror(echo, '{}', { 'content-type': 'application/json' });
      assert.deepEqual([ready.status, work.status, work.headers.get('connection')], [503, 200, 'close']);
      await drained;
      await assert.rejects(fetch(`${echo.baseUrl}/healthz`));
    });

    it('lets a request under way finish and then resolves', async () => {
      const work = Promise.withResolvers<void>();
      const begun = Promise.withResolvers<void>();
      const slow = route('/slow', async () => {
        begun.resolve();
        await work.promise;
        return { status: 200, body: 'done' };
      });
      const echo = await serveEcho({ routes: [slow] });
      const underWay = fetch(`${echo.baseUrl}/slow`);
      await begun.promise;
      const drained = echo.server.drain();
      work.resolve();
      const response = await underWay;
      assert.deepEqual([response.status, response.headers.get('connection')], [200, 'close']);
      assert.equal(await response.text(), 'done');
      await drained;
      await assert.rejects(fetch(`${echo.baseUrl}/healthz`));
    });

    it('is unready and refuses work on connections that are still open', async () => {
      const echo = await serveEcho({ routes: [mirror], server: { drainMs: 200 } });
      const ask = async (path: string) => {
        const socket = connect(echo.port, '127.0.0.1');
        socket.write(`GET ${path} HTTP/1.1\r\n`);
        await once(socket, 'connect');
        return async () => {
          const answer = once(socket, 'data');
          socket.write('Host: x\r\n\r\n');
          return String((await answer)[0]);
        };
      };
      const [ready, work] = [await ask('/readyz'), await ask('/v3/directline/conversations/x')];
      await fetch(`${echo.baseUrl}/healthz`);
      const drained = echo.server.drain();
      assert.match(await ready(), /^HTTP\/1\.1 503 [\s\S]*"draining"/);
      assert.match(await work(), /^HTTP\/1\.1 503 [\s\S]*"Draining"/);
      await drained;
    });

    it('ends in bounded time whatever hangs', async () => {
      const begun = Promise.withResolvers<void>();
      const endless = route('/endless', () => {
        begun.resolve();
        return new Promise(() => undefined);
      });
      const echo = await serveEcho({ routes: [endless], server: { drainMs: 20 } });
      const hanging = assert.rejects(fetch(`${echo.baseUrl}/endless`));
      await begun.promise;
      await echo.server.drain();
      await hanging;
    });
  });

  it('says so when its port is taken', async () => {
    const { port } = await serve();
    await assert.rejects(serveEcho({ server: { port } }), { code: 'EADDRINUSE' });
  });
});
