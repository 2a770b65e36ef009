/**
 * The one entrance to everything that is decided: a record and an event in, the next record and a list of effects out.
 * Pure: the same input gives the same decision, on any machine, at any time.
 *
 * A person's words pass these checks in this order, and the first that takes them answers:
 * words about texting (by text message alone); danger; numbers that must not be kept; a conversation that a coordinator
 * owns; a case in which only people speak; another language; whether we may text at all; what was asked aside ("really
 * delete?"); a case of another conversation; reports and wishes about a submitted case; words valid at any time; what
 * may be a clarifying question; questions that the program's data answers; the current step.
 */

import { readWord } from './answers/words.ts';
import { caseNumberFrom } from './case-number.ts';
import { answerReport, answerWish, offerToClarify } from './conversation/aftercare.ts';
import { toldOfPosed } from './conversation/aftercare-news.ts';
import { createCaseLife } from './conversation/case-life.ts';
import { caseEffects } from './conversation/cases.ts';
import { answerCurrentStep, answerFirst } from './conversation/current-step.ts';
import { answerDanger, waitAfterDanger } from './conversation/danger.ts';
import { answerChangeWhich, answerMenu, answerWord } from './conversation/digressions.ts';
import { answerAttachments, createDocuments } from './conversation/documents.ts';
import { answerWipe } from './conversation/drafts.ts';
import { answerQuestion } from './conversation/faq.ts';
import { answerForeignCase, tellIdentity } from './conversation/identity.ts';
import { answerLanguage, offersOf, spokenOf } from './conversation/languages.ts';
import { receivedAt } from './conversation/received.ts';
import { withReminder } from './conversation/reminders.ts';
import { answerFrozen, keepSilenceAfterDeath } from './conversation/reports.ts';
import { expireSigned } from './conversation/retention.ts';
import { sign } from './conversation/signing.ts';
import type { Check, Languages, Move, Talk } from './conversation/talk.ts';
import { createTelling } from './conversation/telling.ts';
import {
  answerTextAttachment,
  answerTextingConsent,
  answerTextingRisk,
  answerTextingWord,
  askToSignAgain,
  keepSilence,
  leadToSigning,
} from './conversation/texting.ts';
import { newTexting, pickOffered, withinTexting } from './conversation/texting-sends.ts';
import { createTimers, tellOfTimer } from './conversation/timers.ts';
import { decideInTrouble } from './conversation/trouble.ts';
import { hearFailure } from './conversation/undelivered.ts';
import { leaveUntold } from './conversation/untold.ts';
import type { Effect } from './effects.ts';
import type {
  ConversationEvent,
  ConversationId,
  PersonJoined,
  PersonReplied,
  TimerFailed,
} from './events.ts';
import { createIntakeMachine } from './intake/machine.ts';
import { phrase } from './intake/step.ts';
import type { StepId } from './intake/step-id.ts';
import { steps } from './intake/steps.ts';
import { viewOf } from './intake/view.ts';
import type { Catalog } from './programs/index.ts';
import type { ConversationRecord, Decision } from './record.ts';
import { createIntakeStore, type IntakeState, SnapshotUnreadable } from './snapshot.ts';
import { createAttending } from './takeover/attending.ts';
import { answerCallback } from './takeover/callback.ts';
import { createCaseWork } from './takeover/case-work.ts';
import { coordinate } from './takeover/coordinate.ts';
import { deliveryMade, tellOwner } from './takeover/deliveries.ts';
import { isPassed } from './takeover/takeover.ts';
import { voiceOf } from './takeover/voice.ts';
import { settle } from './takeover/work.ts';

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

const answerEmpty: Check = (talk) =>
  talk.text.trim() === '' ? { phrases: [phrase('empty')], next: 'ask' } : null;

const checks: readonly Check[] = [
  answerTextingWord,
  answerDanger,
  answerRemoved,
  leaveToOwner,
  keepSilence,
  keepSilenceAfterDeath,
  answerLanguage,
  answerFrozen,
  waitAfterDanger,
  answerTextingConsent,
  answerTextAttachment,
  answerAttachments,
  answerEmpty,
  answerWipe,
  answerCallback,
  answerForeignCase,
  answerChangeWhich,
  answerMenu,
  answerTextingRisk,
  leadToSigning,
  answerReport,
  answerWish,
  answerFirst,
  answerWord,
  offerToClarify,
  answerQuestion,
  askToSignAgain,
  answerCurrentStep,
];

