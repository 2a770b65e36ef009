/** A server with the routes of hospital systems, on a store in memory that holds one submitted case. */
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createMemoryStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { createExportPorts } from '../../../bot/exports.ts';
import { createHospitalRoutes, type HospitalConfig } from '../../../bot/hospital.ts';
import { createServer } from '../../../bot/server.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { recordOf, takeTurn } from '../../contracts/turns.ts';

const catalog = createCatalog(files);

export const token = 'an-invented-token-of-a-hospital-1';
export const otherToken = 'an-invented-token-of-a-hospital-2';
export const caseNumber = 'SO-7K3M-9Q2F';
export const conversationId = 'conversation' as ConversationId;

const rate = { burst: 10_000, perSecond: 10_000 };

export interface HospitalNode {
  readonly store: Store;
  readonly url: string;
  /** What the server logged, at every level. */
  log(): string;
  close(): Promise<void>;
}

/** The case is there already; `more` may replace its turn, its clock or the settings. */
export const startHospitalNode = async (more: Partial<HospitalConfig> = {}): Promise<HospitalNode> => {
  const store = await createMemoryStore();
  await takeTurn(store, conversationId, {
    record: recordOf(conversationId),
    texts: ['my name is Ada'],
    cases: [
      { type: 'case.open', number: caseNumber, program: 'dana-farber', status: 'submitted', content: {} },
    ],
  });
  const log: string[] = [];
  const routes = createHospitalRoutes({
    settings: { tokens: [token, otherToken], webhooks: null, scanUrl: null },
    store,
    catalog,
    exports: createExportPorts({ store, catalog, baseUrl: 'https://intake.example.org' }),
    receive: async () => undefined,
    now: () => new Date().toISOString(),
    rate,
    ...more,
  });
  const server = createServer({
    port: 0,
    host: '127.0.0.1',
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    registry: new Registry(),
    routes,
    isReady: async () => true,
    rate,
  });
  const url = `http://127.0.0.1:${await server.listen()}`;
  return {
    store,
    url,
    log: () => log.join(''),
    close: async () => {
      await server.drain();
      await store.close();
    },
  };
};
