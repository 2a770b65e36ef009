import assert from 'node:assert/strict';
import type { Store } from '../../adapters/store/store.ts';
import type { TaskOpen } from '../../machines/effects.ts';
import { newConversation, takeTurn } from './turns.ts';

/** What a store promises of work that is open. */
export function describeTasks(open: () => Store): void {
  describe('open tasks', () => {
    let store: Store;
    before(() => {
      store = open();
    });
    const tasksOf = async (among: readonly string[]) =>
      (await store.threads.openTasks(1_000)).filter(({ conversationId }) => among.includes(conversationId));
    const opened = (kind: string, more: Partial<TaskOpen> = {}): TaskOpen => ({
      type: 'task.open',
      kind,
      details: {},
      ...more,
    });

    it('are listed by kind and conversation: danger first, then by when they are due or were opened', async () => {
      const [first, second] = [newConversation(), newConversation()];
      const due = { dueAt: '2026-03-01T10:00:00.000Z', details: { number: 'SO-1' } };
      await takeTurn(store, first, { at: '2026-03-02T10:00:00.000Z', tasks: [opened('person-asked')] });
      await takeTurn(store, first, { at: '2026-03-02T12:00:00.000Z', tasks: [opened('person-asked')] });
      await takeTurn(store, second, {
        at: '2026-03-03T10:00:00.000Z',
        tasks: [opened('self-harm'), opened('call-due', due)],
      });
      const tasks = await tasksOf([first, second]);
      assert.deepEqual(
        tasks.map(({ kind, count, number }) => [kind, count, number]),
        [
          ['self-harm', 1, null],
          ['call-due', 1, 'SO-1'],
          ['person-asked', 2, null],
        ],
      );
      assert.deepEqual(tasks[2], {
        conversationId: first,
        kind: 'person-asked',
        count: 2,
        openedAt: '2026-03-02T10:00:00.000Z',
        openedUntil: '2026-03-02T12:00:00.000Z',
        dueAt: null,
        number: null,
      });
      assert.ok((await store.threads.openTaskCount()) >= 3);
    });

    it('are closed by kind, but not those that were opened later', async () => {
      const id = newConversation();
      await takeTurn(store, id, {
        at: '2026-03-02T10:00:00.000Z',
        tasks: [opened('person-asked'), opened('refund')],
      });
      await takeTurn(store, id, { at: '2026-03-02T12:00:00.000Z', tasks: [opened('person-asked')] });
      const close = { type: 'task.close', kinds: ['person-asked'] } as const;
      await takeTurn(store, id, { doneTasks: [{ ...close, openedUntil: '2026-03-02T11:00:00.000Z' }] });
      assert.deepEqual(
        (await tasksOf([id])).map(({ kind, count, openedAt }) => [kind, count, openedAt]),
        [
          ['refund', 1, '2026-03-02T10:00:00.000Z'],
          ['person-asked', 1, '2026-03-02T12:00:00.000Z'],
        ],
      );
      assert.equal(await store.threads.isTaskOpen(id, 'person-asked'), true);
      await takeTurn(store, id, { doneTasks: [close] });
      assert.equal(await store.threads.isTaskOpen(id, 'person-asked'), false);
      assert.equal(await store.threads.isTaskOpen(id, 'refund'), true);
    });
  });
}
