import { randomUUID } from 'node:crypto';
import type { Told } from '../../adapters/channel.ts';
import type { Turn } from '../../bot/turn.ts';
import type { ConversationId } from '../../machines/events.ts';
import { patient } from './patient.ts';

/** Each call is the patient's next turn; after the last one a new conversation begins. */
export function createTalk(turn: Turn): () => Promise<unknown> {
  let conversationId = randomUUID() as string as ConversationId;
  let next = 0;
  return () => {
    if (next === patient.length) {
      conversationId = randomUUID() as string as ConversationId;
      next = 0;
    }
    const event = patient[next] as Told;
    next += 1;
    return turn({ conversationId, id: randomUUID(), event });
  };
}
