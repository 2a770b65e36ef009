/**
 * The guided conversation, from hello to submission: the map. Each section asks the first of its steps that is needed
 * (`choosing`) and hands over to the next section when none is. A changed answer starts over at the first section, so
 * whatever depended on it is asked, judged and quoted again, and everything else is passed by.
 *
 * Pure: time and case numbers come in with the events; `assign` is the only action.
 */
import { assign, setup } from 'xstate';
import type { Instant } from '../events.ts';
import type { Catalog } from '../programs/index.ts';
import { openChecks } from './checks.ts';
import { type Doubt, type IntakeContext, type IntakeInput, openContext } from './context.ts';
import type { StepId } from './step-id.ts';
import { stepIds } from './step-id.ts';
import { steps } from './steps.ts';
import { type View, viewOf } from './view.ts';
import { withdraw } from './withdrawals.ts';

export type IntakeEvent =
  | {
      readonly type: 'answer.given';
      readonly step: StepId;
      readonly value: unknown;
      readonly at: Instant;
      readonly caseNumber: string;
    }
  | { readonly type: 'answer.doubted'; readonly doubt: Doubt; readonly at: Instant }
  | { readonly type: 'doubt.dropped'; readonly at: Instant }
  | { readonly type: 'answer.misread'; readonly at: Instant }
  | { readonly type: 'step.reopened'; readonly step: StepId; readonly at: Instant }
  | { readonly type: 'consents.revoked'; readonly at: Instant }
  | { readonly type: 'step.left'; readonly step: StepId; readonly at: Instant }
  | {
      readonly type: 'check.cleared';
      readonly check: string;
      readonly at: Instant;
      readonly caseNumber: string;
    }
  | { readonly type: 'payment.matched'; readonly paymentId: string; readonly at: Instant };

/** Raised by a change of states or context keys; each rise has a forward migration and a frozen fixture. */
export const intakeVersion = 1;

const isNeeded = (step: StepId, view: View): boolean =>
  steps[step].applies(view) && !steps[step].isAnswered(view);

/** Waits for the answer to one step. */
const asking = (step: StepId) =>
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
const holding = (step: StepId) => ({ ...asking(step), on: {} }) as const;

/** Asks `step` when it is needed. */
const ask = (step: StepId, target: string) =>
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
const happenedAt = ({ event }: { event: IntakeEvent }) => ({ at: event.at });
const namedStep = ({ event }: { event: IntakeEvent }) => {
  const { step, at } = event as Extract<IntakeEvent, { type: 'step.reopened' | 'step.left' }>;
  return { step, at };
};
const newNumber = ({ event }: { event: IntakeEvent }) => ({
  number: 'caseNumber' in event ? event.caseNumber : '',
  at: event.at,
});

