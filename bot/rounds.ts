/** Something done again and again: at once when woken, otherwise after a pause. */
export interface Rounds {
  /** The next round starts without a pause. */
  wake(): void;
  /** Milliseconds since the last round ended, or since the start; grows while a round hangs. */
  stillMs(): number;
  /** No new round; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

export interface RoundsConfig {
  /** One round; resolves with how much it did. More than nothing starts the next round at once. */
  readonly round: () => Promise<number>;
  /** The pause after a round that did nothing, or failed. */
  readonly everyMs: number;
  readonly failed: (error: unknown) => void;
}

export const startRounds = ({ round, everyMs, failed }: RoundsConfig): Rounds => {
  let isStopped = false;
  let isWoken = false;
  let endPause: () => void = () => undefined;
  let endedAt = performance.now();

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    while (!isStopped) {
      isWoken = false;
      const done = await round().catch((error: unknown) => {
        failed(error);
        return 0;
      });
      endedAt = performance.now();
      if (done === 0 && !isWoken && !isStopped) await pause();
    }
  };
  const running = run();

  return {
    stillMs: () => performance.now() - endedAt,
    wake: () => {
      isWoken = true;
      endPause();
    },
    stop: () => {
      isStopped = true;
      endPause();
      return running;
    },
  };
};
