/** What did not reach the person: work for somebody, and perhaps an address that is closed from now on. */
import type { Effect } from '../effects.ts';
import type { DeliveryFailed } from '../events.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { failDelivery } from './texting-sends.ts';

/** `ofCase` opens the case's own task in place of the general one, or gives `null`. */
export const hearFailure = (
  record: ConversationRecord,
  event: DeliveryFailed,
  ofCase: (record: ConversationRecord) => Decision<Effect> | null,
): Decision<Effect> => {
  const failed = closeMailbox(failDelivery(record, event), event);
  const told = ofCase(failed.record);
  if (!told) return failed;
  const closing = failed.effects.filter(({ type }) => type !== 'task.open');
  return { record: told.record, effects: [...closing, ...told.effects] };
};

/** Whoever reports a mail as spam, or unsubscribes, gets no more of them. */
const closeMailbox = (
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
