import assert from 'node:assert/strict';
import { createMemoryStore, type MemoryStore } from '../../../adapters/store/create.ts';
import { describeStore } from '../../contracts/store.ts';
import { newConversation, takeTurn, textsOf } from '../../contracts/turns.ts';

describe('the store on PGlite', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  before(async () => {
    store = await createMemoryStore();
  });
  after(() => store.close());

  describeStore(() => store);

  it('hands out again what was handed out before it starts anew', async () => {
    const id = newConversation();
    await store.clear();
    await takeTurn(store, id, { inboxId: '1', sent: true });
    await takeTurn(store, id, { inboxId: '2', sent: true });
    const lost = await store.fetchOutbox(10);
    await store.migrate();
    const again = await store.fetchOutbox(10);
    assert.deepEqual(
      again.map((job) => job.id),
      [`${id}|1`],
    );
    await store.completeOutbox(lost);
    assert.deepEqual(await store.fetchOutbox(10), []);
  });

  it('forgets everything when it is cleared', async () => {
    const id = newConversation();
    await takeTurn(store, id, {
      texts: ['Hello'],
      sent: true,
      audit: [{ type: 'audit.write', action: 'consent.signed', by: 'person', details: {} }],
    });
    await store.clear();
    assert.deepEqual(await textsOf(store, id), []);
    assert.deepEqual(await store.fetchOutbox(10), []);
    assert.deepEqual(await takeTurn(store, id, { texts: ['Hello'] }), [1]);
  });

  it('sends inside a turn right after it is opened', async () => {
    const fresh = await createMemoryStore();
    await takeTurn(fresh, newConversation(), {
      sent: true,
      timers: [{ name: 'reminder', dueAt: '2190-01-01T00:00:00.000Z' }],
    });
    await fresh.close();
  });

  it('holds timers until a clock that is set by hand says so', async () => {
    const fresh = await createMemoryStore({ handClock: true });
    const dueAt = '2020-01-01T00:00:00.000Z';
    await takeTurn(fresh, newConversation(), { timers: [{ name: 'reminder', dueAt }] });
    await fresh.bringTimersForward('2019-12-31T23:59:59.999Z');
    assert.deepEqual(await fresh.fetchTimers(10), []);
    await fresh.bringTimersForward(dueAt);
    assert.equal((await fresh.fetchTimers(10)).length, 1);
    await fresh.close();
  });
});
