/** The person's phone: texts go out by the channel that ships, to a carrier that takes them and reports on them. */
import type { Channel, Delivery, Inbound } from '../../../adapters/channel.ts';
import type { Call } from '../../../adapters/http.ts';
import type { Carrier } from '../../../adapters/sms/carrier.ts';
import { createSmsChannel } from '../../../adapters/sms/channel.ts';
import { createWebhookRoutes } from '../../../adapters/sms/webhook.ts';
import type { Store } from '../../../adapters/store/store.ts';
import type { Deliveries } from './format.ts';

export interface PhoneConfig {
  readonly store: Store;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly deliveries: () => Deliveries;
  /** Every text that the carrier takes is added. */
  readonly sent: string[];
  readonly receive: (inbound: Inbound) => Promise<unknown>;
}

export const openPhone = ({ store, publicUrl, now, deliveries, sent, receive }: PhoneConfig) => {
  const unreported: { readonly MessageSid: string; readonly callback: URL }[] = [];
  const { addresses, sends } = store;

  const carrier: Carrier = {
    create: async ({ body, statusCallback }) => {
      if (deliveries() === 'wait') return { outcome: 'refused', code: 'busy-on-stage', retry: 'later' };
      if (deliveries() === 'fail') return { outcome: 'refused', code: 'refused-by-stage', retry: 'never' };
      sent.push(body);
      const MessageSid = `SM${sent.length}`;
      unreported.push({ MessageSid, callback: new URL(statusCallback) });
      return { outcome: 'handed', providerId: MessageSid, state: 'sent' };
    },
    find: async () => null,
  };
  const { name, send } = createSmsChannel({ carrier, addresses, sends, publicUrl, now });
  const atOnce = (delivery: Delivery): Delivery =>
    'afterSeconds' in delivery ? { ...delivery, afterSeconds: 0 } : delivery;
  const channel: Channel = { name, send: async (outbound) => atOnce(await send(outbound)) };

  const routes = createWebhookRoutes({
    isSigned: async () => true,
    addresses,
    sends,
    gather: async (inbound) => void (await receive(inbound)),
    receive,
    now,
  });
  const status = routes.find(({ path }) => path === '/api/sms/status');

  return {
    channel,
    /** Reports on every text that was taken, as the file says; resolves with whether there was any. */
    report: async (): Promise<boolean> => {
      if (deliveries() === 'unreported') return false;
      const texts = unreported.splice(0);
      for (const { MessageSid, callback } of texts) {
        const MessageStatus = deliveries() === 'undelivered' ? 'undelivered' : 'delivered';
        const body = new URLSearchParams({ MessageSid, MessageStatus });
        await status?.handle({ query: callback.searchParams, body } as unknown as Call);
      }
      return texts.length > 0;
    },
  };
};
