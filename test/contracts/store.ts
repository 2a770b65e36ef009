import assert from 'node:assert/strict';
import type { Store, TurnTransaction } from '../../adapters/store/store.ts';
import type { CaseOpen } from '../../machines/effects.ts';
import { at, fetchOutboxOf, messageOf, newConversation, recordOf, takeTurn, textsOf } from './turns.ts';

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
      assert.deepEqual(await timersOf(id), []);
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

  describe('the outbox', () => {
    it('hands out one turn of a conversation at a time, in order, until it is settled', async () => {
      const id = newConversation();
      for (const inboxId of ['1', '2', '3'])
        await takeTurn(store, id, { inboxId, texts: [inboxId], sent: true });
      const handedOut: unknown[] = [];
      for (;;) {
        const jobs = await fetchOutboxOf(store, id);
        assert.deepEqual(await fetchOutboxOf(store, id), []);
        if (jobs.length === 0) break;
        handedOut.push(...jobs.map(({ jobId: _, ...job }) => job));
        await store.completeOutbox(jobs);
      }
      assert.deepEqual(
        handedOut,
        [1, 2, 3].map((seq) => ({ id: `${id}|${seq}`, conversationId: id, channel: 'sms', seqs: [seq] })),
      );
    });

    it('keeps the order of many jobs of one turn', async () => {
      const id = newConversation();
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      await takeTurn(store, id, { outbox: names.map((name) => ({ id: name, channel: 'sms', seqs: [] })) });
      assert.deepEqual(await drainOutbox(id), names);
    });

    it('makes no job for a turn that says nothing outside', async () => {
      const id = newConversation();
      await takeTurn(store, id, { texts: ['on the web'] });
      assert.deepEqual(await fetchOutboxOf(store, id), []);
    });

    it('hands a failed job out again, and what comes later waits behind it', async () => {
      const id = newConversation();
      await takeTurn(store, id, { inboxId: '1', sent: true });
      await takeTurn(store, id, { inboxId: '2', sent: true });
      const [first] = await fetchOutboxOf(store, id);
      assert.ok(first);
      await store.retryOutbox(first, 3_600);
      assert.deepEqual(await fetchOutboxOf(store, id), []);
      const other = newConversation();
      await takeTurn(store, other, { inboxId: '1', sent: true });
      assert.deepEqual(await drainOutbox(other), [`${other}|1`]);
    });

    it('hands a failed job out first when its time has come', async () => {
      const id = newConversation();
      await takeTurn(store, id, { inboxId: '1', sent: true });
      await takeTurn(store, id, { inboxId: '2', sent: true });
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const [job] = await fetchOutboxOf(store, id);
        assert.equal(job?.id, `${id}|1`);
        await store.retryOutbox(job, 0);
      }
      assert.deepEqual(await drainOutbox(id), [`${id}|1`, `${id}|2`]);
    });

    it('lets nobody settle a job with an earlier attempt', async () => {
      const id = newConversation();
      await takeTurn(store, id, { inboxId: '1', sent: true });
      const stale = await fetchOutboxOf(store, id);
      await store.retryOutbox(stale[0] as (typeof stale)[number], 0);
      const fresh = await fetchOutboxOf(store, id);
      await store.completeOutbox(stale);
      await store.retryOutbox(fresh[0] as (typeof fresh)[number], 0);
      assert.deepEqual(await drainOutbox(id), [`${id}|1`]);
    });
  });

  describe('timers', () => {
    const past = '2020-01-01T00:00:00.000Z';
    const earlier = '2019-06-01T00:00:00.000Z';
    const future = '2190-01-01T00:00:00.000Z';
    const later = '2191-01-01T00:00:00.000Z';

    it('are handed out when their time has come, the earliest first, once', async () => {
      const id = newConversation();
      await takeTurn(store, id, {
        timers: [
          { name: 'expiry', dueAt: past },
          { name: 'reminder', dueAt: earlier },
          { name: 'window', dueAt: future },
        ],
      });
      assert.deepEqual(await timersOf(id), [
        { conversationId: id, name: 'reminder', dueAt: earlier },
        { conversationId: id, name: 'expiry', dueAt: past },
      ]);
      assert.deepEqual(await timersOf(id), []);
    });

    it('come with the instant they were started for, so that a moved one shows as stale', async () => {
      const id = newConversation();
      await takeTurn(store, id, { timers: [{ name: 'reminder', dueAt: earlier }] });
      await takeTurn(store, id, { timers: [{ name: 'reminder', dueAt: past }] });
      assert.deepEqual(
        (await timersOf(id)).map(({ dueAt }) => dueAt),
        [earlier, past],
      );
    });

    it('are brought forward up to an instant, and no further', async () => {
      const id = newConversation();
      await takeTurn(store, id, {
        timers: [
          { name: 'reminder', dueAt: future },
          { name: 'expiry', dueAt: later },
        ],
      });
      await store.bringTimersForward(future);
      assert.deepEqual(await timersOf(id), [{ conversationId: id, name: 'reminder', dueAt: future }]);
    });
  });

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

  it('migrates again without harm', async () => {
    await store.migrate();
    assert.equal(await store.isReady(), true);
  });

  async function drainOutbox(id: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (;;) {
      const jobs = await store.fetchOutbox(1_000);
      if (jobs.length === 0) return ids;
      ids.push(...jobs.filter(({ conversationId }) => conversationId === id).map((job) => job.id));
      await store.completeOutbox(jobs);
    }
  }

  async function timersOf(id: string) {
    const timers = await store.fetchTimers(1_000);
    await store.completeTimers(timers);
    return timers
      .filter(({ conversationId }) => conversationId === id)
      .map(({ jobId: _, ...timer }) => timer);
  }
}
