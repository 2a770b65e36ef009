import type { IncomingHttpHeaders } from 'node:http';

/**
 * Where a request comes from, as the browser says: `own` is the chat page, `embedding` a page on the allow-list,
 * `foreign` any other page, `absent` no browser at all (or an address typed by hand).
 */
export type Provenance = 'own' | 'embedding' | 'foreign' | 'absent';

export interface OriginsConfig {
  /** The page's own address; without it the Host of the request counts. */
  readonly publicUrl?: string | undefined;
  /** Origins whose pages may embed the chat or call the protocol: `https://www.hospital.example.org`. */
  readonly embedding: readonly string[];
}

export interface Origins {
  provenance(headers: IncomingHttpHeaders): Provenance;
  /** Leave to read the answer, for pages on the allow-list only. */
  corsHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>>;
}

export function createOrigins(config: OriginsConfig): Origins {
  const own = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).origin;
  const embedding = new Set(config.embedding.map((origin) => new URL(origin).origin));

  const isOwn = (origin: string, headers: IncomingHttpHeaders) =>
    own === undefined
      ? headers['sec-fetch-site'] === 'same-origin' || hostOf(origin) === headers.host?.toLowerCase()
      : origin === own;

  return {
    provenance(headers) {
      const { origin } = headers;
      if (origin !== undefined) {
        if (isOwn(origin, headers)) return 'own';
        return embedding.has(origin) ? 'embedding' : 'foreign';
      }
      const site = headers['sec-fetch-site'];
      if (site === 'same-origin') return 'own';
      return site === undefined || site === 'none' ? 'absent' : 'foreign';
    },
    corsHeaders(headers) {
      const { origin } = headers;
      if (origin === undefined || !embedding.has(origin)) return { vary: 'Origin' };
      return {
        vary: 'Origin',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'Retry-After',
      };
    },
  };
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
