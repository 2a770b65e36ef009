/** Where a person stands, for a page that shows it beside the conversation. */
import { placesLeft } from '../case/clarifying.ts';
import type { AnswerLine, Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import type { KeptDocument } from '../intake/context.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import { viewOf } from '../intake/view.ts';
import type { Catalog } from '../programs/index.ts';
import type { ConversationRecord } from '../record.ts';
import type { DocumentRules } from '../rules/documents.ts';
import type { createIntakeStore } from '../snapshot.ts';
import { caseStatus, openCaseOf, windowValues } from './case-status.ts';
import { documentRules } from './documents.ts';
import { helpOf } from './person.ts';
import { answerLines } from './talk.ts';

export interface Standing {
  /** The chosen program. */
  readonly program: string | null;
  readonly who: View['who'];
  /** What was answered, with the numbers that "change 3" means now. */
  readonly answers: readonly AnswerLine[];
  /** False while words go to a coordinator, who does not read "change 3" as the assistant does. */
  readonly mayChange: boolean;
  /** How to reach a person outside the chat; `null` while several programs are left that have ways of their own. */
  readonly help: Phrase | null;
  /** Until when clarifying questions are taken, and how many; `null` at any other time. */
  readonly window: Phrase | null;
  readonly documents: StandingDocuments;
}

export interface StandingDocuments {
  /** What may be added; `null` for nothing. */
  readonly rules: DocumentRules | null;
  readonly kept: readonly KeptDocument[];
}

/** Throws `SnapshotUnreadable` where the record cannot be restored. */
export const standingOf = (
  record: ConversationRecord,
  intakes: ReturnType<typeof createIntakeStore>,
  catalog: Catalog,
  now: Instant,
): Standing | null => {
  if (!record.intake) return null;
  const state = intakes.restore(record.intake);
  const view = viewOf(state.context, catalog);
  return {
    program: view.program?.id ?? null,
    who: view.who,
    answers: answerLines(view),
    mayChange: !record.takeover?.owner,
    help: helpOf(view),
    window: windowLine(view, now),
    documents: { rules: documentRules(intakes.stepOf(state), view), kept: state.context.documents },
  };
};

const windowLine = (view: View, now: Instant): Phrase | null => {
  const open = openCaseOf(view);
  return open && caseStatus(view, now) === 'clarifying'
    ? phrase('standing.window', { ...windowValues(view), left: placesLeft(open.facts, open.program) })
    : null;
};
