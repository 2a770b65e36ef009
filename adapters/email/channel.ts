/**
 * Sends one mail for each outbox job.
 *
 * - It is written down before it is handed to SendGrid, which knows no idempotency. What may have been sent is sent again
 *   after a while, unless an event of SendGrid has told by then that it has it: a mail twice is better than none.
 * - The list of those who want no mail is read right before.
 */
import type { Addresses } from '../addresses.ts';
import type { Channel, Delivery, Outbound } from '../channel.ts';
import type { Send, Sends } from '../sends.ts';
import type { SendFault } from './failures.ts';
import { readMail } from './mail.ts';
import type { Postman } from './postman.ts';

export interface EmailChannelConfig {
  readonly postman: Postman;
  readonly addresses: Pick<Addresses, 'isSuppressed'>;
  readonly sends: Pick<Sends, 'begin' | 'of' | 'report' | 'release'>;
  /** Whether SendGrid tells what becomes of a mail; without it, a mail that it took counts as delivered. */
  readonly hasEvents: boolean;
  readonly now?: () => Date;
  /** Called for each request: `taken`, or the code of what went wrong. */
  readonly observed?: (result: string) => void;
}

/** SendGrid's first event of a mail comes within seconds; they are posted every 30 s at most. */
const eventsWithinMs = 60_000;

export function createEmailChannel(config: EmailChannelConfig): Channel {
  const { sends, now = () => new Date() } = config;
  const taken: Delivery = { outcome: config.hasEvents ? 'handed' : 'sent' };
  return {
    name: 'email',
    send: async (outbound) => {
      const [before] = await sends.of(outbound.id);
      if (before?.state === 'failed') return never(before.code ?? before.state);
      if (before && before.state !== 'begun' && before.state !== 'refused') return taken;
      if (before?.state === 'begun') {
        const age = now().getTime() - new Date(before.begunAt).getTime();
        if (age < eventsWithinMs) return later('unknown', Math.ceil((eventsWithinMs - age) / 1000));
        await sends.release(before.id, 'no-answer', now().toISOString());
      }
      return (await handOver(config, outbound)) ?? taken;
    },
  };
}

/** `null` once SendGrid has it. */
async function handOver(config: EmailChannelConfig, outbound: Outbound): Promise<Delivery | null> {
  const { postman, addresses, sends, now = () => new Date(), observed } = config;
  const { conversationId, id: outboundId, content, notices = [] } = outbound;
  const mail = readMail(content);
  if (mail === null) return never('no-mail');
  if (await addresses.isSuppressed('email', mail.to.toLowerCase())) return never('suppressed');
  const awaited = { parts: 1, notices, isSpoken: false };
  const mailing = { conversationId, outboundId, channel: 'email', part: 1, awaited } as const;
  const send = await sends.begin({ ...mailing, at: now().toISOString() });
  const result = await postman.send(mail, { send: send.id, conversation: conversationId });
  observed?.(result.outcome === 'taken' ? result.outcome : result.code);
  if (result.outcome !== 'taken') return settleFault(config, send, result);
  const { providerId } = result;
  const at = now().toISOString();
  await sends.report(send.id, { state: 'accepted', at, ...(providerId === null ? {} : { providerId }) });
  return null;
}

async function settleFault(
  { sends, now = () => new Date() }: EmailChannelConfig,
  { id }: Send,
  fault: SendFault,
): Promise<Delivery> {
  const at = now().toISOString();
  const { code } = fault;
  if (fault.outcome === 'unknown') return later(code, eventsWithinMs / 1000);
  if (fault.retry === 'later') {
    await sends.release(id, code, at);
    return later(code, fault.afterSeconds);
  }
  await sends.report(id, { state: 'failed', code, at });
  return never(code);
}

const never = (code: string): Delivery => ({ outcome: 'failed', code, retry: 'never' });

const later = (code: string, afterSeconds?: number): Delivery => ({
  outcome: 'failed',
  code,
  retry: 'later',
  ...(afterSeconds === undefined ? {} : { afterSeconds }),
});

/** Without e-mail a notice reaches nobody: it fails at once, and so becomes a person's work. */
export const emailIsOff: Channel = { name: 'email', send: async () => never('email-off') };
