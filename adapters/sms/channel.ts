/**
 * Sends a turn's messages as text messages, part by part.
 *
 * - A part is written down before it is handed to Twilio, which knows no idempotency: whatever may have been sent is
 *   looked for there, and sent again only when it is not found.
 * - A part waits until the one before it, of any turn, is reported as sent, or for a short while.
 * - The list of those who want no texts is read right before each part.
 */

import type { Addresses } from '../addresses.ts';
import { type Channel, type Delivery, hasSpoken, type Message, type Outbound } from '../channel.ts';
import { type Awaited, hasArrived, type Send, type Sends } from '../sends.ts';
import type { Carrier } from './carrier.ts';
import { pauseAfter, type SendFault } from './failures.ts';
import { splitText, textOf } from './messages.ts';
import { type Segments, segmentsOf } from './segments.ts';

export interface SmsChannelConfig {
  readonly carrier: Carrier;
  readonly addresses: Pick<Addresses, 'reach'>;
  readonly sends: Pick<Sends, 'begin' | 'before' | 'of' | 'all' | 'report' | 'release'>;
  /** The address under which Twilio reaches this server. */
  readonly publicUrl: string;
  readonly now?: () => Date;
  /** Called for each part that Twilio took. */
  readonly observed?: (sent: SentPart) => void;
}

/** What a part cost, by the texts it was made of. */
export interface SentPart extends Segments {
  /** The key of the last text in it: what was asked or said. */
  readonly key: string;
}

/** How long a part that was handed over may hold up the next when nothing is reported of it. */
const waitsAtMostMs = 3_000;
/** A text that Twilio took is in its list by then. */
const listedAfterMs = 30_000;
const unknownPauseSeconds = 15;

type PartOutcome = 'with-provider' | Delivery;

export function createSmsChannel(config: SmsChannelConfig): Channel {
  return {
    name: 'sms',
    send: async (outbound) => {
      const parts = splitText(textOf(outbound.messages));
      const awaited = awaitedIn(outbound, parts.length);
      for (const [index, body] of parts.entries()) {
        const outcome = await sendPart(config, outbound, { part: index + 1, body, awaited });
        if (outcome !== 'with-provider') return outcome;
      }
      const hasAll = awaited !== null && hasArrived(await config.sends.of(outbound.id));
      return { outcome: hasAll ? 'sent' : 'handed' };
    },
  };
}

/** One text of a turn. */
interface Part {
  /** 1-based. */
  readonly part: number;
  readonly body: string;
  readonly awaited: Awaited | null;
}

const awaitedIn = ({ messages, notices = [] }: Outbound, parts: number): Awaited | null => {
  const isSpoken = hasSpoken(messages);
  return isSpoken || notices.length > 0 ? { parts, notices, isSpoken } : null;
};

async function sendPart(
  config: SmsChannelConfig,
  { conversationId, id: outboundId, messages }: Outbound,
  { part, body, awaited }: Part,
): Promise<PartOutcome> {
  const { carrier, addresses, sends, now = () => new Date(), observed } = config;
  const { parts, last } = await sends.before({ conversationId, outboundId }, 'sms');
  const before = parts.find((send) => send.part === part);
  if (before?.state === 'failed' || before?.state === 'undelivered')
    return never(before.code ?? before.state);
  if (before && before.state !== 'begun' && before.state !== 'refused') return 'with-provider';
  if (last && last.id !== before?.id && isOnItsWay(last, now())) return { outcome: 'begun', afterSeconds: 1 };
  const reach = await addresses.reach(conversationId, 'sms');
  if (!reach) return never('no-address');
  if (reach.isSuppressed && !isConfirmation(messages)) return never('suppressed');
  if (before?.state === 'begun') {
    const found = await lookFor(config, before, reach.address, body);
    if (found !== 'not-found') return found;
  }
  const texting = { conversationId, outboundId, channel: 'sms', part, awaited } as const;
  const send = await sends.begin({ ...texting, at: now().toISOString() });
  const handed = await carrier.create({
    to: reach.address,
    body,
    statusCallback: `${config.publicUrl}/api/sms/status?send=${send.id}`,
  });
  if (handed.outcome !== 'handed') return settleFault(config, send, handed);
  await sends.report(send.id, { ...handed, at: now().toISOString() });
  observed?.({ key: messages.at(-1)?.keys?.at(-1) ?? 'spoken', ...segmentsOf(body) });
  return 'with-provider';
}

/** A part that was begun and never settled: Twilio may have it. */
async function lookFor(
  { carrier, sends, now = () => new Date() }: SmsChannelConfig,
  { id, conversationId, begunAt, tries }: Send,
  to: string,
  body: string,
): Promise<PartOutcome | 'not-found'> {
  const known = (await sends.all(conversationId)).flatMap(({ providerId }) => providerId ?? []);
  const begun = new Date(begunAt);
  const found = await carrier.find({ to, body }, begun, known);
  if (found?.outcome === 'handed') {
    await sends.report(id, { ...found, at: now().toISOString() });
    return 'with-provider';
  }
  if (found) return later(found.code, pauseAfter(tries));
  if (now().getTime() - begun.getTime() < listedAfterMs) return later('unknown', unknownPauseSeconds);
  await sends.release(id, 'not-found', now().toISOString());
  return 'not-found';
}

async function settleFault(
  { sends, now = () => new Date() }: SmsChannelConfig,
  { id, tries }: Send,
  fault: SendFault,
): Promise<Delivery> {
  const at = now().toISOString();
  if (fault.outcome === 'unknown') return later(fault.code, unknownPauseSeconds);
  if (fault.retry === 'later') {
    await sends.release(id, fault.code, at);
    return later(fault.code, pauseAfter(tries));
  }
  await sends.report(id, { state: 'failed', code: fault.code, at });
  return never(fault.code);
}

const isOnItsWay = ({ state, begunAt }: Send, now: Date): boolean =>
  (state === 'accepted' || state === 'queued' || state === 'sending') &&
  now.getTime() - new Date(begunAt).getTime() < waitsAtMostMs;

/** The one text that follows an opt-out. */
const isConfirmation = (messages: readonly Message[]): boolean =>
  messages.every(({ keys }) => keys?.includes('texting.stopped') ?? false);

const never = (code: string): Delivery => ({ outcome: 'failed', code, retry: 'never' });

const later = (code: string, afterSeconds: number): Delivery => ({
  outcome: 'failed',
  code,
  retry: 'later',
  afterSeconds,
});
