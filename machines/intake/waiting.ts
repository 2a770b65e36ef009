import type { CaseFacts } from '../case/facts.ts';
import type { Instant } from '../events.ts';
import type { Aftercare, Doubt, IntakeContext } from './context.ts';
import type { StepId } from './step-id.ts';

/** What happens in the guided conversation; a person's words arrive here as a typed answer, or as why not. */
export type IntakeEvent =
  | {
      readonly type: 'answer.given';
      readonly step: StepId;
      readonly value: unknown;
      readonly at: Instant;
      readonly caseNumber: string;
    }
  | { readonly type: 'answer.doubted'; readonly doubt: Doubt; readonly at: Instant }
  | { readonly type: 'facts.heard'; readonly facts: IntakeContext['heard']; readonly at: Instant }
  | { readonly type: 'doubt.dropped'; readonly at: Instant }
  | { readonly type: 'answer.misread'; readonly at: Instant }
  | { readonly type: 'step.reopened'; readonly step: StepId; readonly at: Instant }
  | { readonly type: 'consents.revoked'; readonly at: Instant }
  | { readonly type: 'language.chosen'; readonly language: string; readonly at: Instant }
  | { readonly type: 'step.left'; readonly step: StepId; readonly at: Instant }
  | {
      readonly type: 'check.cleared';
      readonly check: string;
      readonly at: Instant;
      readonly caseNumber: string;
    }
  | { readonly type: 'payment.matched'; readonly paymentId: string; readonly at: Instant }
  | { readonly type: 'case.recorded'; readonly facts: CaseFacts; readonly at: Instant }
  | {
      readonly type: 'documents.changed';
      readonly documents: IntakeContext['documents'];
      readonly at: Instant;
    }
  | { readonly type: 'edit.dropped'; readonly at: Instant }
  | { readonly type: 'aftercare.begun'; readonly aftercare: Aftercare; readonly at: Instant };

/** Waits for the answer to one step. */
export const asking = (step: StepId) =>
  ({
    id: step,
    meta: { asks: step },
    on: {
      'answer.given': [
        { guard: 'isChanging', target: '#arrival', actions: [{ type: 'recordAnswer', params: givenAnswer }] },
        { target: 'choosing', actions: [{ type: 'recordAnswer', params: givenAnswer }] },
      ],
      'answer.doubted': { actions: { type: 'keepDoubt', params: doubted } },
      'doubt.dropped': { actions: { type: 'dropDoubt', params: happenedAt } },
      'answer.misread': { actions: { type: 'countMisread', params: happenedAt } },
    },
  }) as const;

/** Waits for somebody else; whatever is cleared meanwhile decides anew where to go. */
export const holding = (step: StepId) => ({ ...asking(step), on: {} }) as const;

/** Asks `step` when it is needed. */
export const ask = (step: StepId, target: string) =>
  ({ guard: { type: 'isNeeded', params: { step } }, target }) as const;

type Given = Extract<IntakeEvent, { type: 'answer.given' }>;
const givenAnswer = ({ event }: { event: IntakeEvent }) => {
  const { step, value, at } = event as Given;
  return { step, value, at };
};
const doubted = ({ event }: { event: IntakeEvent }) => {
  const { doubt, at } = event as Extract<IntakeEvent, { type: 'answer.doubted' }>;
  return { doubt, at };
};
function begunAftercare({ event }: { event: IntakeEvent }) {
  const { aftercare, at } = event as Extract<IntakeEvent, { type: 'aftercare.begun' }>;
  return { aftercare, at };
}
export const happenedAt = ({ event }: { event: IntakeEvent }) => ({ at: event.at });
export const namedStep = ({ event }: { event: IntakeEvent }) => {
  const { step, at } = event as Extract<IntakeEvent, { type: 'step.reopened' | 'step.left' }>;
  return { step, at };
};
/** Begins, or begins anew, what is asked after submission. */
export const beginsAftercare = {
  'aftercare.begun': {
    target: '#aftercare',
    actions: { type: 'beginAftercare', params: begunAftercare },
  },
} as const;

export const chosenLanguage = ({ event }: { event: IntakeEvent }) => {
  const { language, at } = event as Extract<IntakeEvent, { type: 'language.chosen' }>;
  return { language, at };
};
export const newNumber = ({ event }: { event: IntakeEvent }) => ({
  number: 'caseNumber' in event ? event.caseNumber : '',
  at: event.at,
});
