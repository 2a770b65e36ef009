/**
 * Sends what turns have committed, over channels that do not read the transcript themselves. At least once, with a
 * stable id, in order per conversation: the store hands out the oldest job of each conversation and keeps the rest.
 */
import type { Channel, Inbound } from '../adapters/channel.ts';
import type { OutboxJob, Store } from '../adapters/store/store.ts';
import type { ChannelName } from '../machines/events.ts';
import type { Turn } from './turn.ts';

export interface DeliveryConfig {
  readonly store: Pick<Store, 'fetchOutbox' | 'completeOutbox' | 'retryOutbox' | 'messagesAfter'>;
  readonly channels: Partial<Record<ChannelName, Channel>>;
  readonly turn: Turn;
}

/** Jobs a round takes at most. */
const batch = 50;
/** How long a failed send waits when the channel does not say. */
const defaultRetrySeconds = 30;

/** One round: takes what is due, sends it, settles each job by its own outcome. Resolves with how many were taken. */
export const createDelivery = ({ store, channels, turn }: DeliveryConfig) => {
  const settle = async (job: OutboxJob): Promise<void> => {
    const channel = channels[job.channel as ChannelName];
    const messages = (await store.messagesAfter(job.conversationId, (job.seqs[0] ?? 1) - 1)).filter(
      ({ seq }) => job.seqs.includes(seq),
    );
    if (messages.length === 0) return store.completeOutbox([job]);
    const delivery = channel
      ? await channel.send({ conversationId: job.conversationId, id: job.id, messages })
      : ({ outcome: 'failed', code: 'channel-off', retry: 'later' } as const);
    if (delivery.outcome === 'sent') return store.completeOutbox([job]);
    if (delivery.retry === 'later')
      return store.retryOutbox(job, delivery.afterSeconds ?? defaultRetrySeconds);
    const failed: Inbound = {
      conversationId: job.conversationId,
      id: `delivery:${job.id}`,
      event: { type: 'delivery.failed', channel: job.channel as ChannelName, code: delivery.code },
    };
    await turn(failed);
    return store.completeOutbox([job]);
  };

  return async (): Promise<number> => {
    const jobs = await store.fetchOutbox(batch);
    const outcomes = await Promise.allSettled(jobs.map(settle));
    await Promise.all(
      outcomes.map((outcome, index) =>
        outcome.status === 'rejected' && jobs[index]
          ? store.retryOutbox(jobs[index], defaultRetrySeconds)
          : undefined,
      ),
    );
    return jobs.length;
  };
};
