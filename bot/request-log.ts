import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { Histogram, type Registry } from 'prom-client';

/** One line and one figure a request: method, route, status, time. Never a query, token, body or address. */
export interface RequestLog {
  begin(request: IncomingMessage): void;
  /** `route` is the route's pattern, so that the figures stay few. */
  end(request: IncomingMessage, route: string, status: number): void;
}

/** Asked for all day long by machines: logged at debug. */
const quietRoutes = new Set(['/healthz', '/readyz', '/metrics']);

export function createRequestLog(log: Logger, registry: Registry): RequestLog {
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
      if (quietRoutes.has(route)) log.debug(line, 'request');
      else log.info(line, 'request');
    },
  };
}

/** What may be logged of an error from anywhere: its kind and where it was thrown, not its message. */
export function failureOf(error: unknown): { failure: string; code?: string; at?: readonly string[] } {
  if (!(error instanceof Error)) return { failure: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    failure: error.name,
    ...(typeof code === 'string' && { code }),
    at: frames.slice(0, 6).map((frame) => frame.trim()),
  };
}
