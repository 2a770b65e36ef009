/** Reads the settings, brings the store up to date, serves, and stops in good order. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Channel } from '../adapters/channel.ts';
import { emailIsOff } from '../adapters/email/channel.ts';
import { createWebhookChannel } from '../adapters/integration/webhooks.ts';
import { keyFileOf } from '../adapters/store/keys.ts';
import type { Store } from '../adapters/store/store.ts';
import { createDirectLine } from '../adapters/web/direct-line.ts';
import { writeLook } from '../adapters/web/look.ts';
import { createLostPage } from '../adapters/web/lost-page.ts';
import { createOrigins } from '../adapters/web/origins.ts';
import { loadPageRoutes } from '../adapters/web/page-files.ts';
import { createOneTimeRoutes } from '../adapters/web/signing.ts';
import { createTokens } from '../adapters/web/tokens.ts';
import type { ChannelName } from '../machines/events.ts';
import { certifiedConsentLanguages } from '../machines/intake/consents.ts';
import { startAnchoring } from './anchoring.ts';
import { createBacklogMetrics } from './backlog-metrics.ts';
import { type Config, readConfig } from './config.ts';
import { createExportPorts } from './exports.ts';
import { gaugeFunnel } from './funnel.ts';
import { createHospitalRoutes } from './hospital.ts';
import { createLog, failureOf, type Log, pseudonyms } from './log.ts';
import { createMailing } from './mailing.ts';
import {
  createEmailMetrics,
  createSendMetrics,
  createSmsMetrics,
  createTurnMetrics,
  createWebhookMetrics,
  type SmsMetrics,
} from './metrics.ts';
import { isMendable, openStore } from './opening.ts';
import { pageWordings } from './page-wordings.ts';
import { startPruning } from './pruning.ts';
import { renderPhrase } from './render.ts';
import { createServer, type Server } from './server.ts';
import { createService, type Service } from './service.ts';
import { createSigning } from './signing.ts';
import { createStanding } from './standing.ts';
import { createTeams, startSummaries } from './teams.ts';
import { firstLanguage, spokenLanguages } from './text/languages.ts';
import { createTexting } from './texting.ts';
import type { TurnReport } from './turn.ts';

const now = () => new Date().toISOString();
const pageFolder = fileURLToPath(new URL('../adapters/web/page', import.meta.url));

const start = async (config: Config): Promise<void> => {
  const log = createLog(config.LOG_LEVEL);
  stopOnFault(log);
  const failed = (error: unknown) => log.error(failureOf(error), 'failed, and is tried again');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const store = await openStore(config, failed);
  const texting = config.sms
    ? await createTexting({
        settings: config.sms,
        store,
        catalog: config.catalog,
        metrics: loggedSms(log, createSmsMetrics(registry)),
      })
    : null;
  const mailing = config.email
    ? await createMailing({ settings: config.email, store, metrics: createEmailMetrics(registry) })
    : null;
  gaugeFunnel(registry, store.funnel, now);
  const { webhooks } = config.hospital;
  const channels: Partial<Record<ChannelName, Channel>> = {
    email: mailing?.channel ?? emailIsOff,
    ...(texting ? { sms: texting.channel } : {}),
    ...(webhooks
      ? { webhook: createWebhookChannel({ ...webhooks, observed: createWebhookMetrics(registry) }) }
      : {}),
  };
  const service = createService({
    store,
    channels,
    hasThreads: config.teams !== null,
    hasWebhooks: webhooks !== null,
    catalog: config.catalog,
    publicUrl: config.PUBLIC_URL,
    observed: await observeTurns(log, registry, store),
    sent: createSendMetrics(registry),
    failed,
  });
  const { routes, stream, lostPage } = await createWeb(config, store, service, failed);
  const teams = config.teams
    ? await createTeams({ settings: config.teams, catalog: config.catalog, store, service })
    : null;
  Object.assign(channels, teams?.channels);
  createBacklogMetrics(registry, () => store.backlog());
  let isMoving = () => true;
  const server = createServer({
    port: config.PORT,
    ...(config.HOST ? { host: config.HOST } : {}),
    log,
    registry,
    routes: [
      ...routes,
      ...(texting?.routes(service.turn) ?? []),
      ...(mailing?.routes(service.turn) ?? []),
      ...(teams ? [teams.route] : []),
      ...createHospitalRoutes({
        settings: config.hospital,
        store,
        catalog: config.catalog,
        exports: exportsOf(config, store),
        receive: service.turn,
        now,
      }),
    ],
    upgrades: [stream],
    lostPage,
    isReady: async () => (isMoving() ? store.isReady() : 'deliveries and timers stand still'),
    metricsToken: config.METRICS_TOKEN,
    publicUrl: config.PUBLIC_URL,
    trustedProxies: config.TRUST_PROXY,
    leaveMs: config.DRAIN_SECONDS * 1000,
  });
  const port = await server.listen();
  const running = service.start();
  isMoving = running.isMoving;
  const rounds: { stop(): Promise<void> }[] = [running];
  rounds.push(startPruning({ store, now }, failed));
  rounds.push(startAnchoring({ store, now, log }, failed));
  if (teams) rounds.push(startSummaries({ store, catalog: config.catalog, now }, failed));
  stopOnSignal(server, rounds, store, log);
  process.stdout.write(announcement(config, port));
};

const createWeb = async (
  config: Config,
  store: Store,
  { turn, feed }: Service,
  onFailure: (error: unknown) => void,
) => {
  const nameOf = (speaker: string, language: string) => renderPhrase({ key: `speaker.${speaker}` }, language);
  const tokens = createTokens({
    secret: await store.secret('web-tokens', () => randomBytes(32).toString('hex')),
  });
  const directLine = createDirectLine({
    ports: {
      receive: turn,
      messagesAfter: (id, seq, limit) => store.messagesAfter(id, seq, limit),
      standing: createStanding({ store, catalog: config.catalog, now }),
    },
    feed,
    tokens,
    origins: createOrigins({ publicUrl: config.PUBLIC_URL, embedding: config.EMBED_ORIGINS }),
    names: (language = firstLanguage) => ({
      person: nameOf('person', language),
      assistant: nameOf('assistant', language),
      coordinator: nameOf('coordinator', language),
    }),
    secret: config.DIRECTLINE_SECRET,
    onFailure,
  });
  const page = await loadPageRoutes({
    folder: pageFolder,
    embedding: config.EMBED_ORIGINS,
    wordings: pageWordings(),
    ...(config.looks ? { look: writeLook(config.looks) } : {}),
  });
  const signing = createSigning({ store, catalog: config.catalog, turn });
  const oneTime = createOneTimeRoutes({
    ports: signing,
    resumeFor: (conversationId) => tokens.issue('resume', { conversationId, userId: `dl_${conversationId}` }),
  });
  return {
    routes: [...directLine.routes, ...oneTime, ...page],
    stream: directLine.stream,
    lostPage: createLostPage(signing),
  };
};

const exportsOf = ({ catalog, PUBLIC_URL, PORT }: Config, store: Store) =>
  createExportPorts({ store, catalog, baseUrl: PUBLIC_URL ?? `http://localhost:${PORT}` });

/** A turn that failed stands in the log by its conversation's keyed hash, so that lines about the same one are found. */
const observeTurns = async (log: Log, registry: Registry, store: Store) => {
  const count = createTurnMetrics(registry);
  const nameOf = pseudonyms(await store.secret('log-names', () => randomBytes(32).toString('hex')));
  return (report: TurnReport) => {
    count(report);
    const { conversationId, event, outcome, seconds } = report;
    const line = { conversation: nameOf(conversationId), event, outcome, ms: Math.round(seconds * 1000) };
    log[outcome === 'failed' ? 'warn' : 'debug'](line, 'turn');
  };
};

