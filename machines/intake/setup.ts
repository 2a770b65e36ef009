import { assign, setup } from 'xstate';
import { signsOfNew } from '../answers/new-questions.ts';
import { clarifyingRules, pose } from '../case/clarifying.ts';
import { type CaseFacts, openFacts, since } from '../case/facts.ts';
import type { Instant } from '../events.ts';
import type { Catalog } from '../programs/index.ts';
import { openChecks } from './checks.ts';
import type { Aftercare, Doubt, IntakeContext, IntakeInput } from './context.ts';
import type { StepId } from './step-id.ts';
import { steps } from './steps.ts';
import { type View, viewOf } from './view.ts';
import type { IntakeEvent } from './waiting.ts';
import { isJudged, withdraw } from './withdrawals.ts';

const isNeeded = (step: StepId, view: View): boolean =>
  steps[step].applies(view) && !steps[step].isAnswered(view);

const without = (heard: IntakeContext['heard'], step: StepId): IntakeContext['heard'] => {
  const { [step]: _, ...rest } = heard;
  return rest;
};

/** The guards and actions of the guided conversation over a catalog of programs. `assign` is the only kind of action. */
export const setUpIntake = (catalog: Catalog) => {
  const view = (context: IntakeContext) => viewOf(context, catalog);

  /** The context with one more answer, and without what rested on the old one; the same answer again changes nothing. */
  const withAnswer = (
    context: IntakeContext,
    step: StepId,
    value: unknown,
    at: Instant,
  ): Partial<IntakeContext> => {
    const before = view({ ...context, now: at });
    const recorded = steps[step].record(value, before);
    const isSame = JSON.stringify(recorded) === JSON.stringify(context.answers);
    const answers = isSame ? recorded : withdraw(step, recorded);
    return {
      now: at,
      answers,
      misreads: 0,
      doubt: null,
      changing: null,
      cleared: isJudged(step) && !isSame ? [] : context.cleared,
      trail: steps[step].isChangeable ? [...context.trail.filter((id) => id !== step), step] : context.trail,
      ...steps[step].remember?.(value, before),
    };
  };

  const posed = (context: IntakeContext): CaseFacts | null => {
    const { case: facts, aftercare } = context;
    const { program } = view(context);
    if (!facts || !program || aftercare?.asked === undefined) return facts;
    const { asked, about = clarifyingRules(program) ? 1 : 0, isSentAsNew = false } = aftercare;
    return asked.texts.reduce(
      (known, text) =>
        pose(known, program, {
          about,
          text,
          at: asked.at,
          channel: asked.channel,
          mayBeNew: isSentAsNew && signsOfNew(text).length > 0,
        }),
      facts,
    );
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
      needsNewSignature: ({ context }) => context.case !== null && isNeeded('consent', view(context)),
      needsTranslation: ({ context }) => context.case !== null && isNeeded('translated', view(context)),
      staysWhereItIs: ({ context }) => context.changing !== null || context.case !== null,
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
        heard: without(context.heard, doubt.step),
        misreads: 0,
        contradicted:
          doubt.why === 'contradicts' ? [...context.contradicted, doubt.step] : context.contradicted,
      })),
      keepHeard: assign(({ context }, { facts, at }: { facts: IntakeContext['heard']; at: Instant }) => ({
        now: at,
        heard: { ...context.heard, ...facts },
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
        aftercare: null,
        signing: null,
        misreads: 0,
        trail: context.trail.filter((id) => id !== step),
      })),
      leaveUnchanged: assign((_, { at }: { at: Instant }) => ({
        now: at,
        changing: null,
        doubt: null,
        aftercare: null,
        misreads: 0,
      })),
      dropConsents: assign((_, { at }: { at: Instant }) => ({
        now: at,
        consents: [],
        declinedConsents: [],
        signing: null,
      })),
      speak: assign((_, { language, at }: { language: string; at: Instant }) => ({
        now: at,
        language,
        signing: null,
        misreads: 0,
      })),
      clearCheck: assign(({ context }, { check, at }: { check: string; at: Instant }) => ({
        now: at,
        cleared: [...new Set([...context.cleared, check])],
      })),
      openCase: assign(({ context }, { number, at }: { number: string; at: Instant }) =>
        context.case === null ? { case: openFacts(number, at) } : {},
      ),
      /** A case that is paid for, or needs no payment here, is submitted; so is each change that was confirmed. */
      noteSubmitted: assign(({ context }) =>
        context.case
          ? { confirmed: context.answers, case: since(context.case, 'submitted', context.now) }
          : {},
      ),
      notePaymentAwaited: assign(({ context }) =>
        context.case ? { case: since(context.case, 'payment-awaited', context.now) } : {},
      ),
      recordCase: assign((_, { facts, at }: { facts: CaseFacts; at: Instant }) => ({
        now: at,
        case: facts,
      })),
      recordDocuments: assign(
        (_, { documents, at }: { documents: IntakeContext['documents']; at: Instant }) => ({
          now: at,
          documents,
        }),
      ),
      dropEdit: assign(({ context }, { at }: { at: Instant }) => ({
        now: at,
        answers: context.confirmed ?? context.answers,
        changing: null,
        doubt: null,
        signing: null,
        aftercare: null,
        misreads: 0,
      })),
      beginAftercare: assign((_, { aftercare, at }: { aftercare: Aftercare; at: Instant }) => ({
        now: at,
        aftercare,
        doubt: null,
        misreads: 0,
      })),
      /** What was asked about an opinion goes into the case, one place for each question. */
      finishAftercare: assign(({ context }) => ({ aftercare: null, case: posed(context) })),
      recordPayment: assign((_, { paymentId, at }: { paymentId: string; at: Instant }) => ({
        now: at,
        paymentId,
      })),
    },
  });
};
