import type { Effect, Phrase } from '../effects.ts';
import type { ConversationEvent } from '../events.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';

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
