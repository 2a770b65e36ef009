/**
 * The audit log: a chain for each conversation, so that turns stay independent.
 *
 * - hash: over the entry and the hash of the one before it, so that none can be changed, left out or moved. It is
 *   HMAC-SHA-256 as `keyId.hex`: who can write to the database and has no key can compute none, and who reads it cannot
 *   guess short details. Entries from before there were keys carry a bare SHA-256.
 * - head: how many entries there are and the hash of the last. It is sealed into the conversation's row together with
 *   the record, so that the last entries cannot be taken away either.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditWrite } from '../../machines/effects.ts';
import type { Instant } from '../../machines/events.ts';
import { jsonOf } from './codec.ts';
import type { DataKey, DataKeys } from './keys.ts';

/** One line of a conversation's audit log. */
export interface AuditEntry extends Omit<AuditWrite, 'type'> {
  /** 1, 2, 3, … without a gap within a conversation. */
  readonly seq: number;
  readonly at: Instant;
  readonly hash: string;
}

export interface AuditHead {
  readonly seq: number;
  /** Empty before the first entry. */
  readonly hash: string;
}

/** The hash an entry must carry under a key; `previous` is empty for the first of a conversation. */
export function auditHash(
  key: DataKey,
  conversationId: string,
  previous: string,
  entry: Omit<AuditEntry, 'hash'>,
): string {
  const line = jsonOf([conversationId, previous, entry.seq, ...contentOf(entry)]);
  return `${key.id}.${createHmac('sha256', key.audit).update(line).digest('hex')}`;
}

/** Whether an entry carries its hash, under whichever key is at hand. */
export function isChained(
  keys: DataKeys,
  conversationId: string,
  previous: string,
  entry: AuditEntry,
): boolean {
  const [keyId = '', code] = entry.hash.split('.');
  if (code === undefined) return hashBeforeKeys(previous, entry) === entry.hash && !previous.includes('.');
  const key = keys.byId(keyId);
  return key !== undefined && isSame(auditHash(key, conversationId, previous, entry), entry.hash);
}

/** Continues the chain after its last entry. */
export function chainAudit(
  key: DataKey,
  conversationId: string,
  last: AuditHead,
  at: Instant,
  writes: readonly AuditWrite[],
): readonly AuditEntry[] {
  let { seq, hash } = last;
  return writes.map(({ action, by, details }) => {
    seq += 1;
    hash = auditHash(key, conversationId, hash, { seq, at, action, by, details });
    return { seq, at, action, by, details, hash };
  });
}

/** What an entry says, whatever its hash. */
export const contentOf = ({ at, action, by, details }: Omit<AuditEntry, 'hash' | 'seq'>) => [
  at,
  action,
  by,
  Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1)),
];

const hashBeforeKeys = (previous: string, entry: AuditEntry): string =>
  createHash('sha256')
    .update(jsonOf([previous, entry.seq, ...contentOf(entry)]))
    .digest('hex');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
