import assert from 'node:assert/strict';
import type { Inbound, Told } from '../../adapters/channel.ts';
import { createStore, type MemoryStore } from '../../adapters/store/create.ts';
import type { Store } from '../../adapters/store/store.ts';
import { createService } from '../../bot/service.ts';
import { createTurn, type Turn, type TurnReport } from '../../bot/turn.ts';
import type { CaseFacts } from '../../machines/case/facts.ts';
import { createDecide } from '../../machines/decide.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { fetchOutboxOf, newConversation, recordOf, takeTurn, textsOf } from '../contracts/turns.ts';
import { emptyStore } from '../empty-store.ts';
import {
  noticeArrives,
  numberOf,
  catalog as openCatalog,
  submittedAdult,
  tellFact,
} from '../machines/case/submitted.ts';
import type { Person } from '../machines/person.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../postgres.ts';

const catalog = createCatalog(files);
const noon = '2026-11-03T12:00:00.000Z';
const inboundOf = (conversationId: ConversationId, id: string, event: Told): Inbound => ({
  conversationId,
  id,
  event,
});
const joins = (id: ConversationId) => inboundOf(id, 'joined', { type: 'person.joined', channel: 'sms' });
const says = (id: ConversationId, text: string) =>
  inboundOf(id, `said ${text}`, { type: 'person.replied', channel: 'sms', text });

/** The turn on its parts, each of which can be replaced. */
const turnOn = (store: Store, parts: Partial<Parameters<typeof createTurn>[0]> = {}) =>
  createTurn({
    store,
    decide: createDecide(catalog),
    now: () => noon,
    entropy: () => '7'.repeat(32),
    committed: () => undefined,
    ...parts,
  });

class Broken extends Error {}
const breaks = () => {
  throw new Broken();
};

