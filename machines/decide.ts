/**
 * The one entrance to everything that is decided: a record and an event in, the next record and a list of effects out.
 * Pure: the same input gives the same decision, on any machine, at any time.
 *
 * A person's words pass these checks in this order, and the first that takes them answers:
 * danger; numbers that must not be kept; a conversation that a coordinator owns; what was asked aside ("really
 * delete?"); words valid at any time; questions that the program's data answers; the current step.
 */

import { readDanger } from './answers/emergency.ts';
import { readWord } from './answers/words.ts';
import { caseNumberFrom } from './case-number.ts';
import { caseEffects } from './conversation/cases.ts';
import { answerCurrentStep, answerFirst } from './conversation/current-step.ts';
import { answerDanger, waitAfterDanger } from './conversation/danger.ts';
import { answerChangeWhich, answerMenu, answerWord } from './conversation/digressions.ts';
import { answerWipe, draftExpiresAt, draftTimer } from './conversation/drafts.ts';
import { answerQuestion } from './conversation/faq.ts';
import { askMessage, type Check, type Move, type Talk } from './conversation/talk.ts';
import { decideInTrouble } from './conversation/trouble.ts';
import type { Effect, MessageSend, Phrase } from './effects.ts';
import type { ConversationEvent, ConversationId, PersonJoined, PersonReplied, TimerFired } from './events.ts';
import { createIntakeMachine } from './intake/machine.ts';
import { phrase } from './intake/step.ts';
import type { StepId } from './intake/step-id.ts';
import { type View, viewOf } from './intake/view.ts';
import type { IntakeEvent } from './intake/waiting.ts';
import type { Catalog } from './programs/index.ts';
import type { ConversationRecord, Decision } from './record.ts';
import { createIntakeStore, type IntakeState, SnapshotUnreadable } from './snapshot.ts';
import { answerCallback } from './takeover/callback.ts';
import { createCaseWork } from './takeover/case-work.ts';
import { fireClock, keepClock } from './takeover/clocks.ts';
import { coordinate, type Voice } from './takeover/coordinate.ts';
import { deliveryFailed, deliveryMade } from './takeover/deliveries.ts';
import { coordinatorHours } from './takeover/hours.ts';
import { isPassed } from './takeover/takeover.ts';
import { followInThread, queueForWork } from './takeover/thread.ts';

export type Decide = (
  record: ConversationRecord | null,
  id: ConversationId,
  event: ConversationEvent,
) => Decision<Effect>;

/** Words of a conversation that a coordinator owns go to the coordinator; the assistant is silent. */
const leaveToOwner: Check = (talk) => (talk.record.takeover?.owner ? { next: 'wait' } : null);

const answerRemoved: Check = (talk) => {
  const removed = talk.event.removed?.[0];
  if (!removed) return null;
  return { phrases: [phrase(`removed.${removed}`)], next: talk.record.takeover?.owner ? 'wait' : 'ask' };
};

const answerAttachments: Check = (talk) =>
  (talk.event.attachments ?? 0) > 0 && talk.text.trim() === ''
    ? { phrases: [phrase('attachment')], next: 'ask' }
    : null;

const answerEmpty: Check = (talk) =>
  talk.text.trim() === '' ? { phrases: [phrase('empty')], next: 'ask' } : null;

const checks: readonly Check[] = [
  answerDanger,
  answerRemoved,
  leaveToOwner,
  waitAfterDanger,
  answerAttachments,
  answerEmpty,
  answerWipe,
  answerCallback,
  answerChangeWhich,
  answerMenu,
  answerFirst,
  answerWord,
  answerQuestion,
  answerCurrentStep,
];

