import assert from 'node:assert/strict';
import { type Activity, ConnectionStatus, type DirectLine, type Message } from 'botframework-directlinejs';
import { type EchoServer, type Entry, enter, serveEcho } from './echo-server.ts';
import { becomePage, type Clock, createClock, createMicrosoftClient } from './microsoft-client.ts';
import { until } from './until.ts';

interface Seen {
  readonly client: DirectLine;
  readonly texts: string[];
  readonly activities: Activity[];
  readonly statuses: ConnectionStatus[];
}

describe('the Microsoft Direct Line client', () => {
  let echo: EchoServer;
  let clock: Clock;
  let leavePage: () => void;
  let open: DirectLine[];

  beforeEach(async () => {
    echo = await serveEcho();
    clock = createClock();
    leavePage = becomePage(echo.baseUrl);
    open = [];
  });

  afterEach(async () => {
    for (const client of open) client.end();
    leavePage();
    await echo.server.drain();
  });

  const connect = (
    { token }: Pick<Entry, 'token'>,
    options: { conversationId?: string; watermark?: string } = {},
  ): Seen => {
    const domain = `${echo.baseUrl}/v3/directline`;
    const client = createMicrosoftClient({ token, domain, ...options }, clock);
    open.push(client);
    const seen: Seen = { client, texts: [], activities: [], statuses: [] };
    client.connectionStatus$.subscribe((status) => seen.statuses.push(status));
    client.activity$.subscribe(
      (activity) => {
        seen.activities.push(activity);
        seen.texts.push((activity as Message).text ?? '');
      },
      () => undefined,
    );
    return seen;
  };

  const say = (client: DirectLine, text: string, clientActivityID: string) =>
    new Promise<string>((resolve, reject) => {
      const activity = { type: 'message', text, from: { id: 'whoever' }, channelData: { clientActivityID } };
      client.postActivity(activity as Activity).subscribe(resolve, reject);
    });

  it('is greeted, gets its own message back with its id, and then the reply', async () => {
    const seen = connect(await enter(echo));
    await until(() => seen.texts.length === 1);
    const id = await say(seen.client, 'good morning', 'tap-1');
    await until(() => seen.texts.length === 3);

    assert.deepEqual(seen.texts, ['Hello.', 'good morning', 'You said: good morning']);
    assert.equal(seen.activities[1]?.id, id);
    assert.deepEqual(seen.activities[1]?.channelData, { clientActivityID: 'tap-1', seq: 2, from: 'person' });
    assert.match(seen.activities[1]?.from.id ?? '', /^dl_[0-9a-f]{32}$/);
    assert.equal(seen.activities[1]?.from.role, 'user');
    assert.deepEqual((seen.activities[0] as Message).suggestedActions?.actions, [
      { type: 'imBack', title: 'Yes, please', value: 'yes' },
      { type: 'imBack', title: 'No, thanks', value: 'no' },
    ]);
    assert.equal(seen.client.connectionStatus$.getValue(), ConnectionStatus.Online);
  });

  it('comes back after its socket is cut and misses and doubles nothing', async () => {
    const entry = await enter(echo);
    const seen = connect(entry);
    await until(() => seen.texts.length === 1);
    echo.cutSockets();
    await until(() => clock.waitsFor(3000) && echo.openStreams() === 0);
    echo.brain.say(entry.conversationId, 'said while it was away');
    clock.pass(3000);
    await until(() => seen.texts.length === 2);
    await say(seen.client, 'back again', 'tap-2');
    await until(() => seen.texts.length === 4);
    assert.deepEqual(seen.texts, ['Hello.', 'said while it was away', 'back again', 'You said: back again']);
  });

  it('resumes a conversation by its id and reads all of it', async () => {
    const entry = await enter(echo);
    const first = connect(entry);
    await until(() => first.texts.length === 1);
    await say(first.client, 'one', 'tap-1');
    first.client.end();

    const { token } = await enter(echo, { resume: entry.resume });
    const second = connect({ token }, { conversationId: entry.conversationId });
    await until(() => second.texts.length === 3);
    assert.deepEqual(second.texts, ['Hello.', 'one', 'You said: one']);
  });

  it('resumes from a watermark and reads only what is newer', async () => {
    const entry = await enter(echo);
    const first = connect(entry);
    await until(() => first.texts.length === 1);
    await say(first.client, 'one', 'tap-1');

    const second = connect(entry, { conversationId: entry.conversationId, watermark: '2' });
    await until(() => second.texts.length === 1);
    assert.deepEqual(second.texts, ['You said: one']);
  });

  it('renews its token every 15 minutes and so outlives the first token', async () => {
    const seen = connect(await enter(echo));
    await until(() => seen.texts.length === 1);
    const { token } = seen.client as unknown as { token: string };
    for (const round of [1, 2, 3]) {
      const held = (seen.client as unknown as { token: string }).token;
      echo.advance(15 * 60);
      clock.pass(15 * 60 * 1000);
      await until(() => (seen.client as unknown as { token: string }).token !== held);
      assert.match(await say(seen.client, `still here ${round}`, `tap-${round}`), /\|\d{7}$/);
    }
    assert.notEqual((seen.client as unknown as { token: string }).token, token);
  });

  it('learns by a 403 that its token has expired', async () => {
    const seen = connect(await enter(echo));
    await until(() => seen.texts.length === 1);
    echo.advance(31 * 60);
    assert.equal(await say(seen.client, 'too late', 'tap-1'), 'retry');
    assert.equal(seen.client.connectionStatus$.getValue(), ConnectionStatus.ExpiredToken);
  });

  it('pings with empty messages that disturb nothing', async () => {
    const seen = connect(await enter(echo));
    await until(() => seen.texts.length === 1);
    clock.pass(20_000);
    clock.pass(20_000);
    await say(seen.client, 'after two pings', 'tap-1');
    await until(() => seen.texts.length === 3);
    assert.equal(echo.openStreams(), 1);
  });

  it('sends again after a failure, and the message is there once', async () => {
    const seen = connect(await enter(echo));
    await until(() => seen.texts.length === 1);
    echo.brain.failOnce();
    assert.equal(await say(seen.client, 'once', 'tap-1'), 'retry');
    await say(seen.client, 'once', 'tap-1');
    await say(seen.client, 'once', 'tap-1');
    await say(seen.client, 'and on', 'tap-2');
    await until(() => seen.texts.at(-1) === 'You said: and on');
    assert.deepEqual(seen.texts, ['Hello.', 'once', 'You said: once', 'and on', 'You said: and on']);
  });
});
