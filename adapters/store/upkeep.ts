/**
 * What an operator does with what is kept: the commands of the README. Safe while servers serve the same PostgreSQL.
 */
import type { Kysely } from 'kysely';
import type { AuditWrite } from '../../machines/effects.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import { type Anchor, type AnchorVerdict, anchorAudit, verifyAnchors } from './anchors.ts';
import { type AuditVerdict, verifyAudit } from './audit-log.ts';
import { saveAuditOfInstallation, saveAuditOfRow } from './audit-writing.ts';
import { createCodec } from './codec.ts';
import { type Hold, setHold } from './holds.ts';
import { forgetOtherKeys } from './key-register.ts';
import type { DataKeys } from './keys.ts';
import { exportPerson, type PersonExport } from './person-export.ts';
import { type Pruned, prune } from './pruning.ts';
import type { Schema } from './schema.ts';
import { type Resealed, reseal } from './sealing.ts';

export interface Rotation {
  readonly tables: readonly Resealed[];
  /** Keys that nothing is kept under any more; empty as long as a row is left. */
  readonly forgotten: readonly string[];
}

export interface Upkeep {
  /** Brings everything under the key that writes. Again after a stop it goes on where it was. */
  rotateKeys(): Promise<Rotation>;
  /** Adds audit entries of no turn, such as who looked at what; `false` for a conversation that is not kept. */
  note(conversationId: ConversationId, at: Instant, writes: readonly AuditWrite[]): Promise<boolean>;
  /** Nothing of a conversation on hold is deleted; `null` ends it. `false` for a conversation that is not kept. */
  setHold(conversationId: ConversationId, at: Instant, hold: Hold | null): Promise<boolean>;
  /** Deletes what was kept before its instant, by kind, and writes into the audit log how much that was. */
  prune(at: Instant, before: { readonly [kind in keyof Pruned]: Instant }): Promise<Pruned>;
  /** Everything that is kept of a conversation's person, opened; `null` for one that is not kept. */
  exportPerson(conversationId: ConversationId): Promise<PersonExport | null>;
  /** Walks every chain of the audit log. */
  verifyAudit(): Promise<AuditVerdict>;
  /** Brings every entry that was committed under an anchor; those that were made. Safe when several do it at once. */
  anchorAudit(at: Instant): Promise<readonly Anchor[]>;
  /** Compares the audit log with its anchors; `wanted` is the hash of one that was kept elsewhere. */
  verifyAnchors(wanted?: string): Promise<AnchorVerdict>;
}

export function createUpkeep(db: Kysely<Schema>, keys: DataKeys): Upkeep {
  const codec = createCodec(keys);
  return {
    rotateKeys: async () => {
      const tables = await reseal(db, keys);
      const isDone = tables.every(({ left }) => left === 0);
      return { tables, forgotten: isDone ? await forgetOtherKeys(db, keys) : [] };
    },
    note: (id, at, writes) => db.transaction().execute((tx) => saveAuditOfRow(tx, codec, id, at, writes)),
    setHold: (id, at, hold) => setHold(db, codec, id, at, hold),
    prune: async (at, before) => {
      const pruned = await prune(db, before);
      if (Object.values(pruned).every((rows) => rows === 0)) return pruned;
      const entry = {
        type: 'audit.write',
        action: 'pruned',
        by: 'assistant',
        details: { ...pruned },
      } as const;
      await db.transaction().execute((tx) => saveAuditOfInstallation(tx, codec, at, [entry]));
      return pruned;
    },
    exportPerson: (id) => exportPerson(db, codec, id),
    verifyAudit: () => verifyAudit(db, codec),
    anchorAudit: (at) => anchorAudit(db, codec, at),
    verifyAnchors: (wanted) => verifyAnchors(db, codec, wanted ?? null),
  };
}
