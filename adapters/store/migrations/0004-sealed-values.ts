import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table data_key (
    id text primary key,
    proof text not null,
    since timestamptz not null default now()
  )`,
  sql`alter table suppression add column body jsonb`,
  sql`create or replace function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('intake.audit', true) = 'sealing'
        and (new.conversation_id, new.seq, new.at, new.action) = (old.conversation_id, old.seq, old.at, old.action)
      then
        return new;
      end if;
      if tg_op = 'DELETE' and current_setting('intake.audit', true) = 'purging' then
        return old;
      end if;
      raise exception 'audit is append-only' using errcode = 'integrity_constraint_violation';
    end $$`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
