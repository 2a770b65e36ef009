/**
 * The composition of the running product, without a port of its own: the same for the server, the terminal and the
 * conversation files, which differ only in store, clock and channels.
 */
import { randomBytes } from 'node:crypto';
import type { Channel } from '../adapters/channel.ts';
import type { Store } from '../adapters/store/store.ts';
import { createFeed, type Feed } from '../adapters/web/feed.ts';
import { createDecide } from '../machines/decide.ts';
import type { ChannelName, Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { createDelivery } from './delivery.ts';
import { type Rounds, startRounds } from './rounds.ts';
import { createTimers } from './timers.ts';
import { createTurn, type Turn } from './turn.ts';

export interface ServiceConfig {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly channels?: Partial<Record<ChannelName, Channel>>;
  readonly now?: () => Instant;
  readonly entropy?: () => string;
}

export interface Service {
  readonly turn: Turn;
  readonly feed: Feed;
  /** One round of sending; resolves with how many jobs it took. */
  deliver(): Promise<number>;
  /** One round of timers; resolves with how many fired. */
  fireTimers(): Promise<number>;
}

export const createService = (config: ServiceConfig): Service => {
  const { store, catalog } = config;
  const feed = createFeed();
  const turn = createTurn({
    store,
    decide: createDecide(catalog),
    now: config.now ?? (() => new Date().toISOString()),
    entropy: config.entropy ?? (() => randomBytes(16).toString('hex')),
    committed: feed.publish,
  });
  return {
    turn,
    feed,
    deliver: createDelivery({ store, channels: config.channels ?? {}, turn }),
    fireTimers: createTimers({ store, turn }),
  };
};

/** Timers may fire this much later than they are due. */
const timersEveryMs = 10_000;
/** A send that was not woken, such as a retry, waits this long at most. */
const deliveriesEveryMs = 1_000;

/** Keeps sending and firing until stopped. Without a channel there is nothing to send. */
export const startService = (
  service: Service,
  { hasChannels, failed }: { readonly hasChannels: boolean; readonly failed: (error: unknown) => void },
): { stop(): Promise<void> } => {
  const rounds: Rounds[] = [
    startRounds({ round: service.fireTimers, everyMs: timersEveryMs, failed }),
    ...(hasChannels ? [startRounds({ round: service.deliver, everyMs: deliveriesEveryMs, failed })] : []),
  ];
  return { stop: async () => void (await Promise.all(rounds.map((round) => round.stop()))) };
};
