import assert from 'node:assert/strict';
import type { Store, TurnTransaction } from '../../adapters/store/store.ts';
import type { CaseOpen } from '../../machines/effects.ts';
import { describeAddresses } from './store-addresses.ts';
import { describeAnchors } from './store-anchors.ts';
import { describeJobs } from './store-jobs.ts';
import { describeProgress } from './store-progress.ts';
import { describeTasks } from './store-tasks.ts';
import {
  at,
  fetchOutboxOf,
  messageOf,
  newConversation,
  recordOf,
  takeTimersOf,
  takeTurn,
  textsOf,
} from './turns.ts';

const caseNumber = () => `SO-${newConversation()}`;
const caseOpen = (number: string): CaseOpen => ({
  type: 'case.open',
  number,
  program: 'dana-farber',
  status: 'submitted',
  content: { fee: { amount: 700, currency: 'USD' } },
});
class Refused extends Error {}

/** What every store keeps of its promises. `open` gives a migrated store, the same one at each call. */
export function describeStore(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });

  describe('a turn', () => {
    it('starts from nothing and finds what the one before it saved', async () => {
      const id = newConversation();
      const seen: unknown[] = [];
      const look = (tx: TurnTransaction) => seen.push([tx.record, tx.lastSeq]);
      await store.turn(id, async (tx) => look(tx));
      await takeTurn(store, id, { texts: ['Hello', 'Hi'], record: recordOf(id, { language: 'es' }) });
      await store.turn(id, async (tx) => look(tx));
      assert.deepEqual(seen, [
        [null, 0],
        [recordOf(id, { language: 'es' }), 2],
      ]);
      assert.deepEqual(await store.conversation(id), recordOf(id, { language: 'es' }));
    });

    it('leaves the number of its last message to be read, also when that message is deleted', async () => {
      const [one, other] = [newConversation(), newConversation()];
      await takeTurn(store, one, { texts: ['a', 'b'] });
      await takeTurn(store, one, { texts: [], wipeTranscript: true });
      assert.deepEqual([...(await store.lastSeqs([one, other]))], [[one, 2]]);
      assert.deepEqual([...(await store.lastSeqs([]))], []);
    });

    it('gives back what its work returns', async () => {
      assert.equal(await store.turn(newConversation(), async () => 'answer'), 'answer');
    });

    it('decides an inbound id once, per conversation', async () => {
      const [one, other] = [newConversation(), newConversation()];
      assert.deepEqual(await takeTurn(store, one, { inboxId: 'a', texts: ['Hello'] }), [1]);
      assert.equal(await takeTurn(store, one, { inboxId: 'a', texts: ['Hello'] }), 'duplicate');
      assert.deepEqual(await takeTurn(store, other, { inboxId: 'a', texts: ['Hello'] }), [1]);
      assert.deepEqual(await textsOf(store, one), ['Hello']);
    });

    it('keeps each of several ids once', async () => {
      const id = newConversation();
      const keep = (...ids: string[]) =>
        store.turn(id, async (tx) => {
          const kept: boolean[] = [];
          for (const one of ids) kept.push(await tx.keepInboxId(one));
          return kept;
        });
      assert.deepEqual(await keep('a', 'b', 'a'), [true, true, false]);
      assert.deepEqual(await keep('b', 'c'), [false, true]);
    });

    it('leaves nothing behind when its work throws, so that a redelivery is decided anew', async () => {
      const id = newConversation();
      const number = caseNumber();
      const refused = store.turn(id, async (tx) => {
        await tx.keepInboxId('a');
        await tx.save({
          record: recordOf(id),
          messages: [messageOf(id, 1, 'Hello')],
          timers: [{ name: 'reminder', dueAt: '2020-01-01T00:00:00.000Z' }],
          outbox: [{ id: 'a', channel: 'sms', seqs: [1] }],
          tasks: [{ type: 'task.open', kind: 'person-asked', details: {} }],
          cases: [caseOpen(number)],
          audit: [{ type: 'audit.write', action: 'consent.signed', by: 'person', details: {} }],
          wipeTranscript: false,
        });
        throw new Refused();
      });
      await assert.rejects(refused, Refused);
      assert.equal(await store.conversation(id), null);
      assert.deepEqual(await store.messagesAfter(id, 0), []);
      assert.equal(await store.caseByNumber(number), null);
      assert.deepEqual(await fetchOutboxOf(store, id), []);
      assert.deepEqual(await takeTimersOf(store, id), []);
      assert.equal((await store.tasks()).filter(({ conversationId }) => conversationId === id).length, 0);
      assert.deepEqual(await takeTurn(store, id, { inboxId: 'a', texts: ['Hello'] }), [1]);
    });

    it('numbers messages without a gap, however many turns come at once', async () => {
      const id = newConversation();
      const numbers = Array.from({ length: 20 }, (_, index) => index);
      const seqs = await Promise.all(
        numbers.map((number) => takeTurn(store, id, { texts: [`${number}?`, `${number}!`] })),
      );
      assert.deepEqual(
        seqs,
        numbers.map((number) => [2 * number + 1, 2 * number + 2]),
      );
      assert.deepEqual(
        await textsOf(store, id),
        numbers.flatMap((number) => [`${number}?`, `${number}!`]),
      );
    });

    it('goes on after one of its conversation failed', async () => {
      const id = newConversation();
      const failed = store.turn(id, () => Promise.reject(new Refused()));
      const next = takeTurn(store, id, { texts: ['Hello'] });
      await assert.rejects(failed, Refused);
      assert.deepEqual(await next, [1]);
    });

    it('refuses messages that are numbered wrongly', async () => {
      const id = newConversation();
      const turn = store.turn(id, (tx) =>
        tx.save({
          record: recordOf(id),
          messages: [messageOf(id, 2, 'Hello')],
          timers: [],
          outbox: [],
          tasks: [],
          cases: [],
          audit: [],
          wipeTranscript: false,
        }),
      );
      await assert.rejects(turn, { code: 'sequence-broken' });
    });

    it('refuses a call to the store from inside, where PGlite would wait for ever', async () => {
      const id = newConversation();
      const busy = { code: 'store-busy-with-turn' };
      await assert.rejects(
        store.turn(id, () => store.conversation(id)),
        busy,
      );
      await assert.rejects(
        store.turn(id, () => takeTurn(store, id)),
        busy,
      );
    });

    it('keeps what no jsonb can hold as replacement characters', async () => {
      const id = newConversation();
      await takeTurn(store, id, { texts: ['a\u0000b', 'a\ud800b', 'a\\u0000b', '\u{1F642}'] });
      assert.deepEqual(await textsOf(store, id), ['a\uFFFDb', 'a\uFFFDb', 'a\\u0000b', '\u{1F642}']);
    });
  });

  describe('the transcript', () => {
    it('is read from a watermark, up to a limit', async () => {
      const id = newConversation();
      await takeTurn(store, id, { texts: ['1', '2', '3', '4'] });
      assert.deepEqual(await store.messagesAfter(id, 1, 2), [messageOf(id, 2, '2'), messageOf(id, 3, '3')]);
    });

    it('is wiped before new messages are written, and goes on counting', async () => {
      const id = newConversation();
      await takeTurn(store, id, { texts: ['My name', 'is private'] });
      await takeTurn(store, id, { texts: ['Everything is deleted.'], wipeTranscript: true });
      assert.deepEqual(await store.messagesAfter(id, 0), [messageOf(id, 3, 'Everything is deleted.')]);
    });
  });

  describe('cases and tasks', () => {
    it('keeps a case and moves it on', async () => {
      const id = newConversation();
      const number = caseNumber();
      await takeTurn(store, id, { cases: [caseOpen(number)] });
      const stored = {
        number,
        conversationId: id,
        program: 'dana-farber',
        status: 'submitted',
        openedAt: at,
        content: { fee: { amount: 700, currency: 'USD' } },
      };
      assert.deepEqual(await store.caseByNumber(number), stored);
      await takeTurn(store, id, { cases: [{ type: 'case.update', number, status: 'paid', content: [] }] });
      assert.deepEqual(await store.caseByNumber(number), { ...stored, status: 'paid', content: [] });
    });

    it('refuses a case number that is taken, with the whole turn', async () => {
      const [first, second] = [newConversation(), newConversation()];
      const number = caseNumber();
      await takeTurn(store, first, { cases: [caseOpen(number)] });
      const turn = takeTurn(store, second, { inboxId: 'a', texts: ['Submit'], cases: [caseOpen(number)] });
      await assert.rejects(turn, { name: 'CaseNumberTaken', code: 'case-number-taken' });
      assert.deepEqual(await textsOf(store, second), []);
      assert.equal((await store.caseByNumber(number))?.conversationId, first);
      assert.deepEqual(await takeTurn(store, second, { inboxId: 'a', texts: ['Submit'] }), [1]);
    });

    it("refuses to move on another conversation's case", async () => {
      const number = caseNumber();
      await takeTurn(store, newConversation(), { cases: [caseOpen(number)] });
      const update = { type: 'case.update', number, status: 'paid', content: null } as const;
      await assert.rejects(takeTurn(store, newConversation(), { cases: [update] }), { code: 'case-unknown' });
    });

    it('lists tasks in the order they were opened', async () => {
      const id = newConversation();
      const open = (kind: string) => ({ type: 'task.open', kind, details: { urgent: true } }) as const;
      await takeTurn(store, id, { tasks: [open('person-asked'), open('emergency')] });
      await takeTurn(store, id, { tasks: [open('check-residence')] });
      const mine = (await store.tasks()).filter(({ conversationId }) => conversationId === id);
      assert.deepEqual(
        mine.map(({ kind, details }) => [kind, details]),
        ['person-asked', 'emergency', 'check-residence'].map((kind) => [kind, { urgent: true }]),
      );
      assert.equal(new Set(mine.map((task) => task.id)).size, 3);
    });
  });

  describeTasks(open);

  describeJobs(open);

  describeAddresses(open);
  describeAnchors(open);
  describeProgress(open);

  describe('secrets', () => {
    it('are made once and kept', async () => {
      const name = newConversation();
      let made = 0;
      const make = () => `secret ${++made}`;
      assert.equal(await store.secret(name, make), 'secret 1');
      assert.equal(await store.secret(name, make), 'secret 1');
      assert.equal(made, 1);
    });
  });

  it('says that it is ready', async () => {
    assert.equal(await store.isReady(), true);
  });

  it('tells what waits to be sent, and since when', async () => {
    const waiting = async () =>
      (await store.backlog()).outbox.find(({ channel }) => channel === 'figures') ?? null;
    assert.equal(await waiting(), null);
    const conversationId = newConversation();
    for (const id of ['one', 'two'])
      await store.addOutbox({ id: `${conversationId}:${id}`, conversationId, channel: 'figures', seqs: [] });
    const { jobs, oldestSeconds = -1 } = (await waiting()) ?? {};
    assert.equal(jobs, 2);
    assert.ok(oldestSeconds >= 0 && oldestSeconds < 60, `${oldestSeconds}`);
    const mine = (await store.fetchOutbox(100)).filter(({ channel }) => channel === 'figures');
    await store.completeOutbox(mine);
    const rest = (await store.fetchOutbox(100)).filter(({ channel }) => channel === 'figures');
    await store.completeOutbox(rest);
    assert.equal(await waiting(), null);
  });

  it('migrates again without harm', async () => {
    await store.migrate();
    assert.equal(await store.isReady(), true);
  });
}
