/** What a turn leaves to be told to the hospital's own systems, each job with an id of its own. */
import { newsOf } from '../adapters/integration/webhooks.ts';
import type { TurnWrites } from '../adapters/store/store.ts';
import type { WebhookSend } from '../machines/effects.ts';
import type { Instant } from '../machines/events.ts';

/** `turn` names the turn, the same whoever takes it. */
export const newsJobs = (turn: string, orders: readonly WebhookSend[], at: Instant): TurnWrites['outbox'] =>
  orders.map((order, index) => {
    const id = `${turn}:webhook:${index}`;
    return { id, channel: 'webhook', seqs: [], content: newsOf(order, id, at) };
  });
