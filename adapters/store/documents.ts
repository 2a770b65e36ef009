import { type Kysely, sql, type Transaction } from 'kysely';
import type { ConversationId } from '../../machines/events.ts';
import type { Documents, OfferedDocument, StoredDocument } from '../documents.ts';
import type { Codec, Place } from './codec.ts';
import { DocumentNotOpen } from './failures.ts';
import { isOnHold } from './holds.ts';
import type { Schema } from './schema.ts';

/** What is sealed of a document. */
type Body = Pick<OfferedDocument, 'name' | 'bytes'>;

const bodyPlace = (conversationId: string, id: string): Place => ['document.body', conversationId, id];
const partPlace = (conversationId: string, id: string, part: number): Place => [
  'document_part.bytes',
  conversationId,
  id,
  part,
];

export function createDocuments(db: Kysely<Schema>, codec: Codec): Documents {
  const find = async (
    on: Kysely<Schema>,
    conversationId: ConversationId,
    id: string,
  ): Promise<StoredDocument | null> => {
    const row = await on
      .selectFrom('document')
      .select(['state', 'parts', 'body'])
      .where('conversation_id', '=', conversationId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row || row.state === 'held') return null;
    const { name, bytes } = codec.decode<Body>(row.body, bodyPlace(conversationId, id));
    return { id, name, bytes, state: row.state, parts: row.parts };
  };

  return {
    begin: (conversationId, offered, at, refuse) =>
      db.transaction().execute(async (tx) => {
        const { id, name, bytes } = offered;
        await sql`select id from conversation where id = ${conversationId} for update`.execute(tx);
        const begun = await find(tx, conversationId, id);
        if (begun) return { document: begun };
        const { others } = await tx
          .selectFrom('document')
          .select(({ fn }) => fn.countAll<string>().as('others'))
          .where('conversation_id', '=', conversationId)
          .where('state', '<>', 'held')
          .executeTakeFirstOrThrow();
        const refused = refuse(Number(others));
        if (refused !== null) return { refused };
        const body = codec.encode({ name, bytes } satisfies Body, bodyPlace(conversationId, id));
        const row = { conversation_id: conversationId, id, state: 'open' as const, begun_at: at, body };
        await tx.insertInto('document').values(row).execute();
        return { document: { ...offered, state: 'open' as const, parts: 0 } };
      }),
    find: (conversationId, id) => find(db, conversationId, id),
    async addPart(conversationId, id, part, bytes) {
      const sealed = codec.sealBytes(bytes, partPlace(conversationId, id, part));
      await sql`
        with next as (
          update document set parts = parts + 1
          where conversation_id = ${conversationId} and id = ${id} and state = 'open' and parts = ${part}
          returning id
        )
        insert into document_part (conversation_id, document_id, part, bytes)
        select ${conversationId}, next.id, ${part}, ${sealed} from next`.execute(db);
    },
    async partOf(conversationId, id, part) {
      const row = await db
        .selectFrom('document_part')
        .select('bytes')
        .where('conversation_id', '=', conversationId)
        .where('document_id', '=', id)
        .where('part', '=', part)
        .executeTakeFirst();
      return row ? codec.unsealBytes(row.bytes, partPlace(conversationId, id, part)) : null;
    },
    cancel: (conversationId, id) =>
      db.transaction().execute(async (tx) => {
        const gone = await tx
          .deleteFrom('document')
          .where('conversation_id', '=', conversationId)
          .where('id', '=', id)
          .where('state', '=', 'open')
          .executeTakeFirst();
        if (gone.numDeletedRows > 0n) await deleteParts(tx, conversationId, [id]);
      }),
  };
}

const deleteParts = (tx: Transaction<Schema>, conversationId: string, ids: readonly string[]) =>
  tx
    .deleteFrom('document_part')
    .where('conversation_id', '=', conversationId)
    .where('document_id', 'in', ids)
    .execute();

/** What a turn decided about documents. */
export interface DocumentWrites {
  readonly kept: readonly string[];
  readonly dropped: readonly string[] | 'all';
}

/** Part of a turn. Throws `DocumentNotOpen` when one is to be kept that is gone, so that nothing is committed. */
export async function keepDocuments(
  tx: Transaction<Schema>,
  conversationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const kept = await tx
    .updateTable('document')
    .set({ state: 'kept' })
    .where('conversation_id', '=', conversationId)
    .where('id', 'in', ids)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (Number(kept.numUpdatedRows) !== ids.length) throw new DocumentNotOpen();
}

/** Part of a turn. Resolves with how many there were. */
export async function dropDocuments(
  tx: Transaction<Schema>,
  conversationId: string,
  ids: readonly string[] | 'all',
): Promise<number> {
  if (ids.length === 0) return 0;
  const those = await tx
    .selectFrom('document')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('state', '<>', 'held')
    .$if(ids !== 'all', (all) => all.where('id', 'in', ids as readonly string[]))
    .execute();
  const found = those.map(({ id }) => id);
  if (found.length === 0) return 0;
  if (await isOnHold(tx, conversationId)) {
    await tx
      .updateTable('document')
      .set({ state: 'held' })
      .where('conversation_id', '=', conversationId)
      .where('id', 'in', found)
      .execute();
    return found.length;
  }
  await deleteParts(tx, conversationId, found);
  await tx
    .deleteFrom('document')
    .where('conversation_id', '=', conversationId)
    .where('id', 'in', found)
    .execute();
  return found.length;
}
