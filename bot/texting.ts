/** Text messages put together: the channel that sends, and the routes that Twilio posts to. */
import type { Channel, Inbound } from '../adapters/channel.ts';
import type { Route } from '../adapters/http.ts';
import { type Carrier, openTwilio } from '../adapters/sms/carrier.ts';
import { createSmsChannel } from '../adapters/sms/channel.ts';
import { createGathering } from '../adapters/sms/gathering.ts';
import { createSignatureCheck } from '../adapters/sms/signature.ts';
import { createWebhookRoutes } from '../adapters/sms/webhook.ts';
import type { Store } from '../adapters/store/store.ts';
import { readTextingWord } from '../machines/answers/texting-words.ts';
import { readWord } from '../machines/answers/words.ts';
import { createTakesText } from '../machines/conversation/gathering.ts';
import type { Catalog } from '../machines/programs/index.ts';
import type { SmsConfig } from './config.ts';
import type { SmsMetrics } from './metrics.ts';

export interface TextingConfig {
  readonly settings: SmsConfig;
  readonly store: Pick<Store, 'addresses' | 'sends' | 'conversation'>;
  readonly catalog: Catalog;
  readonly metrics: SmsMetrics;
  readonly now?: () => Date;
  /** How long the parts of one answer are waited for. */
  readonly windowMs?: number;
  /** In place of Twilio. */
  readonly carrier?: Carrier;
}

export interface Texting {
  readonly channel: Channel;
  /** The turn is made of the channel, so it comes later. */
  routes(receive: (inbound: Inbound) => Promise<unknown>): readonly Route[];
}

export const createTexting = async (config: TextingConfig): Promise<Texting> => {
  const { settings, store, catalog, metrics, now, windowMs } = config;
  const { accountSid, authTokens, from, apiUrl, publicUrl } = settings;
  const [authToken = ''] = authTokens;
  const carrier = config.carrier ?? (await openTwilio({ accountSid, authToken, from, apiUrl }));
  const takesText = createTakesText(catalog);
  const clock = now ? { now } : {};
  return {
    channel: createSmsChannel({
      carrier,
      addresses: store.addresses,
      sends: store.sends,
      publicUrl,
      observed: metrics.sent,
      ...clock,
    }),
    routes: (receive) =>
      createWebhookRoutes({
        isSigned: createSignatureCheck({ authTokens, publicUrl }),
        addresses: store.addresses,
        sends: store.sends,
        gather: createGathering({
          receive,
          takesText: async (id) => takesText(await store.conversation(id)),
          standsAlone: (text) => readTextingWord(text) !== null || readWord(text) !== null,
          ...(windowMs === undefined ? {} : { windowMs }),
        }),
        receive,
        undelivered: metrics.undelivered,
        ...clock,
      }),
  };
};
