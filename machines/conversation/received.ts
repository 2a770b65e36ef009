import type { Instant, PersonReplied } from '../events.ts';
import type { ConversationRecord } from '../record.ts';

/** Ten minutes: no words wait longer between their arrival and their turn, whatever a clock says. A house choice. */
const waitAtMostMs = 600_000;

/**
 * When words reached us. What a gateway says is believed as far as it can be: never after the turn, never before the
 * words that came last, and never long ago.
 */
export const receivedAt = (
  record: ConversationRecord,
  { at, receivedAt: told = at }: PersonReplied,
): Instant => {
  const longAgo = new Date(Date.parse(at) - waitAtMostMs).toISOString();
  const [latest = at] = [told, record.heardAt, longAgo].sort().reverse();
  return latest < at ? latest : at;
};
