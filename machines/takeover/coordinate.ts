import type { Effect, Phrase } from '../effects.ts';
import type { ConversationEvent, CoordinatorReplied } from '../events.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';
import { withDelivery } from './deliveries.ts';
import { type Attempt, type ByWhom, claim, isOwner, release, requeue, speak, transfer } from './takeover.ts';
import { attended } from './work.ts';

/** How the assistant speaks at this point of the conversation. */
export interface Voice {
  say(phrases: readonly Phrase[]): readonly Effect[];
  /** The same, and then the current step's question. */
  ask(phrases: readonly Phrase[]): readonly Effect[];
}

/** What coordinators do about who speaks. */
export type Coordination = Extract<
  ConversationEvent,
  {
    type:
      | 'coordinator.joined'
      | 'coordinator.replied'
      | 'coordinator.revised'
      | 'coordinator.left'
      | 'coordinator.transferred'
      | 'coordinator.gone';
  }
>;

/** Carries out an attempt. What is refused changes nothing; whoever pressed a button sees the card as it is. */
const attempt = (
  before: ConversationRecord,
  tried: Attempt,
  changed: () => readonly Effect[],
): Decision<Effect> => {
  if (tried.outcome !== 'changed') return { record: before, effects: [] };
  const { takeover } = tried;
  return { record: { ...before, aside: null, takeover }, effects: changed() };
};

const audit = (
  action: string,
  { by, byId }: ByWhom,
  details: Readonly<Record<string, string>> = {},
): Effect => ({
  type: 'audit.write',
  action,
  by,
  details: { ...(byId === undefined ? {} : { id: byId }), ...details },
});

const named = (key: string, name: string): Phrase => ({ key, values: { name } });

export const coordinate = (
  before: ConversationRecord,
  event: Coordination,
  voice: Voice,
): Decision<Effect> => {
  const { takeover } = before;
  switch (event.type) {
    case 'coordinator.joined':
      return attempt(before, claim(takeover, event, event.at), () => [
        ...voice.say([named('coordinator.joined', event.by)]),
        audit(event.type, event),
      ]);
    case 'coordinator.replied':
      return reply(before, event);
    case 'coordinator.revised':
      return isOwner(takeover, event)
        ? { record: before, effects: [{ type: 'thread.update', notes: [{ key: `thread.${event.how}` }] }] }
        : { record: before, effects: [] };
    case 'coordinator.left':
      return attempt(before, release(takeover, event), () => [
        ...voice.ask([named('coordinator.left', event.by)]),
        attended,
        audit(event.type, event),
      ]);
    case 'coordinator.transferred':
      return attempt(before, transfer(takeover, event, event.to, event.at), () => [
        ...voice.say([named('coordinator.joined', event.to.by)]),
        audit(event.type, event, { to: event.to.byId ?? event.to.by }),
      ]);
    case 'coordinator.gone':
      return takeover && isOwner(takeover, event)
        ? waitAgain(before, takeover, 'gone', voice)
        : { record: before, effects: [] };
  }
};

/** Only the owner's words reach the person, word for word. */
const reply = (record: ConversationRecord, event: CoordinatorReplied): Decision<Effect> => {
  const spoken = speak(record.takeover, event, event.at);
  if (spoken.outcome === 'refused')
    return { record, effects: [{ type: 'thread.update', notes: [spoken.note] }] };
  const decision = attempt(record, spoken, () => [
    { type: 'message.send', phrases: [], spoken: { by: event.by, text: event.text } },
  ]);
  return decision.record.takeover === record.takeover ? decision : withDelivery(decision);
};

/** The owner is idle or gone: the conversation waits again, and the assistant goes on meanwhile. */
export const waitAgain = (
  record: ConversationRecord,
  takeover: Takeover,
  why: 'gone' | 'idle',
  voice: Voice,
): Decision<Effect> => ({
  record: { ...record, aside: null, takeover: requeue(takeover) },
  effects: [
    ...voice.ask([named('takeover.requeued', takeover.owner ?? '')]),
    audit(`takeover.requeued`, { by: 'assistant' }, { why, owner: takeover.ownerId ?? takeover.owner ?? '' }),
    { type: 'thread.update', notes: [named(`thread.requeued.${why}`, takeover.owner ?? '')] },
  ],
});
