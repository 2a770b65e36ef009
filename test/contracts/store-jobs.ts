import assert from 'node:assert/strict';
import type { Store } from '../../adapters/store/store.ts';
import { fetchOutboxOf, newConversation, takeTimersOf, takeTurn } from './turns.ts';

/** What every store promises of its outbox and timers. */
export function describeJobs(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
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

    it('remembers how often a job failed, beside what it is', async () => {
      const id = newConversation();
      const content = { notes: ['Robin'] };
      await takeTurn(store, id, { outbox: [{ id: `${id}|1`, channel: 'sms', seqs: [], content }] });
      const [first] = await fetchOutboxOf(store, id);
      assert.deepEqual(first?.content, { notes: ['Robin'] });
      await store.retryOutbox({ ...first, failures: 3 }, 0);
      const [again] = await fetchOutboxOf(store, id);
      assert.deepEqual({ ...again, jobId: '' }, { ...first, failures: 3, jobId: '' });
      assert.ok(again);
      await store.completeOutbox([again]);
    });

    it('hands a failed job out again with all that it holds', async () => {
      const id = newConversation();
      const content = { notes: ['Robin has it'] };
      await takeTurn(store, id, { outbox: [{ id: `${id}|1`, channel: 'teams', seqs: [], content }] });
      const [first] = await fetchOutboxOf(store, id);
      assert.ok(first);
      await store.retryOutbox(first, 0);
      const [again] = await fetchOutboxOf(store, id);
      assert.deepEqual(again?.content, content);
      await store.completeOutbox([again]);
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
      assert.deepEqual(await takeTimersOf(store, id), [
        { conversationId: id, name: 'reminder', dueAt: earlier },
        { conversationId: id, name: 'expiry', dueAt: past },
      ]);
      assert.deepEqual(await takeTimersOf(store, id), []);
    });

    it('come with the instant they were started for, so that a moved one shows as stale', async () => {
      const id = newConversation();
      await takeTurn(store, id, { timers: [{ name: 'reminder', dueAt: earlier }] });
      await takeTurn(store, id, { timers: [{ name: 'reminder', dueAt: past }] });
      assert.deepEqual(
        (await takeTimersOf(store, id)).map(({ dueAt }) => dueAt),
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
      assert.deepEqual(await takeTimersOf(store, id), [
        { conversationId: id, name: 'reminder', dueAt: future },
      ]);
    });
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
}
