/**
 * What is still decided when the snapshot of a conversation cannot be restored: danger is answered, a coordinator can
 * take over, and everything else goes to a person. The snapshot stays as it is, for a version that reads it.
 */
import { DateTime } from 'luxon';
import { readDanger } from '../answers/emergency.ts';
import type { Effect, MessageSend, Phrase, TaskOpen } from '../effects.ts';
import type { CaseHappened, ConversationEvent, PersonReplied, TimerFired } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';
import { coordinate } from '../takeover/coordinate.ts';
import { settle } from '../takeover/work.ts';
import { helpLines } from './person.ts';

const reason = 'snapshot-unreadable';
/** A timer comes again after so many days: by then somebody has looked. */
const putOffDays = 1;

/** `view` is that of a conversation of which nothing is known. */
export const decideInTrouble = (
  record: ConversationRecord,
  event: ConversationEvent,
  view: View,
): Decision<Effect> => {
  const sorry = () => say([phrase('trouble'), ...helpLines(view, event.at)]);
  switch (event.type) {
    case 'person.replied':
      return answer(record, event, sorry);
    case 'timer.fired':
      return putOff(record, event);
    case 'payment.received': {
      const { caseNumber: number, amount } = event;
      const unmatched = { kind: 'payment-unmatched', details: { number, amount } };
      return { record, effects: [task(record, event), { type: 'task.open', ...unmatched }] };
    }
    case 'case.happened':
      return { record, effects: [task(record, event), factKept(event)] };
    case 'coordinator.settled':
      return settle(record, event);
    case 'coordinator.replied':
    case 'coordinator.revised':
    case 'coordinator.joined':
    case 'coordinator.transferred':
    case 'coordinator.left':
    case 'coordinator.gone': {
      const voice = { say: (phrases: readonly Phrase[]) => [say(phrases)], ask: () => [sorry()] };
      const decision = coordinate(record, event, voice);
      const { takeover } = decision.record;
      return takeover === record.takeover
        ? decision
        : {
            ...decision,
            record: { ...decision.record, takeover: { ...waitingFor(record, event), ...takeover, reason } },
          };
    }
    default:
      return { record, effects: [task(record, event)] };
  }
};

/** The task is opened by the first message that nobody could decide; those after it wait with it. */
const answer = (
  before: ConversationRecord,
  event: PersonReplied,
  sorry: () => MessageSend,
): Decision<Effect> => {
  const heard = { ...before, channel: event.channel, heardAt: event.at };
  const owner = before.takeover?.owner ?? null;
  const isKnown = before.takeover?.reason === reason;
  const record = isKnown ? heard : waiting(heard, event, owner);
  const opened = isKnown ? [] : [task(before, event)];
  const danger = readDanger(event.text);
  if (danger) {
    const details = { step: null, channel: event.channel };
    const said = say([phrase(`danger.${danger}`, { where: 'unknown' })]);
    return {
      record,
      effects: [...opened, { type: 'task.open', kind: danger, details }, audit(`person.${danger}`), said],
    };
  }
  return { record, effects: [...opened, ...(owner === null ? [sorry()] : [])] };
};

const putOff = (record: ConversationRecord, event: TimerFired): Decision<Effect> => {
  const { at, name } = event;
  const dueAt = DateTime.fromISO(at, { zone: 'utc' }).plus({ days: putOffDays }).toISO() ?? at;
  return {
    record: { ...record, timers: { ...record.timers, [name]: dueAt } },
    effects: [task(record, event), { type: 'timer.start', name, dueAt }],
  };
};

const waiting = (
  record: ConversationRecord,
  { at }: ConversationEvent,
  owner: string | null,
): ConversationRecord => ({
  ...record,
  takeover: { ...record.takeover, reason, requestedAt: record.takeover?.requestedAt ?? at, owner },
});

/** Without an owner it waits, whatever is decided: the assistant has nothing to say. */
const waitingFor = (record: ConversationRecord, { at }: ConversationEvent): Takeover => ({
  reason,
  requestedAt: record.takeover?.requestedAt ?? at,
  owner: null,
});

const task = ({ intake }: ConversationRecord, { type: event }: ConversationEvent): TaskOpen => ({
  type: 'task.open',
  kind: reason,
  details: { machine: intake?.machine ?? null, version: intake?.version ?? null, event },
});

/** Whoever looks at the case brings it up to date by hand: nothing of the fact is lost. */
const factKept = ({ caseNumber: number, occurredAt, by, fact }: CaseHappened): TaskOpen => {
  const { kind, ...more } = fact;
  const values = Object.entries(more).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.join('\n') : value,
  ]);
  return {
    type: 'task.open',
    kind: 'fact-undecided',
    details: { number, fact: kind, occurredAt, by, ...Object.fromEntries(values) },
  };
};

const audit = (action: string, by = 'assistant'): Effect => ({
  type: 'audit.write',
  action,
  by,
  details: {},
});

const say = (phrases: readonly Phrase[]): MessageSend => ({ type: 'message.send', phrases });
