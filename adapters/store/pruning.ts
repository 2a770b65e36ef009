/** What is deleted because its time is over. A conversation on hold keeps everything. */
import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../machines/events.ts';
import type { Schema } from './schema.ts';

/** Rows that were deleted, by kind. */
export interface Pruned {
  /** Ids of messages that came in; kept so long that no channel delivers one again afterwards. */
  readonly inbox: number;
  /** One-time links that have ended. */
  readonly links: number;
  /** What was put aside under a hold, once the hold has ended. */
  readonly held: number;
  /** Files that never came in whole, and those that a hold kept which has ended. */
  readonly documents: number;
}

/** Rows in one statement, so that none of them holds up turns. */
const batch = 5_000;

export async function prune(
  db: Kysely<Schema>,
  before: { readonly [kind in keyof Pruned]: Instant },
): Promise<Pruned> {
  const untilNone = async (deleteSome: () => Promise<bigint | undefined>): Promise<number> => {
    for (let deleted = 0; ; ) {
      const some = Number((await deleteSome()) ?? 0n);
      deleted += some;
      if (some < batch) return deleted;
    }
  };
  const inbox = await untilNone(async () => {
    const { numAffectedRows } = await sql`delete from inbox where (conversation_id, id) in (
      select conversation_id, id from inbox where kept_at < ${before.inbox}::timestamptz
        and conversation_id not in (select conversation_id from hold) limit ${sql.lit(batch)})`.execute(db);
    return numAffectedRows;
  });
  const links = await untilNone(async () => {
    const { numAffectedRows } = await sql`delete from link where hash in (
      select hash from link where expires_at < ${before.links}::timestamptz
        and conversation_id not in (select conversation_id from hold) limit ${sql.lit(batch)})`.execute(db);
    return numAffectedRows;
  });
  const held = await untilNone(async () => {
    const { numAffectedRows } = await sql`delete from held where (conversation_id, at) in (
      select conversation_id, at from held where at < ${before.held}::timestamptz
        and conversation_id not in (select conversation_id from hold) limit ${sql.lit(batch)})`.execute(db);
    return numAffectedRows;
  });
  const documents = await untilNone(async () => {
    const { numAffectedRows } = await sql`
      with gone as (
        delete from document where (conversation_id, id) in (
          select conversation_id, id from document
          where (state = 'held' or (state = 'open' and begun_at < ${before.documents}::timestamptz))
            and conversation_id not in (select conversation_id from hold) limit ${sql.lit(batch)})
        returning conversation_id, id
      ), parts_gone as (
        delete from document_part using gone
        where document_part.conversation_id = gone.conversation_id and document_part.document_id = gone.id
      )
      select from gone`.execute(db);
    return numAffectedRows;
  });
  return { inbox, links, held, documents };
}
