/**
 * The life of a case, from the moment it gets its number to its end: the map. Its facts lead through `choosing` to the
 * first state whose facts are there; so a fact that comes late, twice or out of order ends in the same state as one that
 * came in its turn. How programs differ is in their data: who collects the records, whether an office
 * approves, whether there is a window for clarifying questions, who calls.
 */
import { initialTransition, setup } from 'xstate';
import type { OpenProgram } from '../programs/schema.ts';
import { isInWindow } from './clarifying.ts';
import { type CaseFacts, isFrozen } from './facts.ts';

/** A case as others see it. A stored format: case rows, webhooks and the hospital's systems hold it. */
export type CaseStatus =
  | 'awaiting-clearance'
  | 'awaiting-payment'
  | 'submitted'
  | 'collecting-records'
  | 'awaiting-packet'
  | 'awaiting-approval'
  | 'records-complete'
  | 'matching'
  | 'in-review'
  | 'opinion-ready'
  | 'awaiting-patient'
  | 'clarifying'
  | 'opinion-available'
  | 'closed'
  | 'follow-up-treatment'
  | 'cancelled';

interface Known {
  readonly facts: CaseFacts;
  readonly program: OpenProgram;
  /** Whether a coordinator still has to clear something before the payment. */
  readonly hasOpenChecks: boolean;
  readonly now: string;
}

const has = (fact: keyof CaseFacts['since']) => ({ type: 'has', params: { fact } }) as const;
const shows = (status: CaseStatus) => ({ meta: { status } }) as const;

export const caseMachine = setup({
  types: {
    context: {} as Known,
    input: {} as Known,
    meta: {} as { readonly status: CaseStatus },
  },
  guards: {
    has: ({ context: { facts } }, { fact }: { fact: keyof CaseFacts['since'] }) =>
      facts.since[fact] !== undefined,
    hasOpenChecks: ({ context }) => context.hasOpenChecks,
    isForTreatment: ({ context }) => context.facts.closedInto === 'treatment',
    isAvailable: ({ context }) => context.facts.availableAt !== null,
    isFrozen: ({ context }) => isFrozen(context.facts),
    isInWindow: ({ context: { facts, program, now } }) => isInWindow(facts, program, now),
    isAccepted: ({ context }) => context.facts.offers.some(({ answer }) => answer === 'accepted'),
    isOffered: ({ context }) => context.facts.offers.length > 0,
    isSentByPatient: ({ context }) => context.program.intake.records.collectedBy === 'patient',
  },
}).createMachine({
  id: 'case',
  context: ({ input }) => input,
  initial: 'choosing',
  states: {
    choosing: {
      always: [
        { guard: has('cancelled'), target: 'cancelled' },
        { guard: has('closed'), target: 'over' },
        { guard: 'isFrozen', target: 'awaitingPatient' },
        { guard: has('submitted'), target: 'submitted' },
        { target: 'opened' },
      ],
    },

    opened: {
      initial: 'choosing',
      states: {
        choosing: {
          always: [{ guard: 'hasOpenChecks', target: 'awaitingClearance' }, { target: 'awaitingPayment' }],
        },
        awaitingClearance: shows('awaiting-clearance'),
        awaitingPayment: shows('awaiting-payment'),
      },
    },

    submitted: {
      initial: 'choosing',
      states: {
        choosing: {
          always: [
            { guard: 'isAvailable', target: 'opinion' },
            { guard: has('opinion-readable'), target: 'opinionReady' },
            { guard: 'isAccepted', target: 'inReview' },
            { guard: 'isOffered', target: 'matching' },
            { guard: has('packet-approved'), target: 'complete' },
            { guard: 'isSentByPatient', target: 'packet' },
            { guard: has('records-complete'), target: 'complete' },
            { guard: has('records-requested'), target: 'collectingRecords' },
            { target: 'received' },
          ],
        },
        received: shows('submitted'),
        collectingRecords: shows('collecting-records'),
        packet: {
          initial: 'choosing',
          states: {
            choosing: {
              always: [{ guard: has('records-complete'), target: 'awaitingApproval' }, { target: 'awaited' }],
            },
            awaited: shows('awaiting-packet'),
            awaitingApproval: shows('awaiting-approval'),
          },
        },
        complete: shows('records-complete'),
        matching: shows('matching'),
        inReview: shows('in-review'),
        opinionReady: shows('opinion-ready'),
        opinion: {
          initial: 'choosing',
          states: {
            choosing: { always: [{ guard: 'isInWindow', target: 'clarifying' }, { target: 'available' }] },
            clarifying: shows('clarifying'),
            available: shows('opinion-available'),
          },
        },
      },
    },

    awaitingPatient: shows('awaiting-patient'),
    over: {
      initial: 'choosing',
      states: {
        choosing: { always: [{ guard: 'isForTreatment', target: 'inTreatment' }, { target: 'closed' }] },
        closed: shows('closed'),
        inTreatment: shows('follow-up-treatment'),
      },
    },
    cancelled: shows('cancelled'),
  },
});

/** The state that follows from what is known of a case. */
export const statusOf = (known: Known): CaseStatus => {
  const [state] = initialTransition(caseMachine, known);
  const [meta] = Object.values(state.getMeta());
  if (!meta) throw new Error('a state that waits has a status');
  return meta.status;
};
