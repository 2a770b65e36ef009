/** What happens to a case after it got its number: facts come in, its clocks strike, notices arrive or do not. */
import { type Circumstances, type Clock, clocksOf, deletes, isOvertaken, kindOf } from '../case/clocks.ts';
import { type CaseFacts, isOver, lapse, learn, since, withAvailability } from '../case/facts.ts';
import { locksOf } from '../case/locks.ts';
import type { Effect } from '../effects.ts';
import type {
  CaseHappened,
  DeliveryFailed,
  DeliveryMade,
  Instant,
  PaymentReceived,
  TimerFired,
} from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { IntakeEvent } from '../intake/waiting.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import type { IntakeState } from '../snapshot.ts';
import { isCaughtByLock } from './case-changes.ts';
import { struckNews } from './case-clocks.ts';
import { factNews, isQuiet, isSilenced, task } from './case-news.ts';
import { openingNotice } from './case-notices.ts';
import { homeZoneOf, type OpenCase, openCaseOf } from './case-status.ts';
import { caseEffects } from './cases.ts';
import { outsideQuietHours } from './reminders.ts';
import { purge, purgeTranscript, putOffUntil } from './retention.ts';
import type { Telling } from './telling.ts';

const prefix = 'case.';

const unmatched = ({ caseNumber, fact }: CaseHappened): Effect => ({
  type: 'task.open',
  kind: 'case-unmatched',
  details: { number: caseNumber, fact: fact.kind },
});

const laterOf = (...instants: readonly (Instant | undefined)[]): Instant =>
  instants.reduce<Instant>((last, at) => (at !== undefined && at > last ? at : last), '');

const circumstancesOf = (
  record: ConversationRecord,
  view: View,
  { facts, program }: OpenCase,
): Circumstances => ({
  program,
  birthDate: view.answers.birthDate ?? null,
  homeZone: homeZoneOf(view, program),
  lastAt: laterOf(facts.lastAt, record.heardAt, record.takeover?.spokeAt),
  byDay: (at) => outsideQuietHours(record, view, at),
});

/** The clocks of a case as they run now. */
const clocksIn = (record: ConversationRecord, view: View): readonly Clock[] => {
  const open = openCaseOf(view);
  return open ? clocksOf(open.facts, circumstancesOf(record, view, open)) : [];
};

/** What a struck clock makes of the facts themselves. */
const afterStriking = (facts: CaseFacts, { name, dueAt }: Clock, at: Instant): CaseFacts => {
  switch (kindOf(name)) {
    case 'offer':
      return lapse(facts, name.slice('offer:'.length), dueAt);
    case 'came-of-age':
      return since(facts, 'came-of-age', dueAt);
    case 'payment-expired':
      return since(facts, 'cancelled', dueAt);
    case 'idle-days':
      return { ...facts, warnedAt: at };
    default:
      return facts;
  }
};

