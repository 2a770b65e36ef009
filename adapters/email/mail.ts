/** A mail in words, and what SendGrid is told of it. */
import type sendgrid from '@sendgrid/mail';
import { z } from 'zod';
import { toHtml } from './html.ts';

/** One line: what ends a line in a header, and every other control character, would let words become headers. */
const oneLine = z.string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'expected one line');

/** RFC 5321, 4.5.3.1: 64 octets, @, 255 octets. */
const longestAddress = 320;
const address = oneLine
  .max(longestAddress)
  .regex(/^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/u, 'expected an e-mail address');

const words = z.array(z.string()).min(1).readonly();
const form = z.object({ title: z.string().min(1), paragraphs: words, language: z.string() });

/** RFC 5322, 2.1.1: a line has at most 998 characters. */
const mail = z.object({
  to: address,
  subject: oneLine.min(1).max(998),
  /** BCP 47. */
  language: z.string().regex(/^[A-Za-z0-9-]+$/),
  paragraphs: words,
  forms: z.array(form).readonly(),
});

/** What an outbox job for the channel `email` holds. */
export type Mail = z.output<typeof mail>;
/** A form that was signed, to be attached as a page of its own. */
export type AttachedForm = z.output<typeof form>;

/** `null` for what cannot be sent as a mail: no address, no words, or more than one line in a header. */
export const readMail = (content: unknown): Mail | null => mail.safeParse(content).data ?? null;

/** Who a mail is from: `intake@example.org`, or `Second Opinion Intake <intake@example.org>`. */
export interface Sender {
  readonly email: string;
  readonly name?: string;
}

/** `null` for what is no sender. */
export const readSender = (text: string): Sender | null => {
  if (!oneLine.safeParse(text).success) return null;
  const [, name, inBrackets] = /^\s*([^<>]*?)\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const email = (inBrackets ?? text).trim();
  if (!address.safeParse(email).success) return null;
  return name ? { email, name: name.replace(/^"(.*)"$/, '$1') } : { email };
};

/** What SendGrid is told of a mail. */
export type Composed = Exclude<Parameters<typeof sendgrid.send>[0], readonly unknown[]>;

/** Ids that come back with each event of the mail; they say nothing to anybody else. */
export interface MailIds {
  readonly send: string;
  readonly conversation: string;
}

/**
 * Nobody learns whether the mail is opened or a link followed, and nothing is added to it. `Auto-Submitted` (RFC 3834)
 * keeps other machines from answering.
 */
export const compose = (
  { to, subject, language, paragraphs, forms }: Mail,
  from: Sender,
  ids: MailIds,
): Composed => ({
  from,
  personalizations: [{ to, customArgs: { ...ids } }],
  subject,
  text: `${paragraphs.join('\n\n')}\n`,
  html: toHtml({ title: subject, paragraphs, language }),
  headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  trackingSettings: {
    clickTracking: { enable: false, enableText: false },
    openTracking: { enable: false },
    subscriptionTracking: { enable: false },
    ganalytics: { enable: false },
  },
  ...(forms.length > 0 ? { attachments: forms.map(attached) } : {}),
});

const attached = (signed: AttachedForm, index: number) => ({
  filename: `form-${index + 1}.html`,
  type: 'text/html',
  disposition: 'attachment',
  content: Buffer.from(toHtml({ ...signed, heading: signed.title }), 'utf8').toString('base64'),
});
