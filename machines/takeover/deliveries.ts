import type { Effect } from '../effects.ts';
import type { DeliveryFailed } from '../events.ts';
import type { ConversationRecord, Decision } from '../record.ts';

/** The owner's last words arrived. */
export const deliveryMade = (record: ConversationRecord): Decision<Effect> => {
  const { takeover } = record;
  return takeover?.delivery?.state === 'sending'
    ? { record: { ...record, takeover: { ...takeover, delivery: { state: 'delivered' } } }, effects: [] }
    : { record, effects: [] };
};

/** Our own word for it, and Twilio's code when its list knew it before ours. */
const optedOut = /^(opted-out|21610)$/;

/** Work for whoever looks next; the owner of the conversation hears of it at once. */
export const deliveryFailed = (
  record: ConversationRecord,
  { channel, code }: DeliveryFailed,
): Decision<Effect> => {
  const { takeover } = record;
  const task: Effect = { type: 'task.open', kind: 'delivery-failed', details: { channel, code } };
  if (!takeover?.owner || channel === 'teams') return { record, effects: [task] };
  const why = optedOut.test(code) ? 'optedOut' : 'other';
  return {
    record: { ...record, takeover: { ...takeover, delivery: { state: 'failed', code } } },
    effects: [
      task,
      { type: 'thread.update', notes: [{ key: 'thread.not-delivered', values: { code, why } }] },
    ],
  };
};