export const createCaseLife = ({ intakes, view, ask, message }: Telling) => {
  /** What somebody else's word changes in the guided conversation; its next step is asked, unless a coordinator talks. */
  const change = (record: ConversationRecord, event: IntakeEvent): Decision<Effect> => {
    if (!record.intake) return { record, effects: [] };
    const before = intakes.restore(record.intake);
    const after = intakes.next(before, event);
    const isMoved = intakes.stepOf(before) !== intakes.stepOf(after);
    return {
      record: { ...record, intake: intakes.persist(after) },
      effects: [
        ...caseEffects(view(before), view(after), intakes.stepOf(after), event.at),
        ...(isMoved && !record.takeover?.owner && !isSilenced(view(after))
          ? ask(record, after, [], event.at)
          : []),
      ],
    };
  };

  const stateOf = ({ intake }: ConversationRecord): IntakeState | null => intake && intakes.restore(intake);

  /** The record with other facts, and what follows from the difference for everybody who is told of it. */
  const withFacts = (
    record: ConversationRecord,
    before: IntakeState,
    facts: CaseFacts,
    at: Instant,
    news: (was: View, is: View) => readonly Effect[],
  ): Decision<Effect> => {
    const was = view(before);
    const learnt = intakes.next(before, { type: 'case.recorded', facts, at });
    const [known, now] = [openCaseOf(was), openCaseOf(view(learnt))];
    const isCaught =
      known !== null &&
      now !== null &&
      isCaughtByLock(
        intakes.stepOf(before),
        was,
        locksOf(known.facts, known.program),
        locksOf(now.facts, now.program),
      );
    const after = isCaught ? intakes.next(learnt, { type: 'edit.dropped', at }) : learnt;
    const is = view(after);
    return {
      record: { ...record, intake: intakes.persist(after) },
      effects: [
        ...caseEffects(was, is, intakes.stepOf(after), at),
        ...news(was, is),
        ...(isCaught && !record.takeover?.owner && !isQuiet(is)
          ? [message(is, [phrase('change.kept')])]
          : []),
      ],
    };
  };

  /** What is over is deleted, unless a hold keeps it: then it is looked at again a day later. */
  const remove = (
    record: ConversationRecord,
    state: IntakeState,
    facts: CaseFacts,
    { name, mark = name }: Clock,
    { at, isHeld = false }: TimerFired,
  ): Decision<Effect> => {
    const keeping = (known: Partial<CaseFacts>): ConversationRecord => {
      const next = intakes.next(state, { type: 'case.recorded', facts: { ...facts, ...known }, at });
      return { ...record, intake: intakes.persist(next) };
    };
    if (isHeld) return { record: keeping({ heldUntil: putOffUntil(at) }), effects: [] };
    if (name === 'retention:look') return { record: keeping({ lookedAt: at }), effects: [] };
    if (name === 'retention:transcript')
      return {
        record: keeping({ struck: [...facts.struck, mark] }),
        effects: purgeTranscript(facts.number),
      };
    const why = name === 'idle-end' ? 'idle' : 'retention';
    return purge(record, view(state), at, { by: 'assistant', details: { why } });
  };

  /** An excluded condition that is found later cancels the case where that is printed. */
  const withConsequences = (facts: CaseFacts, event: CaseHappened, seen: View): CaseFacts =>
    event.fact.kind === 'excluded' && seen.program?.intake.life.excludedLater === 'cancel-and-refund'
      ? since(facts, 'cancelled', event.occurredAt)
      : facts;

  return {
    change,

    /** A payment counts once, for its own case, with the exact amount; every other one is a person's work. */
    pay(
      record: ConversationRecord,
      { paymentId, caseNumber, amount, currency, at }: PaymentReceived,
    ): Decision<Effect> {
      const state = stateOf(record);
      const seen = state && view(state);
      const price = seen?.program?.intake.fee?.price;
      if (seen?.context.paymentId === paymentId) return { record, effects: [] };
      const isAwaited = state !== null && intakes.stepOf(state) === 'payment';
      const facts = seen?.context.case ?? null;
      const isExact = price?.amount === amount && price.currency === currency;
      if (isAwaited && isExact && facts?.number === caseNumber && !isOver(facts))
        return change(record, { type: 'payment.matched', paymentId, at });
      const details = { number: caseNumber, amount, currency };
      return { record, effects: [{ type: 'task.open', kind: 'payment-unmatched', details }] };
    },

    happen(record: ConversationRecord, event: CaseHappened): Decision<Effect> {
      const state = stateOf(record);
      const facts = state?.context.case;
      if (!state || facts?.number !== event.caseNumber) return { record, effects: [unmatched(event)] };
      const known = withConsequences(learn(facts, event), event, view(state));
      return withFacts(record, state, known, event.at, (was, is) => factNews(event, was, is));
    },

    /** `null` unless it is the notice of an opinion that is not available yet. Once it has arrived, the opinion is. */
    delivered(record: ConversationRecord, event: DeliveryMade | DeliveryFailed): Decision<Effect> | null {
      const state = event.notice === openingNotice ? stateOf(record) : null;
      const open = state && openCaseOf(view(state));
      if (!state || !open || open.facts.availableAt !== null) return null;
      if (event.type === 'delivery.failed')
        return { record, effects: [task('notice-undelivered', open, { channel: event.channel })] };
      const known = withAvailability(since(open.facts, 'notice-delivered', event.at), event.at);
      return withFacts(record, state, known, event.at, () => []);
    },

    /** `null` for a timer of somebody else's. A clock that is no longer wanted, or not yet due, changes nothing. */
    strike(before: ConversationRecord, event: TimerFired): Decision<Effect> | null {
      if (!event.name.startsWith(prefix) || before.timers[event.name] !== event.dueAt) return null;
      const { [event.name]: _, ...timers } = before.timers;
      const record = { ...before, timers };
      const state = stateOf(record);
      const seen = state && view(state);
      const open = seen && openCaseOf(seen);
      const clock = seen && clocksIn(record, seen).find(({ name }) => prefix + name === event.name);
      if (!state || !open || !clock || clock.dueAt > event.at) return { record, effects: [] };
      const { facts } = open;
      if (deletes(clock.name)) return remove(record, state, facts, clock, event);
      const isStale = isOvertaken(clock, event.at, facts, circumstancesOf(record, seen, open));
      const struck = { ...facts, struck: [...facts.struck, clock.mark ?? clock.name] };
      return withFacts(record, state, afterStriking(struck, clock, event.at), event.at, (_was, is) =>
        isStale ? [] : struckNews(clock.name, is),
      );
    },

    /** A timer for each clock that runs; one that fires early is started again for the rest. */
    keepClocks({ record, effects }: Decision<Effect>): Decision<Effect> {
      const { intake, timers } = record;
      const clocks = intake && intakes.hasCase(intake) ? clocksIn(record, view(intakes.restore(intake))) : [];
      const running = clocks.map(({ name, dueAt }) => {
        const timer = timers[prefix + name];
        const isKept = timer !== undefined && timer <= dueAt;
        return { name: prefix + name, dueAt: isKept ? timer : dueAt, isKept };
      });
      const others = Object.entries(timers).filter(([name]) => !name.startsWith(prefix));
      if (running.length === 0 && others.length === Object.keys(timers).length) return { record, effects };
      return {
        record: {
          ...record,
          timers: Object.fromEntries([...others, ...running.map(({ name, dueAt }) => [name, dueAt])]),
        },
        effects: [
          ...effects,
          ...running
            .filter(({ isKept }) => !isKept)
            .map(({ name, dueAt }): Effect => ({ type: 'timer.start', name, dueAt })),
        ],
      };
    },
  };
};

export type CaseLife = ReturnType<typeof createCaseLife>;