describe('a turn', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let id: ConversationId;
  before(async () => {
    store = await emptyStore();
  });
  beforeEach(() => {
    id = newConversation();
  });

  it('gives the last place for a clarifying question to one of two that come at once on two channels', async () => {
    const tuesday = '2026-11-24T23:10:00.000Z';
    const available = noticeArrives(
      tellFact(submittedAdult('2026-11-23T18:00:00.000Z').at(tuesday), { kind: 'opinion-readable' }, tuesday),
    );
    const asks = (person: Person, text: string) => person.says('clarify', text);
    const last = asks(asks(available, 'What is meant by soon?'), 'What is meant by mild?').says('clarify');
    const opened = { number: numberOf(last), program: 'ucsf-adult', status: 'clarifying', content: {} };
    await takeTurn(store, id, {
      record: { ...last.record, id },
      cases: [{ type: 'case.open', ...opened }],
    });
    const turn = turnOn(store, { decide: createDecide(openCatalog), now: () => tuesday });
    const by = (channel: 'web' | 'azure', text: string) =>
      turn(inboundOf(id, channel, { type: 'person.replied', channel, text }));
    await Promise.all([by('web', 'What is meant by rest?'), by('azure', 'What is meant by later?')]);
    const kept = await store.conversation(id);
    assert.ok(kept?.intake);
    const { context } = kept.intake.snapshot as { context: { case: CaseFacts; aftercare: unknown } };
    assert.deepEqual(
      context.case.followUps.map(({ state }) => state),
      ['forwarded', 'forwarded', 'forwarded'],
    );
    assert.notEqual(context.aftercare, null, 'the other one is offered to be kept for a person');
  });

  it('that comes twice at once is decided once, and both callers get the same messages', async () => {
    const turn = turnOn(store);
    await turn(joins(id));
    const [first, second] = await Promise.all([turn(says(id, 'no')), turn(says(id, 'no'))]);
    assert.deepEqual([first.isRepeated, second.isRepeated], [false, true]);
    assert.deepEqual(second.messages, first.messages);
    assert.equal((await textsOf(store, id)).filter((text) => text === 'no').length, 1);
  });

  it('that comes again after others and a restart gives its own messages', async () => {
    const turn = turnOn(store);
    const greeting = await turn(joins(id));
    const reply = await turn(says(id, 'no'));
    await turn(says(id, 'patient'));
    const restarted = turnOn(store);
    assert.deepEqual((await restarted(joins(id))).messages, greeting.messages);
    assert.deepEqual((await restarted(says(id, 'no'))).messages, reply.messages);
    assert.deepEqual(
      reply.messages.map(({ seq, from }) => [seq, from]),
      [
        [3, 'person'],
        [4, 'assistant'],
      ],
    );
  });

  it('is found again in a transcript of more than one page', async () => {
    await takeTurn(store, id, { texts: Array.from({ length: 1_001 }, (_, index) => `${index}`) });
    const first = await turnOn(store)(says(id, 'no'));
    assert.equal(first.messages[0]?.seq, 1_002);
    assert.deepEqual((await turnOn(store)(says(id, 'no'))).messages, first.messages);
  });

  it('that fails changes nothing, wakes nobody, and is decided when it comes again', async () => {
    await turnOn(store)(joins(id));
    const before = await store.messagesAfter(id, 0);
    const woken: string[] = [];
    const committed = (conversation: string) => void woken.push(conversation);
    await assert.rejects(turnOn(store, { decide: breaks, committed })(says(id, 'no')), Broken);
    assert.deepEqual(await store.messagesAfter(id, 0), before);
    assert.deepEqual(woken, []);
    assert.equal((await turnOn(store, { committed })(says(id, 'no'))).isRepeated, false);
    assert.deepEqual(woken, [id]);
  });

  it('takes its time when its turn has come, so that times follow the order', async () => {
    let now = noon;
    const isHeld = Promise.withResolvers<void>();
    const isOver = Promise.withResolvers<void>();
    const holding = store.turn(id, async () => {
      isHeld.resolve();
      await isOver.promise;
    });
    await isHeld.promise;
    const waiting = turnOn(store, { now: () => now })(joins(id));
    now = '2026-11-03T12:00:05.000Z';
    isOver.resolve();
    await holding;
    assert.deepEqual(
      (await waiting).messages.map(({ at }) => at),
      [now, now],
    );
  });

  it('leaves no card or social security number anywhere, not even in a tapped title', async () => {
    const turn = turnOn(store);
    await turn(joins(id));
    const text = 'my card is 4111 1111 1111 1111 and my ssn 219-09-9999';
    await turn({ ...says(id, text), id: 'said', title: text });
    await turn({ ...says(id, text), id: 'said without a title' });
    const stored = JSON.stringify(await store.contents());
    assert.match(stored, /my card is/);
    assert.doesNotMatch(stored, /4111|219-09/);
  });

  it('passes none on that a coordinator writes', async () => {
    const turn = turnOn(store);
    await turn(joins(id));
    const by = 'Robin';
    await turn({ conversationId: id, id: 'claim', event: { type: 'coordinator.joined', by } });
    const text = 'your card 4111 1111 1111 1111 is charged';
    const said = await turn({
      conversationId: id,
      id: 'word',
      event: { type: 'coordinator.replied', by, text },
    });
    assert.equal(said.messages.at(-1)?.text, 'your card [removed] is charged');
    assert.doesNotMatch(JSON.stringify(await store.contents()), /4111/);
  });

  it('shows the title of a tapped choice and gives the client its id back', async () => {
    await turnOn(store)(joins(id));
    const tapped = { ...says(id, 'no'), title: 'No, it is not', clientId: 'client-1' };
    const { messages } = await turnOn(store)(tapped);
    assert.deepEqual(messages[0], {
      conversationId: id,
      seq: 3,
      at: noon,
      from: 'person',
      channel: 'sms',
      text: 'No, it is not',
      clientId: 'client-1',
      inboundId: 'said no',
    });
  });

  it('leaves a job for each channel and each mail, with the names of the notices in it, and wakes delivery', async () => {
    const phrases = [{ key: 'help' }];
    const woken: ConversationId[] = [];
    const mail = { type: 'mail.send', to: 'pat@example.org', subject: { key: 'help' }, phrases } as const;
    const turn = turnOn(store, {
      committed: (conversationId) => void woken.push(conversationId),
      decide: (_, conversation) => ({
        record: recordOf(conversation),
        effects: [
          { type: 'message.send', phrases, notice: 'opinion-ready' },
          { type: 'message.send', channel: 'web', phrases, notice: 'on-the-web' },
          { type: 'message.send', channel: 'azure', phrases },
          { ...mail, notice: 'opinion-ready' },
          { ...mail, notice: 'receipt' },
        ],
      }),
    });
    await turn(joins(id));
    const jobs = await fetchOutboxOf(store, id);
    assert.deepEqual(
      jobs.map(({ id: job, channel, seqs, notices }) => [job, channel, seqs, notices]).toSorted(),
      [
        [`${id}:joined`, 'sms', [1], ['opinion-ready']],
        [`${id}:joined:azure`, 'azure', [3], undefined],
        [`${id}:joined:mail:opinion-ready`, 'email', [], ['opinion-ready']],
      ],
    );
    assert.deepEqual(woken, [id]);
  });

  describe('with a card number in two messages', () => {
    const [begins, ends] = ['4242 4242', '4242 4242'];
    const storedAfter = async (...messages: readonly (readonly [text: string, minute: number])[]) => {
      await turnOn(store)(joins(id));
      const last = [];
      for (const [index, [text, minute]] of messages.entries()) {
        const turn = turnOn(store, { now: () => new Date(Date.parse(noon) + minute * 60_000).toISOString() });
        last.push(await turn({ ...says(id, text), id: `said ${index}` }));
      }
      const said = (await store.messagesAfter(id, 0)).filter(({ from }) => from === 'person');
      return { said: said.map(({ text }) => text), keys: last.at(-1)?.messages.at(-1)?.keys ?? [] };
    };

    it('keeps neither the end nor, from then on, the beginning, and says so', async () => {
      const { said, keys } = await storedAfter(['no', 0], [begins, 1], [`and the rest: ${ends}`, 3]);
      assert.deepEqual(said, ['no', '[removed]', '[removed]']);
      assert.ok(keys.includes('removed.card'), keys.join());
      assert.doesNotMatch(JSON.stringify(await store.contents()), /4242/);
    });

    it('takes out the beginning in the transaction of the end, and not when that fails', async () => {
      await storedAfter(['no', 0], [begins, 1]);
      await assert.rejects(turnOn(store, { decide: breaks })({ ...says(id, ends), id: 'end' }), Broken);
      assert.ok((await textsOf(store, id)).includes(begins));
    });

    it('joins nothing that came long before, or in between other words', async () => {
      const later = await storedAfter(['no', 0], [begins, 1], [ends, 7]);
      assert.deepEqual(later.said, ['no', begins, ends]);
      id = newConversation();
      const between = await storedAfter([begins, 0], ['no', 1], [ends, 2]);
      assert.deepEqual(between.said, [begins, 'no', ends]);
    });
  });

  it('that only mails wakes delivery too', async () => {
    let woken = 0;
    const turn = turnOn(store, {
      committed: () => {
        woken += 1;
      },
      decide: (_, conversation) => ({
        record: recordOf(conversation),
        effects: [
          { type: 'mail.send', notice: 'n', to: 'pat@example.org', subject: { key: 'help' }, phrases: [] },
        ],
      }),
    });
    await turn(joins(id));
    assert.equal(woken, 1);
  });

  it('reports how it ended, and what it wrote when it was decided', async () => {
    const reports: TurnReport[] = [];
    const observed = (report: TurnReport) => void reports.push(report);
    const turn = turnOn(store, { observed });
    const { messages } = await turn(joins(id));
    await turn(joins(id));
    await assert.rejects(turnOn(store, { observed, decide: breaks })(says(id, 'no')), Broken);
    assert.deepEqual(
      reports.map(({ event, outcome, messages: written }) => [event, outcome, written]),
      [
        ['person.joined', 'decided', messages],
        ['person.joined', 'repeated', []],
        ['person.replied', 'failed', []],
      ],
    );
    assert.deepEqual(
      reports[0]?.effects.map(({ type }) => type),
      ['message.send', 'message.send', 'timer.start'],
    );
    assert.ok(reports.every(({ seconds }) => seconds > 0));
  });
});

