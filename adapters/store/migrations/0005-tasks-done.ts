import { type Kysely, sql } from 'kysely';

const statements = [
  sql`alter table task add column due_at timestamptz, add column closed_at timestamptz`,
  sql`create index task_open on task (conversation_id, kind) where closed_at is null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
