/**
 * Sends what turns have committed, over channels that do not read the transcript themselves. At least once, with a
 * stable id, in order per conversation: the store hands out the oldest job of each conversation and keeps the rest
 * behind it until it is settled.
 */
import { type Channel, type Delivery, hasSpoken, type Inbound, type Message } from '../adapters/channel.ts';
import { deliveredTo, type Followed, failedFor } from '../adapters/receipts.ts';
import type { OutboxJob, Store } from '../adapters/store/store.ts';
import type { ChannelName } from '../machines/events.ts';
import type { Turn } from './turn.ts';

export interface DeliveryConfig {
  readonly store: Pick<Store, 'fetchOutbox' | 'completeOutbox' | 'retryOutbox' | 'messagesAfter'>;
  readonly channels: Partial<Record<ChannelName, Channel>>;
  readonly turn: Turn;
  /** Hears of each job that failed in a way no channel foresaw; the job is tried again, at the latest when its claim ends. */
  readonly failed: (error: unknown) => void;
  /** What a channel has not sent by then counts as failed, so that one send cannot hold up all conversations. */
  readonly sendWithinMs?: number;
}

/** Jobs a round takes at most, each of another conversation. */
const batch = 50;
/** How long a job waits when nobody says for how long. */
const defaultRetrySeconds = 30;
/** Well below the 120 s after which the store hands a claimed job out again. */
const defaultSendWithinMs = 30_000;

/** Settles each job by its own outcome. Resolves with how many a round took. */
export const createDelivery = (config: DeliveryConfig) => {
  const { store, channels, turn, failed, sendWithinMs = defaultSendWithinMs } = config;

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

  const settle = async (job: OutboxJob): Promise<void> => {
    const messages = await messagesOf(job);
    const delivery = await send(job, messages);
    const followed: Followed = {
      conversationId: job.conversationId,
      outboundId: job.id,
      channel: job.channel as ChannelName,
      notices: job.notices ?? [],
      isSpoken: hasSpoken(messages),
    };
    if (delivery.outcome === 'begun') return store.retryOutbox(job, delivery.afterSeconds);
    if (delivery.outcome === 'failed' && delivery.retry === 'later')
      return store.retryOutbox(job, delivery.afterSeconds ?? defaultRetrySeconds);
    if (delivery.outcome === 'failed') await report(failedFor(followed, delivery.code));
    if (delivery.outcome === 'sent') await report(deliveredTo(followed));
    return store.completeOutbox([job]);
  };

  const tryAgain = (job: OutboxJob, error: unknown): Promise<void> => {
    failed(error);
    return store.retryOutbox(job, defaultRetrySeconds);
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

const tooSlow: Delivery = { outcome: 'failed', code: 'too-slow', retry: 'later' };

const within = (ms: number, delivery: Promise<Delivery>): Promise<Delivery> => {
  const { promise, resolve } = Promise.withResolvers<Delivery>();
  const timer = setTimeout(() => resolve(tooSlow), ms);
  return Promise.race([delivery, promise]).finally(() => clearTimeout(timer));
};
