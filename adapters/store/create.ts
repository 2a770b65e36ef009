import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'kysely';
import type { TaskOpen } from '../../machines/effects.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createAddresses } from './addresses.ts';
import { createCodec, type Place } from './codec.ts';
import { type Database, openPglite, openPostgres } from './database.ts';
import { DataKeysNeeded, StoreBusyWithTurn } from './failures.ts';
import { createJobs, unsealed } from './jobs.ts';
import { openKept } from './kept.ts';
import { registerKeys } from './key-register.ts';
import { type DataKeys, keysInFolder, makeKey, readKeys } from './keys.ts';
import { createLine } from './line.ts';
import { hasAllTables, migrateTables } from './migrations/index.ts';
import { createFunnel } from './progress.ts';
import { openRow, sealedTables } from './sealed-tables.ts';
import { createSends } from './sends.ts';
import type { OutboxJob, Store, TurnTransaction } from './store.ts';
import { createThreads } from './threads.ts';
import { readMessages, runTurn } from './turns.ts';
import { createUpkeep } from './upkeep.ts';
import { createWakes, noWakes } from './wakes.ts';

export interface StoreConfig {
  /** `postgres://user:password@host:port/database`; set, it decides. */
  readonly databaseUrl?: string;
  /** See keys.ts. Needed with `databaseUrl`; without them a folder gets a key of its own, and memory one for its time. */
  readonly dataKeys?: string | undefined;
  /** The folder of PGlite's files; `null` keeps everything in memory and forgets it at the end. */
  readonly dataDir?: string | null;
  /** The clock is set by hand: no timer is due before `bringTimersForward` says so. */
  readonly handClock?: boolean;
  /** Hears of faults that belong to no call: a connection lost while idle, a failed look for abandoned jobs. */
  readonly onFault?: (error: Error) => void;
}

const unheard = () => undefined;

/** A store in memory, which can be emptied: a new one takes half a second, an emptied one a few milliseconds. */
export interface MemoryStore extends Store {
  /** Forgets everything, secrets too. */
  clear(): Promise<void>;
  /** Every row that is kept, by table, opened, jobs that wait among them: for looking at what is stored and what is not. */
  contents(): Promise<{ readonly [table: string]: readonly { readonly [column: string]: unknown }[] }>;
}

const tables = [
  'conversation',
  'message',
  'inbox',
  'case',
  'task',
  'audit',
  'anchor',
  'anchored',
  'thread',
  'place',
  'coordinator',
  'waiting',
  'setting',
  'address',
  'suppression',
  'link',
  'hold',
  'held',
  'send',
  'progress',
];

/**
 * Opens the store; `migrate` comes next. Throws `DatabaseUnreachable` or `DataFolderInUse`, whose messages are for the
 * person who starts the program.
 */
export async function createStore(config: StoreConfig): Promise<Store> {
  const { databaseUrl, dataKeys, dataDir = 'data', onFault = unheard } = config;
  if (databaseUrl && !dataKeys) throw new DataKeysNeeded();
  const database = databaseUrl ? await openPostgres(databaseUrl, onFault) : await openPglite(dataDir);
  const keys = databaseUrl || dataDir === null ? readKeys(dataKeys ?? makeKey()) : keysFor(dataDir, dataKeys);
  return storeOn(database, keys, { ...config, supervise: databaseUrl !== undefined || dataDir !== null });
}

/** The folder's own key stays readable when the setting names others. */
const keysFor = (folder: string, dataKeys: string | undefined): DataKeys => {
  const own = keysInFolder(folder, dataKeys === undefined);
  return readKeys(...[dataKeys, own].filter((text) => typeof text === 'string'));
};

/** A migrated store in memory. */
export async function createMemoryStore(
  config: Pick<StoreConfig, 'handClock' | 'dataKeys'> = {},
): Promise<MemoryStore> {
  const database = await openPglite(null);
  const keys = readKeys(config.dataKeys ?? makeKey());
  const codec = createCodec(keys);
  const store = storeOn(database, keys, { ...config, supervise: false });
  await store.migrate();
  const clear = async () => {
    const emptied = tables.filter((table) => table !== 'audit').map((table) => `delete from "${table}"`);
    await database.execute([...emptied, 'truncate audit', 'delete from pgboss.job'].join('; '));
  };
  const rowsOf = async (table: string) =>
    (await database.execute(`select * from ${table}`)).rows as readonly {
      readonly [column: string]: unknown;
    }[];
  const opened = async (name: string) => {
    const table = sealedTables.find((sealed) => sealed.name === name);
    const rows = await rowsOf(`"${name}"`);
    return [name, table ? rows.map((row) => openRow(codec, table, row)) : rows] as const;
  };
  const waitingJobs = async () => {
    const rows = await rowsOf('pgboss.job');
    return rows.map((row) => ({ ...row, data: unsealed(codec, row.data as Omit<OutboxJob, 'jobId'>) }));
  };
  const contents = async () => {
    const kept = await Promise.all(tables.map(opened));
    return Object.fromEntries([...kept, ['job', await waitingJobs()] as const]);
  };
  return { ...store, clear, contents };
}

