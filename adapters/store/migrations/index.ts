import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as firstTables from './0001-first-tables.ts';
import * as addresses from './0002-addresses.ts';
import * as coordinators from './0003-coordinators.ts';
import * as receipts from './0004-receipts.ts';

/** In order; an existing one never changes, a new one is added below. */
const migrations: { readonly [name: string]: Migration } = {
  '0001-first-tables': firstTables,
  '0002-addresses': addresses,
  '0003-coordinators': coordinators,
  '0004-receipts': receipts,
};

/** Brings the tables up to date, in one transaction. */
export async function migrateTables<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
