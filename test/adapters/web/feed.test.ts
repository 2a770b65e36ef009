import assert from 'node:assert/strict';
import { createFeed } from '../../../adapters/web/feed.ts';
import type { ConversationId } from '../../../machines/events.ts';

const [mine, theirs] = ['mine', 'theirs'] as ConversationId[] as [ConversationId, ConversationId];
const start = () => 0;

describe('the feed', () => {
  it('wakes those who wait for the conversation, each once, until they leave', () => {
    const feed = createFeed();
    const woken: string[] = [];
    const leave = feed.subscribe(mine, () => woken.push('left'), start);
    feed.subscribe(mine, () => woken.push('right'), start);
    feed.subscribe(theirs, () => woken.push('other'), start);
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
    const leave = feed.subscribe(mine, listener, start);
    feed.subscribe(mine, listener, start);
    leave();
    feed.publish(mine);
    assert.equal(count, 1);
  });

  it('bears that a listener leaves while it is woken', () => {
    const feed = createFeed();
    const woken: string[] = [];
    const first = () => {
      woken.push('first');
      leave();
    };
    const leave = feed.subscribe(mine, first, start);
    feed.subscribe(mine, () => woken.push('second'), start);
    feed.publish(mine);
    assert.deepEqual(woken, ['first', 'second']);
  });

  it('says who is followed, and what all of its readers have had', () => {
    const feed = createFeed();
    const leave = feed.subscribe(mine, () => undefined, start);
    feed.subscribe(
      mine,
      () => undefined,
      () => 4,
    );
    feed.subscribe(
      mine,
      () => undefined,
      () => 3,
    );
    assert.deepEqual([...feed.followed()], [[mine, 0]]);
    leave();
    assert.deepEqual([...feed.followed()], [[mine, 3]]);
  });
});
