/** A process that dies at any step of a turn, a delivery or a timer leaves nothing that the next one cannot mend. */
import assert from 'node:assert/strict';
import type { Inbound, Message } from '../../adapters/channel.ts';
import type { MemoryStore } from '../../adapters/store/create.ts';
import type { Store } from '../../adapters/store/store.ts';
import { createService, type Service } from '../../bot/service.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { createRecordingChannel } from '../contracts/channels.ts';
import { emptyStore } from '../empty-store.ts';
import { createFate, type Fate, ProcessDied } from './fate.ts';

const mortalStore = (store: Store, { around }: Fate): Store => ({
  ...store,
  turn: (id, work) =>
    around('turn', () =>
      store.turn(id, (tx) =>
        work({
          ...tx,
          keepInboxId: around('keepInboxId', tx.keepInboxId),
          save: around('save', tx.save),
        }),
      ),
    )(),
  messagesAfter: around('messagesAfter', store.messagesAfter),
  fetchOutbox: around('fetchOutbox', store.fetchOutbox),
  completeOutbox: around('completeOutbox', store.completeOutbox),
  retryOutbox: around('retryOutbox', store.retryOutbox),
  fetchTimers: around('fetchTimers', store.fetchTimers),
  completeTimers: around('completeTimers', store.completeTimers),
  retryTimer: around('retryTimer', store.retryTimer),
});

const conversationId = 'mortal' as ConversationId;
const catalog = createCatalog(files);
const begun = '2026-11-03T18:00:00.000Z';
const expired = '2027-02-01T18:00:00.000Z';
const joined: Inbound = { conversationId, id: 'joined', event: { type: 'person.joined', channel: 'sms' } };
const said = (text: string): Inbound => ({
  conversationId,
  id: `said ${text}`,
  event: { type: 'person.replied', channel: 'sms', text },
});

/** A short life of a conversation over a channel that is sent to, until its draft expires. */
const live = async (store: MemoryStore, fate: Fate) => {
  await store.clear();
  let now = begun;
  const channel = createRecordingChannel(async ({ messages }) => {
    const first = messages[0]?.seq ?? 0;
    assert.deepEqual(await store.messagesAfter(conversationId, first - 1, messages.length), messages);
    return { outcome: 'sent' };
  });
  const start = (mine: Fate): Service => {
    const service = createService({
      store: mortalStore(store, mine),
      catalog,
      channels: { sms: { name: 'sms', send: mine.around('send', channel.send) } },
      now: () => {
        mine.step('before decide');
        return now;
      },
      entropy: () => '7'.repeat(32),
    });
    service.feed.subscribe(
      conversationId,
      () => mine.step('woken'),
      () => 0,
    );
    return service;
  };
  let service = start(fate);
  const insist = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ProcessDied)) throw error;
      await store.migrate();
      service = start(createFate());
      return work();
    }
  };
  const post = async (inbound: Inbound) => {
    const { messages } = await insist(() => service.turn(inbound));
    const again = await insist(() => service.turn(inbound));
    assert.deepEqual(again, { messages, isRepeated: true });
  };
  const drain = (round: () => Promise<number>) =>
    insist(async () => {
      while ((await round()) > 0);
    });

  await post(joined);
  await drain(() => service.deliver());
  await post(said('no'));
  await post(said('patient'));
  await drain(() => service.deliver());
  const talk: readonly Message[] = await store.messagesAfter(conversationId, 0);
  now = expired;
  await store.bringTimersForward(now);
  await drain(() => service.fireTimers());
  await drain(() => service.deliver());

  const { inbox = [], message = [], conversation = [], audit = [], task, job } = await store.contents();
  const bare = (rows: typeof inbox, ...left: string[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !left.includes(column))));
  return {
    talk,
    message: message.toSorted((a, b) => Number(a.seq) - Number(b.seq)),
    sent: channel.ids(),
    inbox: bare(inbox, 'kept_at').sort((a, b) => String(a.id).localeCompare(String(b.id))),
    conversation: bare(conversation, 'updated_at'),
    audit,
    task,
    job,
  };
};

describe('a process that dies', function () {
  this.timeout(180_000);
  let store: MemoryStore;
  before(async () => {
    store = await emptyStore();
  });

  it('at any step leaves what an immortal one would have: decided once, in order, sent, timers fired once', async () => {
    const immortal = createFate();
    const whole = await live(store, immortal);
    assert.deepEqual(
      whole.talk.map(({ seq, from }) => `${seq} ${from}`),
      ['1 assistant', '2 assistant', '3 person', '4 assistant', '5 person', '6 assistant'],
    );
    assert.deepEqual(
      whole.sent,
      ['joined', 'said no', 'said patient', `timer:draft.expires:${expired}`].map((id) => `mortal:${id}`),
    );
    assert.deepEqual([whole.audit.length, whole.job], [1, []]);
    for (const name of ['turn', 'save', 'send', 'completeOutbox', 'completeTimers'])
      assert.ok(immortal.steps.includes(`after ${name}`), name);

    for (let last = 1; last <= immortal.steps.length; last += 1) {
      const when = `dies at step ${last}, ${immortal.steps[last - 1]}`;
      assert.deepEqual(await live(store, createFate(last)), whole, when);
    }
  });
});
