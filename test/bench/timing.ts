import type { Timing } from './figure.ts';

/** How often to run; the warm-up lets the compiler settle and is not counted. */
export interface Plan {
  readonly warmUp: number;
  readonly runs: number;
}

/** Runs `work` again and again without a pause. */
export function timeSync({ warmUp, runs }: Plan, work: (run: number) => unknown): Timing {
  for (let run = 0; run < warmUp; run += 1) work(run);
  const each: number[] = [];
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    work(warmUp + run);
    each.push(performance.now() - before);
  }
  return { each, wall: performance.now() - start };
}

/** Runs `work` in `lanes` at once, each lane one run after the other; `runs` is the sum over all lanes. */
export async function timeLanes(
  lanes: number,
  { warmUp, runs }: Plan,
  work: (lane: number) => Promise<unknown>,
): Promise<Required<Timing>> {
  const inLanes = (count: number, each: number[]) =>
    Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        for (let run = lane; run < count; run += lanes) {
          const before = performance.now();
          await work(lane);
          each.push(performance.now() - before);
        }
      }),
    );
  await inLanes(warmUp, []);
  const each: number[] = [];
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  await inLanes(runs, each);
  const { user, system } = process.cpuUsage(cpuBefore);
  return { each, wall: performance.now() - start, cpu: (user + system) / 1000 };
}
