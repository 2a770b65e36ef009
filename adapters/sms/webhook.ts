/** What Twilio posts to us: texts that came in, and what became of those that went out. */
import { z } from 'zod';
import type { PersonReplied } from '../../machines/events.ts';
import type { Addresses } from '../addresses.ts';
import type { Inbound } from '../channel.ts';
import { type Answer, type Call, type Route, refuse } from '../http.ts';
import { deliveredTo, failedFor, followedIn } from '../receipts.ts';
import { hasArrived, type Send, type Sends } from '../sends.ts';
import { stateOf } from './carrier.ts';
import type { Gather } from './gathering.ts';
import type { IsSigned } from './signature.ts';

export interface WebhookConfig {
  readonly isSigned: IsSigned;
  readonly addresses: Pick<Addresses, 'conversationAt'>;
  readonly sends: Pick<Sends, 'report' | 'get' | 'of'>;
  /** Texts go here; resolves after their turn. */
  readonly gather: Gather;
  /** What became of texts goes here. */
  readonly receive: (inbound: Inbound) => Promise<unknown>;
  readonly now?: () => Date;
  /** Called for each text that did not arrive. */
  readonly undelivered?: (code: string) => void;
}

/** https://www.twilio.com/docs/messaging/guides/webhook-request */
const textForm = z.object({
  MessageSid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i),
  From: z.string().regex(/^\+[1-9]\d{6,14}$/),
  Body: z.string().default(''),
  NumMedia: z.coerce.number().int().min(0).default(0),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
});

const statusForm = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string().min(1).max(32),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .catch(undefined),
});

const carrierWords = { STOP: 'stop', START: 'start', HELP: 'help' } as const;

export function createWebhookRoutes(config: WebhookConfig): readonly Route[] {
  const signed = (handle: (call: Call, form: unknown) => Promise<Answer>) => async (call: Call) =>
    (await config.isSigned(call))
      ? handle(call, call.body instanceof URLSearchParams ? Object.fromEntries(call.body) : {})
      : notSigned;
  return [
    {
      method: 'POST',
      path: '/api/sms/messages',
      handle: signed((_call, form) => takeText(config, form)),
    },
    {
      method: 'POST',
      path: '/api/sms/status',
      handle: signed((call, form) => takeStatus(config, call.query.get('send') ?? '', form)),
    },
  ];
}

/** The answer is empty: replies go out by the outbox, with an order, a report and another try. */
const emptyAnswer: Answer = {
  status: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
};

const notSigned = refuse(403, 'BadSignature', 'This address takes requests that Twilio signed.');
const malformed = refuse(400, 'BadRequest', 'Expected the parameters of a Twilio webhook.');

async function takeText(
  { addresses, gather, now = () => new Date() }: WebhookConfig,
  form: unknown,
): Promise<Answer> {
  const reading = textForm.safeParse(form);
  if (!reading.success) return malformed;
  const { MessageSid, From, Body, NumMedia, OptOutType } = reading.data;
  const event: Omit<PersonReplied, 'at' | 'entropy'> = {
    type: 'person.replied',
    channel: 'sms',
    receivedAt: now().toISOString(),
    text: Body,
    number: From,
    ...(NumMedia > 0 && { attachments: NumMedia }),
    ...(OptOutType && { carrier: carrierWords[OptOutType] }),
  };
  const conversationId = await addresses.conversationAt('sms', From);
  await gather({ conversationId, id: `sms|${MessageSid}`, event });
  return emptyAnswer;
}

/** A report that comes again is told again, under the same id: what it caused may not have been committed. */
async function takeStatus(config: WebhookConfig, sendId: string, form: unknown): Promise<Answer> {
  const { sends, receive, now = () => new Date(), undelivered } = config;
  const reading = statusForm.safeParse(form);
  if (!reading.success) return malformed;
  const { MessageSid, MessageStatus, ErrorCode } = reading.data;
  const state = stateOf(MessageStatus);
  if (state === null) return emptyAnswer;
  const further = await sends.report(sendId, {
    providerId: MessageSid,
    state,
    at: now().toISOString(),
    ...(ErrorCode === undefined ? {} : { code: ErrorCode }),
  });
  if (further && isLost(further)) undelivered?.(codeOf(further));
  const send = further ?? (await sends.get(sendId));
  if (send) for (const receipt of await receiptsOf(send, sends)) await receive(receipt);
  return emptyAnswer;
}

/** A part that did not arrive is a coordinator's work; a turn with several such parts is one. */
async function receiptsOf(send: Send, sends: Pick<Sends, 'of'>): Promise<readonly Inbound[]> {
  const followed = followedIn(send, 'sms');
  if (isLost(send)) return failedFor(followed, codeOf(send));
  const isWhole = send.awaited !== null && hasArrived(await sends.of(send.outboundId));
  return isWhole ? deliveredTo(followed) : [];
}

const isLost = ({ state }: Send): boolean => state === 'failed' || state === 'undelivered';

const codeOf = ({ code, state }: Send): string => code ?? state;