export const createDecide = (catalog: Catalog): Decide => {
  const machine = createIntakeMachine(catalog);
  const intakes = createIntakeStore(machine);
  const view = (state: IntakeState): View => viewOf(state.context, catalog);

  const join = (id: ConversationId, event: PersonJoined): Decision<Effect> => {
    const state = intakes.begin({ at: event.at, channel: event.channel, language: 'en' });
    const record: ConversationRecord = {
      id,
      channel: event.channel,
      language: 'en',
      startedAt: event.at,
      heardAt: event.at,
      intake: intakes.persist(state),
      takeover: null,
      pausedAt: null,
      aside: null,
      timers: {},
    };
    const foreign = event.language !== undefined && !event.language.toLowerCase().startsWith('en');
    const greeting = [phrase('greeting'), ...(foreign ? [phrase('greeting.language')] : [])];
    return withDraftTimer(record, state, [message(view(state), greeting), ...ask(state, [])]);
  };

  const reply = (record: ConversationRecord, event: PersonReplied): Decision<Effect> => {
    const state = record.intake
      ? intakes.restore(record.intake)
      : intakes.begin({ ...event, language: record.language });
    const step = intakes.stepOf(state);
    const talk: Talk = {
      record,
      step,
      view: viewOf({ ...state.context, now: event.at, channel: event.channel }, catalog),
      event,
      at: event.at,
      text: event.text,
      word: once(() => readWord(event.text)),
      caseNumber: caseNumberFrom(event.entropy),
    };
    const heard = {
      ...record,
      channel: event.channel,
      heardAt: event.at,
      intake: record.intake ?? intakes.persist(state),
    };
    for (const check of checks) {
      const move = check(talk);
      if (move) return carryOut(heard, state, event, move, move.event?.type === 'answer.given');
    }
    throw new Error('no check answered the words');
  };

  const carryOut = (
    record: ConversationRecord,
    before: IntakeState,
    event: PersonReplied,
    move: Move,
    isAnswer: boolean,
  ): Decision<Effect> => {
    const isWiped = move.effects?.some(({ type }) => type === 'draft.delete') ?? false;
    const moved = move.event ? intakes.next(before, move.event) : before;
    const after = isWiped
      ? intakes.begin({ ...event, language: record.language })
      : recall(
          move.heard ? intakes.next(moved, { type: 'facts.heard', facts: move.heard, at: event.at }) : moved,
          event.at,
        );
    const next: ConversationRecord = {
      ...record,
      ...(isAnswer ? { pausedAt: null } : {}),
      aside: record.aside?.kind === 'danger' ? record.aside : null,
      intake: intakes.persist(after),
      ...(isAnswer && isPassed(record.takeover, 'misreads') ? { takeover: null } : {}),
      ...move.record,
      ...(isWiped ? { intake: null } : {}),
    };
    const said = move.phrases ?? [];
    const isSilent = move.next === 'wait' && said.length === 0;
    const effects: Effect[] = [
      ...(move.effects ?? []),
      ...caseEffects(view(before), view(after), intakes.stepOf(after), event.at),
      ...(isSilent
        ? []
        : move.next === 'ask'
          ? ask(after, said, isSaidAgain(move, intakes.stepOf(before), intakes.stepOf(after)))
          : [message(view(after), said, move)]),
    ];
    return withDraftTimer(next, after, effects);
  };

  /** A step whose answer was said ahead asks whether that is right. */
  const recall = (state: IntakeState, at: string): IntakeState => {
    const step = intakes.stepOf(state);
    const { heard, doubt, changing } = state.context;
    return heard[step] === undefined || doubt !== null || changing !== null
      ? state
      : intakes.next(state, {
          type: 'answer.doubted',
          doubt: { step, why: 'heard', candidates: [heard[step]] },
          at,
        });
  };

  const ask = (state: IntakeState, said: readonly Phrase[], isAgain = false): MessageSend[] => [
    addressed(view(state), askMessage(intakes.stepOf(state), view(state), said, isAgain)),
  ];

  const message = (
    seen: View,
    phrases: readonly Phrase[],
    extra: Pick<Move, 'choices' | 'answers'> = {},
  ): MessageSend =>
    addressed(seen, {
      type: 'message.send',
      phrases,
      ...(extra.choices ? { choices: extra.choices } : {}),
      ...(extra.answers ? { answers: extra.answers } : {}),
    });

  /** One running timer for a draft; when it fires early it is started again for the rest. */
  const withDraftTimer = (
    record: ConversationRecord,
    state: IntakeState,
    effects: readonly Effect[],
  ): Decision<Effect> => {
    const isDraft = record.intake !== null && state.context.case === null;
    const { [draftTimer]: running, ...others } = record.timers;
    if (!isDraft) return { record: { ...record, timers: others }, effects };
    if (running) return { record, effects };
    const dueAt = draftExpiresAt(view(state), record.heardAt);
    return {
      record: { ...record, timers: { ...others, [draftTimer]: dueAt } },
      effects: [...effects, { type: 'timer.start', name: draftTimer, dueAt }],
    };
  };

  const changeFrom = (record: ConversationRecord, event: IntakeEvent): Decision<Effect> => {
    if (!record.intake) return { record, effects: [] };
    const before = intakes.restore(record.intake);
    const after = intakes.next(before, event);
    const moved = intakes.stepOf(before) !== intakes.stepOf(after);
    return {
      record: { ...record, intake: intakes.persist(after) },
      effects: [
        ...caseEffects(view(before), view(after), intakes.stepOf(after), event.at),
        ...(moved && !record.takeover?.owner ? ask(after, []) : []),
      ],
    };
  };

  const caseWork = createCaseWork({
    look: ({ intake }) => {
      const state = intake && intakes.restore(intake);
      return state && { view: view(state), step: intakes.stepOf(state) };
    },
    change: changeFrom,
  });

  const expire = (record: ConversationRecord, at: string): Decision<Effect> => {
    const { [draftTimer]: _, ...timers } = record.timers;
    const rest = { ...record, timers };
    if (!record.intake) return { record: rest, effects: [] };
    const state = intakes.restore(record.intake);
    if (state.context.case || draftExpiresAt(view(state), record.heardAt) > at)
      return withDraftTimer(rest, state, []);
    return {
      record: { ...rest, intake: null, aside: null, pausedAt: null, takeover: null },
      effects: [
        { type: 'draft.delete' },
        { type: 'audit.write', action: 'draft.expired', by: 'assistant', details: {} },
        message(view(state), [phrase('draft.expired')]),
      ],
    };
  };

  const decideKnown = (record: ConversationRecord, event: ConversationEvent): Decision<Effect> => {
    switch (event.type) {
      case 'person.joined':
        return { record, effects: [] };
      case 'person.replied':
        return reply(record, event);
      case 'timer.fired':
        return fire(record, event);
      case 'coordinator.cleared':
        return caseWork.clear(record, event);
      case 'coordinator.acted':
        return caseWork.act(record, event);
      case 'payment.received':
        return pay(record, event);
      case 'coordinator.joined':
      case 'coordinator.replied':
      case 'coordinator.revised':
      case 'coordinator.left':
      case 'coordinator.transferred':
      case 'coordinator.gone':
        return coordinate(record, event, voiceOf(record));
      case 'delivery.made':
        return deliveryMade(record);
      case 'delivery.failed':
        return deliveryFailed(record, event);
    }
  };

  const viewAnew = ({ channel, language }: ConversationRecord, at: string): View =>
    view(intakes.begin({ at, channel, language }));

  /** What cannot be restored is left as it is, and goes to a person. */
  const decideReadable = (record: ConversationRecord, event: ConversationEvent): Decision<Effect> =>
    ifReadable(
      () => decideKnown(record, event),
      () => decideInTrouble(record, event, viewAnew(record, event.at)),
    );

  const hoursOf = (record: ConversationRecord, at: string) => () =>
    coordinatorHours(
      ifReadable(
        () => (record.intake ? view(intakes.restore(record.intake)) : viewAnew(record, at)),
        () => viewAnew(record, at),
      ),
    );

  /** What coordinators hear of a decision, and the clock of who speaks. */
  const withCoordinators = (
    before: ConversationRecord | null,
    event: ConversationEvent,
    decided: Decision<Effect>,
  ): Decision<Effect> => {
    const decision = queueForWork(decided, event);
    return followInThread(before, event, keepClock(decision, event.at, hoursOf(decision.record, event.at)));
  };

  /** Whoever writes before being greeted is greeted; danger in the first words is answered at once. */
  const beginWithWords = (id: ConversationId, event: PersonReplied): Decision<Effect> => {
    const joined = join(id, { ...event, type: 'person.joined' });
    if (readDanger(event.text) === null) return joined;
    const { record, effects } = reply(joined.record, event);
    return { record, effects: [...joined.effects, ...effects] };
  };

  const begin = (id: ConversationId, event: ConversationEvent): Decision<Effect> => {
    if (event.type === 'person.joined') return join(id, event);
    if (event.type === 'person.replied') return beginWithWords(id, event);
    throw new Error(`${event.type} for a conversation that never began`);
  };

  return (record, id, event) =>
    withCoordinators(record, event, record ? decideReadable(record, event) : begin(id, event));

  function pay(
    record: ConversationRecord,
    event: Extract<ConversationEvent, { type: 'payment.received' }>,
  ): Decision<Effect> {
    const state = record.intake ? intakes.restore(record.intake) : null;
    const seen = state ? view(state) : null;
    const price = seen?.program?.intake.fee?.price;
    if (seen?.context.paymentId === event.paymentId) return { record, effects: [] };
    const matches =
      seen?.context.case?.number === event.caseNumber &&
      price?.amount === event.amount &&
      price.currency === event.currency &&
      state !== null &&
      intakes.stepOf(state) === 'payment';
    if (matches)
      return changeFrom(record, { type: 'payment.matched', paymentId: event.paymentId, at: event.at });
    return {
      record,
      effects: [
        {
          type: 'task.open',
          kind: 'payment-unmatched',
          details: { number: event.caseNumber, amount: event.amount },
        },
      ],
    };
  }

  function voiceOf({ intake }: ConversationRecord): Voice {
    const speak =
      (how: (state: IntakeState, phrases: readonly Phrase[]) => readonly MessageSend[]) =>
      (phrases: readonly Phrase[]): readonly MessageSend[] =>
        intake ? how(intakes.restore(intake), phrases) : [{ type: 'message.send', phrases }];
    return { say: speak((state, phrases) => [message(view(state), phrases)]), ask: speak(ask) };
  }

  function fire(record: ConversationRecord, event: TimerFired): Decision<Effect> {
    if (record.timers[event.name] !== event.dueAt) return { record, effects: [] };
    if (event.name === draftTimer) return expire(record, event.at);
    return fireClock(record, event, hoursOf(record, event.at), voiceOf(record)) ?? { record, effects: [] };
  }
};

const ifReadable = <T>(work: () => T, otherwise: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof SnapshotUnreadable) return otherwise();
    throw error;
  }
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The same question right after it was asked, with something said in between: the short form will do. */
const isSaidAgain = (move: Move, before: StepId, after: StepId): boolean =>
  before === after && move.event?.type !== 'answer.given' && (move.phrases?.length ?? 0) > 0;

/** Every phrase knows whom it speaks of. */
const addressed = (view: View, message: MessageSend): MessageSend => ({ ...message, who: view.who });
