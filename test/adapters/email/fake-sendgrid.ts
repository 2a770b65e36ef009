/** SendGrid's mail/send and its signed Event Webhook as far as we use them, on loopback. Nothing leaves the machine. */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What the next request meets: an answer of SendGrid, or no answer at all. */
export type Script =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly lost: 'taken' | 'not taken' };

/** The request as https://github.com/twilio/sendgrid-oai describes it; anything else is answered with 400. */
const address = z.strictObject({ email: z.email(), name: z.string().optional() });
const request = z.strictObject({
  personalizations: z
    .array(z.strictObject({ to: z.array(address).length(1), custom_args: z.record(z.string(), z.string()) }))
    .length(1),
  from: address,
  subject: z.string().min(1),
  content: z
    .array(z.strictObject({ type: z.string(), value: z.string().min(1) }))
    .min(1)
    .refine(([first]) => first?.type === 'text/plain', 'plain text comes first'),
  headers: z.record(z.string(), z.string()).optional(),
  tracking_settings: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  attachments: z
    .array(
      z.strictObject({
        content: z.base64(),
        filename: z.string().min(1),
        type: z.string(),
        disposition: z.literal('attachment'),
      }),
    )
    .optional(),
});
type Request = z.output<typeof request>;

export interface FakeMail {
  /** SendGrid's own id. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The attached pages. */
  readonly attached: readonly string[];
  /** Our ids, which come back with each event. */
  readonly ids: Readonly<Record<string, string>>;
  readonly body: Request;
}

/** A post of the Event Webhook. */
export interface SignedEvents {
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: Buffer;
}

export type FakeSendGrid = Awaited<ReturnType<typeof startFakeSendGrid>>;

export const startFakeSendGrid = async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const mails: FakeMail[] = [];
  const scripts: Script[] = [];
  const keys: string[] = [];
  let refusal: Script | null = null;

  const server = createServer(async (incoming, response) => {
    const body = await bodyOf(incoming);
    keys.push(incoming.headers.authorization ?? '');
    const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(status === 202 ? '' : '{"errors":[{"message":"scripted","field":null}]}');
    };
    if (incoming.method !== 'POST' || incoming.url !== '/v3/mail/send') return answer(404);
    const script = scripts.shift() ?? refusal;
    if (script && 'status' in script) return answer(script.status, script.headers);
    const reading = request.safeParse(JSON.parse(body));
    if (!reading.success) return answer(400);
    if (script?.lost !== 'not taken') mails.push(mailOf(reading.data, `sg-${mails.length + 1}`));
    if (script) return incoming.socket.destroy();
    return answer(202, { 'x-message-id': mails.at(-1)?.id ?? '' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    /** The `Authorization` of each request. */
    keys,
    /** The verification key of the signed Event Webhook. */
    eventKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    /** One entry for each request to come; without any left, mails are taken. */
    script: (...more: readonly Script[]) => void scripts.push(...more),
    /** What every request meets from now on; `null` takes mails again. */
    refuse: (with_: Script | null) => {
      refusal = with_;
    },
    /** An event about a mail, as SendGrid tells it. */
    eventOf: (mail: FakeMail, event: string, more: Readonly<Record<string, unknown>> = {}) => ({
      email: mail.to,
      timestamp: 1_700_000_000,
      'smtp-id': '<invented@example.org>',
      event,
      sg_event_id: randomUUID(),
      sg_message_id: `${mail.id}.recvd`,
      ...mail.ids,
      ...more,
    }),
    /** The post that carries events; SendGrid ends the body with a line. */
    signed: (events: unknown, at: Date, body = `${JSON.stringify(events)}\r\n`): SignedEvents => {
      const rawBody = Buffer.from(body);
      const timestamp = String(Math.floor(at.getTime() / 1000));
      const signature = sign('sha256', Buffer.concat([Buffer.from(timestamp), rawBody]), privateKey);
      return {
        rawBody,
        headers: {
          'content-type': 'application/json',
          'x-twilio-email-event-webhook-signature': signature.toString('base64'),
          'x-twilio-email-event-webhook-timestamp': timestamp,
        },
      };
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

const mailOf = (body: Request, id: string): FakeMail => {
  const [to] = body.personalizations;
  const part = (type: string) => body.content.find((content) => content.type === type)?.value ?? '';
  return {
    id,
    to: to?.to[0]?.email ?? '',
    subject: body.subject,
    text: part('text/plain'),
    html: part('text/html'),
    attached: (body.attachments ?? []).map(({ content }) => Buffer.from(content, 'base64').toString('utf8')),
    ids: to?.custom_args ?? {},
    body,
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
