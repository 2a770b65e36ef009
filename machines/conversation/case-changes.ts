/** Changes after submission: taken until their lock falls, and then refused with the reason and the way on (X20, X35). */
import { locksOf } from '../case/locks.ts';
import { phrase } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import { task } from './case-news.ts';
import { type OpenCase, openCaseOf } from './case-status.ts';
import type { Move, Talk } from './talk.ts';

/** What closes with the outreach to an expert. */
const questionSteps: readonly StepId[] = ['questions', 'expert'];
/** What closes when an expert accepts. */
const recordSteps: readonly StepId[] = [
  'places',
  'images',
  'tissue',
  'slides',
  'organ',
  'sendBy',
  'returnRecords',
];
/** What may be put right for as long as the case is open, since nothing was judged or signed by it. */
const contactSteps: readonly StepId[] = ['email', 'phone', 'callHours', 'updatesBy'];

/**
 * What becomes of the wish to change an answer of a case: `null` lets it be asked anew. Everything that the case was
 * judged, priced or signed by goes to a person.
 */
export const lateChange = (talk: Talk, step: StepId | null): Move | null => {
  const open = openCaseOf(talk.view);
  if (!open) return null;
  const locks = locksOf(open.facts, open.program);
  if (step !== null && talk.step === 'submitted') {
    if (questionSteps.includes(step)) return locks.questions ? locked(open, 'questions') : null;
    if (recordSteps.includes(step)) return locks.records ? locked(open, 'records') : null;
    if (contactSteps.includes(step) && !open.facts.since.closed) return null;
  }
  return {
    phrases: [phrase('change.submitted')],
    effects: [task('change-asked', open, { answer: step })],
    next: 'wait',
  };
};

/** The reason, and the way that the program leaves open. */
const locked = (open: OpenCase, what: 'questions' | 'records'): Move => {
  const { intake } = open.program;
  const late = intake.questions.lateMaterial;
  return {
    phrases: [
      ...(late === 'charge' ? [] : [phrase('change.locked', { what })]),
      phrase(`change.locked.${late}`, { price: intake.fee ? { money: intake.fee.price } : '' }),
    ],
    effects: late === 'refuse' ? [] : [task('late-material', open, { what })],
    next: 'wait',
  };
};
