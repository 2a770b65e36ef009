/**
 * What a failed request to Twilio means for the message. Numbers are Twilio's error codes
 * (https://www.twilio.com/docs/api/errors); the rest are HTTP's and the operating system's.
 */

/** `refused`: certainly not sent, by its own policy. `unknown`: it may have been sent, and is looked for first. */
export type SendFault =
  | { readonly outcome: 'refused'; readonly code: string; readonly retry: 'later' | 'never' }
  | { readonly outcome: 'unknown'; readonly code: string };

/** Twilio asks to slow down or has no room: too many requests, queue of the sender full, queue overflow, 10DLC rate. */
const busy = new Set([20429, 21611, 30001, 30022]);

/** The request never left this machine. */
const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * `later`: 429, a full queue, settings that are wrong (401, 403, 404), no connection. `never`: what the number or the
 * text itself is at fault for: opted out (21610), not a number (21211), not mobile (21614), and every other 400.
 * A 5xx or a broken connection leaves open whether the message was taken.
 */
export const faultOf = (error: unknown): SendFault => {
  const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown };
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const named = typeof code === 'number' ? code : status;
    const isLater = status === 429 || status === 408 || busy.has(named) || [401, 403, 404].includes(status);
    return { outcome: 'refused', code: String(named), retry: isLater ? 'later' : 'never' };
  }
  if (typeof status === 'number' && status >= 500) return { outcome: 'unknown', code: String(status) };
  const name = typeof code === 'string' ? code : 'no-answer';
  return notConnected.has(name)
    ? { outcome: 'refused', code: name, retry: 'later' }
    : { outcome: 'unknown', code: name };
};

/** The longest pause between two tries. */
const longestPauseSeconds = 300;

/** Doubles with each try, from 5 seconds. */
export const pauseAfter = (tries: number): number =>
  Math.min(longestPauseSeconds, 5 * 2 ** Math.max(0, tries - 1));
