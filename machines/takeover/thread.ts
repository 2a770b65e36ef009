import type { Effect, Phrase } from '../effects.ts';
import type { ConversationEvent } from '../events.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';
import { queue } from './takeover.ts';

/** Work that also brings the conversation before the coordinators, and the reason that they read. */
const reasons: { readonly [task: string]: string } = {
  emergency: 'emergency',
  'self-harm': 'emergency',
  'clear-checks': 'check',
  'verify-authority': 'check',
  'follow-up-late': 'late-follow-up',
  'follow-up-fourth': 'late-follow-up',
  'follow-up-new': 'late-follow-up',
  'follow-up-asked': 'follow-up',
};

/** Reasons that the assistant finds by itself: whoever then asks for a person asks for the first time. */
export const isFoundByAssistant = (reason: string): boolean =>
  reason === 'misreads' || reason === 'identity' || Object.values(reasons).includes(reason);

/** Puts the conversation in the queue when this decision opened work that belongs there. */
export const queueForWork = (decision: Decision<Effect>, { at }: ConversationEvent): Decision<Effect> => {
  const found = decision.effects.flatMap((effect) =>
    effect.type === 'task.open' && reasons[effect.kind] ? [reasons[effect.kind] as string] : [],
  );
  const [first] = found;
  if (first === undefined) return decision;
  const { record } = decision;
  const isEmergency = found.includes('emergency');
  const takeover = queue(record.takeover, first, at);
  return {
    ...decision,
    record: { ...record, takeover: isEmergency ? { ...takeover, reason: 'emergency' } : takeover },
  };
};

const danger = (effects: readonly Effect[]): readonly Phrase[] =>
  effects.flatMap((effect) =>
    effect.type === 'task.open' && (effect.kind === 'emergency' || effect.kind === 'self-harm')
      ? [{ key: `thread.${effect.kind}` }]
      : [],
  );

/** A coordinator's own words stand in the thread already. */
const concerns = (effects: readonly Effect[], event: ConversationEvent): boolean =>
  event.type === 'person.replied' ||
  effects.some(
    ({ type }) => (type === 'message.send' && event.type !== 'coordinator.replied') || type === 'case.update',
  );

/** What the card shows of a takeover. */
const shown = (takeover: Takeover | null | undefined): string => {
  const { spokeAt: _, isReminded: __, alerts: ___, ...rest } = takeover ?? {};
  return JSON.stringify(rest);
};

/** One order to bring the thread up to date, where there is one and something in it changed. */
export const followInThread = (
  before: ConversationRecord | null,
  event: ConversationEvent,
  { record, effects }: Decision<Effect>,
): Decision<Effect> => {
  const isOpen = record.takeover !== null || (before !== null && before.takeover !== null);
  const isNew = shown(before?.takeover) !== shown(record.takeover);
  const others = effects.filter(({ type }) => type !== 'thread.update');
  const told = effects.flatMap((effect) => (effect.type === 'thread.update' ? effect.notes : []));
  const notes = [...danger(effects), ...told];
  const isWanted = notes.length > 0 || (isOpen && (isNew || concerns(effects, event)));
  return { record, effects: isWanted ? [...others, { type: 'thread.update', notes }] : others };
};
