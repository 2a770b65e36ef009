/** Who a conversation was with is deleted; its cases, its audit log and its numbers stay. */
import { sql, type Transaction } from 'kysely';
import type { TaskOpen } from '../../machines/effects.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** Rows that were deleted or emptied, by kind. */
export interface Forgotten {
  readonly sends: number;
  /** What waited to be sent; what is handed out right now, and news for the hospital's systems, go their way. */
  readonly jobs: number;
  readonly addresses: number;
  /** Tasks of which only the case's number is left. Those that are open stay open. */
  readonly tasks: number;
  /** What was put aside under a hold that has ended. */
  readonly held: number;
}

/** Part of a turn. */
export async function forget(tx: Transaction<Schema>, codec: Codec, id: string): Promise<Forgotten> {
  const sends = await tx.deleteFrom('send').where('conversation_id', '=', id).executeTakeFirst();
  const addresses = await tx.deleteFrom('address').where('conversation_id', '=', id).executeTakeFirst();
  const held = await tx.deleteFrom('held').where('conversation_id', '=', id).executeTakeFirst();
  await tx.deleteFrom('thread').where('conversation_id', '=', id).where('kind', '=', 'patient').execute();
  const jobs = await sql`delete from pgboss.job where name = 'outbox' and state < 'active'
    and data->>'conversationId' = ${id} and data->>'channel' <> 'webhook'`.execute(tx);
  return {
    sends: Number(sends.numDeletedRows),
    jobs: Number(jobs.numAffectedRows ?? 0n),
    addresses: Number(addresses.numDeletedRows),
    tasks: await emptyTasks(tx, codec, id),
    held: Number(held.numDeletedRows),
  };
}

async function emptyTasks(tx: Transaction<Schema>, codec: Codec, id: string): Promise<number> {
  const rows = await tx
    .selectFrom('task')
    .select(['id', 'details'])
    .where('conversation_id', '=', id)
    .execute();
  for (const { id: taskId, details } of rows) {
    const place = ['task.details', String(taskId)] as const;
    const { number } = codec.decode<TaskOpen['details']>(details, place);
    await tx
      .updateTable('task')
      .set({ details: codec.encode(number === undefined ? {} : { number }, place) })
      .where('conversation_id', '=', id)
      .where('id', '=', taskId)
      .execute();
  }
  return rows.length;
}
