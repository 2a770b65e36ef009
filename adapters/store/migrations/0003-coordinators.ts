import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table thread (
    conversation_id text not null,
    kind text not null,
    address text not null,
    body jsonb not null,
    primary key (conversation_id, kind)
  )`,
  sql`create unique index thread_address on thread (address)`,
  sql`create table place (
    id text primary key,
    program text,
    summarized_on text,
    body jsonb not null
  )`,
  sql`create table coordinator (id text primary key, name text not null, seen_at timestamptz not null default now())`,
  sql`create table waiting (
    conversation_id text primary key,
    requested_at timestamptz not null,
    owner_id text
  )`,
  sql`create index waiting_in_order on waiting (requested_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
