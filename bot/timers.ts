import type { Store, TimerJob } from '../adapters/store/store.ts';
import { failuresAtMost, pauseAfter } from './delivery.ts';
import type { Turn } from './turn.ts';

export interface TimersConfig {
  readonly store: Pick<Store, 'fetchTimers' | 'completeTimers' | 'retryTimer'>;
  readonly turn: Turn;
  /** Hears of each timer whose turn failed. */
  readonly failed: (error: unknown) => void;
}

/** Timers a round takes at most. */
const batch = 100;

/**
 * One round: every timer that is due becomes an event of the same turn as a person's words, those of one conversation in
 * the order in which they were due. The inbound id carries the instant, so a timer handed out twice fires once. One
 * whose turn fails holds up no other: it comes back after a pause that grows, and after `failuresAtMost` becomes a
 * person's task. Resolves with how many were taken.
 */
export const createTimers = ({ store, turn, failed }: TimersConfig) => {
  const fire = ({ conversationId, name, dueAt }: TimerJob) =>
    turn({ conversationId, id: `timer:${name}:${dueAt}`, event: { type: 'timer.fired', name, dueAt } });

  const giveUp = ({ conversationId, name, dueAt }: TimerJob) =>
    turn({
      conversationId,
      id: `timer-failed:${name}:${dueAt}`,
      event: { type: 'timer.failed', name, dueAt },
    });

  /** Whether it is settled. */
  const tryAgain = async (job: TimerJob, error: unknown): Promise<boolean> => {
    failed(error);
    const failures = (job.failures ?? 0) + 1;
    if (failures < failuresAtMost) {
      await store.retryTimer({ ...job, failures }, pauseAfter(failures));
      return false;
    }
    await giveUp(job);
    return true;
  };

  /** One that cannot even be put off stays handed out until the store's claim on it has run out. */
  const settle = (job: TimerJob): Promise<boolean> =>
    fire(job)
      .then(
        () => true,
        (error: unknown) => tryAgain(job, error),
      )
      .catch((error: unknown) => {
        failed(error);
        return false;
      });

  const settleInOrder = async (jobs: readonly TimerJob[]): Promise<readonly TimerJob[]> => {
    const settled: TimerJob[] = [];
    for (const job of jobs) if (await settle(job)) settled.push(job);
    return settled;
  };

  return async (): Promise<number> => {
    const jobs = await store.fetchTimers(batch);
    const settled = await Promise.all(
      [...Map.groupBy(jobs, ({ conversationId }) => conversationId).values()].map(settleInOrder),
    );
    await store.completeTimers(settled.flat());
    return jobs.length;
  };
};
