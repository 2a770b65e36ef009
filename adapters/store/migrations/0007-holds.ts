import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table hold (
    conversation_id text primary key,
    since timestamptz not null,
    body jsonb not null
  )`,
  sql`create table held (
    conversation_id text not null,
    at timestamptz not null,
    body jsonb not null,
    primary key (conversation_id, at)
  )`,
  sql`create index inbox_kept_at on inbox (kept_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
