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
 * One round: every timer that is due becomes an event of the same turn as a person's words. The inbound id carries the
 * instant, so a timer handed out twice fires once. One whose turn fails holds up no other: it stays handed out, and
 * comes back when the store's claim on it has run out. Resolves with how many were taken.
 */
export const createTimers = ({ store, turn, failed }: TimersConfig) => {
  const fire = ({ conversationId, name, dueAt }: TimerJob) =>
    turn({ conversationId, id: `timer:${name}:${dueAt}`, event: { type: 'timer.fired', name, dueAt } });

  return async (): Promise<number> => {
    const jobs = await store.fetchTimers(batch);
    const fired = await Promise.all(
      jobs.map((job) =>
        fire(job).then(
          () => [job],
          (error: unknown) => {
            failed(error);
            return [];
          },
        ),
      ),
    );
    await store.completeTimers(fired.flat());
    return jobs.length;
  };
};
