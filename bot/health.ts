import type { Registry } from 'prom-client';
import type { Route } from '../adapters/http.ts';

export interface HealthConfig {
  readonly registry: Registry;
  /** `true` when the store answers. */
  isReady(): Promise<boolean>;
  isDraining(): boolean;
}

/** `/healthz`: the process lives. `/readyz`: it may be given work. `/metrics`: its figures, for Prometheus. */
export function createHealthRoutes({ registry, isReady, isDraining }: HealthConfig): readonly Route[] {
  return [
    { method: 'GET', path: '/healthz', handle: async () => ({ status: 200, body: { status: 'alive' } }) },
    {
      method: 'GET',
      path: '/readyz',
      async handle() {
        if (isDraining()) return { status: 503, body: { status: 'draining' } };
        return (await answersTrue(isReady))
          ? { status: 200, body: { status: 'ready' } }
          : { status: 503, body: { status: 'store does not answer' } };
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      handle: async () => ({
        status: 200,
        headers: { 'content-type': registry.contentType },
        body: await registry.metrics(),
      }),
    },
  ];
}

/** A store that throws is as unready as one that says so. */
const answersTrue = (isReady: () => Promise<boolean>) => isReady().catch(() => false);
