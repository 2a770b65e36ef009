import type { Effect } from '../effects.ts';
import type { DeliveryFailed } from '../events.ts';
import type { ConversationRecord, Decision } from '../record.ts';

/** News that the hospital's systems did not take is a person's work: they bring the case up to date there. */
export const leaveUntold = (record: ConversationRecord, { code }: DeliveryFailed): Decision<Effect> => ({
  record,
  effects: [{ type: 'task.open', kind: 'webhook-failed', details: { code } }],
});
