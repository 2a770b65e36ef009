import type { Effect } from '../effects.ts';
import type { DeliveryFailed, DeliveryMade } from '../events.ts';
import type { ConversationRecord, Decision } from '../record.ts';

/** The owner's last words arrived. A notice is none of theirs. */
export const deliveryMade = (record: ConversationRecord, { notice }: DeliveryMade): Decision<Effect> => {
  const { takeover } = record;
  return notice === undefined && takeover?.delivery?.state === 'sending'
    ? { record: { ...record, takeover: { ...takeover, delivery: { state: 'delivered' } } }, effects: [] }
    : { record, effects: [] };
};

/** Our own words for it, and Twilio's code when its list knew it before ours. */
const optedOut = /^(opted-out|kept-back|suppressed|21610)$/;

/** The owner of the conversation hears at once that words did not arrive. */
export const tellOwner = (
  { record, effects }: Decision<Effect>,
  { channel, code, notice }: DeliveryFailed,
): Decision<Effect> => {
  const { takeover } = record;
  if (!takeover?.owner || channel === 'teams' || channel === 'email' || notice !== undefined)
    return { record, effects };
  const why = optedOut.test(code) ? 'optedOut' : 'other';
  return {
    record: { ...record, takeover: { ...takeover, delivery: { state: 'failed', code } } },
    effects: [
      ...effects,
      { type: 'thread.update', notes: [{ key: 'thread.not-delivered', values: { code, why } }] },
    ],
  };
};
