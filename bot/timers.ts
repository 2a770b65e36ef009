import type { Store, TimerJob } from '../adapters/store/store.ts';
import type { Turn } from './turn.ts';

export interface TimersConfig {
  readonly store: Pick<Store, 'fetchTimers' | 'completeTimers'>;
  readonly turn: Turn;
  /** Hears of each timer whose turn failed. */
  readonly failed: (error: unknown) => void;
}

/** Timers a round takes at most. */
const batch = 100;

/**
 * One round: every timer that is due becomes an event of the same turn as a person's words, those of one conversation in
 * the order in which they were due. The inbound id carries the instant, so a timer handed out twice fires once. One
 * whose turn fails holds up no other: it stays handed out, and comes back when the store's claim on it has run out.
 * Resolves with how many were taken.
 */
export const createTimers = ({ store, turn, failed }: TimersConfig) => {
  const fire = ({ conversationId, name, dueAt }: TimerJob) =>
    turn({ conversationId, id: `timer:${name}:${dueAt}`, event: { type: 'timer.fired', name, dueAt } });

  const fireInOrder = async (jobs: readonly TimerJob[]): Promise<readonly TimerJob[]> => {
    const fired: TimerJob[] = [];
    for (const job of jobs)
      await fire(job).then(
        () => fired.push(job),
        (error: unknown) => failed(error),
      );
    return fired;
  };

  return async (): Promise<number> => {
    const jobs = await store.fetchTimers(batch);
    const fired = await Promise.all(
      [...Map.groupBy(jobs, ({ conversationId }) => conversationId).values()].map(fireInOrder),
    );
    await store.completeTimers(fired.flat());
    return jobs.length;
  };
};
