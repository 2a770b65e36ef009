import { type Kysely, sql } from 'kysely';

/** Text messages wait for each other and for no mail. What was sent before is as good as any text. */
const statements = [sql`alter table send add column channel text not null default 'sms'`];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
