/** Signs what we post, in the way of Stripe: https://docs.stripe.com/webhooks#verify-manually */
import { createHmac } from 'node:crypto';

/**
 * The header that goes with a body: the instant in whole seconds, and one signature for each secret, so that a receiver
 * can change secrets without missing anything. Whoever checks it computes the same over `t`, a dot and the raw body,
 * and refuses what is older than a few minutes.
 */
export const signatureOf = (body: string, secrets: readonly string[], at: Date): string => {
  const seconds = Math.floor(at.getTime() / 1000);
  const signed = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'),
  );
  return [`t=${seconds}`, ...signed.map((hex) => `v1=${hex}`)].join(',');
};
