import type { ConversationId } from '../../machines/events.ts';

/** Wakes whoever waits for a conversation's next message, within this process. It carries no content. */
export interface Feed {
  /** To be called after each commit that added messages. */
  publish(conversationId: ConversationId): void;
  /**
   * Calls `listener` at each publish until the returned function is called. A listener must not throw. `readUpTo` says
   * which message it had last, so that one that was not woken can be found.
   */
  subscribe(conversationId: ConversationId, listener: () => void, readUpTo: () => number): () => void;
  /** Each conversation that somebody waits for, and the last message that all of them had. */
  followed(): ReadonlyMap<ConversationId, number>;
}

interface Follower {
  readonly wake: () => void;
  readonly readUpTo: () => number;
}

export function createFeed(): Feed {
  const followers = new Map<ConversationId, Set<Follower>>();
  return {
    publish(conversationId) {
      for (const { wake } of [...(followers.get(conversationId) ?? [])]) wake();
    },
    subscribe(conversationId, listener, readUpTo) {
      const all = followers.get(conversationId) ?? new Set();
      const mine: Follower = { wake: () => listener(), readUpTo };
      followers.set(conversationId, all.add(mine));
      return () => {
        all.delete(mine);
        if (all.size === 0 && followers.get(conversationId) === all) followers.delete(conversationId);
      };
    },
    followed: () =>
      new Map(
        [...followers].map(([id, all]) => [id, Math.min(...[...all].map(({ readUpTo }) => readUpTo()))]),
      ),
  };
}
