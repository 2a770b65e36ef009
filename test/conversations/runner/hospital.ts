/** The hospital's own systems: what they tell goes through the route that ships, what they are told is written down. */
import type { Channel, Inbound } from '../../../adapters/channel.ts';
import type { Call } from '../../../adapters/http.ts';
import { createWebhookChannel, type News } from '../../../adapters/integration/webhooks.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { createExportPorts } from '../../../bot/exports.ts';
import { createHospitalRoutes } from '../../../bot/hospital.ts';
import type { Catalog } from '../../../machines/programs/index.ts';

const token = 'an-invented-token-of-a-hospital-1';
const url = 'https://systems.example.org/cases';

export interface HospitalConfig {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly now: () => Date;
  readonly receive: (inbound: Inbound) => Promise<unknown>;
}

export interface Hospital {
  readonly channel: Channel;
  /** All that it was told, in order. */
  readonly news: readonly News[];
  /** Tells of a case; gives the status of the answer. */
  tell(caseNumber: string, event: unknown): Promise<number>;
}

export const openHospital = ({ store, catalog, now, receive }: HospitalConfig): Hospital => {
  const news: News[] = [];
  const post: typeof fetch = async (_, request) => {
    news.push(JSON.parse(String(request?.body)));
    return new Response(null, { status: 204 });
  };
  const route = createHospitalRoutes({
    settings: { tokens: [token], webhooks: null, scanUrl: null },
    store,
    catalog,
    exports: createExportPorts({ store, catalog, baseUrl: url }),
    receive,
    now: () => now().toISOString(),
  }).find(({ method }) => method === 'POST');
  return {
    news,
    channel: createWebhookChannel({ url, secrets: [token], now, post }),
    tell: async (caseNumber, event) => {
      const headers = { authorization: `Bearer ${token}` };
      const call = {
        headers,
        params: { id: caseNumber },
        body: JSON.parse(JSON.stringify(event)),
      } as Partial<Call>;
      return (await route?.handle(call as Call))?.status ?? 0;
    },
  };
};
