import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { startRounds } from '../../bot/rounds.ts';

/** A round that ends when, and as, the test says. */
const createRound = () => {
  const begun: PromiseWithResolvers<number>[] = [];
  const round = () => {
    const one = Promise.withResolvers<number>();
    begun.push(one);
    return one.promise;
  };
  /** Lets everything that waits for a promise go on. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const end = async (done: number) => {
    begun.at(-1)?.resolve(done);
    await settle();
  };
  return { begun, round, end, settle };
};
const failed = (error: unknown) => assert.fail(error as Error);

describe('rounds', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('follow each other at once while there is work, and after a pause when there was none', async () => {
    const { begun, round, end, settle } = createRound();
    const rounds = startRounds({ round, everyMs: 1_000, failed });
    await end(5);
    assert.equal(begun.length, 2);
    await end(0);
    mock.timers.tick(999);
    await settle();
    assert.equal(begun.length, 2);
    mock.timers.tick(1);
    await settle();
    assert.equal(begun.length, 3);
    begun.at(-1)?.resolve(0);
    await rounds.stop();
  });

  it('begin at once when they are woken, in a pause or in the middle of a round', async () => {
    const { begun, round, end, settle } = createRound();
    const rounds = startRounds({ round, everyMs: 1_000, failed });
    await end(0);
    rounds.wake();
    await settle();
    assert.equal(begun.length, 2);
    rounds.wake();
    await end(0);
    assert.equal(begun.length, 3);
    await end(0);
    assert.equal(begun.length, 3);
    await rounds.stop();
  });

  it('go on after one that failed, which is told of, and pause first', async () => {
    const { begun, round, settle } = createRound();
    const failures: unknown[] = [];
    const rounds = startRounds({ round, everyMs: 1_000, failed: (error) => void failures.push(error) });
    const broken = new Error('broken');
    begun[0]?.reject(broken);
    await settle();
    assert.deepEqual(failures, [broken]);
    assert.equal(begun.length, 1);
    mock.timers.tick(1_000);
    await settle();
    assert.equal(begun.length, 2);
    begun[1]?.resolve(0);
    await rounds.stop();
  });

  it('stop when the one under way has ended, and begin no other', async () => {
    const { begun, round, end, settle } = createRound();
    const rounds = startRounds({ round, everyMs: 1_000, failed });
    let isStopped = false;
    const stopped = rounds.stop().then(() => {
      isStopped = true;
    });
    await settle();
    assert.equal(isStopped, false);
    await end(5);
    await stopped;
    assert.equal(begun.length, 1);
  });

  it('say how long ago the last one ended, so that one that hangs is seen', async () => {
    let now = 1_000;
    const clock = mock.method(performance, 'now', () => now);
    const { begun, round, end } = createRound();
    const rounds = startRounds({ round, everyMs: 1_000, failed });
    now = 121_000;
    assert.equal(rounds.stillMs(), 120_000);
    await end(5);
    assert.equal(rounds.stillMs(), 0);
    begun.at(-1)?.resolve(0);
    await rounds.stop();
    clock.mock.restore();
  });

  it('stop at once in a pause', async () => {
    const { begun, round, end } = createRound();
    const rounds = startRounds({ round, everyMs: 1_000, failed });
    await end(0);
    await rounds.stop();
    assert.equal(begun.length, 1);
  });
});
