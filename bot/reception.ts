import type { IncomingMessage } from 'node:http';
import { type Answer, type Call, refuse } from '../adapters/http.ts';
import { type Allowance, createRates, networkOf } from '../adapters/rates.ts';
import { addressOf, baseUrlOf } from './guard.ts';

export interface ReceptionConfig {
  readonly publicUrl?: string | undefined;
  readonly trustedProxies: number;
  readonly rate: Allowance;
  isDraining(): boolean;
}

/** What is known of a request before its body and route. */
export type Caller = Omit<Call, 'params' | 'rawBody' | 'body'>;

export interface Reception {
  callerOf(request: IncomingMessage): Caller;
  /** The refusal for a request that comes while the server drains, or too soon after others of its network. */
  turnAway(request: IncomingMessage, isUnmetered?: boolean): Answer | undefined;
}

export function createReception({ publicUrl, trustedProxies, rate, isDraining }: ReceptionConfig): Reception {
  const rates = createRates(rate);
  return {
    callerOf(request) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      return {
        method: request.method ?? 'GET',
        path: pathname,
        query: searchParams,
        target: request.url ?? '/',
        headers: request.headers,
        address: addressOf(request, trustedProxies),
        baseUrl: baseUrlOf(request, publicUrl, trustedProxies),
      };
    },
    turnAway(request, isUnmetered = false) {
      if (isDraining()) return draining;
      if (isUnmetered) return undefined;
      const verdict = rates.take(networkOf(addressOf(request, trustedProxies)));
      return verdict.outcome === 'limited' ? tooMany(verdict.retryAfterSeconds) : undefined;
    },
  };
}

const draining = refuse(503, 'Draining', 'This server is being restarted. Try again in a moment.', {
  'retry-after': '2',
});

const tooMany = (seconds: number) =>
  refuse(429, 'TooManyRequests', 'That was too much at once. Wait a moment.', {
    'retry-after': String(seconds),
  });
