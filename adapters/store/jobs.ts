import { createHash, randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { fromKysely, type Job, PgBoss } from 'pg-boss';
import type { ConversationId, Instant } from '../../machines/events.ts';
import { type Codec, jsonOf } from './codec.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import type { Backlog, OutboxJob, TimerJob, TurnWrites } from './store.ts';

/** Outbox and timers, on pg-boss. */
export interface Jobs {
  /** Makes the queues; `release` hands out again what was handed out and never settled. */
  start(release: boolean): Promise<void>;
  /** Writes a turn's jobs in the turn's transaction. `inOrder` is whether its time is later than the last turn's. */
  add(tx: Transaction<Schema>, id: ConversationId, writes: TurnWrites, inOrder: boolean): Promise<void>;
  addOutbox(job: Omit<OutboxJob, 'jobId'>): Promise<void>;
  fetchOutbox(limit: number): Promise<readonly OutboxJob[]>;
  fetchTimers(limit: number): Promise<readonly TimerJob[]>;
  /** Settled jobs are deleted: what was sent and when is in the transcript. */
  complete(queue: Queue, jobs: readonly { readonly jobId: string }[]): Promise<void>;
  retryOutbox(job: OutboxJob, afterSeconds: number): Promise<void>;
  retryTimer(job: TimerJob, afterSeconds: number): Promise<void>;
  bringTimersForward(now: Instant): Promise<void>;
  backlog(): Promise<Omit<Backlog, 'pool'>>;
  stop(): Promise<void>;
}

export interface JobsConfig {
  /** Timers wait for `bringTimersForward`, whatever the database's clock says. */
  readonly handClock: boolean;
  /** Whether jobs of processes that died are looked for, every `superviseSeconds`. */
  readonly supervise: boolean;
  readonly onFault: (error: Error) => void;
}

type Queue = 'outbox' | 'timer';

/** A job that nobody settled for so long is handed out again: longer than any channel takes to send one turn. */
const expireSeconds = 120;
const superviseSeconds = 30;
/** Whether to try again is the channel's to say, so pg-boss never gives a job up: neither by tries nor by age. */
const tries = 1_000_000;
const retentionSeconds = 10 * 366 * 24 * 60 * 60;
const notByItself = '9999-12-31T00:00:00Z';

const queueOptions = { retryLimit: tries, retryDelay: 0, expireInSeconds: expireSeconds, retentionSeconds };

export function createJobs({ db, engine, execute }: Database, codec: Codec, config: JobsConfig): Jobs {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(text, values) },
    backend: engine,
    schedule: false,
    supervise: config.supervise,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    flowIntervalSeconds: 24 * 60 * 60,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', config.onFault);

  const fetch = <T extends object>(queue: Queue, batchSize: number): Promise<Job<T>[]> =>
    boss.fetch<T>(queue, { batchSize });

  /** One statement, for a send that only waits for the one before it comes here as well. */
  const retry = async (queue: Queue, job: { readonly jobId: string }, data: object, afterSeconds: number) => {
    const { id, retryCount } = attemptOf(job);
    await sql`update pgboss.job
      set state = 'retry', data = ${JSON.stringify(data)}::jsonb,
        start_after = now() + make_interval(secs => ${afterSeconds})
      where name = ${queue} and id = ${id}::uuid and retry_count = ${retryCount} and state = 'active'`.execute(
      db,
    );
  };

  return {
    start: async (release) => {
      await boss.start();
      await boss.createQueue('outbox', { ...queueOptions, policy: 'key_strict_fifo' });
      await boss.createQueue('timer', queueOptions);
      if (release) await releaseHandedOut(db);
      await lookQueuesUp(boss);
    },
    add: async (tx, id, writes, inOrder) => {
      const options = { db: fromKysely(tx) };
      if (writes.timers.length > 0) {
        const startAfter = (dueAt: Instant) => (config.handClock ? notByItself : dueAt);
        const timers = writes.timers.map((timer) => ({
          data: { conversationId: id, name: timer.name, dueAt: timer.dueAt },
          startAfter: startAfter(timer.dueAt),
        }));
        await boss.insert('timer', timers, options);
      }
      if (writes.outbox.length > 0) {
        const ids = writes.outbox.map(() => randomUUID()).sort();
        const jobs = writes.outbox.map((data, index) => ({
          id: ids[index] as string,
          data: { ...sealed(codec, data), conversationId: id },
          singletonKey: lineOf(id, data.channel),
        }));
        await boss.insert('outbox', jobs, options);
        if (!inOrder) await orderLast(tx, id, ids);
      }
    },
    addOutbox: async (job) => {
      const { id, conversationId, channel } = job;
      const row = { id: uuidOf(id), data: sealed(codec, job), singletonKey: lineOf(conversationId, channel) };
      await boss.insert('outbox', [row]);
    },
    fetchOutbox: async (limit) =>
      (await fetch<Omit<OutboxJob, 'jobId'>>('outbox', limit)).map((job) => ({
        jobId: jobId(job),
        ...unsealed(codec, job.data),
      })),
    fetchTimers: async (limit) =>
      (await fetch<Omit<TimerJob, 'jobId'>>('timer', limit))
        .map((job) => ({ jobId: jobId(job), ...job.data }))
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    complete: async (queue, jobs) => {
      if (jobs.length > 0) await boss.deleteJob(queue, jobs.map(attemptOf));
    },
    retryOutbox: ({ jobId, ...job }, afterSeconds) =>
      retry('outbox', { jobId }, sealed(codec, job), afterSeconds),
    retryTimer: ({ jobId, ...job }, afterSeconds) => retry('timer', { jobId }, job, afterSeconds),
    bringTimersForward: async (now) => {
      await sql`update pgboss.job set start_after = now()
        where name = 'timer' and state < 'active' and (data->>'dueAt')::timestamptz <= ${now}::timestamptz`.execute(
        db,
      );
    },
    backlog: () => backlogOf(db),
    stop: () => boss.stop({ graceful: false }),
  };
}

