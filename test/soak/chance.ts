/** Chance that can be repeated: the same seed draws the same numbers (mulberry32). */
export interface Chance {
  /** From 0, below 1. */
  next(): number;
  /** True with this probability. */
  is(probability: number): boolean;
  pick<T>(all: readonly [T, ...T[]]): T;
  /** Independent of this one from here on. */
  fork(): Chance;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    is: (probability) => next() < probability,
    pick: (all) => all[Math.floor(next() * all.length)] ?? all[0],
    fork: () => createChance(Math.floor(next() * 2 ** 32)),
  };
}
