import assert from 'node:assert/strict';
import fc from 'fast-check';

const page = new URL('../../adapters/web/page/', import.meta.url);
const { backoffMs }: { backoffMs: (failures: number, random: number) => number } = await import(
  `${page}backoff.js`
);
const { createOutbox } = await import(`${page}outbox.js`);
const { createStore } = await import(`${page}store.js`);

describe('waiting between attempts', () => {
  it('is half a second to fifteen seconds, and longer after more failures', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), random, (failures, chance) => {
        const wait = backoffMs(failures, chance);
        assert.ok(wait >= 500 && wait <= 15_000, String(wait));
        assert.ok(backoffMs(failures + 1, chance) >= wait);
      }),
    );
  });

  it('differs from device to device', () => {
    assert.deepEqual(
      [backoffMs(1, 0), backoffMs(1, 0.5), backoffMs(9, 0), backoffMs(9, 0.99)].map(Math.round),
      [500, 750, 7500, 14_925],
    );
  });
});

/** What became of one post. */
type Fate = 'taken' | 'answer lost' | 'not taken';

/** Timers that run when they are told to. */
function createTimers() {
  const waiting = new Map<number, () => void>();
  let next = 1;
  return {
    setTimeout(run: () => void) {
      next += 1;
      waiting.set(next, run);
      return next;
    },
    clearTimeout: (timer: number) => waiting.delete(timer),
    run() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const each of due) each();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the outbox of the page', () => {
  it('has each text taken once and in order, whatever becomes of posts and answers', async () => {
    const fate = fc.constantFrom<Fate>('taken', 'answer lost', 'not taken');
    const run = fc.asyncProperty(
      fc.array(fc.string()),
      fc.array(fate, { maxLength: 20 }),
      async (texts, fates) => {
        const taken = new Map<string, string>();
        const timers = createTimers();
        let ids = 0;
        let underWay = 0;
        let mostUnderWay = 0;
        let sent = 0;
        const outbox = createOutbox({
          store: createStore(null, 'test'),
          timers,
          random: () => 0,
          newId() {
            ids += 1;
            return `id-${ids}`;
          },
          now: () => '2026-11-23T09:00:00.000Z',
          onChange({ state }: { state: string }) {
            if (state === 'sent') sent += 1;
          },
          async post(entry: { id: string; text: string }) {
            const now = fates.shift() ?? 'taken';
            underWay += 1;
            mostUnderWay = Math.max(mostUnderWay, underWay);
            await settled();
            underWay -= 1;
            if (now !== 'not taken' && !taken.has(entry.id)) taken.set(entry.id, entry.text);
            return now === 'taken' ? { outcome: 'ok', body: {} } : { outcome: 'later' };
          },
        });
        for (const text of texts) outbox.add(text);
        while (sent < texts.length) {
          timers.run();
          await settled();
        }
        assert.deepEqual([...taken.values()], texts);
        assert.ok(mostUnderWay <= 1, `${mostUnderWay} posts at once`);
        assert.deepEqual(outbox.takeBack(), []);
      },
    );
    await fc.assert(run);
  });

  it('goes on with the others when one is refused, and sends that one when asked to', async () => {
    const taken: string[] = [];
    const states = new Map<string, string>();
    let refused = true;
    const outbox = createOutbox({
      store: createStore(null, 'test'),
      timers: createTimers(),
      random: () => 0,
      newId: () => `id-${states.size}`,
      now: () => '2026-11-23T09:00:00.000Z',
      onChange: (entry: { text: string; state: string }) => states.set(entry.text, entry.state),
      async post({ text }: { text: string }) {
        if (text === 'first' && refused) return { outcome: 'refused', code: 'Wrong' };
        taken.push(text);
        return { outcome: 'ok', body: {} };
      },
    });
    const first = outbox.add('first');
    outbox.add('second');
    await settled();
    assert.deepEqual(
      [...states],
      [
        ['first', 'refused'],
        ['second', 'sent'],
      ],
    );
    refused = false;
    outbox.retry(first.id);
    await settled();
    assert.deepEqual(taken, ['second', 'first']);
  });
});
