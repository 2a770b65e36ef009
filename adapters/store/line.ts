/** Runs work of one key one after the other, in the order of the calls; work of different keys at the same time. */
export interface Line {
  <T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Settles when everything that was lined up is done. */
  empty(): Promise<void>;
}

export function createLine(): Line {
  const tails = new Map<string, Promise<unknown>>();

  const enter = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    tails.set(key, mine);
    const leave = () => {
      if (tails.get(key) === mine) tails.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };

  return Object.assign(enter, {
    empty: async () => {
      while (tails.size > 0) await Promise.allSettled(tails.values());
    },
  });
}
