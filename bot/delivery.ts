/**
 * Sends what turns have committed, over channels that do not read the transcript themselves. At least once, with a
 * stable id, in order per conversation: the store hands out the oldest job of each conversation and keeps the rest
 * behind it until it is settled. What fails for hours becomes a person's task, and the next one is sent.
 */
import { type Channel, type Delivery, hasSpoken, type Inbound, type Message } from '../adapters/channel.ts';
import { deliveredTo, type Followed, failedFor } from '../adapters/receipts.ts';
import type { OutboxJob, Store } from '../adapters/store/store.ts';
import type { ChannelName } from '../machines/events.ts';
import type { Turn } from './turn.ts';

export interface DeliveryConfig {
  readonly store: Pick<
    Store,
    'fetchOutbox' | 'completeOutbox' | 'retryOutbox' | 'messagesAfter' | 'conversation'
  >;
  readonly channels: Partial<Record<ChannelName, Channel>>;
  readonly turn: Turn;
  /** Hears of each job that failed in a way no channel foresaw; the job is tried again, at the latest when its claim ends. */
  readonly failed: (error: unknown) => void;
  /** What a channel has not sent by then counts as failed, so that one send cannot hold up all conversations. */
  readonly sendWithinMs?: number;
  /** Hears of each try: the channel, and `sent`, `begun`, `later` or `never`. */
  readonly observed?: (channel: string, outcome: string) => void;
  /** See `pauseAfter`. */
  readonly pauseAfter?: typeof pauseAfter;
}

/** A job that nobody sent and that belongs to no conversation: nobody else is told. */
export class JobGivenUp extends Error {
  override readonly name = 'JobGivenUp';
  readonly code = 'job-given-up';

  constructor(channel: string, reason: string) {
    super(`Expected to send a job over ${channel}, found ${reason} each time. It is dropped.`);
  }
}

/** Jobs a round takes at most, each of another conversation. */
const batch = 50;
const firstPauseSeconds = 5;
const longestPauseSeconds = 900;
/** With the pauses between them that is about nine hours: a person looks at it the same day. */
export const failuresAtMost = 40;

/**
 * Seconds until the next try: twice as long after each failure, from 5 seconds to 15 minutes, and up to half as long
 * again by chance; never less than the channel asks for.
 */
export const pauseAfter = (failures: number, askedSeconds = 0): number => {
  const doubled = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** (failures - 1));
  return Math.ceil(Math.max(askedSeconds, doubled) * (1 + Math.random() / 2));
};

/** Well below the 120 s after which the store hands a claimed job out again. */
const defaultSendWithinMs = 30_000;

/** Settles each job by its own outcome. Resolves with how many a round took. */
export const createDelivery = (config: DeliveryConfig) => {
  const { store, channels, turn, failed, sendWithinMs = defaultSendWithinMs } = config;
  const { observed = () => undefined } = config;
  const pause = config.pauseAfter ?? pauseAfter;

  const messagesOf = async ({ conversationId, seqs }: OutboxJob): Promise<readonly Message[]> => {
    const [first] = seqs;
    if (first === undefined) return [];
    const all = await store.messagesAfter(conversationId, first - 1, (seqs.at(-1) ?? first) - first + 1);
    return all.filter(({ seq }) => seqs.includes(seq));
  };

  const send = (job: OutboxJob, messages: readonly Message[]): Promise<Delivery> | Delivery => {
    const { conversationId, id, content, notices } = job;
    if (messages.length === 0 && content === undefined) return { outcome: 'sent' };
    const channel = channels[job.channel as ChannelName];
    const outbound = {
      conversationId,
      id,
      messages,
      ...(content === undefined ? {} : { content }),
      ...(notices === undefined ? {} : { notices }),
    };
    return channel
      ? within(sendWithinMs, channel.send(outbound))
      : { outcome: 'failed', code: 'channel-off', retry: 'later' };
  };

  const report = async (receipts: readonly Inbound[]): Promise<void> => {
    for (const receipt of receipts) await turn(receipt);
  };

  const giveUp = async (job: OutboxJob, code: string): Promise<void> => {
    if (await store.conversation(job.conversationId)) await report(failedFor(followedIn(job), code));
    else failed(new JobGivenUp(job.channel, code));
    return store.completeOutbox([job]);
  };

  const tryLater = (job: OutboxJob, code: string, askedSeconds?: number): Promise<void> => {
    const failures = (job.failures ?? 0) + 1;
    return failures < failuresAtMost
      ? store.retryOutbox({ ...job, failures }, pause(failures, askedSeconds))
      : giveUp(job, code);
  };

  const settle = async (job: OutboxJob): Promise<void> => {
    const messages = await messagesOf(job);
    const delivery = await send(job, messages);
    observed(job.channel, delivery.outcome === 'failed' ? delivery.retry : delivery.outcome);
    if (delivery.outcome === 'begun') return store.retryOutbox(job, delivery.afterSeconds);
    if (delivery.outcome === 'failed')
      return delivery.retry === 'later'
        ? tryLater(job, delivery.code, delivery.afterSeconds)
        : giveUp(job, delivery.code);
    if (delivery.outcome === 'sent')
      await report(deliveredTo({ ...followedIn(job), isSpoken: hasSpoken(messages) }));
    return store.completeOutbox([job]);
  };

  const tryAgain = (job: OutboxJob, error: unknown): Promise<void> => {
    failed(error);
    return tryLater(job, 'fault');
  };

  return async (): Promise<number> => {
    const jobs = await store.fetchOutbox(batch);
    await Promise.all(
      jobs.map((job) =>
        settle(job)
          .catch((error: unknown) => tryAgain(job, error))
          .catch(failed),
      ),
    );
    return jobs.length;
  };
};

const followedIn = ({ conversationId, id, channel, notices = [] }: OutboxJob): Followed => ({
  conversationId,
  outboundId: id,
  channel: channel as ChannelName,
  notices,
});

const tooSlow: Delivery = { outcome: 'failed', code: 'too-slow', retry: 'later' };

const within = (ms: number, delivery: Promise<Delivery>): Promise<Delivery> => {
  const { promise, resolve } = Promise.withResolvers<Delivery>();
  const timer = setTimeout(() => resolve(tooSlow), ms);
  return Promise.race([delivery, promise]).finally(() => clearTimeout(timer));
};