type Outside = <A extends readonly unknown[], T>(
  call: (...args: A) => Promise<T>,
) => (...args: A) => Promise<T>;

/** The same calls, refused inside a turn. */
function guarded<T extends object>(calls: T, outside: Outside): T {
  return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, outside(call)])) as T;
}

function storeOn(
  database: Database,
  keys: DataKeys,
  config: StoreConfig & { readonly supervise: boolean },
): Store {
  const { db, engine } = database;
  const codec = createCodec(keys);
  const { handClock = false, supervise, onFault = unheard } = config;
  const jobs = createJobs(database, codec, { handClock, supervise, onFault });
  const inLine = createLine();
  const wakes = config.databaseUrl ? createWakes(config.databaseUrl, onFault) : noWakes;
  const insideTurn = new AsyncLocalStorage<true>();
  const outside: Outside = (call) => {
    return async (...args) => {
      if (insideTurn.getStore()) throw new StoreBusyWithTurn();
      return call(...args);
    };
  };

  return {
    migrate: outside(() =>
      database.exclusively(async () => {
        await migrateTables(db);
        await jobs.start(engine === 'pglite');
        await registerKeys(db, keys);
      }),
    ),
    turn: async <T>(
      id: ConversationId,
      work: (tx: TurnTransaction) => Promise<T>,
      arriving?: string,
    ): Promise<T> => {
      if (insideTurn.getStore()) throw new StoreBusyWithTurn();
      const inside = (tx: TurnTransaction) => insideTurn.run(true, () => work(tx));
      return inLine(id, () => runTurn(db, jobs, codec, id, inside, arriving ?? null));
    },
    messagesAfter: outside((id, seq, limit = 1_000) => readMessages(db, codec, id, seq, limit)),
    lastSeqs: outside(async (ids) => {
      const { rows } = await sql<{ id: ConversationId; last_seq: number }>`
        select id, last_seq from conversation where id = any(${ids})`.execute(db);
      return new Map(rows.map(({ id, last_seq }) => [id, last_seq]));
    }),
    wakes,
    conversation: outside(async (id) => {
      const row = await db
        .selectFrom('conversation')
        .select('record')
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? (openKept(codec, id, row.record)?.record ?? null) : null;
    }),
    caseByNumber: outside(async (number) => {
      const row = await db.selectFrom('case').selectAll().where('number', '=', number).executeTakeFirst();
      if (!row) return null;
      return {
        number,
        conversationId: row.conversation_id as ConversationId,
        program: row.program,
        status: row.status,
        openedAt: row.opened_at.toISOString(),
        content: codec.decode(row.content, ['case.content', number]),
      };
    }),
    tasks: outside(async () => {
      const rows = await db.selectFrom('task').selectAll().orderBy('id').execute();
      return rows.map((row) => ({
        type: 'task.open' as const,
        id: String(row.id),
        conversationId: row.conversation_id as ConversationId,
        kind: row.kind,
        details: codec.decode<TaskOpen['details']>(row.details, ['task.details', String(row.id)]),
      }));
    }),
    threads: createThreads(db, codec),
    funnel: guarded(createFunnel(db, codec), outside),
    upkeep: guarded(createUpkeep(db, keys), outside),
    addOutbox: outside(jobs.addOutbox),
    fetchOutbox: outside(jobs.fetchOutbox),
    completeOutbox: outside((done) => jobs.complete('outbox', done)),
    retryOutbox: outside(jobs.retryOutbox),
    fetchTimers: outside(jobs.fetchTimers),
    completeTimers: outside((done) => jobs.complete('timer', done)),
    retryTimer: outside(jobs.retryTimer),
    bringTimersForward: outside(jobs.bringTimersForward),
    addresses: guarded(createAddresses(db, codec), outside),
    sends: guarded(createSends(db), outside),
    secret: outside(async (name, make) => {
      const read = () => db.selectFrom('setting').select('value').where('name', '=', name);
      const kept = await read().executeTakeFirst();
      const place: Place = ['setting.value', name];
      if (kept) return codec.unseal(kept.value, place);
      await db
        .insertInto('setting')
        .values({ name, value: codec.seal(make(), place) })
        .onConflict((c) => c.doNothing())
        .execute();
      return codec.unseal((await read().executeTakeFirstOrThrow()).value, place);
    }),
    isReady: outside(() =>
      hasAllTables(db).then(
        (hasAll) => hasAll || 'migrations are missing',
        () => 'store does not answer',
      ),
    ),
    backlog: outside(async () => ({ ...(await jobs.backlog()), pool: database.pool() })),
    close: outside(async () => {
      await inLine.empty();
      await wakes.close();
      await jobs.stop();
      await database.close();
    }),
  };
}
