import type { Effect } from '../effects.ts';
import type { DeliveryFailed, DeliveryMade } from '../events.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';

/** Why nothing goes to the phone of this conversation now. */
const closedTo = ({ channel, texting }: ConversationRecord): string | null =>
  channel !== 'sms' || texting === undefined || texting.status === 'agreed'
    ? null
    : texting.status === 'stopped'
      ? 'opted-out'
      : 'not-agreed';

/** What becomes of the owner's words that were just written. Those that cannot be sent stay in the transcript. */
export const withDelivery = ({ record, effects }: Decision<Effect>): Decision<Effect> => {
  const { takeover, channel } = record;
  if (takeover === null) return { record, effects };
  const code = closedTo(record);
  if (code !== null) return notDelivered({ record, effects }, takeover, code);
  const state = channel === 'web' ? 'in-chat' : 'sending';
  return { record: { ...record, takeover: { ...takeover, delivery: { state } } }, effects };
};

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
  return notDelivered({ record, effects }, takeover, code);
};

const notDelivered = (
  { record, effects }: Decision<Effect>,
  takeover: Takeover,
  code: string,
): Decision<Effect> => {
  const why = optedOut.test(code) ? 'optedOut' : code === 'not-agreed' ? 'notAgreed' : 'other';
  return {
    record: { ...record, takeover: { ...takeover, delivery: { state: 'failed', code } } },
    effects: [
      ...effects,
      { type: 'thread.update', notes: [{ key: 'thread.not-delivered', values: { code, why } }] },
    ],
  };
};
