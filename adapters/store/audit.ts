import { createHash } from 'node:crypto';
import type { AuditWrite } from '../../machines/effects.ts';
import type { Instant } from '../../machines/events.ts';
import { encode } from './codec.ts';

/** One line of a conversation's audit log; each conversation has a chain of its own, so that turns stay independent. */
export interface AuditEntry extends Omit<AuditWrite, 'type'> {
  /** 1, 2, 3, … without a gap within a conversation. */
  readonly seq: number;
  readonly at: Instant;
  /** SHA-256 in hexadecimal over the entry and the hash of the one before it. */
  readonly hash: string;
}

/** The hash an entry must carry; `previous` is empty for the first of a conversation. */
export function auditHash(previous: string, entry: Omit<AuditEntry, 'hash'>): string {
  const details = Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1));
  const line = encode([previous, entry.seq, entry.at, entry.action, entry.by, details]);
  return createHash('sha256').update(line).digest('hex');
}

/** Continues the chain after its last entry. */
export function chainAudit(
  last: { readonly seq: number; readonly hash: string },
  at: Instant,
  writes: readonly AuditWrite[],
): readonly AuditEntry[] {
  let { seq, hash } = last;
  return writes.map(({ action, by, details }) => {
    seq += 1;
    hash = auditHash(hash, { seq, at, action, by, details });
    return { seq, at, action, by, details, hash };
  });
}
