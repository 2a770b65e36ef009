/** The README's examples for hospital systems, against the product as `npm start` runs it. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createStore, type MemoryStore } from '../../../adapters/store/create.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { type ServerProcess, startServer } from '../../bot/server-process.ts';
import { play } from '../../conversations/runner/playing.ts';
import { readConversation } from '../../conversations/runner/reading.ts';
import { root } from '../../sources.ts';

const token = 'an-invented-token-of-a-hospital-1';
const secret = 'an-invented-secret-of-a-hospital-1';

const section =
  readFileSync(`${root}README.md`, 'utf8').split('\n## Hospital systems\n')[1]?.split('\n## ')[0] ?? '';
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(section)?.[1] ?? assert.fail(`no ${language} block`);

const waitsForPayment = `
name: Somebody who has only to pay
clock: 2026-03-10T10:00-05:00
person: adult
settings:
  ucsf-adult: { intake: { eligibility: { residence: { states: { TX: open } } } } }
steps:
  - reaches: payment
`;

/** Plays a conversation in the folder; the number of its case. */
const caseIn = async (dataDir: string): Promise<string> => {
  const store = await createStore({ dataDir, handClock: true });
  await store.migrate();
  const kept: MemoryStore = { ...store, clear: async () => undefined, contents: async () => ({}) };
  const failure = await play(readConversation('payment.yaml', waitsForPayment), kept);
  assert.equal(failure, null);
  const messages = await store.messagesAfter('conversation' as ConversationId, 0);
  await store.close();
  return /SO-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(messages.map(({ text }) => text).join('\n'))?.[0] ?? assert.fail();
};

describe('the product with hospital systems on', function () {
  this.timeout(90_000);
  let folder: string;
  let number: string;
  let server: ServerProcess | undefined;
  let receiver: Server;
  const told: { readonly body: string; readonly signature: string }[] = [];
  let hear: () => void = () => undefined;

  before(async function () {
    if (spawnSync('curl', ['--version']).error) this.skip();
    folder = await mkdtemp(join(tmpdir(), 'intake-hospital-'));
    number = await caseIn(join(folder, 'data'));
    receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      told.push({ body: Buffer.concat(chunks).toString(), signature: String(request.headers.signature) });
      response.writeHead(204);
      response.end();
      hear();
    });
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    server = startServer({
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'debug',
      INTEGRATION_TOKEN: token,
      WEBHOOK_URL: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/cases`,
      WEBHOOK_SECRET: secret,
    });
    await server.url;
  });
  after(async () => {
    await server?.end('SIGKILL');
    receiver?.closeAllConnections();
    receiver?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const runExamples = async () => {
    const env = { PATH: process.env.PATH, TOKEN: token, URL: await server?.url, NUMBER: number };
    const { stdout } = await promisify(execFile)('bash', ['-ec', blockOf('sh')], { env });
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  it('answers the examples of the README, and tells what came of them', async () => {
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const [before, accepted] = await runExamples();
    assert.deepEqual([before.number, before.status], [number, 'awaiting-payment']);
    assert.deepEqual(accepted, { id: 'evt_1', case: number });
    const [after, again] = await runExamples();
    assert.notEqual(after.status, 'awaiting-payment');
    assert.deepEqual(again, accepted);
    await heard;
    const [{ body, signature } = assert.fail()] = told;
    const { type, data } = JSON.parse(body);
    assert.deepEqual([type, data.number, data.status], [`case.${after.status}`, number, after.status]);
    const { isOurs } = await import(`data:text/javascript,${encodeURIComponent(blockOf('js'))}`);
    assert.ok(isOurs(body, signature, secret));
    assert.ok(!isOurs(`${body} `, signature, secret));
    assert.ok(!isOurs(body, signature, token));
    assert.ok(!isOurs(body, signature, secret, Date.now() / 1000 + 600));
    assert.equal(told.length, 1);
  });

  it('logs nothing of a case', () => {
    const output = server?.output() ?? '';
    assert.match(output, /Hospital systems: cases on, webhooks on\./);
    assert.match(output, /"route":"\/api\/cases\/:id\/events","status":200/);
    assert.doesNotMatch(output, new RegExp(`${number}|evt_|pay_1|invented`, 'i'));
  });
});
