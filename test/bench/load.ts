import { setTimeout as pause } from 'node:timers/promises';
import type { Timing } from './figure.ts';

/** Starts `work` so many times a second, whether or not the ones before have ended, as people do. */
export async function timeArrivals(
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  work: (index: number) => Promise<unknown>,
): Promise<Timing> {
  const each: number[] = [];
  const running: Promise<void>[] = [];
  const start = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = start + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    running.push(
      work(index).then(() => {
        each.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(running);
  return { each, wall: performance.now() - start };
}
