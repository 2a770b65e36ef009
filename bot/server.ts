/**
 * The HTTP server: restify behind the guard. A request passes, in this order: its URL and Host are valid, the server is
 * not draining, the address is within its rate, the body is small and plain; then its route answers within a deadline.
 * What goes wrong is answered without a word of the error.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { Gauge, type Registry } from 'prom-client';
import * as restify from 'restify';
import { type Answer, type Route, refuse, type UpgradeRoute } from '../adapters/http.ts';
import type { Allowance } from '../adapters/rates.ts';
import { readBody, refuseTarget } from './guard.ts';
import { createHealthRoutes, type Readiness } from './health.ts';
import { failureOf, type Log } from './log.ts';
import { createReception, type Reception } from './reception.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { createSender, type Sender } from './sending.ts';
import { createUpgrades, type Upgrades } from './upgrades.ts';

export interface ServerConfig {
  readonly port: number;
  readonly host?: string;
  readonly log: Log;
  readonly registry: Registry;
  readonly routes: readonly Route[];
  readonly upgrades?: readonly UpgradeRoute[];
  /** `true`, or what is wrong; see `/readyz`. */
  isReady(): Promise<Readiness>;
  /** What `/metrics` asks for as bearer; without it the figures are for the machine itself. */
  readonly metricsToken?: string | undefined;
  /** The address under which clients see this server; without it the Host header counts. */
  readonly publicUrl?: string | undefined;
  /** How many proxies before this server set `X-Forwarded-For`; 0 believes nobody. */
  readonly trustedProxies?: number;
  /** Requests per network address, health and figures aside. */
  readonly rate?: Allowance;
  /** Requests under way at once, health and figures aside; more are told to come back. */
  readonly maxUnderWay?: number;
  /** WebSockets open at once; more are told to come back. */
  readonly maxSockets?: number;
  /** A route that has not answered by then is answered for. */
  readonly deadlineMs?: number;
  /** How long `drain` goes on serving while `/readyz` already says no, for balancers to look elsewhere; 0 by default. */
  readonly leaveMs?: number;
  /** How long `drain` waits for requests that are under way. */
  readonly drainMs?: number;
  /** What a browser that asks for a page gets at an address that is not there; without it what everybody gets. */
  readonly lostPage?: (headers: IncomingHttpHeaders) => Answer;
}

export interface Server {
  /** Resolves with the port, once it accepts connections; rejects when the port is taken. */
  listen(): Promise<number>;
  /**
   * Says that it is not ready and serves on for `leaveMs`. Then takes no new work, asks streams to come back elsewhere,
   * lets requests finish, and ends all after `drainMs`.
   */
  drain(): Promise<void>;
}

const defaultRate: Allowance = { burst: 600, perSecond: 60 };
const defaultBodyLimit = 64 * 1024;
/** A second or two of work, and with the largest bodies 128 MB. */
const defaultMaxUnderWay = 1_000;
/** At 40 kB each, 400 MB. */
const defaultMaxSockets = 10_000;

export function createServer(config: ServerConfig): Server {
  const {
    log,
    publicUrl,
    trustedProxies = 0,
    rate = defaultRate,
    deadlineMs = 30_000,
    maxUnderWay = defaultMaxUnderWay,
    maxSockets = defaultMaxSockets,
    leaveMs = 0,
    drainMs = 10_000,
  } = config;
  let isLeaving = false;
  let hasToDrain = false;
  const requestLog = createRequestLog(log, config.registry);
  const sender = createSender(publicUrl, () => isLeaving);
  const reception = createReception({ publicUrl, trustedProxies, rate, isDraining: () => hasToDrain });
  const desk: Desk = { reception, sender, log, deadlineMs, room: createRoom(maxUnderWay) };
  const openDesk: Desk = {
    ...desk,
    reception: { ...reception, turnAway: () => undefined },
    room: (work) => work(),
  };

  const server = restify.createServer({ name: '', log: silent });
  setTimeouts(server.server);
  guard(server, sender, requestLog, config.lostPage);
  for (const route of createHealthRoutes({
    registry: config.registry,
    isReady: () => config.isReady(),
    isDraining: () => isLeaving,
    metricsToken: config.metricsToken,
  }))
    mount(server, route, openDesk);
  for (const route of config.routes) mount(server, route, desk);
  const upgrades = createUpgrades({
    routes: config.upgrades ?? [],
    reception,
    log: requestLog,
    onFailure: (route, error) => log.error({ route, ...failureOf(error) }, 'an upgrade failed'),
    deadlineMs,
    maxSockets,
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrades.take(request, socket, head);
  });
  gaugeSockets(config.registry, upgrades);

  return {
    listen: () => listen(server, config.port, config.host),
    async drain() {
      isLeaving = true;
      if (leaveMs > 0) await pause(leaveMs);
      hasToDrain = true;
      upgrades.closeAll();
      await closeWithin(drainMs, server, upgrades);
    },
  };
}