async function backlogOf(db: Kysely<Schema>): Promise<Omit<Backlog, 'pool'>> {
  const { rows: outbox } = await sql<{ channel: string; jobs: number; oldest: number }>`
    select data->>'channel' as channel, count(*)::int as jobs,
      extract(epoch from now() - min(created_on))::float as oldest
    from pgboss.job where name = 'outbox' and state <= 'active' group by 1 order by 1`.execute(db);
  const { rows: timers } = await sql<{ late: number; latest: number }>`
    select count(*)::int as late, coalesce(extract(epoch from now() - min(start_after)), 0)::float as latest
    from pgboss.job where name = 'timer' and state <= 'active' and start_after <= now()`.execute(db);
  return {
    outbox: outbox.map(({ channel, jobs, oldest }) => ({ channel, jobs, oldestSeconds: oldest })),
    timers: { late: timers[0]?.late ?? 0, latestSeconds: timers[0]?.latest ?? 0 },
  };
}

/** A job as pg-boss keeps it: what the channel is to do besides may hold names and addresses. */
const sealed = <T extends { readonly id: string; readonly content?: unknown }>(codec: Codec, job: T): T =>
  job.content === undefined
    ? job
    : { ...job, content: codec.seal(jsonOf(job.content), ['job.content', job.id]) };

/** The same as the channel gave it. */
export const unsealed = <T extends { readonly id: string; readonly content?: unknown }>(
  codec: Codec,
  job: T,
): T =>
  job.content === undefined ? job : { ...job, content: codec.decode(job.content, ['job.content', job.id]) };

/** Sends keep their order within a line; one channel that is down holds up no other. */
const lineOf = (id: ConversationId, channel: string): string => `${id} ${channel}`;

/** The same for the same job, so that it is inserted once. */
const uuidOf = (id: string): string => {
  const hex = createHash('sha256').update(id).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};

/**
 * pg-boss reads a queue's settings at its first use and remembers them. On PGlite a first use inside a turn would wait
 * for the one connection that the turn holds, for ever; so each queue is used once before there are turns.
 */
async function lookQueuesUp(boss: PgBoss): Promise<void> {
  for (const queue of ['outbox', 'timer']) await boss.findJobs(queue, { key: '' });
}

async function releaseHandedOut(db: Kysely<Schema>): Promise<void> {
  await sql`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`.execute(db);
}

/**
 * pg-boss hands out by the time a transaction began, which is not the order in which two of them took the lock: one
 * that began earlier on another node may have waited. The conversation's own time, always later than the turn before,
 * puts its jobs last.
 */
async function orderLast(
  tx: Transaction<Schema>,
  id: ConversationId,
  jobs: readonly string[],
): Promise<void> {
  await sql`update pgboss.job set created_on = (select updated_at from conversation where id = ${id})
    where name = 'outbox' and id = any(${jobs}::uuid[])`.execute(tx);
}

/** A claim that ran out and was given to another must not be settled by the first, so the attempt is part of the id. */
function jobId(job: { readonly id: string; readonly retryCount: number }): string {
  return `${job.id}/${job.retryCount}`;
}

function attemptOf(job: { readonly jobId: string }): { readonly id: string; readonly retryCount: number } {
  const [id = '', attempt = ''] = job.jobId.split('/');
  return { id, retryCount: Number(attempt) };
}
