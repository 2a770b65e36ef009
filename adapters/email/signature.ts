/**
 * Whether an event comes from SendGrid: ECDSA on P-256 with SHA-256 over the timestamp and the bytes of the body
 * (https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features).
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Call } from '../http.ts';

export type IsSigned = (call: Pick<Call, 'headers' | 'rawBody'>) => boolean;

/** House: how far the signature's time may lie from ours, either way. */
const replayWindowMs = 10 * 60_000;

/** The key as SendGrid shows it, base64 of its DER form; `null` for anything else than a public key on P-256. */
export const readEventKey = (text: string): KeyObject | null => {
  const key = publicKeyOf(Buffer.from(text, 'base64'));
  return key?.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : null;
};

/** Node throws plain errors, without a code, for whatever is no key. */
const publicKeyOf = (key: Buffer): KeyObject | null => {
  try {
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
};

export const createEventCheck = (key: KeyObject, now: () => Date = () => new Date()): IsSigned => {
  return ({ headers, rawBody }) => {
    const signature = headers['x-twilio-email-event-webhook-signature'];
    const timestamp = headers['x-twilio-email-event-webhook-timestamp'];
    if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp))
      return false;
    if (Math.abs(now().getTime() - Number(timestamp) * 1000) > replayWindowMs) return false;
    return verify(
      'sha256',
      Buffer.concat([Buffer.from(timestamp), rawBody]),
      key,
      Buffer.from(signature, 'base64'),
    );
  };
};
