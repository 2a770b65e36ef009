/** `npm start`: reads the settings, brings the store up to date, serves, and stops in good order. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createStore } from '../adapters/store/create.ts';
import { createDirectLine } from '../adapters/web/direct-line.ts';
import { createOrigins } from '../adapters/web/origins.ts';
import { loadPageRoutes } from '../adapters/web/page-files.ts';
import { createTokens } from '../adapters/web/tokens.ts';
import { createCatalog, files } from '../machines/programs/index.ts';
import { type Config, readConfig } from './config.ts';
import { createServer } from './server.ts';
import { createService, startService } from './service.ts';

const pageFolder = fileURLToPath(new URL('../adapters/web/page', import.meta.url));

const start = async (config: Config) => {
  const log = pino({ level: config.LOG_LEVEL });
  const failed = (error: unknown) => log.error({ code: codeOf(error) }, 'a round failed and is tried again');
  const catalog = createCatalog(files, config.PROGRAM_SETTINGS);
  const store = await createStore({
    ...(config.DATABASE_URL ? { databaseUrl: config.DATABASE_URL } : { dataDir: config.DATA_DIR }),
    onFault: failed,
  });
  await store.migrate();
  const service = createService({ store, catalog });
  const origins = createOrigins({ publicUrl: config.PUBLIC_URL, embedding: config.EMBED_ORIGINS });
  const directLine = createDirectLine({
    ports: {
      receive: service.turn,
      messagesAfter: (id, seq, limit) => store.messagesAfter(id, seq, limit),
    },
    feed: service.feed,
    tokens: createTokens({ secret: await store.secret('web-tokens', () => randomBytes(32).toString('hex')) }),
    origins,
    names: { person: 'You', assistant: 'Assistant', coordinator: 'Coordinator' },
    secret: config.DIRECTLINE_SECRET,
    onFailure: failed,
  });
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const server = createServer({
    port: config.PORT,
    ...(config.HOST ? { host: config.HOST } : {}),
    log,
    registry,
    routes: [
      ...directLine.routes,
      ...(await loadPageRoutes({ folder: pageFolder, embedding: config.EMBED_ORIGINS })),
    ],
    upgrades: [directLine.stream],
    isReady: () => store.isReady(),
    publicUrl: config.PUBLIC_URL,
    trustedProxies: config.TRUST_PROXY,
  });
  const port = await server.listen();
  const rounds = startService(service, { hasChannels: false, failed });
  announce(config, port);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.drain();
    await rounds.stop();
    await store.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

const announce = (config: Config, port: number) => {
  const lines = [
    `Second Opinion Intake is ready: ${config.PUBLIC_URL ?? `http://localhost:${port}`}/`,
    config.DATABASE_URL
      ? 'Store: PostgreSQL.'
      : `Store: embedded, in the folder ${config.DATA_DIR}. For production set DATABASE_URL.`,
    'Channels: web is on. SMS, Teams and e-mail are not part of this version.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.name
      : 'unknown';

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
