import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table anchor (
    number integer primary key,
    at timestamptz not null,
    hash text not null unique,
    body jsonb not null
  )`,
  sql`create table anchored (
    conversation_id text primary key,
    seq integer not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
