import type { Effect } from '../effects.ts';
import type { DeliveryFailed } from '../events.ts';
import type { ConversationRecord, Decision } from '../record.ts';

/** News that the hospital's systems did not take is a person's work: they enter it there by hand. */
export const leaveUntold = (
  record: ConversationRecord,
  { code, notice }: DeliveryFailed,
): Decision<Effect> => ({
  record,
  effects: [{ type: 'task.open', kind: 'webhook-failed', details: { news: notice ?? null, code } }],
});
