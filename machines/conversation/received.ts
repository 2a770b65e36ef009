import { DateTime } from 'luxon';
import type { Instant, PersonReplied } from '../events.ts';
import type { ConversationRecord } from '../record.ts';

/** No words wait longer than this between their arrival and their turn, whatever a clock says. A house choice. */
const minutesAtMost = 10;

/**
 * When words reached us. What a gateway says is believed as far as it can be: never after the turn, never before the
 * words that came last, and never long ago.
 */
export const receivedAt = (
  record: ConversationRecord,
  { at, receivedAt: told = at }: PersonReplied,
): Instant => {
  const longAgo = new Date(DateTime.fromISO(at).minus({ minutes: minutesAtMost }).toMillis()).toISOString();
  const [latest = at] = [told, record.heardAt, longAgo].sort().reverse();
  return latest < at ? latest : at;
};
