import assert from 'node:assert/strict';
import { createFeed } from '../../../adapters/web/feed.ts';
import type { ConversationId } from '../../../machines/events.ts';

const [mine, theirs] = ['mine', 'theirs'] as ConversationId[] as [ConversationId, ConversationId];

describe('the feed', () => {
  it('wakes those who wait for the conversation, each once, until they leave', () => {
    const feed = createFeed();
    const woken: string[] = [];
    const leave = feed.subscribe(mine, () => woken.push('left'));
    feed.subscribe(mine, () => woken.push('right'));
    feed.subscribe(theirs, () => woken.push('other'));
    feed.publish(mine);
    assert.deepEqual(woken, ['left', 'right']);
    leave();
    leave();
    feed.publish(mine);
    assert.deepEqual(woken, ['left', 'right', 'right']);
  });

  it('keeps a listener twice when it subscribes twice', () => {
    const feed = createFeed();
    let count = 0;
    const listener = () => {
      count += 1;
    };
    const leave = feed.subscribe(mine, listener);
    feed.subscribe(mine, listener);
    leave();
    feed.publish(mine);
    assert.equal(count, 1);
  });

  it('bears that a listener leaves while it is woken', () => {
    const feed = createFeed();
    const woken: string[] = [];
    const leave = feed.subscribe(mine, () => {
      woken.push('first');
      leave();
    });
    feed.subscribe(mine, () => woken.push('second'));
    feed.publish(mine);
    assert.deepEqual(woken, ['first', 'second']);
  });
});
