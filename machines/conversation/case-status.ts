import { windowOf } from '../case/clarifying.ts';
import type { CaseFacts } from '../case/facts.ts';
import { type CaseStatus, statusOf } from '../case/machine.ts';
import type { PhraseValue } from '../effects.ts';
import type { Instant } from '../events.ts';
import { openChecks } from '../intake/checks.ts';
import type { View } from '../intake/view.ts';
import type { OpenProgram } from '../programs/schema.ts';
import { zoneOf } from '../rules/places.ts';

/** A case with its program; `null` before there is one. */
export interface OpenCase {
  readonly facts: CaseFacts;
  readonly program: OpenProgram;
}

export const openCaseOf = ({ context: { case: facts }, program }: View): OpenCase | null =>
  facts && program ? { facts, program } : null;

export const caseStatus = (view: View, now: Instant): CaseStatus | null => {
  const open = openCaseOf(view);
  return open && statusOf({ ...open, hasOpenChecks: openChecks(view).length > 0, now });
};

/** The zone of the patient's home, else the program's. */
export const homeZoneOf = ({ answers: { home } }: View, { intake }: OpenProgram): string =>
  home ? zoneOf(home) : intake.zone;

/** The zone where the person reads: where they are now, else where they live, else the program's. */
export const zoneOfReader = ({ answers, program }: View): string => {
  const place = answers.now ?? answers.home;
  return place ? zoneOf(place) : (program?.intake.zone ?? 'UTC');
};

/** What texts say of the window: its end in the program's zone, and in the reader's where that is another. */
export const windowValues = (view: View): { readonly [name: string]: PhraseValue } => {
  const open = openCaseOf(view);
  const period = open && windowOf(open.facts, open.program);
  if (!open || !period) return { hasWindow: 'no' };
  const { zone } = open.program.intake;
  const own = zoneOfReader(view);
  return {
    hasWindow: 'yes',
    closes: { instant: period.closesAt, zone },
    lastDay: { day: period.lastDay, weekday: true },
    isElsewhere: own === zone ? 'no' : 'yes',
    closesHere: { instant: period.closesAt, zone: own },
  };
};
