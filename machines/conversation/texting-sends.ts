/** What becomes of messages on their way to a text message: who may be sent one now, and what its numbers stand for. */
import type { Effect, MessageSend } from '../effects.ts';
import type { ConversationEvent, DeliveryFailed, PersonReplied } from '../events.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision, Texting } from '../record.ts';
import { outsideQuietHours } from './reminders.ts';

/** Fires in the morning after something was held back in the night. */
export const newsTimer = 'news';

/** Twilio's code for a number that opted out with the carrier. */
const optedOutWithCarrier = '21610';

export const newTexting = (number: string): Texting => ({
  number,
  status: 'asking',
  consent: null,
  riskAcceptedAt: null,
  offered: {},
  reminded: 0,
});

/** The person's words, or what the number stands for that they picked under the last text. */
export const pickOffered = ({ texting }: ConversationRecord, { channel, text }: PersonReplied): string => {
  const number = /^\s*#?(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  const picked = channel === 'sms' && number !== undefined ? texting?.offered[String(Number(number))] : null;
  return picked ?? text;
};

/**
 * What each number under a text stands for: 1, 2, … the choices; or, under the list of answers, each answer's own
 * number to change it, and 0 the one choice there is.
 */
const offeredBy = ({ choices = [], answers = [] }: MessageSend): Texting['offered'] =>
  Object.fromEntries(
    answers.length > 0
      ? [
          ...answers.map(({ number }) => [String(number), `change ${number}`]),
          ...choices.slice(0, 1).map(({ value }) => ['0', value]),
        ]
      : choices.map(({ value }, index) => [String(index + 1), value]),
  );

const isPersons = ({ type }: ConversationEvent): boolean =>
  type === 'person.joined' || type === 'person.replied' || type === 'person.signed';

/** What comes of something else than words, the person's or a coordinator's: nobody asked for it at this hour. */
const startsByItself = ({ type }: ConversationEvent): boolean => selfStarting.has(type);

const selfStarting: ReadonlySet<ConversationEvent['type']> = new Set([
  'coordinator.cleared',
  'coordinator.acted',
  'coordinator.left',
  'case.happened',
  'payment.received',
  'delivery.made',
  'timer.fired',
]);

const isConfirmation = ({ phrases }: MessageSend): boolean =>
  phrases.some(({ key }) => key === 'texting.stopped');

/**
 * Keeps from the phone what may not go there: everything after an opt-out but its one confirmation, and at night what
 * we start. It stays in the transcript; after an opt-out a person is told to reach the patient in another way.
 */
export const withinTexting = (
  { record, effects }: Decision<Effect>,
  event: ConversationEvent,
  view: View,
): Decision<Effect> => {
  const { texting } = record;
  if (!texting) return { record, effects };
  const isText = (effect: Effect): effect is MessageSend =>
    effect.type === 'message.send' && (effect.channel ?? record.channel) === 'sms';
  const texts = effects.filter(isText);
  const isClosed =
    texting.status === 'stopped' || (!isPersons(event) && texting.status !== 'agreed' && texts.length > 0);
  const morning = outsideQuietHours(record, view, event.at);
  const isHeld = !isClosed && startsByItself(event) && morning > event.at && texts.length > 0;
  const kept = effects.map((effect) =>
    isText(effect) && (isClosed || isHeld) && !isConfirmation(effect)
      ? { ...effect, channel: 'web' as const }
      : effect,
  );
  const last = kept.filter(isText).at(-1);
  const { [newsTimer]: news, ...others } = record.timers;
  const timers = event.type === 'person.replied' ? others : record.timers;
  return {
    record: {
      ...record,
      timers: isHeld ? { ...timers, [newsTimer]: morning } : timers,
      texting: {
        ...texting,
        offered: last ? offeredBy(last) : texting.offered,
        reminded: isPersons(event) ? 0 : texting.reminded,
      },
    },
    effects: [
      ...kept,
      ...(isHeld && news === undefined
        ? [{ type: 'timer.start' as const, name: newsTimer, dueAt: morning }]
        : []),
      ...(isClosed &&
      texts.some(goesNowhereElse(effects)) &&
      !isPersons(event) &&
      event.type !== 'timer.fired'
        ? [{ type: 'task.open' as const, kind: 'reach-otherwise', details: noticeNotSent }]
        : []),
    ],
  };
};

/** A notice that also goes by e-mail reaches the person there; a mail that fails opens a task of its own. */
const goesNowhereElse =
  (effects: readonly Effect[]) =>
  ({ notice }: MessageSend): boolean =>
    notice === undefined ||
    !effects.some((effect) => effect.type === 'mail.send' && effect.notice === notice);

const noticeNotSent = { channel: 'sms', reason: 'opted-out' };

/** The channel's own code for a text that it kept back from a number that opted out. */
const keptBack = 'suppressed';

/**
 * A message that could not be delivered is a person's work; a carrier's opt-out is one for us too. What was kept back
 * after an opt-out needs no task of its own: the opt-out opened one where something waits.
 */
export const failDelivery = (
  record: ConversationRecord,
  { channel, code, notice }: DeliveryFailed,
): Decision<Effect> => {
  const details = { channel, code, ...(notice === undefined ? {} : { notice }) };
  const task: Effect = { type: 'task.open', kind: 'delivery-failed', details };
  const { texting } = record;
  if (code === keptBack && channel === 'sms') return { record, effects: [] };
  if (code !== optedOutWithCarrier || channel !== 'sms' || !texting) return { record, effects: [task] };
  if (texting.status === 'stopped') return { record, effects: [] };
  return {
    record: { ...record, texting: { ...texting, status: 'stopped', offered: {} } },
    effects: [
      { type: 'address.suppress', channel, address: texting.number, cause: 'carrier' },
      {
        type: 'audit.write',
        action: 'texting.stopped',
        by: 'carrier',
        details: { number: texting.number, by: 'carrier' },
      },
      task,
    ],
  };
};
