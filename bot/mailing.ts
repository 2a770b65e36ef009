/** E-mail put together: the channel that sends, and the route that SendGrid posts to. */
import type { Channel, Inbound } from '../adapters/channel.ts';
import { createEmailChannel } from '../adapters/email/channel.ts';
import { createEventsRoute } from '../adapters/email/events.ts';
import { openSendGrid } from '../adapters/email/postman.ts';
import { createEventCheck } from '../adapters/email/signature.ts';
import type { Route } from '../adapters/http.ts';
import type { Store } from '../adapters/store/store.ts';
import type { EmailSettings } from './email-settings.ts';
import type { EmailMetrics } from './metrics.ts';

export interface MailingConfig {
  readonly settings: EmailSettings;
  readonly store: Pick<Store, 'addresses' | 'sends'>;
  readonly metrics?: EmailMetrics;
  readonly now?: () => Date;
}

export interface Mailing {
  readonly channel: Channel;
  /** The turn is made of the channel, so it comes later. No route without the key that events are checked with. */
  routes(receive: (inbound: Inbound) => Promise<unknown>): readonly Route[];
}

export const createMailing = async (config: MailingConfig): Promise<Mailing> => {
  const { settings, store, metrics, now = () => new Date() } = config;
  const { SENDGRID_API_KEY, SENDGRID_API_URL, SENDGRID_EVENT_KEY, EMAIL_FROM } = settings;
  const { addresses, sends } = store;
  const postman = await openSendGrid({
    apiKey: SENDGRID_API_KEY,
    apiUrl: SENDGRID_API_URL,
    from: EMAIL_FROM,
    now,
  });
  return {
    channel: createEmailChannel({
      postman,
      addresses,
      sends,
      hasEvents: SENDGRID_EVENT_KEY !== undefined,
      now,
      ...(metrics ? { observed: metrics.handed } : {}),
    }),
    routes: (receive) =>
      SENDGRID_EVENT_KEY === undefined
        ? []
        : [
            createEventsRoute({
              isSigned: createEventCheck(SENDGRID_EVENT_KEY, now),
              sends,
              receive,
              now,
              ...(metrics ? { observed: metrics.reported } : {}),
            }),
          ],
  };
};
