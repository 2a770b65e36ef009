import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as firstTables from './0001-first-tables.ts';
import * as addresses from './0002-addresses.ts';
import * as coordinators from './0003-coordinators.ts';
import * as sealedValues from './0004-sealed-values.ts';
import * as tasksDone from './0005-tasks-done.ts';
import * as receipts from './0006-receipts.ts';
import * as holds from './0007-holds.ts';
import * as progress from './0008-progress.ts';
import * as anchors from './0009-anchors.ts';
import * as documents from './0010-documents.ts';
import * as channelOfASend from './0011-channel-of-a-send.ts';

/** In order; an existing one never changes, a new one is added below. */
const migrations: { readonly [name: string]: Migration } = {
  '0001-first-tables': firstTables,
  '0002-addresses': addresses,
  '0003-coordinators': coordinators,
  '0004-sealed-values': sealedValues,
  '0005-tasks-done': tasksDone,
  '0006-receipts': receipts,
  '0007-holds': holds,
  '0008-progress': progress,
  '0009-anchors': anchors,
  '0010-documents': documents,
  '0011-channel-of-a-send': channelOfASend,
};

/**
 * Brings the tables up to date, in one transaction. Tables of a later version are left as they are: migrations only ever
 * add, so that a server of the version before goes on, and can be started, beside them.
 */
export async function migrateTables<T>(db: Kysely<T>): Promise<void> {
  if (await isLater(db)) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Whether all migrations ran that this version knows. */
export const hasAllTables = async <T>(db: Kysely<T>): Promise<boolean> => hasAll(await ranOn(db));

/** Whether others ran after them. */
async function isLater<T>(db: Kysely<T>): Promise<boolean> {
  const ran = await ranOn(db);
  return hasAll(ran) && ran.size > Object.keys(migrations).length;
}

const hasAll = (ran: ReadonlySet<string>): boolean => Object.keys(migrations).every((name) => ran.has(name));

async function ranOn<T>(db: Kysely<T>): Promise<ReadonlySet<string>> {
  const { rows: tables } = await sql<{ has: boolean }>`
    select to_regclass('kysely_migration') is not null as has`.execute(db);
  if (!tables[0]?.has) return new Set();
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return new Set(rows.map(({ name }) => name));
}
