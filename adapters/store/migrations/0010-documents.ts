import { type Kysely, sql } from 'kysely';

/** Sealed bytes do not get smaller: they are kept as they are, outside of the row. */
const statements = [
  sql`create table document (
    conversation_id text not null,
    id text not null,
    state text not null,
    parts integer not null default 0,
    begun_at timestamptz not null,
    body jsonb not null,
    primary key (conversation_id, id)
  )`,
  sql`create table document_part (
    conversation_id text not null,
    document_id text not null,
    part integer not null,
    bytes text not null,
    primary key (conversation_id, document_id, part)
  )`,
  sql`alter table document_part alter column bytes set storage external`,
  sql`create index document_left on document (begun_at) where state <> 'kept'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
