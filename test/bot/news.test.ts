/** News of cases on their way from a turn to the hospital's systems. */
import assert from 'node:assert/strict';
import type { Channel, Delivery } from '../../adapters/channel.ts';
import { createMemoryStore, type MemoryStore } from '../../adapters/store/create.ts';
import { createDelivery } from '../../bot/delivery.ts';
import { createTurn } from '../../bot/turn.ts';
import type { Decide } from '../../machines/decide.ts';
import { createDecide } from '../../machines/decide.ts';
import type { Effect } from '../../machines/effects.ts';
import type { ConversationEvent, ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { newConversation, recordOf } from '../contracts/turns.ts';
import { arrive, clock, conversationId as personsId } from '../machines/person.ts';

const noon = '2026-11-03T12:00:00.000Z';
const said: Effect = { type: 'message.send', phrases: [{ key: 'greeting' }] };
const news = (status: string): Effect => ({
  type: 'webhook.send',
  event: `case.${status}`,
  number: 'SO-7K3M-9Q2F',
  status,
  data: {},
});

describe('news of a case', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let id: ConversationId;
  let committed: number;
  /** What each channel was given, and what it says to it. */
  let given: { channel: string; what: unknown }[];
  let answers: { [channel: string]: Delivery };

  before(async () => {
    store = await createMemoryStore();
  });
  beforeEach(async () => {
    await store.clear();
    id = newConversation();
    committed = 0;
    given = [];
    answers = { sms: { outcome: 'sent' }, webhook: { outcome: 'sent' } };
  });
  after(() => store.close());

  /** Each event is decided to the effects that stand under its text. */
  const turnOn = (effects: { readonly [text: string]: readonly Effect[] }, hasWebhooks = true) =>
    createTurn({
      store,
      decide: ((record, _, event) => ({
        record: record ?? recordOf(id),
        effects: event.type === 'person.replied' ? (effects[event.text] ?? []) : [],
      })) as Decide,
      now: () => noon,
      entropy: () => '0'.repeat(32),
      committed: () => {
        committed += 1;
      },
      hasWebhooks,
    });
  const say = (turn: ReturnType<typeof turnOn>, text: string) =>
    turn({ conversationId: id, id: text, event: { type: 'person.replied', channel: 'sms', text } });
  const channelOf = (name: 'sms' | 'webhook'): Channel => ({
    name,
    send: async ({ messages, content }) => {
      given.push({ channel: name, what: content ?? messages.map(({ text }) => text) });
      return answers[name] as Delivery;
    },
  });
  const deliverAll = async () => {
    const turn = createTurn({
      store,
      decide: createDecide(createCatalog(files)),
      now: () => noon,
      entropy: () => '0'.repeat(32),
      committed: () => undefined,
    });
    const channels = { sms: channelOf('sms'), webhook: channelOf('webhook') };
    const fail = (error: unknown) => assert.fail(String(error));
    const round = createDelivery({ store, channels, turn, failed: fail, pauseAfter: () => 3_600 });
    while ((await round()) > 0);
  };
  const toHospital = () =>
    given.flatMap(({ channel, what }) => (channel === 'webhook' ? (what as { type: string }).type : []));

  it('wait in the outbox from the commit on, and wake whoever sends', async () => {
    await say(turnOn({ paid: [news('submitted')] }), 'paid');
    assert.equal(committed, 1);
    const [job] = await store.fetchOutbox(10);
    assert.equal(job?.channel, 'webhook');
    const content = job.content as { id: string };
    assert.match(content.id, /^evt_[0-9a-f]{32}$/);
    assert.deepEqual(content, {
      id: content.id,
      type: 'case.submitted',
      created: noon,
      data: { number: 'SO-7K3M-9Q2F', status: 'submitted' },
    });
  });

  it('are not kept while nobody is to be told', async () => {
    await say(turnOn({ paid: [news('submitted')] }, false), 'paid');
    assert.deepEqual(await store.fetchOutbox(10), []);
  });

  it('keep their order, each under an id of its own', async () => {
    const turn = turnOn({ paid: [news('a'), news('b')], read: [news('c')] });
    await say(turn, 'paid');
    await say(turn, 'read');
    await deliverAll();
    assert.deepEqual(toHospital(), ['case.a', 'case.b', 'case.c']);
    assert.equal(new Set(given.map(({ what }) => (what as { id: string }).id)).size, 3);
  });

  it('that nobody takes hold up the news behind them, and no text to the person', async () => {
    answers.webhook = { outcome: 'failed', code: 'http-503', retry: 'later', afterSeconds: 3_600 };
    const turn = turnOn({ paid: [said, news('a')], read: [said, news('b')] });
    await say(turn, 'paid');
    await say(turn, 'read');
    await deliverAll();
    assert.deepEqual(given.map(({ channel }) => channel).toSorted(), ['sms', 'sms', 'webhook']);
    assert.deepEqual(toHospital(), ['case.a']);
  });

  it('that nobody took for good become a task, and the next ones are told', async () => {
    answers.webhook = { outcome: 'failed', code: 'http-410', retry: 'never' };
    await say(turnOn({ paid: [news('a'), news('b')] }), 'paid');
    await deliverAll();
    assert.deepEqual(toHospital(), ['case.a', 'case.b']);
    assert.deepEqual(
      (await store.tasks()).map(({ kind, details }) => [kind, details.code]),
      [
        ['webhook-failed', 'http-410'],
        ['webhook-failed', 'http-410'],
      ],
    );
  });

  it('that nobody took are no word to the coordinator about the patient', () => {
    const decide = createDecide(createCatalog(files));
    const { record } = arrive();
    const owned = { ...record, takeover: { reason: 'asked', requestedAt: clock, owner: 'Robin' } };
    const event = { type: 'delivery.failed', channel: 'webhook', code: 'http-500', at: clock } as const;
    const { record: after, effects } = decide(owned, personsId, {
      ...event,
      entropy: '0'.repeat(32),
    } satisfies ConversationEvent);
    assert.equal(after.takeover?.delivery, undefined);
    const told = effects.filter(({ type }) => type !== 'timer.start');
    assert.deepEqual(told, [{ type: 'task.open', kind: 'webhook-failed', details: { code: 'http-500' } }]);
  });
});
