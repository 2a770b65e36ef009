/** Something done again and again: at once when woken, otherwise after a pause. */
export interface Rounds {
  wake(): void;
  /** No new round; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

export interface RoundsConfig {
  /** One round; resolves with how much it did. More than nothing starts the next round at once. */
  readonly round: () => Promise<number>;
  readonly everyMs: number;
  readonly failed: (error: unknown) => void;
}

export const startRounds = ({ round, everyMs, failed }: RoundsConfig): Rounds => {
  let stopped = false;
  let rouse: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  let isWoken = false;
  const run = async () => {
    while (!stopped) {
      isWoken = false;
      const done = await round().catch((error: unknown) => {
        failed(error);
        return 0;
      });
      if (done === 0 && !isWoken && !stopped) await pause();
    }
  };
  const running = run();
  return {
    wake: () => {
      isWoken = true;
      rouse();
    },
    stop: () => {
      stopped = true;
      rouse();
      return running;
    },
  };
};