/** What takes even the first text of somebody who never wrote before. */
const firstChecks: readonly Check[] = [answerTextingWord, answerDanger];

/** `languages`: the tags of those that there are texts in, the one for everybody else first. */
export const createDecide = (catalog: Catalog, languages: Languages = ['en']): Decide => {
  const machine = createIntakeMachine(catalog);
  const intakes = createIntakeStore(machine);
  const telling = createTelling(catalog, intakes);
  const { view, ask, message } = telling;
  const { withDraftTimer, fire } = createTimers(telling);
  const attending = createAttending(telling);
  const caseLife = createCaseLife(telling);
  const documents = createDocuments(telling);

  const join = (id: ConversationId, event: PersonJoined): Decision<Effect> => {
    const language = spokenOf(languages, event.language) ?? languages[0];
    const state = intakes.begin({ at: event.at, channel: event.channel, language });
    const record: ConversationRecord = {
      id,
      channel: event.channel,
      language,
      startedAt: event.at,
      heardAt: event.at,
      intake: intakes.persist(state),
      takeover: null,
      pausedAt: null,
      aside: null,
      ...(event.number === undefined ? {} : { texting: newTexting(event.number) }),
      timers: {},
    };
    if (record.texting) return withDraftTimer(record, state, ask(record, state, [], event.at));
    const isForeign = event.language !== undefined && spokenOf(languages, event.language) === undefined;
    const greeting = [
      phrase('greeting'),
      ...(isForeign ? [phrase('greeting.language')] : []),
      ...offersOf(languages, language),
    ];
    return withDraftTimer(record, state, [
      message(view(state), greeting),
      ...ask(record, state, [], event.at),
    ]);
  };

  /**
   * Whoever writes before being greeted is greeted; danger in the first words is answered at once. By text message, where
   * the greeting asks for consent, danger and words about texting are answered in its place.
   */
  const begin = (id: ConversationId, event: PersonReplied): Decision<Effect> => {
    const word = readWord(event.text);
    const language = word?.word === 'language' && word.data !== undefined ? { language: word.data } : {};
    const joined = join(id, { ...event, type: 'person.joined', ...language });
    const answered = hear(joined.record, event, firstChecks);
    if (!answered) return joined;
    const isGreeted = joined.record.texting === undefined;
    const before = joined.effects.filter(({ type }) => isGreeted || type === 'timer.start');
    return { record: answered.record, effects: [...before, ...answered.effects] };
  };

  const reply = (record: ConversationRecord, event: PersonReplied): Decision<Effect> => {
    const decision = hear(record, event, checks);
    if (!decision) throw new Error('no check answered the words');
    return decision;
  };

  /** What the first of `among` that takes the words makes of them; `null` when none does. */
  const hear = (
    known: ConversationRecord,
    told: PersonReplied,
    among: readonly Check[],
  ): Decision<Effect> | null => {
    const record =
      told.number === undefined || known.texting ? known : { ...known, texting: newTexting(told.number) };
    const event = { ...told, text: pickOffered(record, told) };
    const state = record.intake
      ? intakes.restore(record.intake)
      : intakes.begin({ ...event, language: record.language });
    const step = intakes.stepOf(state);
    const arrivedAt = receivedAt(record, event);
    const talk: Talk = {
      record,
      step,
      view: viewOf(
        { ...state.context, now: event.at, receivedAt: arrivedAt, channel: event.channel },
        catalog,
      ),
      event,
      at: event.at,
      text: event.text,
      word: once(() => readWord(event.text)),
      reading: once(() => steps[step].read(event.text, talk.view)),
      languages,
      caseNumber: caseNumberFrom(event.entropy),
    };
    const heard = {
      ...record,
      channel: event.channel,
      heardAt: arrivedAt,
      intake: record.intake ?? intakes.persist(state),
    };
    for (const check of among) {
      const move = check(talk);
      if (move) return carryOut(heard, state, event, move, move.event?.type === 'answer.given');
    }
    return null;
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
    const said = [...(move.phrases ?? []), ...toldOfPosed(view(before), view(after))];
    const isSilent = move.next === 'wait' && said.length === 0;
    const effects: Effect[] = [
      ...(move.effects ?? []),
      ...caseEffects(view(before), view(after), intakes.stepOf(after), event.at),
      ...(isSilent
        ? []
        : move.next === 'ask'
          ? ask(next, after, said, event.at, isSaidAgain(move, intakes.stepOf(before), intakes.stepOf(after)))
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

  const caseWork = createCaseWork(telling, caseLife);

  const decideKnown = (
    record: ConversationRecord,
    event: Exclude<ConversationEvent, TimerFailed>,
  ): Decision<Effect> => {
    switch (event.type) {
      case 'person.joined':
        return { record, effects: [] };
      case 'person.replied':
        return reply(record, event);
      case 'person.signed':
        return sign(record, event, telling);
      case 'document.added':
      case 'document.removed':
      case 'document.scanned':
        return documents.happen(record, event);
      case 'timer.fired':
        return (
          attending.fire(record, event) ??
          caseLife.strike(record, event) ??
          expireSigned(record, event) ??
          fire(record, event)
        );
      case 'coordinator.cleared':
        return caseWork.clear(record, event);
      case 'coordinator.acted':
        return caseWork.act(record, event);
      case 'coordinator.settled':
        return settle(record, event);
      case 'payment.received':
        return caseLife.pay(record, event);
      case 'coordinator.joined':
      case 'coordinator.replied':
      case 'coordinator.revised':
      case 'coordinator.left':
      case 'coordinator.transferred':
      case 'coordinator.gone':
        return coordinate(record, event, voiceOf(telling, record, event.at));
      case 'case.happened':
        return caseLife.happen(record, event);
      case 'identity.checked':
        return tellIdentity(record, event, telling);
      case 'delivery.made':
        return caseLife.delivered(record, event) ?? deliveryMade(record, event);
      case 'delivery.failed':
        if (event.channel === 'webhook') return leaveUntold(record, event);
        if (event.channel === 'scan') return documents.unscanned(record, event);
        return tellOwner(
          hearFailure(record, event, (known) => caseLife.delivered(known, event)),
          event,
        );
    }
  };

  /** The rules of texting hold for whatever was decided. */
  const afterwards = (decision: Decision<Effect>, event: ConversationEvent): Decision<Effect> => {
    const { intake, channel, language, texting } = decision.record;
    if (!texting) return decision;
    const state = intake ? intakes.restore(intake) : intakes.begin({ at: event.at, channel, language });
    return withReminder(spoken(decision, event, state), intakes.stepOf(state), view(state));
  };

  const spoken = (decision: Decision<Effect>, event: ConversationEvent, state: IntakeState) =>
    withinTexting(decision, event, view(state));

  /** Whoever wants no more texts is heard whatever became of their answers, which stay as they are. */
  const stopInTrouble = (record: ConversationRecord, event: ConversationEvent): Decision<Effect> | null => {
    if (event.type !== 'person.replied' || !record.texting) return null;
    const stopped = hear({ ...record, intake: null }, event, [answerTextingWord]);
    return stopped && { ...stopped, record: { ...stopped.record, intake: record.intake } };
  };

  /** What cannot be restored is left as it is, and goes to a person. */
  const decideReadable = (record: ConversationRecord, event: ConversationEvent): Decision<Effect> => {
    if (event.type === 'timer.failed') return tellOfTimer(record, event);
    try {
      return afterwards(caseLife.keepClocks(decideKnown(record, event)), event);
    } catch (error) {
      if (!(error instanceof SnapshotUnreadable)) throw error;
      const { at } = event;
      const blank = intakes.begin({ at, channel: record.channel, language: record.language });
      return (
        stopInTrouble(record, event) ?? spoken(decideInTrouble(record, event, view(blank)), event, blank)
      );
    }
  };

  const decideAny = (
    record: ConversationRecord | null,
    id: ConversationId,
    event: ConversationEvent,
  ): Decision<Effect> => {
    if (record) return decideReadable(record, event);
    if (event.type === 'person.joined') return afterwards(join(id, event), event);
    if (event.type === 'person.replied') return afterwards(begin(id, event), event);
    throw new Error(`${event.type} for a conversation that never began`);
  };

  return (record, id, event) => attending.follow(record, event, decideAny(record, id, event));
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
  (steps[before].stage === 'aftercare' && steps[after].isHold === true) ||
  (before === after &&
    move.event?.type !== 'answer.given' &&
    move.event?.type !== 'language.chosen' &&
    (move.phrases?.length ?? 0) > 0);
