/**
 * What a failed request to SendGrid means for the mail
 * (https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/responses).
 */

/** `refused`: certainly not sent, by its own policy. `unknown`: it may have been sent. Codes are HTTP's or the system's. */
export type SendFault =
  | {
      readonly outcome: 'refused';
      readonly code: string;
      readonly retry: 'later' | 'never';
      readonly afterSeconds?: number;
    }
  | { readonly outcome: 'unknown'; readonly code: string };

/** The request never left this machine. */
const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * `later`: too many requests, or SendGrid has trouble, as long as it says. `never`: every other 4xx, whether the address,
 * the mail or our settings are at fault: a person is told at once. A broken connection leaves open whether it was taken.
 */
export const faultOf = (error: unknown, now: Date): SendFault => {
  const { code, response } = (error ?? {}) as { code?: unknown; response?: { headers?: unknown } };
  if (typeof code !== 'number') {
    const name = typeof code === 'string' ? code : 'no-answer';
    return notConnected.has(name)
      ? { outcome: 'refused', code: name, retry: 'later' }
      : { outcome: 'unknown', code: name };
  }
  const isLater = code === 429 || code === 408 || code >= 500;
  const afterSeconds = isLater ? pauseAsked(response?.headers, now) : undefined;
  return {
    outcome: 'refused',
    code: String(code),
    retry: isLater ? 'later' : 'never',
    ...(afterSeconds === undefined ? {} : { afterSeconds }),
  };
};

/** Whoever asks for more is asked again after an hour. */
const longestAsked = 3_600;

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or the second when SendGrid's rate begins anew. */
const pauseAsked = (headers: unknown, now: Date): number | undefined => {
  const { 'retry-after': asked, 'x-ratelimit-reset': reset } = (headers ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const seconds = secondsOf(asked, now) ?? secondsUntil(Number(reset ?? Number.NaN) * 1000, now);
  return seconds === undefined ? undefined : Math.min(longestAsked, Math.max(1, Math.ceil(seconds)));
};

const secondsOf = (asked: unknown, now: Date): number | undefined => {
  if (typeof asked !== 'string') return undefined;
  return /^\d+$/.test(asked) ? Number(asked) : secondsUntil(Date.parse(asked), now);
};

const secondsUntil = (ms: number, now: Date): number | undefined =>
  Number.isFinite(ms) ? (ms - now.getTime()) / 1000 : undefined;
