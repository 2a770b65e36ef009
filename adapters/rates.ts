import { isIPv6 } from 'node:net';

/** A token bucket: `burst` at once, then `perSecond`. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

export type RateVerdict =
  | { readonly outcome: 'allowed' }
  | { readonly outcome: 'limited'; readonly retryAfterSeconds: number };

export interface Rates {
  take(key: string): RateVerdict;
}

export interface RatesConfig extends Allowance {
  /** A clock that never goes back, in milliseconds. */
  readonly now?: () => number;
  /** Beyond so many keys the one that was quiet longest is forgotten, so that memory stays bounded. */
  readonly maxKeys?: number;
}

/** Counts in the memory of this process; several nodes allow as many times more. */
export function createRates(config: RatesConfig): Rates {
  const { burst, perSecond, now = () => performance.now(), maxKeys = 50_000 } = config;
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(key) {
      const at = now();
      const before = buckets.get(key) ?? { tokens: burst, at };
      const tokens = Math.min(burst, before.tokens + ((at - before.at) / 1000) * perSecond);
      const allowed = tokens >= 1;
      buckets.delete(key);
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at });
      if (buckets.size > maxKeys) buckets.delete(buckets.keys().next().value as string);
      if (allowed) return { outcome: 'allowed' };
      return { outcome: 'limited', retryAfterSeconds: Math.max(1, Math.ceil((1 - tokens) / perSecond)) };
    },
  };
}

/** An IPv6 network of 64 bits is one household or one phone: whoever has it has all of its addresses. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
