import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table conversation (
    id text primary key,
    record jsonb,
    last_seq integer not null default 0,
    audit_seq integer not null default 0,
    audit_hash text not null default '',
    updated_at timestamptz not null default '-infinity'
  )`,
  sql`create table message (
    conversation_id text not null,
    seq integer not null,
    at timestamptz not null,
    body jsonb not null,
    primary key (conversation_id, seq)
  )`,
  sql`create table inbox (
    conversation_id text not null,
    id text not null,
    kept_at timestamptz not null default now(),
    primary key (conversation_id, id)
  )`,
  sql`create table "case" (
    number text primary key,
    conversation_id text not null,
    program text not null,
    status text not null,
    opened_at timestamptz not null default now(),
    content jsonb not null
  )`,
  sql`create index case_conversation on "case" (conversation_id)`,
  sql`create table task (
    conversation_id text not null,
    id bigint generated always as identity primary key,
    kind text not null,
    opened_at timestamptz not null default now(),
    details jsonb not null
  )`,
  sql`create table audit (
    conversation_id text not null,
    seq integer not null,
    at timestamptz not null,
    action text not null,
    by text not null,
    details jsonb not null,
    hash text not null,
    primary key (conversation_id, seq)
  )`,
  sql`create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'audit is append-only' using errcode = 'integrity_constraint_violation';
    end $$`,
  sql`create trigger audit_is_append_only before update or delete on audit
    for each row execute function refuse_audit_change()`,
  sql`create table setting (name text primary key, value text not null)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
