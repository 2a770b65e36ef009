/** The funnel as it is served, with the figures of an invented hospital. */
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { loadPageRoutes } from '../../adapters/web/page-files.ts';
import { createHospitalRoutes } from '../../bot/hospital.ts';
import { pageWordings } from '../../bot/page-wordings.ts';
import { createServer } from '../../bot/server.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { inventedTallies } from '../adapters/integration/funnel/invented.ts';

export const funnelToken = 'an-invented-token-of-a-hospital-1';

export const startFunnelServer = async () => {
  const page = await loadPageRoutes({
    folder: fileURLToPath(new URL('../../adapters/web/page', import.meta.url)),
    embedding: [],
    wordings: pageWordings(),
  });
  const server = createServer({
    port: 0,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
    registry: new Registry(),
    routes: [
      ...page,
      ...createHospitalRoutes({
        settings: { tokens: [funnelToken], webhooks: null, scanUrl: null },
        store: {
          caseByNumber: async () => null,
          funnel: { tallies: async () => inventedTallies() },
        },
        catalog: createCatalog(files),
        exports: {
          handOut: () => Promise.reject(new Error('no case')),
          words: () => '',
          baseUrl: '',
        } as never,
        receive: async () => undefined,
        now: () => '2026-03-12T12:00:00.000Z',
      }),
    ],
    isReady: async () => true,
  });
  const url = `http://127.0.0.1:${await server.listen()}`;
  return { url, close: () => server.drain() };
};
