import assert from 'node:assert/strict';
import type { Store, TurnWrites } from '../../adapters/store/store.ts';
import type { ConversationId } from '../../machines/events.ts';
import { at, newConversation, takeTurn } from './turns.ts';

/** What every store promises of the bytes of documents. */
export const describeDocuments = (open: () => Store): void =>
  void describe('documents', () => {
    let store: Store;
    let id: ConversationId;
    before(() => {
      store = open();
    });
    beforeEach(async () => {
      id = newConversation();
      await takeTurn(store, id);
    });

    const offer = (name: string, refuse: (others: number) => string | null = () => null) =>
      store.documents.begin(id, { id: name, name: `${name}.pdf`, bytes: 6 }, at, refuse);
    const decide = (kept: readonly string[], dropped: TurnWrites['documents'] = { kept: [], dropped: [] }) =>
      takeTurn(store, id, { documents: { ...dropped, kept } });
    const drop = (dropped: readonly string[] | 'all') => decide([], { kept: [], dropped });
    const stateOf = async (name: string) => (await store.documents.find(id, name))?.state;
    const bring = async (name: string) => {
      await offer(name);
      await store.documents.addPart(id, name, 0, Buffer.from('one'));
      await store.documents.addPart(id, name, 1, Buffer.from('two'));
    };

    it('come in part by part, and a part that is there changes nothing', async () => {
      await bring('a');
      await store.documents.addPart(id, 'a', 1, Buffer.from('XXX'));
      await store.documents.addPart(id, 'a', 3, Buffer.from('far'));
      assert.deepEqual(await store.documents.find(id, 'a'), {
        id: 'a',
        name: 'a.pdf',
        bytes: 6,
        state: 'open',
        parts: 2,
      });
      const parts = await Promise.all([0, 1, 2, 3].map((part) => store.documents.partOf(id, 'a', part)));
      assert.deepEqual(
        parts.map((part) => part && String(part)),
        ['one', 'two', null, null],
      );
    });

    it('keep bytes that are no text as they are', async () => {
      const bytes = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 256));
      await offer('a');
      await store.documents.addPart(id, 'a', 0, bytes);
      assert.deepEqual(await store.documents.partOf(id, 'a', 0), bytes);
    });

    it('go on when they are begun again, whatever would refuse them now', async () => {
      await bring('a');
      const again = await offer('a', () => 'full');
      assert.deepEqual('document' in again && again.document.parts, 2);
    });

    it('are counted while they begin, so that no two of them take the last place', async () => {
      const last = (others: number) => (others >= 1 ? 'full' : null);
      const begun = await Promise.all([offer('a', last), offer('b', last)]);
      assert.deepEqual(begun.map((one) => 'refused' in one && one.refused).sort(), [false, 'full']);
    });

    it('belong to the conversation once a turn says so, and then no part is added', async () => {
      await bring('a');
      await decide(['a']);
      assert.equal(await stateOf('a'), 'kept');
      await store.documents.addPart(id, 'a', 2, Buffer.from('more'));
      assert.equal(await store.documents.partOf(id, 'a', 2), null);
      await store.documents.cancel(id, 'a');
      assert.equal(await stateOf('a'), 'kept');
    });

    it('fail the turn that keeps one that is gone', async () => {
      await assert.rejects(decide(['gone']), { code: 'document-not-open' });
    });

    it('are cancelled with their parts while they are open', async () => {
      await bring('a');
      await store.documents.cancel(id, 'a');
      assert.equal(await stateOf('a'), undefined);
      assert.equal(await store.documents.partOf(id, 'a', 0), null);
    });

    it('are dropped by a turn, one or all', async () => {
      await Promise.all(['a', 'b', 'c'].map(bring));
      await decide(['a', 'b']);
      await drop(['a']);
      assert.deepEqual(
        [await stateOf('a'), await stateOf('b'), await stateOf('c')],
        [undefined, 'kept', 'open'],
      );
      await drop('all');
      assert.deepEqual([await stateOf('b'), await stateOf('c')], [undefined, undefined]);
      assert.equal(await store.documents.partOf(id, 'b', 0), null);
    });

    it('stay out of sight on hold when they are dropped, and go when it has ended', async () => {
      await bring('a');
      await decide(['a']);
      await store.upkeep.setHold(id, at, { reason: 'letter' });
      await drop('all');
      assert.equal(await stateOf('a'), undefined);
      await prune('1999-01-01T00:00:00.000Z');
      assert.equal(String(await store.documents.partOf(id, 'a', 0)), 'one');
      await store.upkeep.setHold(id, at, null);
      await prune('1999-01-01T00:00:00.000Z');
      assert.equal(await store.documents.partOf(id, 'a', 0), null);
    });

    it('are deleted when they are not whole in time, and only then', async () => {
      await bring('open');
      await bring('kept');
      await decide(['kept']);
      await prune(at);
      assert.equal(await stateOf('open'), 'open');
      await prune('2026-12-03T15:00:00.001Z');
      assert.deepEqual([await stateOf('open'), await stateOf('kept')], [undefined, 'kept']);
      assert.equal(await store.documents.partOf(id, 'open', 0), null);
    });

    const prune = (documents: string) => {
      const never = '1999-01-01T00:00:00.000Z';
      return store.upkeep.prune(at, { inbox: never, links: never, held: never, documents });
    };
  });
