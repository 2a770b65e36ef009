/** How audit entries get into the log: those of turns, and those of no turn, such as who looked at what. */
import { sql, type Transaction } from 'kysely';
import type { AuditWrite } from '../../machines/effects.ts';
import type { Instant } from '../../machines/events.ts';
import { type AuditEntry, chainAudit } from './audit.ts';
import type { Codec } from './codec.ts';
import { openKept, sealKept } from './kept.ts';
import type { Schema } from './schema.ts';

/** Writes entries that are chained already. Whoever calls it holds the conversation's row, and keeps the new head in it. */
export async function saveAudit(
  tx: Transaction<Schema>,
  codec: Codec,
  id: string,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ seq, at, action, by, details, hash }) => ({
    conversation_id: id,
    seq,
    at,
    action,
    by: codec.seal(by, ['audit.by', id, seq]),
    details: codec.encode(details, ['audit.details', id, seq]),
    hash,
  }));
  await tx.insertInto('audit').values(rows).execute();
}

/** Continues a conversation's chain outside of a turn; `false` for a conversation that is not kept. */
export async function saveAuditOfRow(
  tx: Transaction<Schema>,
  codec: Codec,
  id: string,
  at: Instant,
  writes: readonly AuditWrite[],
): Promise<boolean> {
  const { rows } = await sql<{ record: unknown }>`
    select record from conversation where id = ${id} for update`.execute(tx);
  const kept = openKept(codec, id, rows[0]?.record ?? null);
  if (kept === null) return false;
  const entries = chainAudit(codec.keys.writing, id, kept.audit, at, writes);
  const { seq, hash } = entries.at(-1) ?? kept.audit;
  await saveAudit(tx, codec, id, entries);
  await tx
    .updateTable('conversation')
    .set({ record: sealKept(codec, id, { ...kept, audit: { seq, hash } }) })
    .where('id', '=', id)
    .execute();
  return true;
}

/** The chain of what belongs to no conversation. */
const installation = 'installation';

/** Continues the installation's own chain. */
export async function saveAuditOfInstallation(
  tx: Transaction<Schema>,
  codec: Codec,
  at: Instant,
  writes: readonly AuditWrite[],
): Promise<void> {
  const record = sealKept(codec, installation, { record: null, audit: { seq: 0, hash: '' } });
  await tx
    .insertInto('conversation')
    .values({ id: installation, record })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await saveAuditOfRow(tx, codec, installation, at, writes);
}
