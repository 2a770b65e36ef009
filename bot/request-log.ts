import type { IncomingMessage } from 'node:http';
import { Histogram, type Registry } from 'prom-client';
import type { Log } from './log.ts';

/**
 * One line and one figure a request: method, route, status, time. Never a query, token, body or address. Requests that
 * failed here or were slow are logged at info, all others at debug.
 */
export interface RequestLog {
  begin(request: IncomingMessage): void;
  /** `route` is the route's pattern, so that the figures stay few. */
  end(request: IncomingMessage, route: string, status: number): void;
}

/** Asked for all day long by machines, which act on the answer themselves. */
const quietRoutes = new Set(['/healthz', '/readyz', '/metrics']);
/** Above the slowest turn on a busy machine (README, Figures). */
const slowMs = 1_000;

export function createRequestLog(log: Log, registry: Registry): RequestLog {
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  const begun = new WeakMap<IncomingMessage, number>();
  return {
    begin: (request) => begun.set(request, performance.now()),
    end(request, route, status) {
      const ms = Math.round(performance.now() - (begun.get(request) ?? performance.now()));
      const method = request.method ?? 'none';
      seconds.observe({ method, route, status }, ms / 1000);
      const line = { method, route, status, ms };
      const isNews = !quietRoutes.has(route) && (status >= 500 || ms >= slowMs);
      log[isNews ? 'info' : 'debug'](line, 'request');
    },
  };
}
