/** The server as a process: what it says when it starts and cannot, how it stops, what it logs, what it remembers. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { usedFolder } from '../used-folder.ts';
import { Client, type ServerProcess, startServer } from './server-process.ts';

describe('the server process', function () {
  this.timeout(60_000);
  let folder: string;
  let servers: ServerProcess[] = [];
  const start = (settings: Readonly<Record<string, string>> = {}, by?: 'npm') => {
    const server = startServer({ DATA_DIR: join(folder, 'data'), ...settings }, by);
    servers.push(server);
    return server;
  };
  beforeEach(async () => {
    folder = await usedFolder();
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.end('SIGKILL')));
    servers = [];
    await rm(folder, { recursive: true, force: true });
  });

  it('says where it is ready, on which store, and which channels are on', async () => {
    const dataDir = join(folder, 'new');
    const server = start({ DATA_DIR: dataDir, INTEGRATION_TOKEN: 'a'.repeat(32) });
    const { port } = new URL(await server.url);
    const lines = server.output().split('\n').slice(0, 6);
    assert.deepEqual(lines, [
      `Second Opinion Intake is ready: http://localhost:${port}/`,
      `Store: embedded, in the folder ${dataDir}. For production set DATABASE_URL.`,
      `Keys: in ${join(dataDir, 'data.keys')}. Without that file nothing can be read any more.`,
      'Channels: web on, SMS off, Teams off, e-mail off.',
      "Consents in Spanish are not a certified translation: put the hospital's own into bot/text/es before use.",
      'Hospital systems: cases on, webhooks off.',
    ]);
  });

  it('takes what Teams posts when it is tried on one machine, and says that it believes everybody', async () => {
    const server = start({ TEAMS: 'on' });
    const url = await server.url;
    assert.match(server.output(), /Teams on, .*\n(.*\n)?Teams believes everybody/);
    const post = (body: unknown) =>
      fetch(new URL('/api/messages', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const activity = {
      type: 'message',
      id: '1',
      text: 'hello',
      channelId: 'emulator',
      serviceUrl: 'http://127.0.0.1:9',
      conversation: { id: 'try' },
      from: { id: 'me' },
      recipient: { id: 'bot' },
    };
    assert.equal((await post(activity)).status, 200);
    assert.equal((await post({ ...activity, serviceUrl: 'https://www.example.org' })).status, 400);
  });

  it('refuses Teams in production without an app id, and ends with 1', async () => {
    const { code, stderr } = await start({ TEAMS: 'on', NODE_ENV: 'production' }).ended;
    assert.equal(code, 1);
    assert.match(stderr, /MicrosoftAppId: needed for Teams in production/);
  });

  it('names all wrong settings at once, and ends with 1', async () => {
    const { code, stdout, stderr } = await start({
      PORT: 'hidden',
      DIRECTLINE_SECRET: 'hidden',
      PROGRAM_SETTINGS: '{"ucsf-adult":{"name":7}}',
    }).ended;
    assert.equal(code, 1);
    assert.equal(stdout, '');
    const [first, ...problems] = stderr.trimEnd().split('\n');
    assert.equal(first, 'These settings are wrong:');
    assert.deepEqual(
      problems.map((problem) => /^- [A-Z_]+: (ucsf-adult\.name: )?/.exec(problem)?.[0]),
      ['- PORT: ', '- DIRECTLINE_SECRET: ', '- PROGRAM_SETTINGS: ucsf-adult.name: '],
    );
    assert.doesNotMatch(stderr, /hidden/);
  });

  it('refuses a data folder that another process has, in one line, and ends with 1', async () => {
    await start().url;
    const { code, stderr } = await start().ended;
    assert.equal(code, 1);
    assert.match(stderr, /^The data folder \S+ is in use by another process\..*DATA_DIR.*\n$/);
  });

  it('refuses a port that is taken, in one line, and ends with 1', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const { code, stderr } = await start({ PORT: String(port) }).ended;
    listener.close();
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `Port ${port} is in use by another process. Stop that process, or set PORT to another port.\n`,
    );
  });

  it('stops within seconds and with 0 while a stream is open, asking it to come back', async () => {
    const server = start();
    const client = await Client.begin(await server.url);
    const socket = await client.listen();
    const closed = once(socket, 'close');
    const before = performance.now();
    const { code, signal } = await server.end('SIGTERM');
    assert.deepEqual([code, signal], [0, null]);
    assert.ok(performance.now() - before < 5_000);
    assert.equal((await closed)[0], 1012);
  });

  it('stops in good order and says why once when the signal comes twice, as Ctrl-C does under npm', async () => {
    const server = start();
    await server.url;
    const [first] = await Promise.all([server.end('SIGINT'), server.end('SIGINT')]);
    assert.deepEqual([first.code, first.signal, first.stderr], [0, null, '']);
    assert.equal(first.stdout.match(/"signal":"SIGINT","msg":"stopping"/g)?.length, 1);
  });

  it('is what npm starts: it serves the page and ends with npm', async () => {
    const server = start({}, 'npm');
    const page = await fetch(`${await server.url}/`);
    assert.match(await page.text(), /<title>/);
    assert.equal((await server.end('SIGTERM')).stderr, '');
  });

  it('goes on with a conversation after it was killed between two answers', async () => {
    const first = start();
    const client = await Client.begin(await first.url);
    const { id } = await client.say('no', 'first');
    const before = await client.activities();
    assert.equal((await first.end('SIGKILL')).signal, 'SIGKILL');

    const second = start();
    client.moveTo(await second.url);
    assert.equal((await client.say('no', 'first')).id, id);
    assert.deepEqual(await client.activities(), before);
    await client.say('patient', 'second');
    const after = await client.activities();
    assert.deepEqual(after.slice(0, before.length), before);
    assert.deepEqual(
      after.slice(before.length).map(({ channelData, from }) => [from.name, channelData.step]),
      [
        ['You', undefined],
        ['Assistant', 'home'],
      ],
    );
  });

  it('logs and counts without a word of a person', async () => {
    const server = start({ LOG_LEVEL: 'trace' });
    const url = await server.url;
    const client = await Client.begin(url);
    await client.say('my name is Jane Sample and my phone is 614-555-0123', 'jane-1');
    await client.say('I want to talk to a person', 'jane-2');
    const metrics = await (await fetch(`${url}/metrics`)).text();
    for (const line of [
      'turn_seconds_count{event="person.joined",outcome="decided"} 1',
      'turn_seconds_count{event="person.replied",outcome="decided"} 2',
      'messages_total{from="person"} 2',
      'tasks_opened_total{kind="person-asked"} 1',
    ])
      assert.ok(metrics.split('\n').includes(line), line);
    await server.end('SIGTERM');
    assert.match(server.output(), /"route":"\/v3\/directline\/conversations\/:id\/activities"/);
    const words = new RegExp(`Jane|Sample|614-?555|person\\b.*talk|jane-|${client.conversationId}`);
    assert.equal(words.exec(server.output() + metrics)?.[0], undefined);
  });
});
