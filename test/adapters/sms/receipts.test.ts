/** What a conversation hears of texts that somebody follows: notices, and a coordinator's words. */
import assert from 'node:assert/strict';
import type { Inbound, Message } from '../../../adapters/channel.ts';
import type { Call } from '../../../adapters/http.ts';
import type { Carrier, TextToSend } from '../../../adapters/sms/carrier.ts';
import { createSmsChannel } from '../../../adapters/sms/channel.ts';
import type { SendFault } from '../../../adapters/sms/failures.ts';
import { createWebhookRoutes } from '../../../adapters/sms/webhook.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { createDelivery } from '../../../bot/delivery.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { at, messageOf, recordOf } from '../../contracts/turns.ts';
import { emptyStore } from '../../empty-store.ts';

const publicUrl = 'https://intake.example.org';

describe('texts that somebody follows', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let id: ConversationId;
  let texts: TextToSend[];
  let fault: SendFault | null;
  let heard: Inbound[];
  let isBroken: boolean;
  let now: Date;
  let beforeNext: () => Promise<unknown>;

  before(async () => {
    store = await emptyStore();
  });
  beforeEach(async () => {
    await store.clear();
    id = await store.addresses.conversationAt('sms', '+12025550143');
    texts = [];
    fault = null;
    heard = [];
    isBroken = false;
    now = new Date(at);
    beforeNext = async () => undefined;
  });

  const carrier: Carrier = {
    create: async (text) => {
      if (fault) return fault;
      texts.push(text);
      return { outcome: 'handed', providerId: `SM${texts.length}`, state: 'queued' };
    },
    find: async () => null,
  };
  const channel = () =>
    createSmsChannel({
      carrier,
      addresses: store.addresses,
      sends: store.sends,
      publicUrl,
      now: () => now,
    });
  const turn = async (inbound: Inbound) => {
    if (isBroken) throw new Error('not committed');
    if (!heard.some((known) => known.id === inbound.id)) heard.push(inbound);
    return { messages: [], isRepeated: false };
  };
  const events = () => heard.map(({ event }) => event);

  /** Sends one message of a turn, until nothing waits. */
  const send = async (more: Partial<Message>, notices: readonly string[] = []) => {
    const message: Message = { ...messageOf(id, 1, 'There is news.'), from: 'assistant', ...more };
    await store.turn(id, (tx) =>
      tx.save({
        record: recordOf(id),
        at,
        messages: [message],
        timers: [],
        outbox: [{ id: `${id}:x`, channel: 'sms', seqs: [1], ...(notices.length > 0 ? { notices } : {}) }],
        tasks: [],
        cases: [],
        audit: [],
        wipeTranscript: false,
      }),
    );
    await deliver();
  };
  const deliver = async () => {
    const retryOutbox: typeof store.retryOutbox = async (job) => {
      await beforeNext();
      now = new Date(now.getTime() + 5_000);
      return store.retryOutbox(job, 0);
    };
    const round = createDelivery({
      store: { ...store, retryOutbox },
      channels: { sms: channel() },
      turn,
      failed: (error) => {
        throw error;
      },
    });
    while ((await round()) > 0);
  };
  const report = async (index: number, MessageStatus: string) => {
    const routes = createWebhookRoutes({
      isSigned: async () => true,
      addresses: store.addresses,
      sends: store.sends,
      gather: async () => undefined,
      receive: turn,
    });
    const callback = new URL(texts[index]?.statusCallback ?? assert.fail('expected a text, found none'));
    const body = new URLSearchParams({ MessageSid: `SM${index + 1}`, MessageStatus });
    const call = { query: callback.searchParams, body } as unknown as Call;
    return routes.find(({ path }) => path === callback.pathname)?.handle(call);
  };
  const made = { type: 'delivery.made', channel: 'sms', notice: 'opinion-ready' };
  const failed = (code: string) => ({
    type: 'delivery.failed',
    channel: 'sms',
    code,
    notice: 'opinion-ready',
  });

  it('are delivered when the carrier says so, not when Twilio takes them', async () => {
    await send({}, ['opinion-ready']);
    for (const status of ['queued', 'sent']) await report(0, status);
    assert.deepEqual(events(), []);
    for (const status of ['delivered', 'sent', 'delivered']) await report(0, status);
    assert.deepEqual(events(), [made]);
  });

  it('are delivered with their last part, in whatever order the parts arrive', async () => {
    await send({ text: 'There is news. '.repeat(150) }, ['opinion-ready']);
    assert.equal(texts.length, 2);
    await report(1, 'delivered');
    assert.deepEqual(events(), []);
    await report(0, 'delivered');
    assert.deepEqual(events(), [made]);
  });

  it('are not delivered with their first part, while another is still to be sent', async () => {
    beforeNext = async () => texts.length === 1 && report(0, 'delivered');
    await send({ text: 'There is news. '.repeat(150) }, ['opinion-ready']);
    assert.equal(texts.length, 2);
    assert.deepEqual(events(), []);
    await report(1, 'delivered');
    assert.deepEqual(events(), [made]);
  });

  it('fail with any of their parts, once', async () => {
    await send({ text: 'There is news. '.repeat(150) }, ['opinion-ready']);
    for (const index of [0, 1]) await report(index, 'undelivered');
    assert.deepEqual(events(), [failed('undelivered')]);
  });

  it('fail at once when Twilio refuses them for good', async () => {
    fault = { outcome: 'refused', code: '21614', retry: 'never' };
    await send({}, ['opinion-ready', 'case-closed']);
    assert.deepEqual(events(), [failed('21614'), { ...failed('21614'), notice: 'case-closed' }]);
  });

  it("are a coordinator's words too, without a notice", async () => {
    await send({ from: 'coordinator', name: 'Robin' });
    assert.deepEqual(events(), []);
    await report(0, 'delivered');
    assert.deepEqual(events(), [{ type: 'delivery.made', channel: 'sms' }]);
  });

  it('are no others: nobody hears that a question was delivered', async () => {
    await send({});
    await report(0, 'delivered');
    assert.deepEqual(events(), []);
  });

  it('are told again by a report that comes again, when the turn of the first was not committed', async () => {
    await send({}, ['opinion-ready']);
    isBroken = true;
    await assert.rejects(report(0, 'delivered'), /not committed/);
    isBroken = false;
    await report(0, 'delivered');
    assert.deepEqual(events(), [made]);
  });

  it('fail also when the process died between the refusal and the turn that tells of it', async () => {
    const outbound = { conversationId: id, id: `${id}:x`, messages: [messageOf(id, 1, 'There is news.')] };
    fault = { outcome: 'refused', code: '21614', retry: 'never' };
    const refused = { outcome: 'failed', code: '21614', retry: 'never' };
    assert.deepEqual(await channel().send(outbound), refused);
    fault = null;
    assert.deepEqual(await channel().send(outbound), refused);
    assert.deepEqual(texts, []);
  });
});
