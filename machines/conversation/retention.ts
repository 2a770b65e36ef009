/**
 * What is deleted when its time is over, or because a coordinator says so: each deletion leaves an entry in the audit log
 * that says how much of each kind it was. A hold keeps everything and puts the deletion off, day by day.
 */
import { DateTime } from 'luxon';
import { endedAt } from '../case/facts.ts';
import type { AuditWrite, Effect } from '../effects.ts';
import type { Instant, TimerFired } from '../events.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { keptUntil } from '../rules/retention.ts';

/** Before the number of the case whose signed forms the timer deletes. */
const signedPrefix = 'signed.';

/** So often it is looked whether a hold has ended. */
const holdDays = 1;

/** When a deletion that a hold forbids is looked at again. */
export const putOffUntil = (at: Instant): Instant =>
  new Date(DateTime.fromISO(at, { zone: 'utc' }).plus({ days: holdDays }).toMillis()).toISOString();

/** Who deleted something, and why. */
export interface Cause {
  readonly by: string;
  readonly details: AuditWrite['details'];
}

const withTimer = (record: ConversationRecord, name: string, dueAt: Instant): Decision<Effect> => ({
  record: { ...record, timers: { ...record.timers, [name]: dueAt } },
  effects: [{ type: 'timer.start', name, dueAt }],
});

/** The timer of what was signed: from the end of the case, or from now for one that never ended. */
const keepSigned = (record: ConversationRecord, seen: View, at: Instant): Decision<Effect> => {
  const { case: facts, consents } = seen.context;
  if (!facts || !seen.program || consents.length === 0) return { record, effects: [] };
  const end = endedAt(facts) ?? at;
  const dueAt = keptUntil('signed', seen.program, { endedAt: end, lastAt: end, isSubmitted: true });
  return dueAt === null ? { record, effects: [] } : withTimer(record, signedPrefix + facts.number, dueAt);
};

/** Everything of the case and its person but what was signed (R02, X37, X38). */
export const purge = (
  { texting: _, ...before }: ConversationRecord,
  seen: View,
  at: Instant,
  { by, details }: Cause,
): Decision<Effect> => {
  const { case: facts, consents } = seen.context;
  const number = facts?.number ?? '';
  const record = { ...before, intake: null, aside: null, pausedAt: null, takeover: null };
  const kept = keepSigned(record, seen, at);
  return {
    record: kept.record,
    effects: [
      { type: 'case.update', number, status: 'purged', content: { consents, purgedAt: at, updatedAt: at } },
      { type: 'webhook.send', event: 'case.purged', number, status: 'purged', data: {} },
      { type: 'draft.delete' },
      { type: 'document.drop', ids: 'all' },
      { type: 'person.forget' },
      { type: 'task.close', kinds: ['delete-asked', 'start-over-asked'] },
      {
        type: 'audit.write',
        action: 'case.purged',
        by,
        details: { number, cases: 1, consentsKept: consents.length, ...details },
        counts: true,
      },
      ...kept.effects,
    ],
  };
};

/** The words alone. */
export const purgeTranscript = (number: string): readonly Effect[] => [
  { type: 'draft.delete' },
  { type: 'audit.write', action: 'transcript.purged', by: 'assistant', details: { number }, counts: true },
];

/** `null` for a timer of somebody else's. */
export const expireSigned = (
  record: ConversationRecord,
  { name, dueAt, at, isHeld = false }: TimerFired,
): Decision<Effect> | null => {
  if (!name.startsWith(signedPrefix) || record.timers[name] !== dueAt) return null;
  if (isHeld) return withTimer(record, name, putOffUntil(at));
  const number = name.slice(signedPrefix.length);
  const { [name]: _, ...timers } = record.timers;
  return {
    record: { ...record, timers },
    effects: [
      {
        type: 'case.update',
        number,
        status: 'purged',
        content: { consents: [], signedPurgedAt: at, updatedAt: at },
      },
      { type: 'audit.write', action: 'consents.purged', by: 'assistant', details: { number, cases: 1 } },
    ],
  };
};
