/** `npm run fuzz -- --cases N --seed S`: many broken requests, and whether the server's memory grew by them. */
import { parseArgs } from 'node:util';
import { startExposedProduct } from './exposed-product.ts';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 100_000);
const seed = Number(values.seed ?? 1);
/** The first part fills caches; what grows afterwards, grows without end. */
const warmUp = Math.min(5_000, Math.ceil(cases / 4));
/** The heap breathes by about 60 MB between collections. */
const mayGrowBytes = 128 * 2 ** 20;

const product = await startExposedProduct();
const heap = async () =>
  Number(/^nodejs_heap_size_used_bytes (\d+)/m.exec(await product.metrics())?.[1] ?? Number.NaN);
/** The least of some looks: right after a collection. */
const leastHeap = async (part: number, from: number) => {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 5; look += 1) {
    await fuzz(product, Math.ceil(part / 5), from + look);
    least = Math.min(least, await heap());
  }
  return least;
};

const measure = async () => {
  const began = performance.now();
  const before = await leastHeap(warmUp, seed);
  const { answers, slowestMs } = await fuzz(product, cases - 2 * warmUp, seed + 100);
  const after = await leastHeap(warmUp, seed + 200);
  return { before, after, answers, slowestMs, seconds: (performance.now() - began) / 1000 };
};

const { before, after, answers, slowestMs, seconds } = await measure().catch(async (error: unknown) => {
  await product.stop();
  throw error;
});
const { code } = await product.stop();

for (const [answer, count] of [...answers].toSorted()) console.log(`${answer}: ${count}`);
const mb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
console.log(
  `${cases} cases (seed ${seed}) in ${Math.round(seconds)} s, slowest ${Math.round(slowestMs)} ms, heap ${mb(before)} before and ${mb(after)} after, exit code ${code}`,
);
process.exitCode = code === 0 && after - before < mayGrowBytes ? 0 : 1;
