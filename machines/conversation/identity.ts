/**
 * Somebody asks after a case that is not this conversation's own: from another phone, or in a new chat. They are told
 * its state once they have said its number and the patient's date of birth. A number that does not exist and a date that
 * is wrong are answered alike; after five tries only a person helps.
 */
import { readBirthDate } from '../answers/birth-date.ts';
import { readCaseNumber } from '../case-number.ts';
import type { Effect, Phrase } from '../effects.ts';
import type { Day, IdentityChecked } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { queue } from '../takeover/takeover.ts';
import { caseLines } from './case-telling.ts';
import { helpLines } from './person.ts';
import type { Check, Move, Talk } from './talk.ts';
import type { Telling } from './telling.ts';

/** House: enough for somebody who mistypes, too few for somebody who guesses. */
const triesAtMost = 5;
const reason = 'identity';

const triesOf = ({ identity }: ConversationRecord): number => identity?.tries ?? 0;

/** The number in the words, or the one that was written before the date of birth was asked. */
export const answerForeignCase: Check = (talk) => {
  const written = readCaseNumber(talk.text);
  if (written?.outcome === 'mistyped') return { phrases: [phrase('identity.mistyped')], next: 'wait' };
  const { aside } = talk.record;
  const asked = aside?.kind === 'identity' ? String(aside.data) : null;
  if (written === null && (asked === null || !looksLikeDate(talk.text))) return null;
  const number = written?.number ?? asked ?? '';
  const own = talk.view.context.case?.number === number ? caseLines(talk.view, talk.at) : null;
  if (own) return { phrases: own, next: 'wait' };
  if (triesOf(talk.record) >= triesAtMost) return toPerson(talk);
  const birthDates = birthDatesIn(talk, written?.rest ?? talk.text);
  if (birthDates.length === 0)
    return { phrases: [phrase('identity.birth-date', { number })], record: asking(number), next: 'wait' };
  return {
    record: { ...asking(number), identity: { tries: triesOf(talk.record) + 1 } },
    effects: [{ type: 'identity.check', number, birthDates }],
    next: 'wait',
  };
};

/** Anything else is no answer to "when?", and belongs to the step. */
const looksLikeDate = (text: string): boolean => text.replace(/\D/g, '').length > 2;

const asking = (number: string) => ({ aside: { kind: 'identity', data: number } });

/** Every meaning of a date that can be read in two ways: whoever knows the date need not write it our way. */
const birthDatesIn = ({ view }: Talk, text: string): readonly Day[] => {
  const reading = readBirthDate(text, view.today(), 'month-first');
  if (reading.outcome === 'unclear') return [];
  return reading.outcome === 'check' ? (reading.candidates ?? [reading.value]) : [reading.value];
};

const personLines = (view: View, at: string): readonly Phrase[] => [
  phrase('identity.person'),
  ...helpLines(view, at),
];

const toPerson = (talk: Talk): Move => ({
  phrases: personLines(talk.view, talk.at),
  record: { takeover: queue(talk.record.takeover, reason, talk.at), aside: null },
  effects: personTask(talk.record),
  next: 'wait',
});

const personTask = ({ takeover, channel }: ConversationRecord): readonly Effect[] =>
  takeover?.reason === reason
    ? []
    : [{ type: 'task.open', kind: 'person-asked', details: { reason, channel, program: null, step: null } }];

/** What became of the look-up. A coordinator who has the conversation is not talked over. */
export const tellIdentity = (
  record: ConversationRecord,
  event: IdentityChecked,
  { intakes, view, message }: Telling,
): Decision<Effect> => {
  const { number, outcome, at } = event;
  const seen = view(record.intake ? intakes.restore(record.intake) : intakes.begin({ ...record, at }));
  const isSilent = record.takeover?.owner != null || record.texting?.status === 'stopped';
  const say = (phrases: readonly Phrase[]) => (isSilent ? [] : [message(seen, phrases)]);
  const audit = { type: 'audit.write', by: 'person', details: { number } } as const;
  if (outcome === 'matched') {
    const program = seen.catalog.open.find(({ id }) => id === event.program)?.name ?? '';
    return {
      record: { ...record, aside: null, identity: { tries: 0 } },
      effects: [
        ...say([phrase(`status.${event.status}`, { number, program }), phrase('identity.told')]),
        { ...audit, action: 'case.status-told' },
      ],
    };
  }
  const refused = { ...audit, action: 'case.status-refused' } as const;
  if (outcome === 'unmatched' && triesOf(record) < triesAtMost)
    return { record, effects: [...say([phrase('identity.unmatched')]), refused] };
  return {
    record: { ...record, takeover: queue(record.takeover, reason, at), aside: null },
    effects: [...say(personLines(seen, at)), ...personTask(record), refused],
  };
};
