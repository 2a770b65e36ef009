import type { ConversationId } from '../../machines/events.ts';

/** Wakes whoever waits for a conversation's next message, within this process. It carries no content. */
export interface Feed {
  /** To be called after each commit that added messages. */
  publish(conversationId: ConversationId): void;
  /** Calls `listener` at each publish until the returned function is called. A listener must not throw. */
  subscribe(conversationId: ConversationId, listener: () => void): () => void;
}

export function createFeed(): Feed {
  const listeners = new Map<ConversationId, Set<() => void>>();
  return {
    publish(conversationId) {
      for (const wake of [...(listeners.get(conversationId) ?? [])]) wake();
    },
    subscribe(conversationId, listener) {
      const wakes = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, wakes);
      const wake = () => listener();
      wakes.add(wake);
      return () => {
        wakes.delete(wake);
        if (wakes.size === 0 && listeners.get(conversationId) === wakes) listeners.delete(conversationId);
      };
    },
  };
}
