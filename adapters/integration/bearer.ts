/** Who speaks for a hospital's systems: whoever holds one of its tokens (RFC 6750). */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Route } from '../http.ts';
import type { Rates } from '../rates.ts';
import { problem } from './problem.ts';

export interface BearerConfig {
  /** Any of them is admitted, so that one can be replaced while the other is still in use. */
  readonly tokens: readonly string[];
  /** What one token may ask for, over all routes together. */
  readonly rates: Rates;
}

type Handle = Route['handle'];

/** The same work, for holders of a token alone, within their rate. */
export type Protect = (handle: Handle) => Handle;

/**
 * Which of the tokens is shown, from 0; -1 for none. Only hashes of them are kept, and all are compared, so that time
 * tells nothing.
 */
export function createHolderOf(tokens: readonly string[]): (token: string) => number {
  const hashes = tokens.map(hashOf);
  return (token) => {
    const shown = hashOf(token);
    return hashes.map((hash) => timingSafeEqual(hash, shown)).indexOf(true);
  };
}

export function createProtect({ tokens, rates }: BearerConfig): Protect {
  const holderOf = createHolderOf(tokens);
  return (handle) => async (call) => {
    const { authorization } = call.headers;
    const [, token = ''] = /^Bearer +([^ ]+) *$/i.exec(authorization ?? '') ?? [];
    const holder = holderOf(token);
    if (holder < 0) return notAdmitted(authorization !== undefined);
    const verdict = rates.take(String(holder));
    return verdict.outcome === 'limited' ? tooMany(verdict.retryAfterSeconds) : handle(call);
  };
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const notAdmitted = (hasTried: boolean) =>
  problem({
    status: 401,
    code: 'Unauthorized',
    detail: 'Send one of the tokens of INTEGRATION_TOKEN as a bearer token.',
    headers: { 'www-authenticate': `Bearer realm="cases"${hasTried ? ', error="invalid_token"' : ''}` },
  });

const tooMany = (seconds: number) =>
  problem({
    status: 429,
    code: 'TooManyRequests',
    detail: 'That was too much at once. Send it again a little later.',
    headers: { 'retry-after': String(seconds) },
  });
