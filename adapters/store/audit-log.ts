/** Reading the audit log back, and judging whether it is whole. */
import type { Kysely, Transaction } from 'kysely';
import { type AuditEntry, type AuditHead, isChained } from './audit.ts';
import type { Codec } from './codec.ts';
import type { DataKeys } from './keys.ts';
import type { Schema } from './schema.ts';

/** Where a chain breaks first. */
export interface Broken {
  readonly conversationId: string;
  /** The number of the first entry that is not as it was written; one past the last when entries are gone. */
  readonly seq: number;
  /**
   * - `changed`: the entry is not what its hash says, or it does not follow the one before it.
   * - `missing`: there is a later entry, or the head tells of one.
   * - `added`: the head knows nothing of the entry.
   * - `head`: the conversation's row does not open, or is gone.
   */
  readonly what: 'changed' | 'missing' | 'added' | 'head';
}

/** A conversation's entries in the order of their numbers, opened. */
export async function readChain(
  db: Kysely<Schema> | Transaction<Schema>,
  codec: Codec,
  id: string,
): Promise<readonly AuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('conversation_id', '=', id)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, at, action, by, details, hash }) => ({
    seq,
    at: at.toISOString(),
    action,
    by: codec.unseal(by, ['audit.by', id, seq]),
    details: codec.decode<AuditEntry['details']>(details, ['audit.details', id, seq]),
    hash,
  }));
}

/** `null` for a chain that is whole. */
export function verdictOn(
  keys: DataKeys,
  conversationId: string,
  entries: readonly AuditEntry[],
  head: AuditHead,
): Broken | null {
  let previous = '';
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq > seq) return { conversationId, seq, what: 'missing' };
    if (seq > head.seq) return { conversationId, seq, what: 'added' };
    if (!isChained(keys, conversationId, previous, entry)) return { conversationId, seq, what: 'changed' };
    previous = entry.hash;
  }
  if (entries.length < head.seq) return { conversationId, seq: entries.length + 1, what: 'missing' };
  return previous === head.hash ? null : { conversationId, seq: head.seq, what: 'changed' };
}
