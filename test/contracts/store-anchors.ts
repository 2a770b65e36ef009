import assert from 'node:assert/strict';
import type { Store } from '../../adapters/store/store.ts';
import { at, newConversation, takeTurn } from './turns.ts';

const entry = (action: string) => ({ type: 'audit.write', action, by: 'person', details: {} }) as const;

/** What every store promises of the anchors of its audit log. */
export const describeAnchors = (open: () => Store): void =>
  void describe('the anchors of the audit log', () => {
    let store: Store;
    before(async () => {
      store = open();
      await store.upkeep.anchorAudit(at);
    });
    const isOnlyWhole = async (hash?: string) => {
      const { broken, lost, found } = await store.upkeep.verifyAnchors(hash);
      assert.deepEqual([broken, lost], [null, []]);
      return found;
    };

    it('hold every entry, each once, and need no new one while nothing was written', async () => {
      const id = newConversation();
      await takeTurn(store, id, { audit: [entry('one'), entry('two')] });
      const [first] = await store.upkeep.anchorAudit(at);
      await takeTurn(store, id, { audit: [entry('three')] });
      const [second] = await store.upkeep.anchorAudit(at);
      assert.ok(first && second);
      assert.equal(second.number, first.number + 1);
      assert.deepEqual(await store.upkeep.anchorAudit(at), []);
      const verdict = await store.upkeep.verifyAnchors(first.hash);
      assert.deepEqual(verdict, {
        last: second,
        broken: null,
        entries: (await store.upkeep.verifyAudit()).entries,
        lost: [],
        found: true,
      });
      assert.equal(await isOnlyWhole('0'.repeat(64)), false);
      assert.equal(await isOnlyWhole(), null);
    });

    it('are made by several at once without one being lost or an entry held twice', async () => {
      const ids = Array.from({ length: 20 }, newConversation);
      const writing = ids.map((id) => takeTurn(store, id, { audit: [entry('one')] }));
      const making = ids.slice(0, 5).map(() => store.upkeep.anchorAudit(at));
      await Promise.all([...writing, ...making]);
      await store.upkeep.anchorAudit(at);
      await isOnlyWhole();
      const { entries } = await store.upkeep.verifyAnchors();
      assert.equal(entries, (await store.upkeep.verifyAudit()).entries);
    });

    it('hold what a purge leaves, and what it wrote of itself', async () => {
      const id = newConversation();
      await takeTurn(store, id, { texts: ['My words'], audit: [entry('one')] });
      const [anchor] = await store.upkeep.anchorAudit(at);
      const purged = { ...entry('case.purged'), counts: true } as const;
      await takeTurn(store, id, { wipeTranscript: true, forgetPerson: true, audit: [purged] });
      await store.upkeep.anchorAudit(at);
      assert.equal(await isOnlyWhole(anchor?.hash), true);
    });
  });
