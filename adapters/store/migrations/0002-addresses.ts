import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table address (
    channel text not null,
    hash text not null,
    conversation_id text not null,
    body jsonb not null,
    primary key (channel, hash)
  )`,
  sql`create index address_conversation on address (conversation_id, channel)`,
  sql`create table suppression (
    channel text not null,
    hash text not null,
    cause text not null,
    at timestamptz not null,
    primary key (channel, hash)
  )`,
  sql`create table link (
    hash text primary key,
    conversation_id text not null,
    kind text not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  sql`create table send (
    conversation_id text not null,
    id text primary key,
    outbound_id text not null,
    part integer not null,
    provider_id text,
    state text not null,
    rank integer not null,
    code text,
    tries integer not null default 1,
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    unique (outbound_id, part)
  )`,
  sql`create index send_conversation on send (conversation_id, begun_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
