/** A Twilio that is not ours: `emulate`, as a process of its own, with webhooks that it signs itself. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { emptyStore } from '../../empty-store.ts';
import { freePort } from '../../free-port.ts';
import { accountSid } from './fake-twilio.ts';
import { startTextingNode, type TextingNode } from './texting-node.ts';

const program = fileURLToPath(import.meta.resolve('emulate/cli'));
/** What the emulator begins with. */
const number = '+15551234567';
const token = 'twilio_test_auth_token';
const person = '+12025550143';

interface Text {
  readonly sid: string;
  readonly body: string;
  readonly direction: string;
  readonly status: string;
}

describe('an emulator of Twilio', function () {
  this.timeout(40_000);
  let emulator: ChildProcess;
  let url: string;
  let store: MemoryStore;
  let node: TextingNode;

  const ask = async <T>(path: string, form?: Readonly<Record<string, string>>): Promise<T> => {
    const answer = await fetch(url + path, {
      headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}` },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    assert.ok(answer.ok, `${path} answered ${answer.status}`);
    return (await answer.json()) as T;
  };
  const account = `/2010-04-01/Accounts/${accountSid}`;
  const outbound = async (): Promise<readonly Text[]> =>
    (await ask<{ messages: readonly Text[] }>(`${account}/Messages.json`)).messages
      .filter(({ direction }) => direction.startsWith('outbound'))
      .toReversed();
  const write = async (...texts: readonly string[]) => {
    for (const Body of texts) {
      await ask('/_twilio/simulate/inbound-message', { To: number, From: person, Body });
      await node.deliver();
    }
  };

  before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    emulator = spawn(process.execPath, [program, '--service', 'twilio', '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const begun = once(emulator.stdout ?? assert.fail('expected output'), 'data');
    await begun;
    while (!(await fetch(url).catch(() => null))) await once(emulator.stdout ?? process.stdin, 'data');
    const own = await freePort();
    store = await emptyStore();
    node = await startTextingNode({
      store,
      apiUrl: url,
      clock: { now: new Date('2026-03-10T18:00:00.000Z') },
      port: own,
      settings: { authTokens: [token], from: number, publicUrl: `http://127.0.0.1:${own}` },
    });
    const { incoming_phone_numbers: numbers } = await ask<{ incoming_phone_numbers: { sid: string }[] }>(
      `${account}/IncomingPhoneNumbers.json`,
    );
    await ask(`${account}/IncomingPhoneNumbers/${numbers[0]?.sid}.json`, {
      SmsUrl: `http://127.0.0.1:${own}/api/sms/messages`,
      SmsMethod: 'POST',
    });
  });
  after(async () => {
    await node?.close();
    if (emulator && emulator.exitCode === null) {
      const ended = once(emulator, 'exit');
      emulator.kill();
      await ended;
    }
  });

  it('signs webhooks that we take, and takes the texts we send', async () => {
    await write('Hello', '1', '2', '1', 'Ohio');
    assert.deepEqual(
      (await outbound()).map(({ body }) => body.split('\n').at(-1)),
      ['2. No', '3. Not sure', '5. Somebody else', (await outbound())[3]?.body, '1. Yes, at home'],
    );
    assert.match((await outbound())[3]?.body ?? '', /^Where do you live/);
  });

  it('reports what becomes of them, and a failure is a task', async () => {
    const id = await store.addresses.conversationAt('sms', person);
    const [first, second] = await outbound();
    for (const Status of ['sent', 'delivered'])
      await ask('/_twilio/simulate/message-status', { MessageSid: first?.sid ?? '', Status });
    await ask('/_twilio/simulate/message-status', { MessageSid: second?.sid ?? '', Status: 'undelivered' });
    assert.deepEqual(
      (await store.sends.all(id)).slice(0, 2).map(({ state, providerId }) => [state, providerId]),
      [
        ['delivered', first?.sid],
        ['undelivered', second?.sid],
      ],
    );
    assert.deepEqual(
      (await store.tasks()).map(({ kind }) => kind),
      ['delivery-failed'],
    );
  });

  it('gets one text after STOP', async () => {
    const before = (await outbound()).length;
    await write('STOP', 'STOP', 'hello?');
    assert.equal((await outbound()).length, before + 1);
  });
});
