import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table progress (
    conversation_id text primary key,
    started_on date not null,
    heard_on date not null,
    channel text not null,
    language text not null,
    program text,
    step text not null,
    reached text[] not null,
    refusals jsonb
  )`,
  sql`create index progress_started_on on progress (started_on)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
