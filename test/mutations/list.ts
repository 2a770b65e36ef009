import { doors } from './doors.ts';
import { keeping } from './keeping.ts';
import type { Mutation } from './mutation.ts';

const turns = 'adapters/store/turns.ts';
const jobs = 'adapters/store/jobs.ts';
const delivery = 'bot/delivery.ts';
const turnTest = 'test/bot/turn.test.ts';
const crashTest = 'test/bot/crash.test.ts';
const postgresTest = 'test/adapters/store/postgres.test.ts';
const pgliteTest = 'test/adapters/store/pglite.test.ts';
const deliveryTest = 'test/bot/delivery.test.ts';
const timersTest = 'test/bot/timers.test.ts';
const serverTest = 'test/bot/server.test.ts';

/** Faults that somebody could write into the code. */
export const mutations: readonly Mutation[] = [
  ...keeping,
  ...doors,
  {
    invariant: 'a message id is decided at most once: the turn asks',
    file: 'bot/turn.ts',
    from: 'return (await transaction.keepInboxId(id)) ? event : null;',
    to: 'await transaction.keepInboxId(id); return event;',
    caughtBy: turnTest,
  },
  {
    invariant: 'a message id is decided at most once: the id that comes with the lock',
    file: turns,
    from: 'row.is_new !== null) return row.is_new;',
    to: 'row.is_new !== null) return true;',
    caughtBy: turnTest,
  },
  {
    invariant: 'a message id is decided at most once: every other id',
    file: turns,
    from: 'return inserted.numInsertedOrUpdatedRows === 1n;',
    to: 'return true;',
    caughtBy: pgliteTest,
  },
  {
    invariant: 'nothing is sent that was not committed: the outbox is part of the transaction',
    file: jobs,
    from: 'inOrder) => {\n      const options = { db: fromKysely(tx) };',
    to: 'inOrder) => {\n      const options = {};',
    caughtBy: postgresTest,
  },
  {
    invariant: 'nothing is sent that was not committed: nobody is woken by a turn that failed',
    file: 'bot/turn.ts',
    from: "report('failed', nothing);",
    to: "report('failed', nothing); committed(inbound.conversationId);",
    caughtBy: turnTest,
  },
  {
    invariant: 'a turn that fails changes nothing',
    file: turns,
    from: 'return db.transaction().execute(async (tx) => {',
    to: 'return db.connection().execute(async (tx) => {',
    caughtBy: turnTest,
  },
  {
    invariant: 'the row of a conversation is locked from the first read to the commit',
    file: turns,
    from: ' for update\n',
    to: '\n',
    caughtBy: turnTest,
  },
  {
    invariant: 'order per conversation: turns in the order of their call',
    file: 'adapters/store/line.ts',
    from: 'before === undefined ? work() : before.then(work, work)',
    to: 'work()',
    caughtBy: postgresTest,
  },
  {
    invariant: 'order per conversation: messages go on from the last number',
    file: 'bot/turn.ts',
    from: 'seq: transaction.lastSeq + index + 1,',
    to: 'seq: index + 1,',
    caughtBy: turnTest,
  },
  {
    invariant: 'order per conversation: a send waits behind the one before it',
    file: jobs,
    from: "policy: 'key_strict_fifo'",
    to: "policy: 'standard'",
    caughtBy: pgliteTest,
  },
  {
    invariant: 'order per conversation: sends of a node whose transaction began earlier come last',
    file: jobs,
    from: 'if (!inOrder) await orderLast(tx, id, ids);',
    to: '',
    caughtBy: postgresTest,
  },
  {
    invariant: 'sends are at least once: a job is done when it is sent',
    file: delivery,
    from: 'const messages = await messagesOf(job);',
    to: 'const messages = await messagesOf(job); await store.completeOutbox([job]);',
    caughtBy: crashTest,
  },
  {
    invariant: 'sends are at least once: what a channel could not send is tried again',
    file: delivery,
    from: 'return failures < failuresAtMost',
    to: 'return false',
    caughtBy: deliveryTest,
  },
  {
    invariant: 'a send has a stable id',
    file: 'bot/turn.ts',
    from: '...messageJobs(id, messages),',
    to: '...messageJobs(String(Math.random()), messages),',
    caughtBy: crashTest,
  },
  {
    invariant: 'what is never sent becomes a task',
    file: delivery,
    from: 'return failures < failuresAtMost',
    to: 'return failures > 0',
    caughtBy: deliveryTest,
  },
  {
    invariant: 'how often a job failed is not forgotten',
    file: jobs,
    from: 'JSON.stringify(data)}::jsonb,',
    to: 'JSON.stringify({})}::jsonb,',
    caughtBy: pgliteTest,
  },
  {
    invariant: 'timers fire once, however often they are handed out',
    file: 'bot/timers.ts',
    from: "event: { type: 'timer.fired', name, dueAt } });",
    to: "event: { type: 'timer.fired', name, dueAt }, id: String(Math.random()) });",
    caughtBy: crashTest,
  },
  {
    invariant: 'timers fire once: one that was moved is stale',
    file: 'machines/conversation/timers.ts',
    from: 'if (record.timers[name] !== dueAt) return { record, effects: [] };',
    to: '',
    caughtBy: timersTest,
  },
  {
    invariant: 'timers are done after their turn',
    file: 'bot/timers.ts',
    from: 'const jobs = await store.fetchTimers(batch);',
    to: 'const jobs = await store.fetchTimers(batch); await store.completeTimers(jobs);',
    caughtBy: crashTest,
  },
  {
    invariant: 'a page sees what another node committed',
    file: 'bot/service.ts',
    from: 'store.wakes.announce(conversationId);',
    to: '',
    caughtBy: 'test/bot/nodes.test.ts',
  },
  {
    invariant: 'a page finds what word did not reach',
    file: 'bot/looking-after.ts',
    from: 'if (lastSeq > (some.get(id) ?? 0))',
    to: 'if (lastSeq < (some.get(id) ?? 0))',
    caughtBy: 'test/bot/looking-after.test.ts',
  },
  {
    invariant: 'a connection that is lost does not end the process',
    file: 'adapters/store/database.ts',
    from: "pool.on('connect', (client) => client.on('error', onFault));",
    to: '',
    caughtBy: postgresTest,
  },
  {
    invariant: 'a server that leaves serves on until balancers look elsewhere',
    file: 'bot/server.ts',
    from: 'if (leaveMs > 0) await pause(leaveMs);',
    to: '',
    caughtBy: serverTest,
  },
  {
    invariant: 'a server takes no more than it has room for',
    file: 'bot/server.ts',
    from: 'if (underWay >= most) return busy;',
    to: '',
    caughtBy: serverTest,
  },
];
