import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { openFolder, openMemory } from './cluster.ts';
import { DatabaseUnreachable } from './failures.ts';
import { lockFolder } from './folder-lock.ts';
import { preparing } from './prepared.ts';
import type { Schema } from './schema.ts';

/** An open engine, whichever it is. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly engine: 'postgres' | 'pglite';
  /** Runs `work` while no other process runs its own. */
  exclusively(work: () => Promise<void>): Promise<void>;
  /** Runs text that may hold several statements, outside of any transaction. */
  execute(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  /** Connections as they are now; `null` without a pool. */
  pool(): { readonly open: number; readonly idle: number; readonly waiting: number } | null;
  close(): Promise<void>;
}

/** How long a new connection may take before the database counts as unreachable. */
const connectWithinMs = 5_000;
/** The number of the advisory lock that only this program takes in its database; any number would do. */
const migrationLock = 20_260_901;

/** Opens PostgreSQL, or throws `DatabaseUnreachable`. `onFault` hears of connections that are lost. */
export async function openPostgres(url: string, onFault: (error: Error) => void): Promise<Database> {
  const place = placeOf(url);
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: connectWithinMs,
    Client: preparing(pg.Client),
  });
  pool.on('connect', (client) => client.on('error', onFault));
  pool.on('error', () => undefined);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw new DatabaseUnreachable(`${place} cannot be used: ${reasonOf(error)}. Check DATABASE_URL.`, {
      cause: error,
    });
  }
  return {
    db,
    engine: 'postgres',
    exclusively: (work) =>
      db.connection().execute(async (connection) => {
        await sql`select pg_advisory_lock(${migrationLock})`.execute(connection);
        try {
          await work();
        } finally {
          await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection);
        }
      }),
    execute: async (text, values) => rowsOf(await pool.query(text, values && [...values])),
    pool: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => db.destroy(),
  };
}

/** Opens PGlite in `folder`, or throws `DataFolderInUse`; in memory when `folder` is null. */
export async function openPglite(folder: string | null): Promise<Database> {
  if (folder === null) return serve(await openMemory(), () => undefined);
  const release = lockFolder(folder);
  try {
    return serve(await openFolder(`${folder}/pglite`), release);
  } catch (error) {
    release();
    throw error;
  }
}

function serve(pglite: PGlite, release: () => void): Database {
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  return {
    db,
    engine: 'pglite',
    exclusively: (work) => work(),
    execute: async (text, values) =>
      values?.length ? pglite.query(text, [...values]) : rowsOf(await pglite.exec(text)),
    pool: () => null,
    close: async () => {
      await db.destroy();
      release();
    },
  };
}

/** Several statements give several results; their rows follow each other. */
function rowsOf(result: { rows: unknown[] } | readonly { rows: unknown[] }[]): { rows: unknown[] } {
  return 'rows' in result ? result : { rows: result.flatMap(({ rows }) => rows) };
}

/** Host, port and database as they may be shown. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol)) {
    return `The database ${parsed.pathname.slice(1)} at ${parsed.hostname}:${parsed.port || '5432'}`;
  }
  throw new DatabaseUnreachable(
    'DATABASE_URL is not an address of a PostgreSQL database. Expected postgres://user:password@host:port/database.',
  );
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case '28P01':
    case '28000':
      return 'it refused the user or the password';
    case '3D000':
      return 'it does not exist on that server';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the name of the host is not known';
    case 'ECONNREFUSED':
      return 'nothing listens there';
    case undefined:
      return `it did not answer within ${connectWithinMs / 1000} seconds`;
    default:
      return `it answered with ${code}`;
  }
}
