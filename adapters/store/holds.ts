/**
 * What must not be deleted, whatever the rules say: a conversation on hold keeps everything. What a person deletes
 * meanwhile is gone from the conversation, and put aside under the hold.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Message } from '../channel.ts';
import { saveAuditOfRow } from './audit-writing.ts';
import type { Codec } from './codec.ts';
import type { Kept } from './kept.ts';
import type { Schema } from './schema.ts';

/** What is sealed of a hold. */
export interface Hold {
  readonly reason: string;
}

/** What is put aside when a conversation on hold is wiped. */
export interface Held {
  readonly kept: Kept | null;
  readonly messages: readonly Message[];
}

/** Puts a conversation on hold, or ends that when `hold` is null; `false` for one that is not kept. */
export function setHold(
  db: Kysely<Schema>,
  codec: Codec,
  id: ConversationId,
  at: Instant,
  hold: Hold | null,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const entry = {
      type: 'audit.write' as const,
      action: hold ? 'hold.set' : 'hold.ended',
      by: 'operator',
      details: { ...hold },
    };
    if (!(await saveAuditOfRow(tx, codec, id, at, [entry]))) return false;
    await tx.deleteFrom('hold').where('conversation_id', '=', id).execute();
    if (hold) {
      const body = codec.encode(hold, ['hold.body', id]);
      await tx.insertInto('hold').values({ conversation_id: id, since: at, body }).execute();
    }
    return true;
  });
}

/** Whether a hold keeps everything of a conversation. */
export async function isOnHold(tx: Transaction<Schema>, id: string): Promise<boolean> {
  const hold = await tx
    .selectFrom('hold')
    .select('since')
    .where('conversation_id', '=', id)
    .executeTakeFirst();
  return hold !== undefined;
}

/** Rows that were deleted, by kind. */
export interface Wiped {
  readonly messages: number;
  readonly links: number;
}

/** Part of a turn: the transcript, the links that wait and why no program is possible are deleted; on hold they are put aside first. */
export async function wipe(
  tx: Transaction<Schema>,
  codec: Codec,
  id: string,
  at: Instant,
  kept: Kept | null,
): Promise<Wiped> {
  const gone = await tx
    .deleteFrom('message')
    .where('conversation_id', '=', id)
    .returning(['seq', 'body'])
    .execute();
  const links = await tx.deleteFrom('link').where('conversation_id', '=', id).executeTakeFirst();
  await tx.updateTable('progress').set({ refusals: null }).where('conversation_id', '=', id).execute();
  const wiped = { messages: gone.length, links: Number(links.numDeletedRows) };
  if (!(await isOnHold(tx, id))) return wiped;
  const messages = gone
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, body }) => codec.decode<Message>(body, ['message.body', id, seq]));
  const body = codec.encode({ kept, messages } satisfies Held, ['held.body', id]);
  await sql`insert into held (conversation_id, at, body) values (${id}, ${at}::timestamptz, ${body}::jsonb)`.execute(
    tx,
  );
  return wiped;
}
