import { createHash, timingSafeEqual } from 'node:crypto';
import type { Registry } from 'prom-client';
import { type Answer, type Call, type Route, refuse } from '../adapters/http.ts';

/** `true`, or what is wrong in a few words. */
export type Readiness =
  | true
  | 'store does not answer'
  | 'migrations are missing'
  | 'deliveries and timers stand still';

export interface HealthConfig {
  readonly registry: Registry;
  isReady(): Promise<Readiness>;
  isDraining(): boolean;
  /** See `ServerConfig`. */
  readonly metricsToken?: string | undefined;
}

/** `/healthz`: the process lives. `/readyz`: it may be given work. `/metrics`: its figures, for Prometheus. */
export function createHealthRoutes(config: HealthConfig): readonly Route[] {
  const { registry, isReady, isDraining, metricsToken } = config;
  return [
    { method: 'GET', path: '/healthz', handle: async () => ({ status: 200, body: { status: 'alive' } }) },
    {
      method: 'GET',
      path: '/readyz',
      async handle() {
        if (isDraining()) return { status: 503, body: { status: 'draining' } };
        const readiness = await soon(isReady);
        return readiness === true
          ? { status: 200, body: { status: 'ready' } }
          : { status: 503, body: { status: readiness } };
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      handle: async (call) =>
        refuseReader(call, metricsToken) ?? {
          status: 200,
          headers: { 'content-type': registry.contentType },
          body: await registry.metrics(),
        },
    },
  ];
}

/** A store that throws, or does not answer within 3 seconds, is as unready as one that says so. */
async function soon(isReady: () => Promise<Readiness>): Promise<Readiness> {
  const { promise, resolve } = Promise.withResolvers<Readiness>();
  const timer = setTimeout(() => resolve('store does not answer'), 3_000);
  const asked = isReady().catch((): Readiness => 'store does not answer');
  return Promise.race([asked, promise]).finally(() => clearTimeout(timer));
}

function refuseReader({ headers, address }: Call, token: string | undefined): Answer | undefined {
  if (token !== undefined)
    return isSame(headers.authorization ?? '', `Bearer ${token}`)
      ? undefined
      : refuse(401, 'Unauthorized', 'Send METRICS_TOKEN as a bearer token.', {
          'www-authenticate': 'Bearer',
        });
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && /^(?:127\.|::1$)/.test(address)
    ? undefined
    : refuse(403, 'Forbidden', 'Without METRICS_TOKEN, figures are for this machine alone.');
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes the same time whatever is given. */
const isSame = (given: string, expected: string) => timingSafeEqual(digest(given), digest(expected));
