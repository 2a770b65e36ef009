/** What a conversation's row holds, sealed as one value. */
import type { ConversationRecord } from '../../machines/record.ts';
import type { AuditHead } from './audit.ts';
import type { Codec } from './codec.ts';

export interface Kept {
  /** `null` for the installation's own row, which only has an audit log. */
  readonly record: ConversationRecord | null;
  readonly audit: AuditHead;
}

/** The value as JSON for its column. */
export const sealKept = (codec: Codec, id: string, kept: Kept): string =>
  codec.encode(kept, ['conversation.record', id]);

/** A conversation's row, opened; nothing is kept of one that is in its first turn. */
export const openKept = (codec: Codec, id: string, stored: unknown): Kept | null =>
  stored === null ? null : codec.decode<Kept>(stored, ['conversation.record', id]);
