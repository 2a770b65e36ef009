import type { Store } from '../adapters/store/store.ts';
import type { Turn } from './turn.ts';

export interface TimersConfig {
  readonly store: Pick<Store, 'fetchTimers' | 'completeTimers'>;
  readonly turn: Turn;
}

const batch = 100;

/**
 * One round: every timer that is due becomes an event of the same turn as a person's words. The inbound id carries the
 * instant, so a timer handed out twice fires once. A turn that fails leaves its timer to the next round.
 */
export const createTimers =
  ({ store, turn }: TimersConfig) =>
  async (): Promise<number> => {
    const jobs = await store.fetchTimers(batch);
    for (const job of jobs) {
      await turn({
        conversationId: job.conversationId,
        id: `timer:${job.name}:${job.dueAt}`,
        event: { type: 'timer.fired', name: job.name, dueAt: job.dueAt },
      });
      await store.completeTimers([job]);
    }
    return jobs.length;
  };