/** What a text message cost stands in the log too, without a word of it. */
const loggedSms = (log: Log, metrics: SmsMetrics): SmsMetrics => ({
  sent: (part) => {
    metrics.sent(part);
    log.info(part, 'text sent');
  },
  undelivered: (code) => {
    metrics.undelivered(code);
    log.warn({ code }, 'text not delivered');
  },
});

/**
 * No new work, then the end of what is under way, then the store. Later signals change nothing: under `npm start` one
 * Ctrl-C arrives twice, from the terminal and from npm.
 */
const stopOnSignal = (
  server: Server,
  rounds: readonly { stop(): Promise<void> }[],
  store: Store,
  log: Log,
): void => {
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    await server.drain();
    await Promise.all(rounds.map((round) => round.stop()));
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stop(signal).catch(endWith(log)));
};

/** A fault that nobody caught is logged without its message, which may hold a person's words. */
const endWith =
  (log: Log) =>
  (error: unknown): never => {
    log.fatal(failureOf(error), 'stopped by a fault');
    process.exit(1);
  };

const stopOnFault = (log: Log): void => void process.on('uncaughtException', endWith(log));

const onOff = (settings: object | boolean | null | undefined): string => (settings ? 'on' : 'off');

const announcement = (config: Config, port: number): string =>
  [
    `Second Opinion Intake is ready: ${config.PUBLIC_URL ?? `http://localhost:${port}`}/`,
    config.DATABASE_URL
      ? 'Store: PostgreSQL.'
      : `Store: embedded, in the folder ${config.DATA_DIR}. For production set DATABASE_URL.`,
    config.DATA_KEYS
      ? 'Keys: from DATA_KEYS.'
      : `Keys: in ${keyFileOf(config.DATA_DIR)}. Without that file nothing can be read any more.`,
    `Channels: web on, SMS ${onOff(config.sms)}, Teams ${onOff(config.teams)}, e-mail ${onOff(config.email)}.`,
    ...uncertifiedConsents(),
    ...(config.email && !config.email.SENDGRID_EVENT_KEY
      ? ['A mail counts as delivered when SendGrid takes it: there is no SENDGRID_EVENT_KEY.']
      : []),
    ...(config.teams && !config.teams.MicrosoftAppId
      ? ['Teams believes everybody: there is no MicrosoftAppId. This is for trying it on one machine.']
      : []),
    `Hospital systems: cases ${onOff(config.hospital.tokens.length > 0)}, webhooks ${onOff(config.hospital.webhooks)}.`,
    '',
  ].join('\n');

/** A line for each language whose consents wait for the hospital's certified translation. */
const uncertifiedConsents = (): readonly string[] =>
  spokenLanguages
    .filter((language) => !certifiedConsentLanguages.includes(language))
    .map((language) => {
      const name = renderPhrase({ key: `language:${language}` }, firstLanguage);
      return `Consents in ${name} are not a certified translation: put the hospital's own into bot/text/${language} before use.`;
    });

/** What the person who starts the program can mend is said in a sentence; anything else is a fault and shows where. */
const abort = (error: unknown): never => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
};

const explain = (error: unknown): string => {
  if (isMendable(error)) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, syscall, port, address } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  if (syscall !== 'listen') return error.stack ?? error.message;
  return code === 'EADDRINUSE'
    ? `Port ${port} is in use by another process. Stop that process, or set PORT to another port.`
    : `The server cannot listen on ${address ?? 'HOST'}, port ${port}: ${code}. Check HOST and PORT.`;
};

/** Resolves when the server answers; ends the process when it cannot. */
export const serve = async (env: NodeJS.ProcessEnv): Promise<void> => {
  try {
    await start(readConfig(env));
  } catch (error) {
    abort(error);
  }
};
