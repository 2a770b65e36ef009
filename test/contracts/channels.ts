import assert from 'node:assert/strict';
import type { Channel, Delivery, Outbound } from '../../adapters/channel.ts';
import type { ChannelName } from '../../machines/events.ts';

/** A channel at the edge of the tests: it keeps what it is given to send, and answers what it is told to. */
export interface RecordingChannel extends Channel {
  /** Every attempt, in order. */
  readonly attempts: readonly Outbound[];
  /** Ids in the order of their first attempt. */
  ids(): readonly string[];
}

/** `answer` is asked at each attempt. An id that comes again with other messages is refused by an assertion. */
export function createRecordingChannel(
  answer: (outbound: Outbound) => Promise<Delivery> = async () => ({ outcome: 'sent' }),
  name: ChannelName = 'sms',
): RecordingChannel {
  const attempts: Outbound[] = [];
  return {
    name,
    attempts,
    ids: () => [...new Set(attempts.map(({ id }) => id))],
    send: async (outbound) => {
      const before = attempts.find(({ id }) => id === outbound.id);
      if (before) assert.deepEqual(outbound, before);
      attempts.push(outbound);
      return answer(outbound);
    },
  };
}
