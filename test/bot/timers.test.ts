import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { MemoryStore } from '../../adapters/store/create.ts';
import type { TimerJob } from '../../adapters/store/store.ts';
import { failuresAtMost } from '../../bot/delivery.ts';
import { createService } from '../../bot/service.ts';
import { createTimers } from '../../bot/timers.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { newConversation, takeTurn } from '../contracts/turns.ts';
import { emptyStore } from '../empty-store.ts';

const begun = '2026-11-03T18:00:00.000Z';
const expiresAt = '2027-02-01T18:00:00.000Z';

describe('timers', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let now: Instant;
  let id: ConversationId;
  before(async () => {
    store = await emptyStore();
  });
  beforeEach(async () => {
    await store.clear();
    now = begun;
    id = newConversation();
  });

  const start = () => createService({ store, catalog: createCatalog(files), now: () => now });
  const join = (service = start(), conversationId = id) =>
    service.turn({ conversationId, id: 'joined', event: { type: 'person.joined', channel: 'web' } });
  const bringTo = (instant: Instant) => {
    now = instant;
    return store.bringTimersForward(instant);
  };
  const said = async () => (await store.messagesAfter(id, 0)).map(({ keys }) => keys?.[0]);

  it('fire once when their time has come, and not before', async () => {
    const service = start();
    await join(service);
    await bringTo('2027-02-01T17:59:59.999Z');
    assert.equal(await service.fireTimers(), 0);
    await bringTo(expiresAt);
    assert.equal(await service.fireTimers(), 1);
    assert.equal(await service.fireTimers(), 0);
    assert.deepEqual(await said(), ['draft.expired']);
  });

  it('that came due while no server ran fire once after the next start', async () => {
    await join();
    await bringTo('2027-03-01T00:00:00.000Z');
    const restarted = start();
    assert.equal(await restarted.fireTimers(), 1);
    assert.equal(await restarted.fireTimers(), 0);
    assert.deepEqual(await said(), ['draft.expired']);
  });

  it('of one conversation fire one after the other, as they were due', async () => {
    const jobs = [1, 2, 3].map(
      (number): TimerJob => ({
        jobId: `${number}/0`,
        conversationId: id,
        name: `clock:${number}`,
        dueAt: expiresAt,
      }),
    );
    const heard: string[] = [];
    const fire = createTimers({
      store: {
        fetchTimers: async () => jobs,
        completeTimers: async () => undefined,
        retryTimer: async () => undefined,
      },
      turn: async ({ event }) => {
        const name = event.type === 'timer.fired' ? event.name : '';
        heard.push(`${name} begins`);
        await setImmediate();
        heard.push(`${name} ends`);
        return { messages: [], isRepeated: false };
      },
      failed: assert.ifError,
    });
    assert.equal(await fire(), 3);
    assert.deepEqual(
      heard,
      jobs.flatMap(({ name }) => [`${name} begins`, `${name} ends`]),
    );
  });

  it('that are handed out twice fire once', async () => {
    await join();
    await bringTo(expiresAt);
    const [lost] = await store.fetchTimers(1);
    assert.ok(lost);
    const { conversationId, name, dueAt } = lost;
    const service = start();
    const event = { type: 'timer.fired', name, dueAt } as const;
    await service.turn({ conversationId, id: `timer:${name}:${dueAt}`, event });
    await store.migrate();
    assert.equal(await service.fireTimers(), 1);
    assert.deepEqual(await said(), ['draft.expired']);
    assert.equal((await store.contents()).inbox?.length, 2);
  });

  it('that were moved since change nothing', async () => {
    const service = start();
    await join(service);
    const record = (await store.conversation(id)) ?? assert.fail('expected a record');
    const messages = await store.messagesAfter(id, 0);
    await takeTurn(store, id, {
      record,
      timers: [{ name: 'draft.expires', dueAt: '2026-12-01T00:00:00.000Z' }],
    });
    await bringTo('2026-12-01T00:00:00.000Z');
    assert.equal(await service.fireTimers(), 1);
    assert.deepEqual(await store.conversation(id), record);
    assert.deepEqual(await store.messagesAfter(id, 0), messages);
  });

  it('that were moved since change nothing, whatever is due by another', async () => {
    const service = start();
    await join(service);
    const record = (await store.conversation(id)) ?? assert.fail('expected a record');
    const moved = '2026-12-01T00:00:00.000Z';
    await takeTurn(store, id, { record, timers: [{ name: 'draft.expires', dueAt: moved }] });
    await store.bringTimersForward(moved);
    now = '2027-03-01T00:00:00.000Z';
    assert.equal(await service.fireTimers(), 1);
    assert.deepEqual(await store.conversation(id), record);
  });

  describe('of which one fails', () => {
    const broken = new Error('broken');
    const job = (name: string, more: Partial<TimerJob> = {}): TimerJob => ({
      jobId: name,
      conversationId: id,
      name,
      dueAt: begun,
      ...more,
    });
    /** One round over these jobs, in which the turn of `broken` fails, and of `hopeless` whatever it is told. */
    const round = async (...jobs: readonly TimerJob[]) => {
      const heard = {
        completed: [] as TimerJob[],
        retried: [] as (readonly [TimerJob, number])[],
        failures: [] as unknown[],
        told: [] as string[],
      };
      const fire = createTimers({
        store: {
          fetchTimers: async () => jobs,
          completeTimers: async (settled) => void heard.completed.push(...settled),
          retryTimer: async (again, afterSeconds) => void heard.retried.push([again, afterSeconds]),
        },
        turn: async ({ event }) => {
          if (event.type !== 'timer.fired' && event.type !== 'timer.failed') assert.fail(event.type);
          if (event.name === 'hopeless' || (event.name === 'broken' && event.type === 'timer.fired'))
            throw broken;
          heard.told.push(`${event.type} ${event.name}`);
          return { messages: [], isRepeated: false };
        },
        failed: (error) => void heard.failures.push(error),
      });
      assert.equal(await fire(), jobs.length);
      return heard;
    };

    it('the others fire all the same, and the one comes back after a pause', async () => {
      const heard = await round(job('first'), job('broken'), job('last'));
      assert.deepEqual(heard.told, ['timer.fired first', 'timer.fired last']);
      assert.deepEqual(heard.completed, [job('first'), job('last')]);
      assert.deepEqual(heard.failures, [broken]);
      const [[again, afterSeconds] = assert.fail('expected a retry')] = heard.retried;
      assert.deepEqual(again, job('broken', { failures: 1 }));
      assert.ok(afterSeconds >= 5 && afterSeconds <= 8);
    });

    it('the one becomes a task in the end', async () => {
      const failures = failuresAtMost - 1;
      const heard = await round(job('broken', { failures }));
      assert.deepEqual(heard.told, ['timer.failed broken']);
      assert.deepEqual(heard.retried, []);
      assert.deepEqual(heard.completed, [job('broken', { failures })]);
    });

    it('the one stays handed out when not even the task can be written', async () => {
      const heard = await round(job('hopeless', { failures: failuresAtMost - 1 }));
      assert.deepEqual([heard.completed, heard.retried], [[], []]);
      assert.deepEqual(heard.failures, [broken, broken]);
    });

    it('its count is kept, and its task names it', async () => {
      const service = start();
      await join(service);
      await bringTo(expiresAt);
      const [due] = await store.fetchTimers(1);
      assert.ok(due);
      await store.retryTimer({ ...due, failures: 7 }, 0);
      await bringTo(expiresAt);
      const [again] = await store.fetchTimers(1);
      assert.deepEqual([again?.name, again?.dueAt, again?.failures], [due.name, due.dueAt, 7]);
      const { name, dueAt } = due;
      const before = await store.conversation(id);
      await service.turn({ conversationId: id, id: 'x', event: { type: 'timer.failed', name, dueAt } });
      assert.deepEqual(
        (await store.tasks()).map(({ kind, details }) => [kind, details]),
        [['timer-failed', { timer: name, dueAt }]],
      );
      assert.deepEqual(await store.conversation(id), before);
    });
  });
});
