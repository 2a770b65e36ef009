/**
 * The turn: one thing that arrived, decided once.
 *
 * Invariants, each held by a test that fails when it is broken:
 * - A message id is decided at most once: it is kept in the transaction that writes what was decided.
 * - Nothing is sent that was not committed: channels hear of a turn after its commit, from the outbox or the transcript.
 * - A turn that fails changes nothing: everything rolls back, the channel redelivers, the id is still new.
 * - Turns of one conversation keep their order: its row is locked from the first read to the commit.
 * - What must not be kept (card and social security numbers) is taken out before anything else sees the words.
 */
import type { Inbound, Message } from '../adapters/channel.ts';
import type { Store, TurnWrites } from '../adapters/store/store.ts';
import { scrub } from '../machines/answers/sensitive.ts';
import type { Decide } from '../machines/decide.ts';
import type { Effect, MessageSend } from '../machines/effects.ts';
import type { ConversationEvent, ConversationId, Instant } from '../machines/events.ts';
import type { ConversationRecord } from '../machines/record.ts';
import { renderMessage } from './render.ts';

export interface TurnConfig {
  readonly store: Pick<Store, 'turn' | 'messagesAfter'>;
  readonly decide: Decide;
  readonly now: () => Instant;
  /** 32 hexadecimal digits from a cryptographic source, new at each call. */
  readonly entropy: () => string;
  /** Called after each commit that added messages; it only wakes whoever reads or sends them. */
  readonly committed: (conversationId: ConversationId) => void;
}

/** The messages that a turn added, the person's own first. A repeated inbound gives the same messages again. */
export interface TurnResult {
  readonly messages: readonly Message[];
  readonly isRepeated: boolean;
}

export type Turn = (inbound: Inbound) => Promise<TurnResult>;

export const createTurn = ({ store, decide, now, entropy, committed }: TurnConfig): Turn => {
  return async (inbound) => {
    const at = now();
    const event = {
      ...scrubbed(inbound.event as ConversationEvent),
      at,
      entropy: entropy(),
    } as ConversationEvent;
    const title = inbound.title === undefined ? undefined : scrub(inbound.title).text;
    const added = await store.turn(inbound.conversationId, async (transaction) => {
      if (!(await transaction.keepInboxId(inbound.id))) return null;
      const { record, effects } = decide(transaction.record, inbound.conversationId, event);
      const messages = [
        ...saidByPerson({ ...inbound, ...(title === undefined ? {} : { title }) }, event, at),
        ...effects.flatMap((effect) => (effect.type === 'message.send' ? [written(effect, record, at)] : [])),
      ].map((message, index) => ({ ...message, seq: transaction.lastSeq + index + 1 }));
      await transaction.save(writes(inbound, record, messages, effects, at));
      return messages;
    });
    if (added === null) return { messages: await earlier(store, inbound), isRepeated: true };
    if (added.length > 0) committed(inbound.conversationId);
    return { messages: added, isRepeated: false };
  };
};

/** The event without numbers that must not be kept, and a note of which kinds were taken out. */
const scrubbed = (event: ConversationEvent): ConversationEvent => {
  if (event.type !== 'person.replied') return event;
  const { text, found } = scrub(event.text);
  return found.length > 0 ? { ...event, text, removed: found } : { ...event, text };
};

const saidByPerson = (inbound: Inbound, event: ConversationEvent, at: Instant): Omit<Message, 'seq'>[] =>
  event.type === 'person.replied'
    ? [
        {
          conversationId: inbound.conversationId,
          at,
          from: 'person',
          channel: event.channel,
          text: inbound.title ?? event.text,
          ...(inbound.clientId ? { clientId: inbound.clientId } : {}),
        },
      ]
    : [];

const written = (order: MessageSend, record: ConversationRecord, at: Instant): Omit<Message, 'seq'> => ({
  conversationId: record.id,
  at,
  channel: record.channel,
  ...(order.spoken
    ? { from: 'coordinator' as const, name: order.spoken.by, text: order.spoken.text }
    : { from: 'assistant' as const, ...renderMessage(order, record.language) }),
});

const ofType = <T extends Effect['type']>(effects: readonly Effect[], ...types: readonly T[]) =>
  effects.filter((effect): effect is Extract<Effect, { type: T }> => types.includes(effect.type as T));

const writes = (
  inbound: Inbound,
  record: ConversationRecord,
  messages: readonly Message[],
  effects: readonly Effect[],
  at: Instant,
): TurnWrites => {
  const toSend = messages.filter(({ from }) => from !== 'person');
  return {
    record,
    at,
    messages,
    timers: ofType(effects, 'timer.start').map(({ name, dueAt }) => ({ name, dueAt })),
    outbox:
      record.channel === 'web' || toSend.length === 0
        ? []
        : [{ id: `${record.id}:${inbound.id}`, channel: record.channel, seqs: toSend.map(({ seq }) => seq) }],
    tasks: ofType(effects, 'task.open'),
    cases: ofType(effects, 'case.open', 'case.update'),
    audit: ofType(effects, 'audit.write'),
    wipeTranscript: effects.some(({ type }) => type === 'draft.delete'),
  };
};

/** What the turn of a repeated inbound added the first time, as far as the transcript still has it. */
const earlier = async (store: TurnConfig['store'], inbound: Inbound): Promise<readonly Message[]> => {
  const all = await store.messagesAfter(inbound.conversationId, 0);
  const first = all.findIndex(({ clientId }) => clientId !== undefined && clientId === inbound.clientId);
  if (first < 0) return [];
  const next = all.findIndex(({ from }, index) => index > first && from === 'person');
  return all.slice(first, next < 0 ? undefined : next);
};
