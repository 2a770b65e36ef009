/**
 * What a conversation file is played on: the running product without its network. Turn, store, texts, delivery and
 * timers are the real ones; the clock is set by hand, chance is seeded by the file's name, a channel only records.
 */
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Channel, Delivery, Inbound, Message, Told } from '../../../adapters/channel.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { createService, type Service } from '../../../bot/service.ts';
import type { ConversationId, Instant } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { addBusinessDays } from '../../../machines/rules/business-days.ts';
import { openCoordinators } from './coordinators.ts';
import type { Span } from './format.ts';
import type { Conversation } from './reading.ts';

/** More than any file says. */
const messagesAtMost = 100_000;

export type Crash = 'before commit' | 'after commit';
export type Deliveries = 'work' | 'fail' | 'wait';
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A step that cannot be carried out as it is written. */
export class StepImpossible extends Error {
  readonly code = 'STEP_IMPOSSIBLE';
}

/** The process ended in the middle of a turn, because the file says so. */
class ProcessDied extends Error {
  readonly code = 'PROCESS_DIED';
}

const outcomes: { readonly [name in Deliveries]: Delivery } = {
  work: { outcome: 'sent' },
  fail: { outcome: 'failed', code: 'refused-by-stage', retry: 'never' },
  wait: { outcome: 'failed', code: 'busy-on-stage', retry: 'later', afterSeconds: 0 },
};

/** Empties the store and opens the chat on it. */
export const openStage = async (store: MemoryStore, conversation: Conversation) => {
  await store.clear();
  const { channel: channelName, name } = conversation;
  const conversationId = 'conversation' as ConversationId;
  const catalog = createCatalog(files, conversation.settings);
  let clock: DateTime = conversation.clock;
  let crash: Crash | null = null;
  let deliveries: Deliveries = 'work';
  let last: Inbound | null = null;
  let draws = 0;
  let arrivals = 0;
  const sent: Message[] = [];

  const channel: Channel = {
    name: channelName,
    send: async ({ messages }) => {
      if (deliveries === 'work') sent.push(...messages);
      return outcomes[deliveries];
    },
  };

  const coordinators = await openCoordinators(store, catalog);

  const dying: MemoryStore = {
    ...store,
    turn: async (id, work) => {
      const where = crash;
      crash = null;
      if (where === null) return store.turn(id, work);
      await store.turn(id, async (transaction) => {
        const done = await work(transaction);
        if (where === 'before commit') throw new ProcessDied();
        return done;
      });
      throw new ProcessDied();
    },
  };

  const now = (): Instant => clock.toUTC().toISO() ?? '';
  const begin = (): Service =>
    createService({
      store: dying,
      catalog,
      channels: {
        teams: coordinators.channel,
        ...(channelName === 'web' ? {} : { [channelName]: channel }),
      },
      hasThreads: true,
      now,
      entropy: () => {
        draws += 1;
        return createHash('sha256').update(`${name} ${draws}`).digest('hex').slice(0, 32);
      },
    });
  let service = begin();
  const restart = () => {
    service = begin();
  };

  /** Sends what waits; what is to be tried again waits for the next step. */
  const deliver = async () => {
    while ((await service.deliver()) > 0 && deliveries !== 'wait');
  };

  /** Hands something to the product as a channel does: a failed turn is delivered again under the same id. */
  const hand = async (inbound: Inbound) => {
    last = inbound;
    try {
      await service.turn(inbound);
    } catch (error) {
      if (!(error instanceof ProcessDied)) throw error;
      restart();
      await service.turn(inbound);
    }
  };

  const tell = async (event: Told, more: Partial<Inbound> = {}): Promise<void> => {
    arrivals += 1;
    await hand({ conversationId, id: `arrival-${arrivals}`, clientId: `client-${arrivals}`, event, ...more });
    await deliver();
  };

  const messagesAfter = (seq: number) => store.messagesAfter(conversationId, seq, messagesAtMost);
  const record = () => store.conversation(conversationId);

  const fireDue = async () => {
    await store.bringTimersForward(now());
    while ((await service.fireTimers()) > 0) await store.bringTimersForward(now());
    await deliver();
  };

  /** Moves the clock, and stops at each timer on the way. */
  const moveTo = async (target: DateTime) => {
    if (target < clock)
      throw new StepImpossible(`expected a time after ${clock.toISO()}, found ${target.toISO()}`);
    const nextDue = async () =>
      Object.values((await record())?.timers ?? {})
        .map((dueAt) => DateTime.fromISO(dueAt, { zone: clock.zone }))
        .filter((dueAt) => dueAt > clock && dueAt <= target)
        .sort((a, b) => a.toMillis() - b.toMillis())[0];
    for (let due = await nextDue(); due; due = await nextDue()) {
      clock = due;
      await fireDue();
    }
    clock = target;
    await fireDue();
  };

  const after = ({ amount, unit }: Span): DateTime => {
    if (unit !== 'business day') return clock.plus({ [unit]: amount });
    const { year, month, day } = DateTime.fromISO(addBusinessDays(clock.toISODate() ?? '', amount));
    return clock.set({ year, month, day });
  };

  await tell({
    type: 'person.joined',
    channel: channelName,
    language: conversation.language,
    ...(conversation.program ? { program: conversation.program } : {}),
  });

  return {
    catalog,
    store,
    sent,
    /** What coordinators saw, in order. */
    seen: coordinators.seen,
    record,
    restart,
    tell,
    /** What was said last, or happened last, arrives once more under its id. */
    again: async () => {
      if (last) await hand(last);
      await deliver();
    },
    advance: (span: Span) => moveTo(after(span)),
    moveTo,
    crashNext: (where: Crash) => {
      crash = where;
    },
    /** Whether a crash was announced that no turn came to. */
    isDoomed: () => crash !== null,
    setDeliveries: async (as: Deliveries) => {
      deliveries = as;
      await deliver();
    },
    messagesAfter,
    lastSeq: async () => (await messagesAfter(0)).at(-1)?.seq ?? 0,
  };
};
