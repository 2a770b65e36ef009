/** How long what is stored is kept once a case is over (R02, X37, X38). */
import { DateTime } from 'luxon';
import type { Instant } from '../events.ts';
import type { OpenProgram } from '../programs/schema.ts';

/** `transcript`: the words. `case`: everything but what was signed. `signed`: that too. */
export type Retained = 'transcript' | 'case' | 'signed';

/** When a case was over, and since when nobody did anything about it. */
export interface Ending {
  /** `null` while the case goes on. */
  readonly endedAt: Instant | null;
  readonly lastAt: Instant;
  /** A case that was never submitted is kept as long as a draft. */
  readonly isSubmitted: boolean;
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

const spanOf = (kind: Retained, { intake }: OpenProgram, isSubmitted: boolean) => {
  const { transcriptDays, caseDays, signedYears } = intake.retention;
  if (kind === 'signed') return { years: signedYears };
  if (!isSubmitted) return { days: intake.draftDays };
  const days = kind === 'transcript' ? transcriptDays : caseDays;
  return days === null ? null : { days };
};

/** The instant from which a kind may be deleted; `null` for never, as far as is known now. */
export const keptUntil = (
  kind: Retained,
  program: OpenProgram,
  { endedAt, lastAt, isSubmitted }: Ending,
): Instant | null => {
  const span = spanOf(kind, program, isSubmitted);
  if (endedAt === null || span === null) return null;
  const from = DateTime.fromISO(later(endedAt, lastAt), { zone: program.intake.zone });
  return new Date(from.plus(span).toMillis()).toISOString();
};
