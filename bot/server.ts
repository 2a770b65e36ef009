/**
 * The HTTP server: restify behind the guard. A request passes, in this order: its URL and Host are valid, the server is
 * not draining, the address is within its rate, the body is small and plain; then its route answers within a deadline.
 * What goes wrong is answered without a word of the error.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { Registry } from 'prom-client';
import * as restify from 'restify';
import { type Answer, type Call, type Route, refuse, type UpgradeRoute } from '../adapters/http.ts';
import { type Allowance, createRates, networkOf } from '../adapters/web/rates.ts';
import { addressOf, baseUrlOf, readBody, refuseTarget, securityHeaders } from './guard.ts';
import { createHealthRoutes } from './health.ts';
import { createRequestLog, failureOf } from './request-log.ts';
import { createUpgrades } from './upgrades.ts';

export interface ServerConfig {
  readonly port: number;
  readonly host?: string;
  readonly log: Logger;
  readonly registry: Registry;
  readonly routes: readonly Route[];
  readonly upgrades?: readonly UpgradeRoute[];
  /** `true` when the store answers. */
  isReady(): Promise<boolean>;
  /** The address under which clients see this server; without it the Host header counts. */
  readonly publicUrl?: string | undefined;
  /** How many proxies before this server set `X-Forwarded-For`; 0 believes nobody. */
  readonly trustedProxies?: number;
  /** Requests per network address, health and figures aside. */
  readonly rate?: Allowance;
  /** A route that has not answered by then is answered for. */
  readonly deadlineMs?: number;
  /** How long `drain` waits for requests that are under way. */
  readonly drainMs?: number;
}

export interface Server {
  /** Resolves with the port, once it accepts connections; rejects when the port is taken. */
  listen(): Promise<number>;
  /** Takes no new work, asks streams to come back elsewhere, lets requests finish, and ends all after `drainMs`. */
  drain(): Promise<void>;
}

const defaultRate: Allowance = { burst: 600, perSecond: 60 };
const defaultBodyLimit = 64 * 1024;

export function createServer(config: ServerConfig): Server {
  const { log, publicUrl, trustedProxies = 0, deadlineMs = 30_000, drainMs = 10_000 } = config;
  const rates = createRates(config.rate ?? defaultRate);
  const requestLog = createRequestLog(log, config.registry);
  const fixedHeaders = securityHeaders(publicUrl);
  let isDraining = false;

  const callOf = (request: IncomingMessage): Omit<Call, 'params' | 'rawBody' | 'body'> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    return {
      method: request.method ?? 'GET',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      address: addressOf(request, trustedProxies),
      baseUrl: baseUrlOf(request, publicUrl, trustedProxies),
    };
  };

  const turnAway = (request: IncomingMessage): Answer | undefined => {
    if (isDraining) return draining;
    const verdict = rates.take(networkOf(addressOf(request, trustedProxies)));
    return verdict.outcome === 'limited' ? tooMany(verdict.retryAfterSeconds) : undefined;
  };

  async function answer(route: Route, request: restify.Request): Promise<Answer> {
    const reading = await readBody(request, route.bodyLimit ?? defaultBodyLimit);
    if (reading.outcome === 'refused') return reading.answer;
    const { rawBody, body } = reading;
    const params = (request.params ?? {}) as Record<string, string>;
    const work = route.handle({ ...callOf(request), params, rawBody, body });
    return withinDeadline(work, deadlineMs);
  }

  const send = (
    response: restify.Response,
    { status, headers, body }: Answer,
    more: Record<string, string> = {},
  ) => {
    const [content, contentType] = serialize(body);
    response.sendRaw(status, content, {
      ...fixedHeaders,
      ...(body !== undefined && { 'content-type': contentType }),
      ...(status !== 204 && status !== 304 && { 'content-length': String(Buffer.byteLength(content)) }),
      ...more,
      ...headers,
      ...(isDraining && { connection: 'close' }),
    });
  };

  function mount(route: Route, check: (request: IncomingMessage) => Answer | undefined) {
    const handle = async (request: restify.Request, response: restify.Response) => {
      const more = route.headersFor?.(request.headers) ?? {};
      try {
        send(response, check(request) ?? (await answer(route, request)), more);
      } catch (error) {
        log.error({ route: route.path, ...failureOf(error) }, 'a route failed');
        send(response, failed, more);
      }
    };
    for (const verb of verbs[route.method]) server[verb](route.path, handle);
  }

  const server = restify.createServer({ name: '', log: silent });
  server.first((request, response) => {
    requestLog.begin(request);
    const refusal = refuseTarget(request);
    if (refusal === undefined) return true;
    sendRefused(response, refusal, fixedHeaders);
    requestLog.end(request, 'none', refusal.status);
    return false;
  });
  server.on('restifyError', (_request, response: restify.Response, error: { statusCode?: number }, done) => {
    send(response, error.statusCode === 405 ? methodNotAllowed : notFound);
    done();
  });
  server.on('after', (request: restify.Request, response: restify.Response) => {
    requestLog.end(request, String(request.getRoute()?.path ?? 'none'), response.statusCode);
  });

  const health = createHealthRoutes({ ...config, isDraining: () => isDraining });
  for (const route of health) mount(route, () => undefined);
  for (const route of config.routes) mount(route, turnAway);

  const upgrades = createUpgrades({
    routes: config.upgrades ?? [],
    turnAway: (request) => refuseTarget(request) ?? turnAway(request),
    callOf,
    log: requestLog,
    onFailure: (route, error) => log.error({ route, ...failureOf(error) }, 'an upgrade failed'),
    deadlineMs,
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrades.take(request, socket, head);
  });
  setTimeouts(server.server);

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => resolve((server.server.address() as AddressInfo).port));
      }),
    async drain() {
      isDraining = true;
      upgrades.closeAll();
      await closeWithin(server, drainMs, upgrades.destroyAll);
    },
  };
}

const silent = pino({ level: 'silent' }) as never;

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
const draining = refuse(503, 'Draining', 'This server is being restarted. Try again in a moment.', {
  'retry-after': '2',
});
const failed = refuse(500, 'TryAgain', 'That did not work, and nothing was changed. Send it again.');
const late = refuse(503, 'Timeout', 'That took too long. Send it again.', { 'retry-after': '2' });
const tooMany = (seconds: number) =>
  refuse(429, 'TooManyRequests', 'That was too much at once. Wait a moment.', {
    'retry-after': String(seconds),
  });

function serialize(body: unknown): [content: string | Buffer, contentType: string] {
  if (body === undefined) return ['', ''];
  if (typeof body === 'string') return [body, 'text/plain; charset=utf-8'];
  if (Buffer.isBuffer(body)) return [body, 'application/octet-stream'];
  return [JSON.stringify(body), 'application/json'];
}

/** For a request that restify has not prepared, and must not. */
function sendRefused(
  response: ServerResponse,
  { status, headers, body }: Answer,
  fixed: Record<string, string>,
) {
  response.writeHead(status, {
    ...fixed,
    'content-type': 'application/json',
    connection: 'close',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

async function withinDeadline(work: Promise<Answer>, ms: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve(late), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Headers within 10 s and the whole request within 20 s; idle connections outlive the 60 s of common load balancers. */
function setTimeouts(server: restify.Server['server']) {
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  server.keepAliveTimeout = 65_000;
}

function closeWithin(server: restify.Server, ms: number, destroyUpgraded: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      destroyUpgraded();
      server.server.closeAllConnections();
    }, ms);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
