/**
 * The composition of the running product, without a port of its own: the same for the server, the terminal and the
 * conversation files, which differ only in store, clock and channels.
 */
import { randomBytes } from 'node:crypto';
import type { Channel } from '../adapters/channel.ts';
import { createScanner } from '../adapters/integration/scanner.ts';
import type { Store } from '../adapters/store/store.ts';
import { createFeed, type Feed } from '../adapters/web/feed.ts';
import { createMilestone } from '../machines/conversation/milestone.ts';
import { createDecide, type Decide } from '../machines/decide.ts';
import type { ChannelName, ConversationId, Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { createDelivery, type DeliveryConfig } from './delivery.ts';
import { createDesk } from './desk.ts';
import { wholeOf } from './documents.ts';
import { createLookingAfter } from './looking-after.ts';
import { renderMessage } from './render.ts';
import { startRounds } from './rounds.ts';
import { spokenLanguages } from './text/languages.ts';
import { createTimers } from './timers.ts';
import { createTurn, type Turn, type TurnReport } from './turn.ts';

export interface ServiceConfig {
  readonly store: Store;
  readonly catalog: Catalog;
  /** The channels that are sent to; the web reads the transcript instead, and the desk is put beside them. */
  readonly channels?: Partial<Record<ChannelName, Channel>>;
  /** Whether coordinators follow conversations in threads; the channel `teams` then sends to them. */
  readonly hasThreads?: boolean;
  /** Whether the hospital's own systems are told of cases; the channel `webhook` then sends to them. */
  readonly hasWebhooks?: boolean;
  readonly now?: () => Instant;
  readonly entropy?: () => string;
  /** What looks at documents before staff get them; see `ScannerConfig`. */
  readonly scanUrl?: string | null;
  /** See `TurnConfig`. */
  readonly publicUrl?: string | undefined;
  /** See `TurnConfig`. */
  readonly observed?: (report: TurnReport) => void;
  /** See `DeliveryConfig`. */
  readonly pauseAfter?: DeliveryConfig['pauseAfter'];
  /** See `DeliveryConfig`. */
  readonly sent?: DeliveryConfig['observed'];
  /** Hears of sends, timers and rounds that failed and are tried again. */
  readonly failed?: (error: unknown) => void;
}

export interface Running {
  /** `false` when a round of sending, firing or looking after hangs. */
  isMoving(): boolean;
  stop(): Promise<void>;
}

export interface Service {
  readonly turn: Turn;
  readonly feed: Feed;
  /** Sends what was put into the outbox outside of a turn, without waiting for the next round. */
  wakeDelivery(): void;
  /** One round of sending; resolves with how many jobs it took. */
  deliver(): Promise<number>;
  /** One round of timers; resolves with how many were due. */
  fireTimers(): Promise<number>;
  /** Keeps sending and firing until `stop` has resolved. Called at most once. */
  start(): Running;
}

/** Timers may fire this much later than they are due. */
const timersEveryMs = 10_000;
/** A send that no turn of this process woke, such as a retry, waits this much longer than it must at most. */
const deliveriesEveryMs = 1_000;
/** A page that word from another node did not reach sees what is new this much later at most. */
const lookingAfterEveryMs = 5_000;
/** A round sends within 30 s and asks the store a few times; one that takes four times as long will not end. */
const hangingAfterMs = 120_000;

/** Patterns and texts are compiled at their first use: somebody pretended waits for that, not the first patient. */
const warmUp = (decide: Decide): void => {
  const id = 'warm-up' as ConversationId;
  const told = { channel: 'web', at: new Date(0).toISOString(), entropy: '0'.repeat(32) } as const;
  let { record, effects } = decide(null, id, { type: 'person.joined', ...told });
  for (const text of ['hello', 'no', 'patient', 'Ohio, with lymphoma']) {
    ({ record, effects } = decide(record, id, { type: 'person.replied', text, ...told }));
    for (const effect of effects) if (effect.type === 'message.send') renderMessage(effect, record.language);
  }
};

export const createService = (config: ServiceConfig): Service => {
  const { store, catalog, channels = {}, observed, failed = () => undefined } = config;
  const now = config.now ?? (() => new Date().toISOString());
  const feed = createFeed();
  let wakeDelivery: () => void = () => undefined;
  const decide = createDecide(catalog, spokenLanguages);
  const turn = createTurn({
    store,
    decide,
    milestoneOf: createMilestone(catalog),
    now,
    entropy: config.entropy ?? (() => randomBytes(16).toString('hex')),
    committed: (conversationId) => {
      feed.publish(conversationId);
      store.wakes.announce(conversationId);
      wakeDelivery();
    },
    hasThreads: config.hasThreads ?? false,
    hasWebhooks: config.hasWebhooks ?? false,
    ...(observed ? { observed } : {}),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  });
  const { pauseAfter } = config;
  channels.desk = createDesk({ store, turn, now });
  if (config.scanUrl) {
    const read = (id: ConversationId, document: string) => wholeOf(store.documents, id, document);
    channels.scan = createScanner({ url: config.scanUrl, read, receive: turn });
  }
  const deliver = createDelivery({
    store,
    channels,
    turn,
    failed,
    ...(pauseAfter ? { pauseAfter } : {}),
    ...(config.sent ? { observed: config.sent } : {}),
  });
  const fireTimers = createTimers({ store, turn, failed });
  const lookAfter = createLookingAfter({ store, feed });

  const start = (): Running => {
    store.wakes.listen(feed.publish);
    const rounds = [
      startRounds({ round: fireTimers, everyMs: timersEveryMs, failed }),
      startRounds({ round: lookAfter, everyMs: lookingAfterEveryMs, failed }),
    ];
    const deliveries = startRounds({ round: deliver, everyMs: deliveriesEveryMs, failed });
    wakeDelivery = deliveries.wake;
    rounds.push(deliveries);
    setImmediate(warmUp, decide);
    return {
      isMoving: () => rounds.every((round) => round.stillMs() < hangingAfterMs),
      stop: async () => void (await Promise.all(rounds.map((round) => round.stop()))),
    };
  };
  return { turn, feed, wakeDelivery: () => wakeDelivery(), deliver, fireTimers, start };
};
