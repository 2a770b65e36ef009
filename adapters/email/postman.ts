/** The port to SendGrid's API, and what fulfils it. The package is loaded when e-mail is set up, not before. */
import { faultOf, type SendFault } from './failures.ts';
import { type Composed, compose, type Mail, type MailIds, type Sender } from './mail.ts';

export interface Taken {
  readonly outcome: 'taken';
  /** SendGrid's `X-Message-Id`. */
  readonly providerId: string | null;
}

export interface Postman {
  send(mail: Mail, ids: MailIds): Promise<Taken | SendFault>;
}

export interface PostmanConfig {
  readonly apiKey: string;
  readonly from: Sender;
  /** In place of `https://api.sendgrid.com`. */
  readonly apiUrl?: string | undefined;
  readonly now?: (() => Date) | undefined;
}

/** Well below the 30 s that one send may take. */
const timeoutMs = 10_000;

/** What the package's types leave out: each service has a client of its own. */
interface Service {
  readonly client: {
    setDefaultRequest(name: string, value: string): void;
    setDefaultHeader(name: string, value: string): void;
  };
  setTimeout(ms: number): void;
  send(mail: Composed): Promise<[{ readonly headers: Readonly<Record<string, unknown>> }, unknown]>;
}

export async function openSendGrid(config: PostmanConfig): Promise<Postman> {
  const { apiKey, from, apiUrl = 'https://api.sendgrid.com', now = () => new Date() } = config;
  const { default: sendgrid } = await import('@sendgrid/mail');
  const { MailService } = sendgrid as unknown as { readonly MailService: new () => Service };
  const service = new MailService();
  service.client.setDefaultRequest('baseUrl', apiUrl);
  service.client.setDefaultHeader('Authorization', `Bearer ${apiKey}`);
  service.setTimeout(timeoutMs);
  return {
    send: async (mail, ids) => {
      try {
        const [{ headers }] = await service.send(compose(mail, from, ids));
        const id = headers['x-message-id'];
        return { outcome: 'taken', providerId: typeof id === 'string' ? id : null };
      } catch (error) {
        return faultOf(error, now());
      }
    },
  };
}
