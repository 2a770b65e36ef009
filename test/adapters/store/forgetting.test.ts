import assert from 'node:assert/strict';
import { createMemoryStore, type MemoryStore } from '../../../adapters/store/create.ts';
import { at, newConversation, takeTurn, textsOf } from '../../contracts/turns.ts';

const number = '+12025550123';
const link = { token: 'one', kind: 'sign', expiresAt: '2100-01-01T00:00:00.000Z' } as const;

describe('a person who is forgotten', function () {
  this.timeout(60_000);
  let store: MemoryStore;
  before(async () => {
    store = await createMemoryStore();
  });
  after(() => store.close());

  it('leaves the case, opt-outs, news for the hospital and open work, and a count of what is gone', async () => {
    const id = await store.addresses.conversationAt('sms', number);
    const other = newConversation();
    await takeTurn(store, other, { texts: ['Stays'] });
    await takeTurn(store, id, {
      texts: ['I have lymphoma'],
      links: [link],
      outbox: [
        { id: `${id}:1`, channel: 'email', seqs: [], content: { text: 'lymphoma' } },
        { id: `${id}:2`, channel: 'webhook', seqs: [], content: { event: 'case.closed' } },
      ],
      tasks: [
        { type: 'task.open', kind: 'person-asked', details: { words: 'lymphoma' } },
        { type: 'task.open', kind: 'refund', details: { number: 'SO-1', words: 'lymphoma' } },
      ],
      cases: [{ type: 'case.open', number: 'SO-1', program: 'p', status: 'closed', content: 'lymphoma' }],
      suppressions: [{ type: 'address.suppress', channel: 'sms', address: number, cause: 'person' }],
    });
    await store.sends.begin({ conversationId: id, outboundId: 'o', channel: 'sms', part: 0, at });
    await store.threads.saveThread({ conversationId: id, kind: 'patient', address: number, body: {} });
    await takeTurn(store, id, {
      wipeTranscript: true,
      forgetPerson: true,
      cases: [{ type: 'case.update', number: 'SO-1', status: 'purged', content: {} }],
      audit: [{ type: 'audit.write', action: 'case.purged', by: 'assistant', details: {}, counts: true }],
    });
    const counts = { messages: 1, links: 1, sends: 1, jobs: 1, addresses: 1, tasks: 2, held: 0 };
    const kept = (await store.upkeep.exportPerson(id)) ?? {};
    assert.deepEqual(
      kept.audit?.map(({ details }) => details),
      [counts],
    );
    assert.doesNotMatch(JSON.stringify(kept), /lymphoma|12025550123/);
    assert.deepEqual(
      (await store.tasks()).map(({ details }) => details),
      [{}, { number: 'SO-1' }],
    );
    assert.equal((await store.threads.openTasks(9)).length, 2);
    assert.deepEqual(
      (await store.fetchOutbox(10)).map(({ channel }) => channel),
      ['webhook'],
    );
    assert.equal(await store.addresses.isSuppressed('sms', number), true);
    assert.notEqual(await store.addresses.conversationAt('sms', number), id);
    assert.deepEqual(await textsOf(store, other), ['Stays']);
    assert.deepEqual((await store.upkeep.verifyAudit()).broken, []);
  });
});
