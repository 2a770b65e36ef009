import type { Effect } from '../effects.ts';
import type { DeliveryFailed } from '../events.ts';
import type { Decision } from '../record.ts';

/** Whoever reports a mail as spam, or unsubscribes, gets no more of them. */
export const closeMailbox = (
  { record, effects }: Decision<Effect>,
  { channel, code, address }: DeliveryFailed,
): Decision<Effect> => {
  if (channel !== 'email' || address === undefined) return { record, effects };
  return {
    record,
    effects: [
      { type: 'address.suppress', channel, address, cause: 'person' },
      { type: 'audit.write', action: 'mail.stopped', by: 'person', details: { code } },
      ...effects,
    ],
  };
};
