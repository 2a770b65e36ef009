import assert from 'node:assert/strict';
import {
  call,
  type EchoServer,
  type Entry,
  enter,
  friend,
  receivedAt,
  secret,
  serveEcho,
} from './echo-server.ts';

describe('Direct Line', () => {
  let echo: EchoServer;

  before(async () => {
    echo = await serveEcho();
  });

  after(() => echo.server.drain());

  const generate = (headers: Record<string, string>, body: unknown = {}) =>
    call(echo, 'POST', '/tokens/generate', { headers, body });

  const joined = async (body: object = {}): Promise<Entry> => {
    const entry = await enter(echo, body);
    await call(echo, 'POST', '/conversations', { token: entry.token, body: {} });
    return entry;
  };

  const post = ({ conversationId, token }: Entry, body: unknown) =>
    call(echo, 'POST', `/conversations/${conversationId}/activities`, { token, body });

  const read = ({ conversationId, token }: Entry, watermark = '') =>
    call(echo, 'GET', `/conversations/${conversationId}/activities?watermark=${watermark}`, { token });

  const textsOf = ({ body }: { body: { activities: { text: string }[] } }) =>
    body.activities.map(({ text }) => text);

  describe('tokens/generate', () => {
    it('gives our own page a conversation, a token for 30 minutes and a credential to resume', async () => {
      const { status, headers, body } = await generate({ origin: echo.baseUrl });
      assert.equal(status, 200);
      assert.deepEqual(Object.keys(body).sort(), ['conversationId', 'expires_in', 'resume', 'token']);
      assert.match(body.conversationId, /^[0-9a-f]{32}$/);
      assert.equal(body.expires_in, 1800);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('access-control-allow-origin'), null);
    });

    it('knows our own page by Sec-Fetch-Site when there is no Origin', async () => {
      assert.equal((await generate({ 'sec-fetch-site': 'same-origin' })).status, 200);
    });

    for (const [who, headers] of [
      ['another site', { origin: 'https://evil.example.org' }],
      ['a page without an origin of its own', { origin: 'null' }],
      ['another site that sends no Origin', { 'sec-fetch-site': 'cross-site' }],
      ['no browser and no secret', {}],
    ] as const)
      it(`refuses ${who}`, async () => {
        const { status, body, headers: answered } = await generate(headers);
        assert.equal(status, 403);
        assert.equal(body.error.code, 'OriginNotAllowed');
        assert.equal(answered.get('access-control-allow-origin'), null);
      });

    it("takes the secret from a hospital's backend anywhere, and no other secret", async () => {
      assert.equal((await generate({ authorization: `Bearer ${secret}` })).status, 200);
      const { status, body } = await generate({ authorization: `Bearer ${secret}x`, origin: echo.baseUrl });
      assert.deepEqual([status, body.error.code], [401, 'SecretInvalid']);
    });

    it('passes the hints on with the first event and ignores what it does not know', async () => {
      const entry = await joined({ locale: 'es-MX', program: 'dana-farber', colour: 'blue' });
      const inbound = echo.brain.inbounds.find(
        ({ conversationId }) => conversationId === entry.conversationId,
      );
      assert.deepEqual(inbound, {
        conversationId: entry.conversationId,
        id: 'joined',
        event: { type: 'person.joined', channel: 'web', language: 'es-MX', program: 'dana-farber' },
      });
    });

    it('ignores hints that cannot be meant', async () => {
      const entry = await joined({ locale: 7, program: '../../etc' });
      const inbound = echo.brain.inbounds.find(
        ({ conversationId }) => conversationId === entry.conversationId,
      );
      assert.deepEqual(inbound?.event, { type: 'person.joined', channel: 'web' });
    });
  });

  describe('a page on the allow-list', () => {
    it('may read the answers, refusals included', async () => {
      const allowed = await generate({ origin: friend });
      assert.equal(allowed.status, 200);
      assert.equal(allowed.headers.get('access-control-allow-origin'), friend);
      assert.equal(allowed.headers.get('vary'), 'Origin');
      const broken = await generate({ origin: friend }, '{');
      assert.equal(broken.status, 400);
      assert.equal(broken.headers.get('access-control-allow-origin'), friend);
    });

    it('gets leave for its headers before it asks; other pages do not', async () => {
      const allowed = await call(echo, 'OPTIONS', '/conversations', { headers: { origin: friend } });
      assert.equal(allowed.status, 204);
      assert.match(
        allowed.headers.get('access-control-allow-headers') ?? '',
        /authorization.*x-ms-bot-agent/,
      );
      const refused = await call(echo, 'OPTIONS', '/conversations', {
        headers: { origin: 'https://evil.example.org' },
      });
      assert.equal(refused.status, 403);
      assert.equal(refused.headers.get('access-control-allow-origin'), null);
    });
  });

  describe('resume', () => {
    it('gives a new token for the same conversation after the first has expired', async () => {
      const clocked = await serveEcho();
      const { conversationId, token, resume } = await enter(clocked);
      await call(clocked, 'POST', '/conversations', { token });
      clocked.advance(31 * 60);
      assert.equal(
        (await call(clocked, 'GET', `/conversations/${conversationId}`, { token })).body.error.code,
        'TokenExpired',
      );
      const again = await enter(clocked, { resume });
      assert.equal(again.conversationId, conversationId);
      const { status, body } = await call(clocked, 'GET', `/conversations/${conversationId}?watermark=1`, {
        token: again.token,
      });
      assert.equal(status, 200);
      assert.match(body.streamUrl, /watermark=1&/);

      clocked.advance(91 * 24 * 60 * 60);
      const headers = { origin: clocked.baseUrl };
      const late = await call(clocked, 'POST', '/tokens/generate', {
        headers,
        body: { resume: again.resume },
      });
      assert.deepEqual([late.status, late.body.error.code], [401, 'ResumeExpired']);
      await clocked.server.drain();
    });

    it('is refused when it is forged, of another kind, or of a conversation that is gone', async () => {
      const entry = await joined();
      for (const resume of ['x', entry.token, `${entry.resume.slice(0, -4)}AAAA`]) {
        const { status, body } = await generate({ origin: echo.baseUrl }, { resume });
        assert.deepEqual([status, body.error.code], [401, 'ResumeInvalid']);
      }
      const never = await enter(echo);
      const { status, body } = await generate({ origin: echo.baseUrl }, { resume: never.resume });
      assert.deepEqual([status, body.error.code], [401, 'ResumeUnknown']);
    });
  });

  describe('conversations', () => {
    it('greets once, however often it is opened', async () => {
      const entry = await joined();
      await call(echo, 'POST', '/conversations', { token: entry.token, body: {} });
      await call(echo, 'GET', `/conversations/${entry.conversationId}`, { token: entry.token });
      assert.deepEqual(textsOf(await read(entry)), ['Hello.']);
    });

    it('builds the stream address from PUBLIC_URL, not from Host', async () => {
      const publicUrl = 'https://chat.hospital.example.org';
      const proxied = await serveEcho({ publicUrl });
      const { token } = (await call(proxied, 'POST', '/tokens/generate', { headers: { origin: publicUrl } }))
        .body;
      const { body } = await call(proxied, 'POST', '/conversations', { token });
      assert.match(
        body.streamUrl,
        /^wss:\/\/chat\.hospital\.example\.org\/v3\/directline\/conversations\/[0-9a-f]{32}\/stream\?/,
      );
      const foreign = await call(proxied, 'POST', '/tokens/generate', {
        headers: { origin: proxied.baseUrl },
      });
      assert.equal(foreign.status, 403);
      await proxied.server.drain();
    });

    it('is open to its own token only', async () => {
      const [mine, theirs] = [await joined(), await joined()];
      const path = `/conversations/${theirs.conversationId}/activities`;
      const codes = [
        await call(echo, 'GET', path, { token: mine.token }),
        await call(echo, 'POST', path, { token: mine.token, body: { type: 'message', text: 'hello' } }),
        await call(echo, 'GET', path, { token: mine.resume }),
        await call(echo, 'GET', path),
      ].map(({ status, body }) => `${status} ${body.error.code}`);
      assert.deepEqual(codes, [
        '403 WrongConversation',
        '403 WrongConversation',
        '401 TokenInvalid',
        '401 TokenMissing',
      ]);
    });
  });

  describe('activities', () => {
    it('come in pages by watermark', async () => {
      const entry = await joined();
      await post(entry, { type: 'message', text: 'one', channelData: { clientActivityID: 'a' } });
      const first = await read(entry);
      assert.deepEqual(textsOf(first), ['Hello.', 'one', 'You said: one']);
      assert.equal(first.body.watermark, '3');
      assert.deepEqual((await read(entry, '3')).body, { activities: [], watermark: '3' });
      assert.deepEqual((await read(entry, 'x')).body.error.code, 'BadWatermark');
    });

    it('are decided once a client id: the same id gets the same answer', async () => {
      const entry = await joined();
      const activity = { type: 'message', text: 'one', channelData: { clientActivityID: 'a' } };
      const [first, second] = [await post(entry, activity), await post(entry, activity)];
      assert.deepEqual([first.status, second.status], [200, 200]);
      assert.deepEqual(first.body, { id: `${entry.conversationId}|0000002` });
      assert.deepEqual(second.body, first.body);
      assert.equal((await read(entry)).body.activities.length, 3);
    });

    it('tell the client to send again when nothing was committed, without a word of why', async () => {
      const entry = await joined();
      echo.brain.failOnce();
      const { status, body } = await post(entry, { type: 'message', text: 'my secret illness' });
      assert.equal(status, 500);
      assert.deepEqual(body, {
        error: { code: 'TryAgain', message: 'That did not work, and nothing was changed. Send it again.' },
      });
      assert.doesNotMatch(echo.logged.join(''), /secret illness|Bearer|eyJ/);
      assert.match(echo.logged.join(''), /a route failed/);
    });

    it('speak for the token, whatever they claim', async () => {
      const entry = await joined();
      const from = { id: 'the-doctor', name: 'Doctor', role: 'bot' };
      await post(entry, { type: 'message', text: 'one', from });
      const [, own] = (await read(entry)).body.activities;
      assert.match(own.from.id, /^dl_/);
      assert.equal(own.from.role, 'user');
    });

    it('hand the title of a tapped choice on beside its value', async () => {
      const entry = await joined();
      await post(entry, {
        type: 'message',
        text: 'yes',
        channelData: { clientActivityID: 't', title: 'Yes, please' },
      });
      assert.deepEqual(echo.brain.inbounds.at(-1), {
        conversationId: entry.conversationId,
        id: 'web|t',
        event: { type: 'person.replied', channel: 'web', receivedAt, text: 'yes' },
        clientId: 't',
        title: 'Yes, please',
      });
    });

    it('count attachments and never look at them', async () => {
      const entry = await joined();
      const attachments = [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA' }, {}];
      assert.equal((await post(entry, { type: 'message', attachments })).status, 200);
      assert.deepEqual(echo.brain.inbounds.at(-1)?.event, {
        type: 'person.replied',
        channel: 'web',
        receivedAt,
        text: '',
        attachments: 2,
      });
    });

    it('lose what a database cannot keep, and nothing else', async () => {
      const entry = await joined();
      await post(entry, { type: 'message', text: 'a\u0000b\ud800c 👩‍⚕️' });
      assert.deepEqual(echo.brain.inbounds.at(-1)?.event, {
        type: 'person.replied',
        channel: 'web',
        receivedAt,
        text: 'ab\ufffdc 👩‍⚕️',
      });
    });

    it('that are no message are taken and not kept', async () => {
      const entry = await joined();
      for (const type of ['typing', 'event', 'conversationUpdate'])
        assert.equal((await post(entry, { type, name: 'webchat/join' })).status, 200);
      assert.equal((await read(entry)).body.activities.length, 1);
    });

    it('may have 10,000 characters and not one more', async () => {
      const entry = await joined();
      assert.equal((await post(entry, { type: 'message', text: '\u0001'.repeat(10_000) })).status, 200);
      const { status, body } = await post(entry, { type: 'message', text: 'x'.repeat(10_001) });
      assert.deepEqual([status, body.error.code], [400, 'MessageTooLong']);
      assert.match(body.error.message, /10000/);
    });

    for (const [what, body, code] of [
      ['no type', { text: 'x' }, 'BadActivity'],
      ['an array', [], 'BadActivity'],
      ['no words', { type: 'message', text: ' \n' }, 'EmptyMessage'],
      [
        'words for a client id',
        { type: 'message', text: 'x', channelData: { clientActivityID: 'my name is Ana' } },
        'BadActivity',
      ],
      [
        'an endless client id',
        { type: 'message', text: 'x', channelData: { clientActivityID: 'x'.repeat(101) } },
        'BadActivity',
      ],
    ] as const)
      it(`with ${what} are refused as ${code}`, async () => {
        const answer = await post(await joined(), body);
        assert.deepEqual([answer.status, answer.body.error.code], [400, code]);
      });

    it('are limited per conversation, with the seconds to wait', async () => {
      const strict = await serveEcho({ directLine: { rates: { activities: { burst: 2, perSecond: 0.1 } } } });
      const entry = await enter(strict);
      const say = () =>
        call(strict, 'POST', `/conversations/${entry.conversationId}/activities`, {
          token: entry.token,
          body: { type: 'message', text: 'x' },
        });
      assert.deepEqual([(await say()).status, (await say()).status], [200, 200]);
      const { status, headers, body } = await say();
      assert.deepEqual([status, headers.get('retry-after'), body.error.code], [429, '10', 'TooManyRequests']);
      await strict.server.drain();
    });
  });

  it('limits new tokens per address', async () => {
    const strict = await serveEcho({ directLine: { rates: { tokens: { burst: 1, perSecond: 0.5 } } } });
    assert.ok((await enter(strict)).token);
    const headers = { origin: strict.baseUrl };
    const { status, headers: answered } = await call(strict, 'POST', '/tokens/generate', { headers });
    assert.deepEqual([status, answered.get('retry-after')], [429, '2']);
    await strict.server.drain();
  });

  it('gives the conversation as a text file', async () => {
    const entry = await joined();
    await post(entry, { type: 'message', text: 'one' });
    echo.brain.say(entry.conversationId, 'I am here.', { from: 'coordinator', name: 'Ana' });
    const { conversationId, token } = entry;
    const { headers, body } = await call(echo, 'GET', `/conversations/${conversationId}/transcript`, {
      token,
    });
    assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(headers.get('content-disposition'), 'attachment; filename="conversation.txt"');
    assert.equal(
      body,
      [
        '2026-12-03 10:20 UTC, Assistant:\nHello.\n(1) Yes, please\n(2) No, thanks\n',
        '2026-12-03 10:20 UTC, You:\none\n',
        '2026-12-03 10:20 UTC, Assistant:\nYou said: one\n',
        '2026-12-03 10:20 UTC, Ana:\nI am here.\n',
      ].join('\n'),
    );
  });
});
