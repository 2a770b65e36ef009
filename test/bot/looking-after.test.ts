import assert from 'node:assert/strict';
import { createFeed } from '../../adapters/web/feed.ts';
import { createLookingAfter } from '../../bot/looking-after.ts';
import type { ConversationId } from '../../machines/events.ts';

describe('a look at who is followed', () => {
  it('wakes those that lag behind their transcript, and nobody else', async () => {
    const ids = Array.from({ length: 2_500 }, (_, index) => `c${index}` as ConversationId);
    const lagging = new Set([ids[0], ids[1_000], ids[2_499]]);
    const feed = createFeed();
    const woken: ConversationId[] = [];
    for (const id of ids)
      feed.subscribe(
        id,
        () => woken.push(id),
        () => 5,
      );
    const sizes: number[] = [];
    const lookAfter = createLookingAfter({
      feed,
      store: {
        lastSeqs: async (asked) => {
          sizes.push(asked.length);
          return new Map(asked.map((id) => [id, lagging.has(id) ? 6 : 5]));
        },
      },
    });
    assert.equal(await lookAfter(), 0);
    assert.deepEqual(woken, [...lagging]);
    assert.deepEqual(sizes, [1_000, 1_000, 500]);
  });
});
