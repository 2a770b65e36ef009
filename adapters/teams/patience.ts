import { randomInt } from 'node:crypto';
import type { Delivery } from '../channel.ts';
import type { Sent } from './connection.ts';

/** House: how long a send waits when the service names no time; up to as long again is added by chance. */
const waitSeconds = 5;

/** Sends that failed at the same moment are tried again at different ones. */
export const retryLater = (sent: Extract<Sent, { outcome: 'failed' }>): Delivery => {
  if (sent.retry === 'never') return sent;
  const seconds = sent.afterSeconds ?? waitSeconds;
  return { ...sent, afterSeconds: Math.ceil(seconds) + randomInt(0, Math.ceil(seconds) + 1) };
};
