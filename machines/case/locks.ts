import type { Instant } from '../events.ts';
import type { OpenProgram } from '../programs/schema.ts';
import type { CaseFacts } from './facts.ts';

/** From when on the person changes nothing by themselves any more; `null` while they may. */
export interface Locks {
  /** The first outreach to any expert (X20). */
  readonly questions: Instant | null;
  /** An expert's acceptance (X20). */
  readonly records: Instant | null;
}

const first = (instants: readonly (Instant | null | undefined)[]): Instant | null =>
  instants.filter((at): at is Instant => typeof at === 'string').sort()[0] ?? null;

/**
 * The two locks of a case. Where later material is charged for, both close with the office's approval, which is the
 * start (X35); an opinion that can be read closes both in any case.
 */
export const locksOf = ({ since, offers }: CaseFacts, program: OpenProgram): Locks => {
  const start = program.intake.questions.lateMaterial === 'charge' ? since['packet-approved'] : null;
  const accepted = offers.filter(({ answer }) => answer === 'accepted').map(({ answeredAt }) => answeredAt);
  const over = [start, since['opinion-readable'], since.cancelled, since.closed];
  return {
    questions: first([...offers.map(({ offeredAt }) => offeredAt), ...over]),
    records: first([...accepted, ...over]),
  };
};