describe('a turn on two servers with one PostgreSQL', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let stores: readonly Store[] = [];
  before(async () => {
    server = await startPostgres();
    const databaseUrl = await server.createDatabase('turns');
    stores = await Promise.all([
      createStore({ databaseUrl, dataKeys }),
      createStore({ databaseUrl, dataKeys }),
    ]);
    for (const store of stores) await store.migrate();
  });
  after(async () => {
    for (const store of stores) await store.close();
    await server?.stop();
  });

  it('is decided by one of them, and both give the same messages', async () => {
    const services = stores.map((store) => createService({ store, catalog }));
    const [one] = stores as [Store];
    for (let round = 0; round < 10; round += 1) {
      const id = newConversation();
      for (const inbound of [joins(id), says(id, 'no')]) {
        const both = await Promise.all(services.map(({ turn }) => turn(inbound)));
        assert.deepEqual(both.map(({ isRepeated }) => isRepeated).toSorted(), [false, true]);
        assert.deepEqual(both[0]?.messages, both[1]?.messages);
      }
      const seqs = (await one.messagesAfter(id, 0)).map(({ seq }) => seq);
      assert.deepEqual(seqs, [1, 2, 3, 4]);
    }
  });

  it('waits for the other of its conversation, so that neither is lost', async () => {
    const [one, other] = stores.map((store) => createService({ store, catalog }).turn) as [Turn, Turn];
    for (let round = 0; round < 10; round += 1) {
      const id = newConversation();
      await one(joins(id));
      const both = await Promise.all([one(says(id, 'no')), other(says(id, 'help'))]);
      const seqs = both.map(({ messages }) => messages.map(({ seq }) => seq)).toSorted();
      assert.deepEqual(seqs, [
        [3, 4],
        [5, 6],
      ]);
    }
  });
});
