/** What SendGrid's Event Webhook posts: what became of mails. */
import { z } from 'zod';
import type { Inbound, Told } from '../channel.ts';
import { type Answer, type Call, type Route, refuse } from '../http.ts';
import type { Send, SendState, Sends } from '../sends.ts';
import type { IsSigned } from './signature.ts';

export interface EventsConfig {
  readonly isSigned: IsSigned;
  readonly sends: Pick<Sends, 'report' | 'get'>;
  readonly receive: (inbound: Inbound) => Promise<unknown>;
  readonly now?: () => Date;
  /** Called for each event about one of our mails. */
  readonly observed?: (event: string) => void;
}

/** Visible characters alone: PostgreSQL stores no U+0000. */
const id = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[!-~]+$/);

/** https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event */
const eventForm = z.object({
  event: z.enum([
    'processed',
    'deferred',
    'delivered',
    'bounce',
    'dropped',
    'spamreport',
    'unsubscribe',
    'group_unsubscribe',
  ]),
  sg_event_id: id(200),
  email: z.string().min(1).max(320),
  /** Ours, sent along with the mail. */
  send: id(64),
  conversation: id(200),
  /** Of a bounce: `bounce`, or `blocked` when the mailbox may take another mail. */
  type: z.string().optional().catch(undefined),
});
type MailEvent = z.output<typeof eventForm>;

/** SendGrid posts at most 768 KB of events at once. */
const bodyLimit = 1024 * 1024;

export function createEventsRoute(config: EventsConfig): Route {
  return {
    method: 'POST',
    path: '/api/email/events',
    bodyLimit,
    isUnmetered: true,
    handle: async (call: Call): Promise<Answer> => {
      if (!config.isSigned(call)) return notSigned;
      if (!Array.isArray(call.body)) return malformed;
      for (const found of call.body) {
        const reading = eventForm.safeParse(found);
        if (reading.success) await take(config, reading.data);
      }
      return { status: 204 };
    },
  };
}

const notSigned = refuse(
  403,
  'BadSignature',
  'This address takes events that SendGrid signed within the last ten minutes.',
);
const malformed = refuse(400, 'BadRequest', 'Expected a list of events of the SendGrid Event Webhook.');

const states: { readonly [event in MailEvent['event']]?: SendState } = {
  processed: 'sent',
  deferred: 'sent',
  delivered: 'delivered',
  bounce: 'undelivered',
  dropped: 'undelivered',
};

/** An event that comes again is told again, under its own id: what it caused may not have been committed. */
async function take(config: EventsConfig, event: MailEvent): Promise<void> {
  const { sends, receive, now = () => new Date(), observed } = config;
  const send = await sends.get(event.send);
  if (send === null || send.conversationId !== event.conversation) return;
  const state = states[event.event];
  if (state) await sends.report(send.id, { state, at: now().toISOString() });
  observed?.(event.event);
  const told = toldBy(event, send);
  if (told)
    await receive({ conversationId: send.conversationId, id: `email|${event.sg_event_id}`, event: told });
}

/** Whoever wants no more mail got this one: its notice stands. */
const toldBy = (event: MailEvent, { awaited }: Send): Told | null => {
  const notice = awaited?.notices[0];
  const address = event.email.toLowerCase();
  const about = { channel: 'email', ...(notice === undefined ? {} : { notice }) } as const;
  switch (event.event) {
    case 'processed':
    case 'deferred':
      return null;
    case 'delivered':
      return { type: 'delivery.made', ...about };
    case 'bounce':
      return { type: 'delivery.failed', code: event.type === 'blocked' ? 'blocked' : 'bounce', ...about };
    case 'dropped':
      return { type: 'delivery.failed', code: 'dropped', ...about };
    case 'spamreport':
      return { type: 'delivery.failed', channel: 'email', code: 'spamreport', address };
    case 'unsubscribe':
    case 'group_unsubscribe':
      return { type: 'delivery.failed', channel: 'email', code: 'unsubscribe', address };
  }
};
