/** The audit log under another key: each chain is proven as it stands before it is written anew. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { type AuditEntry, type AuditHead, auditHash } from './audit.ts';
import { readChain, verdictOn } from './audit-log.ts';
import type { Codec } from './codec.ts';
import { openKept } from './kept.ts';
import type { Schema } from './schema.ts';

/**
 * Brings each conversation's chain under the writing key, and the head in its row with it. A chain that does not hold
 * stays as it is, so that what shows it stays too. Resolves with how many entries were written.
 */
export async function resealChains(db: Kysely<Schema>, codec: Codec): Promise<number> {
  let moved = 0;
  for (let after = ''; ; ) {
    const ids = await chainsElsewhere(db, codec, after);
    for (const id of ids) moved += await db.transaction().execute((tx) => resealChain(tx, codec, id));
    const last = ids.at(-1);
    if (last === undefined) return moved;
    after = last;
  }
}

const batch = 200;

async function chainsElsewhere(db: Kysely<Schema>, codec: Codec, after: string): Promise<readonly string[]> {
  const prefix = `${codec.keys.writing.id}.`;
  const rows = await db
    .selectFrom('audit')
    .select('conversation_id')
    .distinct()
    .where('conversation_id', '>', after)
    .where(sql<boolean>`left(hash, ${sql.lit(prefix.length)}) <> ${prefix}`)
    .orderBy('conversation_id')
    .limit(batch)
    .execute();
  return rows.map((row) => row.conversation_id);
}

async function resealChain(tx: Transaction<Schema>, codec: Codec, id: string): Promise<number> {
  const row = await tx
    .selectFrom('conversation')
    .select('record')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return 0;
  const entries = await readChain(tx, codec, id);
  const isClear = row.record !== null && typeof row.record === 'object';
  const kept = isClear ? { record: row.record, audit: headOf(entries) } : openKept(codec, id, row.record);
  if (kept === null || verdictOn(codec.keys, id, entries, kept.audit) !== null) return 0;
  await sql`select set_config('intake.audit', 'sealing', true)`.execute(tx);
  const anew = chained(codec, id, entries);
  for (const { seq, by, details, hash } of anew)
    await tx
      .updateTable('audit')
      .set({
        by: codec.seal(by, ['audit.by', id, seq]),
        details: codec.encode(details, ['audit.details', id, seq]),
        hash,
      })
      .where('conversation_id', '=', id)
      .where('seq', '=', seq)
      .execute();
  await tx
    .updateTable('conversation')
    .set({ record: codec.encode({ ...kept, audit: headOf(anew) }, ['conversation.record', id]) })
    .where('id', '=', id)
    .execute();
  return anew.length;
}

const headOf = (entries: readonly AuditEntry[]): AuditHead => ({
  seq: entries.length,
  hash: entries.at(-1)?.hash ?? '',
});

function chained(codec: Codec, id: string, entries: readonly AuditEntry[]): readonly AuditEntry[] {
  let previous = '';
  return entries.map((entry) => {
    previous = auditHash(codec.keys.writing, id, previous, entry);
    return { ...entry, hash: previous };
  });
}
