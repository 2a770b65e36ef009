/** Changes after submission: taken until their lock falls, and then refused with the reason and the way on (X20, X35). */
import { type Locks, locksOf } from '../case/locks.ts';
import type { Answers } from '../intake/answers.ts';
import { phrase } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import { steps } from '../intake/steps.ts';
import type { View } from '../intake/view.ts';
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

/** Whether an answer of a submitted case is being changed: the old one stands until the new one is confirmed. */
export const isEditing = (step: StepId, { context }: View): boolean =>
  context.confirmed !== null && step !== 'submitted' && steps[step].stage !== 'aftercare';

/**
 * What becomes of the wish to change an answer of a case: `null` lets it be asked anew. Everything that the case was
 * judged, priced or signed by goes to a person.
 */
export const lateChange = (talk: Talk, step: StepId | null): Move | null => {
  const open = openCaseOf(talk.view);
  if (!open) return null;
  const locks = locksOf(open.facts, open.program);
  if (step !== null && talk.view.context.confirmed !== null) {
    if (questionSteps.includes(step)) return locks.questions ? lockedOut(open, 'questions') : null;
    if (recordSteps.includes(step)) return locks.records ? lockedOut(open, 'records') : null;
    if (contactSteps.includes(step) && !open.facts.since.closed) return null;
  }
  return {
    phrases: [phrase('change.submitted')],
    effects: [task('change-asked', open, { answer: step })],
    next: 'wait',
  };
};

/** What is half changed: the steps whose answers are no longer those that were confirmed, and the one that is open. */
const touched = ({ context: { confirmed, answers, changing } }: View): readonly string[] => {
  const keys = Object.keys({ ...confirmed, ...answers }) as (keyof Answers)[];
  const differ = keys.filter((key) => JSON.stringify(confirmed?.[key]) !== JSON.stringify(answers[key]));
  return changing ? [...differ, changing] : differ;
};

/** Whether a change that was not confirmed is caught by a lock that fell: the answers that were confirmed stand. */
export const isCaughtByLock = (step: StepId, view: View, was: Locks, is: Locks): boolean => {
  if (!isEditing(step, view)) return false;
  const caught = [
    ...(was.questions === null && is.questions !== null ? [...questionSteps, 'questionsComplete'] : []),
    ...(was.records === null && is.records !== null ? [...recordSteps, 'placesComplete'] : []),
  ];
  return touched(view).some((key) => caught.includes(key));
};

/** The reason, and the way that the program leaves open. */
export const lockedOut = (open: OpenCase, what: 'questions' | 'records'): Move => {
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