/** restify asks for a logger and would write requests and errors to it. */
const silent = pino({ level: 'silent' }) as never;

/**
 * Headers within 10 s and the whole request within 20 s, looked at every 5 s; idle connections outlive the 60 s of
 * common load balancers. restify makes the Node server itself, so that the options of its constructor are set here.
 */
function setTimeouts(server: restify.Server['server']) {
  Object.assign(server, { connectionsCheckingInterval: 5_000 });
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  server.keepAliveTimeout = 65_000;
}

/** Before the routes, beside the routes, and after them. */
function guard(
  server: restify.Server,
  sender: Sender,
  log: RequestLog,
  lostPage: ServerConfig['lostPage'] = () => notFound,
) {
  server.first((request, response) => {
    log.begin(request);
    const refusal = refuseTarget(request);
    if (refusal === undefined) return true;
    sender.sendBare(response, refusal);
    log.end(request, 'none', refusal.status);
    return false;
  });
  server.on(
    'restifyError',
    ({ headers }: restify.Request, response, error: { statusCode?: number }, done) => {
      const missing = headers.accept?.includes('text/html') ? lostPage(headers) : notFound;
      sender.send(response, error.statusCode === 405 ? methodNotAllowed : missing);
      done();
    },
  );
  server.on('after', (request: restify.Request, response: restify.Response) => {
    log.end(request, String(request.getRoute()?.path ?? 'none'), response.statusCode);
  });
}

/** Who stands behind every route. */
interface Desk {
  readonly reception: Reception;
  readonly sender: Sender;
  readonly log: Log;
  readonly deadlineMs: number;
  readonly room: Room;
}

type Room = (work: () => Promise<Answer>) => Promise<Answer>;

/** Lets so many run at once. Each counts until it has ended, also when it was answered for. */
function createRoom(most: number): Room {
  let underWay = 0;
  return async (work) => {
    if (underWay >= most) return busy;
    underWay += 1;
    return work().finally(() => {
      underWay -= 1;
    });
  };
}

/** restify must see only async handlers of two arguments: what another kind throws ends the process. */
function mount(server: restify.Server, route: Route, desk: Desk) {
  const shaped = (answer: Answer) => (answer.status < 400 ? answer : (route.refusal?.(answer) ?? answer));
  const handle = async (request: restify.Request, response: restify.Response) => {
    const more = route.headersFor?.(request.headers) ?? {};
    try {
      desk.sender.send(response, shaped(await answer(route, request, desk)), more);
    } catch (error) {
      desk.log.error({ route: route.path, ...failureOf(error) }, 'a route failed');
      desk.sender.send(response, shaped(failed), more);
    }
  };
  for (const verb of verbs[route.method]) server[verb](route.path, handle);
}

async function answer(route: Route, request: restify.Request, desk: Desk): Promise<Answer> {
  const refusal = desk.reception.turnAway(request, route.isUnmetered);
  if (refusal !== undefined) return refusal;
  const work = desk.room(async () => {
    const reading = await readBody(request, route.bodyLimit ?? defaultBodyLimit);
    if (reading.outcome === 'refused') return reading.answer;
    const { rawBody, body } = reading;
    const params: Record<string, string> = request.params ?? {};
    return route.handle({ ...desk.reception.callerOf(request), params, rawBody, body });
  });
  return within(desk.deadlineMs, work);
}

async function within(ms: number, work: Promise<Answer>): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve(late), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

const verbs = {
  GET: ['get', 'head'],
  POST: ['post'],
  PUT: ['put'],
  PATCH: ['patch'],
  DELETE: ['del'],
  OPTIONS: ['opts'],
} as const;

const notFound = refuse(404, 'NotFound', 'There is nothing at this address.');
const methodNotAllowed = refuse(405, 'MethodNotAllowed', 'This address does not take that method.');
const failed = refuse(500, 'TryAgain', 'That did not work, and nothing was changed. Send it again.');
const busy = refuse(503, 'Busy', 'Too many are asking at once. Try again in a moment.', {
  'retry-after': '2',
});
const late = refuse(503, 'Timeout', 'That took too long. Send it again.', { 'retry-after': '2' });

function gaugeSockets(registry: Registry, upgrades: Upgrades) {
  const gauge: Gauge = new Gauge({
    name: 'websockets_open',
    help: 'WebSockets that are open now',
    registers: [registry],
    collect: () => gauge.set(upgrades.size),
  });
}

function listen(server: restify.Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

function closeWithin(ms: number, server: restify.Server, upgrades: Upgrades): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      upgrades.destroyAll();
      server.server.closeAllConnections();
    }, ms);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
