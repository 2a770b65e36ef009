/**
 * What an operator does with what is kept: the commands of the README. Safe while servers serve the same PostgreSQL.
 */
import type { Kysely } from 'kysely';
import type { AuditWrite } from '../../machines/effects.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import { type AuditVerdict, verifyAudit } from './audit-log.ts';
import { noteInAudit } from './audit-writing.ts';
import { createCodec } from './codec.ts';
import { forgetOtherKeys } from './key-register.ts';
import type { DataKeys } from './keys.ts';
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
  /** Walks every chain of the audit log. */
  verifyAudit(): Promise<AuditVerdict>;
}

export function createUpkeep(db: Kysely<Schema>, keys: DataKeys): Upkeep {
  const codec = createCodec(keys);
  return {
    rotateKeys: async () => {
      const tables = await reseal(db, keys);
      const isDone = tables.every(({ left }) => left === 0);
      return { tables, forgotten: isDone ? await forgetOtherKeys(db, keys) : [] };
    },
    note: (id, at, writes) => noteInAudit(db, codec, id, at, writes),
    verifyAudit: () => verifyAudit(db, codec),
  };
}
