import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocket } from 'ws';
import { createFeed } from '../../../adapters/web/feed.ts';
import type { WebPorts } from '../../../adapters/web/ports.ts';
import { createStreams, type Streams } from '../../../adapters/web/stream.ts';
import type { ConversationId } from '../../../machines/events.ts';
import {
  type Brain,
  call,
  createBrain,
  type EchoServer,
  type Entry,
  enter,
  friend,
  names,
  serveEcho,
} from './echo-server.ts';
import { until } from './until.ts';

interface Frame {
  readonly activities: readonly { readonly text: string; readonly id: string }[];
  readonly watermark: string;
}

describe('a stream', () => {
  let echo: EchoServer;

  beforeEach(async () => {
    echo = await serveEcho();
  });

  afterEach(() => echo.server.drain());

  const streamUrl = async ({ conversationId, token }: Entry, watermark = ''): Promise<string> =>
    (await call(echo, 'GET', `/conversations/${conversationId}?watermark=${watermark}`, { token })).body
      .streamUrl;

  const follow = async (url: string) => {
    const socket = new WebSocket(url);
    const frames: Frame[] = [];
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    await once(socket, 'open');
    const texts = () => frames.flatMap(({ activities }) => activities.map(({ text }) => text));
    return { socket, frames, texts };
  };

  const refusalOf = async (url: string, headers: Record<string, string> = {}): Promise<string> => {
    const socket = new WebSocket(url, { headers });
    socket.on('error', () => undefined);
    const [, response] = await once(socket, 'unexpected-response');
    const [body] = await once(response, 'data');
    socket.terminate();
    return `${response.statusCode} ${JSON.parse(String(body)).error.code}`;
  };

  it('shows every tab the same messages, those of other tabs included', async () => {
    const entry = await enter(echo);
    const [left, right] = [await follow(await streamUrl(entry)), await follow(await streamUrl(entry))];
    const { conversationId, token } = entry;
    await call(echo, 'POST', `/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', text: 'x' },
    });
    await until(() => left.texts().length === 3 && right.texts().length === 3);
    assert.deepEqual(left.texts(), ['Hello.', 'x', 'You said: x']);
    assert.deepEqual(right.texts(), left.texts());
    assert.equal(left.frames.at(-1)?.watermark, '3');
  });

  it('keeps order and count when messages come faster than they leave', async () => {
    const entry = await enter(echo);
    const { texts } = await follow(await streamUrl(entry));
    for (let number = 1; number <= 250; number += 1)
      echo.brain.say(entry.conversationId, `message ${number}`);
    await until(() => texts().length === 251);
    assert.deepEqual(texts(), [
      'Hello.',
      ...Array.from({ length: 250 }, (_, index) => `message ${index + 1}`),
    ]);
  });

  it('opens with its own fresh ticket only', async () => {
    const [mine, theirs] = [await enter(echo), await enter(echo)];
    const url = await streamUrl(mine);
    assert.equal(
      await refusalOf(url.replace(mine.conversationId, theirs.conversationId)),
      '403 WrongConversation',
    );
    assert.equal(await refusalOf(url.replace(/t=.*/, `t=${mine.token}`)), '401 TokenInvalid');
    assert.equal(await refusalOf(url.replace(/[?&]t=.*/, '')), '401 TokenMissing');
    assert.equal(await refusalOf(url.replace('watermark=-', 'watermark=x')), '400 BadWatermark');
    assert.equal(await refusalOf(url, { origin: 'https://evil.example.org' }), '403 OriginNotAllowed');
    echo.advance(61);
    assert.equal(await refusalOf(url), '403 TokenExpired');
    assert.equal(echo.openStreams(), 0);
  });

  it('opens for a page on the allow-list', async () => {
    const socket = new WebSocket(await streamUrl(await enter(echo)), { origin: friend });
    await once(socket, 'open');
    socket.close();
  });

  it('counts among the open ones while it is open', async () => {
    const count = async () =>
      /websockets_open (\d+)/.exec(await (await fetch(`${echo.baseUrl}/metrics`)).text())?.[1];
    const { socket } = await follow(await streamUrl(await enter(echo)));
    assert.equal(await count(), '1');
    socket.close();
    await until(() => echo.openStreams() === 0);
    assert.equal(await count(), '0');
  });

  it('is refused beyond 20 at a time in one conversation', async () => {
    const entry = await enter(echo);
    const url = await streamUrl(entry);
    for (let count = 0; count < 20; count += 1) await follow(url);
    assert.equal(await refusalOf(url), '429 TooManyStreams');
  });

  it('ends with 1012 when the server drains', async () => {
    const { socket } = await follow(await streamUrl(await enter(echo)));
    const [[code]] = await Promise.all([once(socket, 'close'), echo.server.drain()]);
    assert.equal(code, 1012);
  });

  it('ends when a client sends more than a ping', async () => {
    const { socket } = await follow(await streamUrl(await enter(echo)));
    socket.send('x'.repeat(2000));
    const [code] = await once(socket, 'close');
    assert.equal(code, 1009);
    await until(() => echo.openStreams() === 0);
  });

  it('ends when what comes is no WebSocket frame', async () => {
    const { socket } = await follow(await streamUrl(await enter(echo)));
    (socket as unknown as { _socket: Socket })._socket.write(Buffer.from('ffffffff00', 'hex'));
    await once(socket, 'close');
    await until(() => echo.openStreams() === 0);
  });

  it('ends with 1011 when the transcript cannot be read, so that the client comes back', async () => {
    const entry = await enter(echo);
    const { socket } = await follow(await streamUrl(entry));
    echo.brain.messagesAfter = () => Promise.reject(new Error('store is away'));
    echo.brain.say(entry.conversationId, 'x');
    const [code] = await once(socket, 'close');
    assert.equal(code, 1011);
  });
});

describe('streams with silent or slow readers', () => {
  const conversationId = '0123456789abcdef0123456789abcdef' as ConversationId;
  const grant = { conversationId, userId: 'dl_0' };
  let brain: Brain;
  let streams: Streams;
  let server: Server;
  let url: string;

  beforeEach(async () => {
    const feed = createFeed();
    brain = createBrain(feed.publish);
    const messagesAfter: WebPorts['messagesAfter'] = (...range) => brain.messagesAfter(...range);
    streams = createStreams({ messagesAfter, feed, names, onFailure: assert.ifError });
    server = createServer().on('upgrade', (request, socket, head) =>
      streams.open(request, socket, head, grant, 0),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    streams.closeAll();
    server.close();
  });

  it('end a socket that gave no sign of life for two beats and keep one that pings', async () => {
    const [silent, alive] = [
      new WebSocket(url, { autoPong: false }),
      new WebSocket(url, { autoPong: false }),
    ];
    await Promise.all([once(silent, 'open'), once(alive, 'open')]);
    const ended = once(silent, 'close');
    streams.beat();
    alive.send('');
    alive.ping();
    await once(alive, 'pong');
    streams.beat();
    await ended;
    assert.equal(alive.readyState, WebSocket.OPEN);
    await until(() => streams.size === 1);
    alive.terminate();
  });

  it('leave nothing behind that still reads the transcript', async () => {
    const socket = new WebSocket(url);
    await once(socket, 'open');
    socket.terminate();
    await until(() => streams.size === 0);
    let reads = 0;
    brain.messagesAfter = async () => {
      reads += 1;
      return [];
    };
    brain.say(conversationId, 'x');
    assert.equal(reads, 0);
  });

  it('read ahead no further than the wire takes for a reader that has stopped, and lose nothing', async () => {
    const count = 2000;
    for (let number = 0; number < count; number += 1) brain.say(conversationId, 'x'.repeat(10_000));
    const { messagesAfter } = brain;
    let furthest = 0;
    let reads = 0;
    brain.messagesAfter = (id, seq, limit) => {
      reads += 1;
      furthest = seq;
      return messagesAfter(id, seq, limit);
    };
    const socket = new WebSocket(url);
    let received = 0;
    socket.on('message', (data) => {
      received += JSON.parse(String(data)).activities.length;
    });
    await once(socket, 'open');
    socket.pause();
    for (let seen = -1; seen !== reads; ) {
      seen = reads;
      await rounds(100);
    }
    assert.ok(furthest < count, 'all of the transcript was read for a reader that takes nothing');
    socket.resume();
    await until(() => received === count);
    socket.terminate();
  }).timeout(20_000);
});

const rounds = async (count: number) => {
  for (let round = 0; round < count; round += 1) await new Promise((resolve) => setImmediate(resolve));
};
