import { randomUUID } from 'node:crypto';
import type { Message } from '../../adapters/channel.ts';
import type { OutboxJob, Store, TimerJob, TurnWrites } from '../../adapters/store/store.ts';
import type { ConversationId } from '../../machines/events.ts';
import type { ConversationRecord } from '../../machines/record.ts';

export const at = '2026-12-03T15:00:00.000Z';

export function newConversation(): ConversationId {
  return `conversation-${randomUUID()}` as ConversationId;
}

export function recordOf(id: ConversationId, changes: Partial<ConversationRecord> = {}): ConversationRecord {
  return {
    id,
    channel: 'sms',
    language: 'en',
    startedAt: at,
    heardAt: at,
    intake: null,
    takeover: null,
    pausedAt: null,
    aside: null,
    timers: {},
    ...changes,
  };
}

export function messageOf(conversationId: ConversationId, seq: number, text: string): Message {
  return { conversationId, seq, at, from: 'person', channel: 'sms', text };
}

export interface TurnPlan extends Partial<Omit<TurnWrites, 'messages'>> {
  readonly texts?: readonly string[];
  readonly inboxId?: string;
  /** Sends the turn's messages through the outbox. */
  readonly sent?: boolean;
}

/** Runs a turn as `bot/turn.ts` does: the inbound id first, then everything at once. The sequence numbers it wrote. */
export function takeTurn(
  store: Store,
  id: ConversationId,
  plan: TurnPlan = {},
): Promise<readonly number[] | 'duplicate'> {
  const { texts = [], inboxId = randomUUID(), sent = false, ...writes } = plan;
  return store.turn(
    id,
    async (tx) => {
      if (!(await tx.keepInboxId(inboxId))) return 'duplicate';
      const messages = texts.map((text, index) => messageOf(id, tx.lastSeq + 1 + index, text));
      const seqs = messages.map(({ seq }) => seq);
      await tx.save({
        record: recordOf(id),
        at,
        messages,
        timers: [],
        outbox: sent ? [{ id: `${id}|${inboxId}`, channel: 'sms', seqs }] : [],
        tasks: [],
        cases: [],
        audit: [],
        wipeTranscript: false,
        ...writes,
      });
      return seqs;
    },
    inboxId,
  );
}

/** Hands out what is due, once. */
export async function fetchOutboxOf(store: Store, id: ConversationId): Promise<readonly OutboxJob[]> {
  return (await store.fetchOutbox(1_000)).filter(({ conversationId }) => conversationId === id);
}

export async function textsOf(store: Store, id: ConversationId): Promise<readonly string[]> {
  return (await store.messagesAfter(id, 0)).map(({ text }) => text);
}

/** Takes what is due, and settles it. */
export async function takeTimersOf(
  store: Store,
  id: ConversationId,
): Promise<readonly Omit<TimerJob, 'jobId'>[]> {
  const timers = await store.fetchTimers(1_000);
  await store.completeTimers(timers);
  return timers.filter(({ conversationId }) => conversationId === id).map(({ jobId: _, ...timer }) => timer);
}
