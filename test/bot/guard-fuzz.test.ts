import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { type EchoServer, serveEcho } from '../adapters/web/echo-server.ts';
import { createDice } from '../safety/hostile.ts';

const seed = 20261203;
const rounds = 6000;
const atOnce = 24;

const methods = [
  'GET',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'CONNECT',
  'TRACE',
  'QUERY',
  'get',
  'G T',
  '',
];
const targets = [
  '/',
  '/healthz',
  '/v3/directline/tokens/generate',
  '/v3/directline/conversations',
  '/v3/directline/conversations/x/activities?watermark=-1',
  '/v3/directline/conversations/%F0%28%8C%28/stream',
  '/v3/directline/conversations/x/stream?t=y&watermark=z',
  'http://[/q',
  'http://evil.example.org/healthz',
  '//evil.example.org/x',
  '/\\evil.example.org',
  '*',
  '/%',
  '/%00',
  '/%zz?%zz',
  '/../../etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/?a[__proto__]=1&a[b][c]=d',
  '/#fragment',
  `/${'a'.repeat(3000)}`,
  `/${'%41'.repeat(300)}`,
  '/é',
  '',
];
const hosts = [
  'localhost',
  'a b',
  '[',
  '[::1',
  '[::1]:80',
  'x:99999',
  'x:',
  '',
  '%',
  'a'.repeat(400),
  '@',
  'x/y',
  'x?y',
  '٠.example.org',
];
const headers = [
  'Content-Type: application/json',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: ;;;',
  'Content-Type: application/json; charset=utf-7',
  'Content-Encoding: gzip',
  'Content-Encoding: br',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Content-Length: 7',
  'Expect: 100-continue',
  'Expect: something-else',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Connection: Upgrade',
  'Connection: keep-alive, Upgrade',
  'Sec-WebSocket-Key: nonsense',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Version: 99',
  'Origin: null',
  'Origin: http://localhost',
  'Origin: http://[',
  'Authorization: Bearer a.b.c',
  'Authorization: Bearer eyJhbGciOiJub25lIn0.e30.',
  'Authorization: Basic !!!',
  'X-Forwarded-For: , , not-an-address',
  'X-Forwarded-Proto: javascript',
  'X-HTTP-Method-Override: DELETE',
  'Accept: text/html;q=x, ;',
  'Accept-Version: ~9',
  'Accept-Encoding: ;q=0',
  'If-None-Match: "',
  'Host: second.example.org',
  'Bad Header: x',
  ': empty',
  'X-Control: a\u0001b',
];
const bodies = [
  '',
  '{',
  '{}',
  '[]',
  'null',
  '"text"',
  '{"type":5}',
  '{"__proto__":{"type":"message"}}',
  'a=b&a[c]=d',
  '\u001f\u008b\u0008broken',
  '[['.repeat(5000),
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\nbad chunk\r\n',
  '\u00ff\u00fe',
];

/** Every second request is right but for its target, headers or body, so that it gets past Node's own parser. */
function makeRequest(roll: (sides: number) => number): string {
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const isNearlyRight = roll(2) === 0;
  const body = pick(bodies);
  const head = isNearlyRight
    ? [`${pick(methods.slice(0, 7))} ${pick(targets.slice(0, 7))} HTTP/1.1`, 'Host: localhost']
    : [`${pick(methods)} ${pick(targets)} HTTP/1.${roll(8) === 0 ? 0 : 1}`, `Host: ${pick(hosts)}`];
  if (isNearlyRight)
    head.push(pick(headers.slice(0, 7)), `Content-Length: ${Buffer.byteLength(body, 'latin1')}`);
  for (let count = roll(4); count > 0; count -= 1) head.push(pick(headers));
  const request = `${head.join('\r\n')}\r\n\r\n${body}`;
  if (isNearlyRight || roll(4) > 0) return request;
  const at = roll(request.length);
  if (roll(2) === 0) return request.slice(0, at);
  return request.slice(0, at) + String.fromCharCode(roll(256)) + request.slice(at + 1);
}

/** A whole request that asks for an upgrade, and waits for the answer as a client does. */
function makeUpgrade(roll: (sides: number) => number): string {
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const upgrades = headers.filter((header) => !/^(?:Content-|Transfer-|Expect|Bad|:|X-Control)/.test(header));
  const more = Array.from({ length: roll(5) }, () => pick(upgrades));
  const target = pick(targets.filter((target) => /^[!-~]+$/.test(target)));
  const fixed = [
    `Host: ${pick(['localhost', ...hosts])}`,
    'Connection: Upgrade',
    `Upgrade: ${pick(['websocket', 'h2c', 'x'])}`,
  ];
  return [`${pick(['GET', 'POST', 'HEAD', 'OPTIONS'])} ${target} HTTP/1.1`, ...fixed, ...more, '', ''].join(
    '\r\n',
  );
}

/** Sends the bytes, says that they are all unless `isPatient`, and reads until the server ends the connection. */
function exchange(port: number, request: string, isPatient = false): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      if (isPatient) socket.write(request, 'latin1');
      else socket.end(request, 'latin1');
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
  });
}

const looksLikeInside =
  /\n\s+at |node:internal|node_modules|\.(?:ts|js):\d+|TypeError|SyntaxError|ERR_[A-Z]|ECONN|\/work\//;

describe('the server under malformed requests', function () {
  this.timeout(60_000);
  let echo: EchoServer;
  const uncaught: unknown[] = [];
  const keep = (error: unknown) => uncaught.push(error);

  before(async () => {
    process.prependListener('uncaughtExceptionMonitor', keep);
    echo = await serveEcho({ server: { rate: { burst: 1e9, perSecond: 1e9 } } });
  });

  after(async () => {
    process.off('uncaughtExceptionMonitor', keep);
    await echo.server.drain();
  });

  it(`ends every one of ${rounds} connections, shows no inside of it, and serves on (seed ${seed})`, async () => {
    const roll = createDice(seed);
    const statuses = new Map<string, number>();
    for (let done = 0; done < rounds; done += atOnce) {
      const requests = Array.from({ length: atOnce }, () => makeRequest(roll));
      const answers = await Promise.all(requests.map((request) => exchange(echo.port, request)));
      for (const [index, answer] of answers.entries()) {
        assert.doesNotMatch(answer, looksLikeInside, JSON.stringify(requests[index]));
        assert.doesNotMatch(answer, /HTTP\/1\.1 500/, JSON.stringify(requests[index]));
        const status = /^(?:HTTP\/1\.1 100 Continue\s+)?HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'none';
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }
    assert.equal((await fetch(`${echo.baseUrl}/healthz`)).status, 200);
    assert.deepEqual(uncaught, []);
    for (const status of ['200', '400', '401', '403', '404', '405', '414', '415', '417', '426'])
      assert.ok(statuses.has(status), `no request was answered with ${status}`);
  });

  it('answers and ends every upgrade that is none of ours, without waiting for the client to leave', async () => {
    const roll = createDice(seed);
    for (let round = 0; round < 400; round += 1) {
      const request = makeUpgrade(roll);
      assert.match(await exchange(echo.port, request, true), /^HTTP\/1\.1 4\d\d /, JSON.stringify(request));
    }
    assert.equal(echo.openStreams(), 0);
    assert.deepEqual(uncaught, []);
  });
});
