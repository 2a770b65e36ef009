import type { Store } from '../adapters/store/store.ts';
import type { Feed } from '../adapters/web/feed.ts';

/** Conversations looked at with one statement. */
const batch = 1_000;

/**
 * One look at the conversations that are followed in this process: whoever lags behind the transcript is woken, because
 * word from another node can be lost. Resolves with 0, so that rounds pause after it.
 */
export const createLookingAfter =
  ({ store, feed }: { readonly store: Pick<Store, 'lastSeqs'>; readonly feed: Feed }) =>
  async (): Promise<number> => {
    const followed = [...feed.followed()];
    for (let from = 0; from < followed.length; from += batch) {
      const some = new Map(followed.slice(from, from + batch));
      for (const [id, lastSeq] of await store.lastSeqs([...some.keys()]))
        if (lastSeq > (some.get(id) ?? 0)) feed.publish(id);
    }
    return 0;
  };