export const createIntakeMachine = (catalog: Catalog) => {
  const view = (context: IntakeContext) => viewOf(context, catalog);

  /** The context with one more answer, and without what rested on the old one. */
  const withAnswer = (
    context: IntakeContext,
    step: StepId,
    value: unknown,
    at: Instant,
  ): Partial<IntakeContext> => {
    const before = view({ ...context, now: at });
    const answers = withdraw(step, steps[step].record(value, before));
    return {
      now: at,
      answers,
      misreads: 0,
      doubt: null,
      changing: null,
      trail: steps[step].isChangeable ? [...context.trail.filter((id) => id !== step), step] : context.trail,
      ...steps[step].remember?.(value, before),
    };
  };

  return setup({
    types: {
      context: {} as IntakeContext,
      input: {} as IntakeInput,
      events: {} as IntakeEvent,
      meta: {} as { asks: StepId },
    },
    guards: {
      isNeeded: ({ context }, { step }: { step: StepId }) => isNeeded(step, view(context)),
      isStep: (_, { step, asked }: { step: StepId; asked: StepId }) => step === asked,
      isChanging: ({ context }) => context.changing !== null,
      isCaseOpen: ({ context }) => context.case !== null,
      hasOpenChecks: ({ context }) => openChecks(view(context)).length > 0,
      awaitsPayment: ({ context }) =>
        context.paymentId === null && (view(context).program?.intake.fee ?? null) !== null,
    },
    actions: {
      recordAnswer: assign(
        ({ context }, { step, value, at }: { step: StepId; value: unknown; at: Instant }) =>
          withAnswer(context, step, value, at),
      ),
      keepDoubt: assign(({ context }, { doubt, at }: { doubt: Doubt; at: Instant }) => ({
        now: at,
        doubt,
        misreads: 0,
        contradicted:
          doubt.why === 'contradicts' ? [...context.contradicted, doubt.step] : context.contradicted,
      })),
      dropDoubt: assign((_, { at }: { at: Instant }) => ({ now: at, doubt: null })),
      countMisread: assign(({ context }, { at }: { at: Instant }) => ({
        now: at,
        misreads: context.misreads + 1,
      })),
      reopen: assign(({ context }, { step, at }: { step: StepId; at: Instant }) => ({
        now: at,
        changing: step,
        doubt: null,
        signing: null,
        misreads: 0,
        trail: context.trail.filter((id) => id !== step),
      })),
      leaveUnchanged: assign((_, { at }: { at: Instant }) => ({
        now: at,
        changing: null,
        doubt: null,
        misreads: 0,
      })),
      dropConsents: assign((_, { at }: { at: Instant }) => ({
        now: at,
        consents: [],
        declinedConsents: [],
        signing: null,
      })),
      clearCheck: assign(({ context }, { check, at }: { check: string; at: Instant }) => ({
        now: at,
        cleared: [...new Set([...context.cleared, check])],
      })),
      openCase: assign(({ context }, { number, at }: { number: string; at: Instant }) =>
        context.case === null ? { case: { number, openedAt: at } } : {},
      ),
      recordPayment: assign((_, { paymentId, at }: { paymentId: string; at: Instant }) => ({
        now: at,
        paymentId,
      })),
    },
  }).createMachine({
    id: 'intake',
    context: ({ input }) => openContext(input),
    initial: 'arrival',
    on: {
      'step.reopened': stepIds.map((step) => ({
        guard: {
          type: 'isStep',
          params: ({ event }: { event: { step: StepId } }) => ({ step, asked: event.step }),
        },
        target: `#${step}`,
        actions: { type: 'reopen', params: namedStep },
      })) as never,
      'consents.revoked': { target: '#arrival', actions: { type: 'dropConsents', params: happenedAt } },
      'step.left': { target: '#arrival', actions: { type: 'leaveUnchanged', params: happenedAt } },
      'check.cleared': {
        target: '#arrival',
        actions: {
          type: 'clearCheck',
          params: ({ event }) => ({ check: event.check, at: event.at }),
        },
      },
    },
    states: {
      arrival: {
        id: 'arrival',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('emergency', 'askingEmergency'),
              ask('role', 'askingRole'),
              ask('home', 'askingHome'),
              ask('physicianAtHome', 'stoppedForPhysician'),
              ask('now', 'askingPresentPlace'),
              { target: '#eligibility' },
            ],
          },
          askingEmergency: asking('emergency'),
          askingRole: asking('role'),
          askingHome: asking('home'),
          askingPresentPlace: asking('now'),
          stoppedForPhysician: holding('physicianAtHome'),
        },
      },

      eligibility: {
        id: 'eligibility',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('birthDate', 'askingBirthDate'),
              ask('adultPresent', 'awaitingAdult'),
              ask('adultChild', 'askingAboutAdultChild'),
              ask('problem', 'askingProblem'),
              ask('goal', 'askingGoal'),
              ask('digestiveCancer', 'askingDigestiveCancer'),
              ask('breastCancer', 'askingBreastCancer'),
              ask('sarcoma', 'askingSarcoma'),
              ask('cancer', 'askingCancer'),
              ask('childhoodDisease', 'askingChildhoodDisease'),
              ask('inHospital', 'askingHospital'),
              ask('noProgram', 'withoutProgram'),
              ask('program', 'offeringPrograms'),
              { target: '#contact' },
            ],
          },
          askingBirthDate: asking('birthDate'),
          awaitingAdult: asking('adultPresent'),
          askingAboutAdultChild: asking('adultChild'),
          askingProblem: asking('problem'),
          askingGoal: asking('goal'),
          askingDigestiveCancer: asking('digestiveCancer'),
          askingBreastCancer: asking('breastCancer'),
          askingSarcoma: asking('sarcoma'),
          askingCancer: asking('cancer'),
          askingChildhoodDisease: asking('childhoodDisease'),
          askingHospital: asking('inHospital'),
          withoutProgram: holding('noProgram'),
          offeringPrograms: asking('program'),
        },
      },

      contact: {
        id: 'contact',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('authority', 'askingAuthority'),
              ask('authorityReason', 'askingAuthorityReason'),
              ask('patientName', 'askingPatientName'),
              ask('writerName', 'askingWriterName'),
              ask('email', 'askingEmail'),
              ask('phone', 'askingPhone'),
              ask('callHours', 'askingCallHours'),
              ask('address', 'askingAddress'),
              ask('account', 'askingAccount'),
              ask('localDoctor', 'askingLocalDoctor'),
              ask('shareOpinion', 'askingToShareOpinion'),
              ask('video', 'askingVideo'),
              ask('updatesBy', 'askingUpdates'),
              { target: '#records' },
            ],
          },
          askingAuthority: asking('authority'),
          askingAuthorityReason: asking('authorityReason'),
          askingPatientName: asking('patientName'),
          askingWriterName: asking('writerName'),
          askingEmail: asking('email'),
          askingPhone: asking('phone'),
          askingCallHours: asking('callHours'),
          askingAddress: asking('address'),
          askingAccount: asking('account'),
          askingLocalDoctor: asking('localDoctor'),
          askingToShareOpinion: asking('shareOpinion'),
          askingVideo: asking('video'),
          askingUpdates: asking('updatesBy'),
        },
      },

      records: {
        id: 'records',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('places', 'askingRecordPlace'),
              ask('recordKinds', 'askingRecordKinds'),
              ask('recordLanguage', 'askingRecordLanguage'),
              ask('placesComplete', 'askingMorePlaces'),
              ask('images', 'askingImages'),
              ask('tissue', 'askingTissue'),
              ask('slides', 'askingSlides'),
              ask('organ', 'askingOrgan'),
              ask('tissueStatement', 'askingTissueStatement'),
              ask('tissueReport', 'askingTissueReport'),
              ask('sendBy', 'askingSendBy'),
              ask('returnRecords', 'askingReturnOfRecords'),
              { target: '#questioning' },
            ],
          },
          askingRecordPlace: asking('places'),
          askingRecordKinds: asking('recordKinds'),
          askingRecordLanguage: asking('recordLanguage'),
          askingMorePlaces: asking('placesComplete'),
          askingImages: asking('images'),
          askingTissue: asking('tissue'),
          askingSlides: asking('slides'),
          askingOrgan: asking('organ'),
          askingTissueStatement: asking('tissueStatement'),
          askingTissueReport: asking('tissueReport'),
          askingSendBy: asking('sendBy'),
          askingReturnOfRecords: asking('returnRecords'),
        },
      },

      questioning: {
        id: 'questioning',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              ask('questions', 'askingQuestion'),
              ask('questionsComplete', 'askingMoreQuestions'),
              ask('expert', 'askingExpert'),
              ask('review', 'reviewingAnswers'),
              { target: '#agreement' },
            ],
          },
          askingQuestion: asking('questions'),
          askingMoreQuestions: asking('questionsComplete'),
          askingExpert: asking('expert'),
          reviewingAnswers: asking('review'),
        },
      },

      agreement: {
        id: 'agreement',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              { guard: 'isCaseOpen', target: '#submission' },
              ask('program', '#arrival'),
              ask('quote', 'quoting'),
              ask('expectations', 'explaining'),
              ask('authorityCheck', 'awaitingAuthorityCheck'),
              ask('consent', 'askingConsent'),
              ask('inHospitalAgain', 'askingHospitalAgain'),
              ask('recheck', 'rechecking'),
              ask('translated', 'awaitingTranslation'),
              ask('packet', 'awaitingPacket'),
              { target: '#submission', actions: { type: 'openCase', params: newNumber } },
            ],
          },
          quoting: asking('quote'),
          explaining: asking('expectations'),
          awaitingAuthorityCheck: holding('authorityCheck'),
          askingConsent: asking('consent'),
          askingHospitalAgain: asking('inHospitalAgain'),
          rechecking: asking('recheck'),
          awaitingTranslation: asking('translated'),
          awaitingPacket: asking('packet'),
        },
      },

      submission: {
        id: 'submission',
        initial: 'choosing',
        states: {
          choosing: {
            always: [
              { guard: 'hasOpenChecks', target: 'awaitingClearance' },
              { guard: 'awaitsPayment', target: 'awaitingPayment' },
              { target: 'submitted' },
            ],
          },
          awaitingClearance: holding('clearance'),
          awaitingPayment: {
            ...holding('payment'),
            on: {
              'payment.matched': {
                target: 'submitted',
                actions: {
                  type: 'recordPayment',
                  params: ({ event }: { event: Extract<IntakeEvent, { type: 'payment.matched' }> }) => ({
                    paymentId: event.paymentId,
                    at: event.at,
                  }),
                },
              },
            },
          },
          submitted: { ...holding('submitted'), tags: ['submitted'] },
        },
      },
    },
  });
};

export type IntakeMachine = ReturnType<typeof createIntakeMachine>;
