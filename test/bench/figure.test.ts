import assert from 'node:assert/strict';
import { claimsTable } from './claim.ts';
import { figureOf, percentile, tableOf } from './figure.ts';
import { timeArrivals } from './load.ts';
import { timeLanes, timeSync } from './timing.ts';

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('figures', () => {
  it('take the nearest rank for a percentile', () => {
    assert.equal(percentile(oneToHundred, 0.5), 50);
    assert.equal(percentile(oneToHundred, 0.99), 99);
    assert.equal(percentile([7], 0.99), 7);
  });

  it('turn milliseconds into the unit they are quoted in', () => {
    assert.deepEqual(figureOf('decide', 'µs', { each: [0.05, 0.06, 0.0712345], wall: 0.2 }), {
      name: 'decide',
      unit: 'µs',
      p50: 60,
      p99: 71.2,
      runs: 3,
      perSecond: 15_000,
    });
  });

  it('stand in a Markdown table whose columns line up', () => {
    const table = tableOf([
      { name: 'turn', unit: 'ms', p50: 1.5, p99: 10, runs: 2000, perSecond: 1234 },
      { name: 'start', unit: 'ms', p50: 500, p99: 600, runs: 3 },
    ]);
    assert.deepEqual(table.split('\n'), [
      '| what  |    p50 |    p99 | a second |  runs |',
      '|-------|-------:|-------:|---------:|------:|',
      '| turn  | 1.5 ms |  10 ms |    1,234 | 2,000 |',
      '| start | 500 ms | 600 ms |          |     3 |',
    ]);
  });
});

describe('claims', () => {
  it('hold up to their limit and are missed beyond it', () => {
    const table = claimsTable([
      { claim: 'faster', value: 4, unit: '×', limit: { atLeast: 4 } },
      { claim: 'slow', value: 51, unit: 'ms', limit: { atMost: 50 } },
    ]);
    assert.deepEqual(table.split('\n').slice(2), [
      '| faster | 4 × | at least 4 × | holds |',
      '| slow | 51 ms | at most 50 ms | MISSED |',
    ]);
  });
});

describe('timing', () => {
  it('starts arrivals whether or not the ones before have ended', async () => {
    const begun: number[] = [];
    const last = Promise.withResolvers<void>();
    const { each } = await timeArrivals({ perSecond: 1_000, seconds: 0.005 }, (index) => {
      begun.push(index);
      if (index === 4) last.resolve();
      return last.promise;
    });
    assert.deepEqual(begun, [0, 1, 2, 3, 4]);
    assert.equal(each.length, 5);
  });

  it('leaves the warm-up out', () => {
    const ran: number[] = [];
    const { each } = timeSync({ warmUp: 2, runs: 3 }, (run) => ran.push(run));
    assert.equal(each.length, 3);
    assert.deepEqual(ran, [0, 1, 2, 3, 4]);
  });

  it('keeps every lane busy and runs a lane in order', async () => {
    const ran = [0, 0, 0];
    let atOnce = 0;
    let most = 0;
    const { each } = await timeLanes(3, { warmUp: 3, runs: 9 }, async (lane) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      ran[lane] = (ran[lane] ?? 0) + 1;
      await Promise.resolve();
      atOnce -= 1;
    });
    assert.equal(each.length, 9);
    assert.deepEqual(ran, [4, 4, 4]);
    assert.equal(most, 3);
  });
});
