/** Reading the audit log back, and judging whether it is whole. */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type AuditEntry, type AuditHead, isChained } from './audit.ts';
import type { Codec } from './codec.ts';
import { SealBroken, SealMissing } from './failures.ts';
import { openKept } from './kept.ts';
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
  return rows.map((row) => openEntry(codec, row));
}

/** An entry that does not open has no hash, so it is none that follows. Throws `DataKeyMissing`. */
export function openEntry(codec: Codec, row: Selectable<Schema['audit']>): AuditEntry {
  const { conversation_id: id, seq, action, hash } = row;
  const at = row.at.toISOString();
  try {
    const by = codec.unseal(row.by, ['audit.by', id, seq]);
    const details = codec.decode<AuditEntry['details']>(row.details, ['audit.details', id, seq]);
    return { seq, at, action, by, details, hash };
  } catch (error) {
    if (!isTampered(error)) throw error;
    return { seq, at, action, by: '', details: {}, hash: '' };
  }
}

const isTampered = (error: unknown): boolean => error instanceof SealBroken || error instanceof SealMissing;

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

export interface AuditVerdict {
  readonly conversations: number;
  readonly entries: number;
  readonly broken: readonly Broken[];
}

/** Conversations that are read at once, as they were at one moment. */
const page = 500;

/** Walks every chain. Throws `DataKeyMissing`. */
export async function verifyAudit(db: Kysely<Schema>, codec: Codec): Promise<AuditVerdict> {
  let conversations = 0;
  let entries = 0;
  const broken: Broken[] = [];
  for (let after = ''; ; ) {
    const chains = await readPage(db, codec, after);
    for (const { id, chain, head } of chains) {
      conversations += 1;
      entries += chain.length;
      const verdict =
        head === null
          ? { conversationId: id, seq: chain[0]?.seq ?? 0, what: 'head' as const }
          : verdictOn(codec.keys, id, chain, head);
      if (verdict) broken.push(verdict);
    }
    const last = chains.at(-1);
    if (!last) return { conversations, entries, broken };
    after = last.id;
  }
}

interface Chain {
  readonly id: string;
  readonly chain: readonly AuditEntry[];
  /** `null` when the row does not open, or is gone. */
  readonly head: AuditHead | null;
}

function readPage(db: Kysely<Schema>, codec: Codec, after: string): Promise<readonly Chain[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const { rows: ids } = await sql<{ id: string }>`
        select id from conversation where id > ${after} union
        select conversation_id from audit where conversation_id > ${after} order by id limit ${sql.lit(page)}`.execute(
        tx,
      );
      const last = ids.at(-1);
      if (!last) return [];
      const rows = await tx
        .selectFrom('audit')
        .selectAll()
        .where('conversation_id', '>', after)
        .where('conversation_id', '<=', last.id)
        .orderBy('conversation_id')
        .orderBy('seq')
        .execute();
      const chains = Map.groupBy(rows, (row) => row.conversation_id);
      const heads = await headsOf(tx, codec, after, last.id);
      return ids.map(({ id }) => ({
        id,
        chain: (chains.get(id) ?? []).map((row) => openEntry(codec, row)),
        head: heads.get(id) ?? null,
      }));
    });
}

async function headsOf(
  tx: Transaction<Schema>,
  codec: Codec,
  after: string,
  upTo: string,
): Promise<ReadonlyMap<string, AuditHead | null>> {
  const rows = await tx
    .selectFrom('conversation')
    .select(['id', 'record'])
    .where('id', '>', after)
    .where('id', '<=', upTo)
    .execute();
  return new Map(rows.map(({ id, record }) => [id, headIn(codec, id, record)]));
}

/** A row that no turn has saved yet has no entry. */
function headIn(codec: Codec, id: string, record: unknown): AuditHead | null {
  try {
    return openKept(codec, id, record)?.audit ?? { seq: 0, hash: '' };
  } catch (error) {
    if (!isTampered(error)) throw error;
    return null;
  }
}
