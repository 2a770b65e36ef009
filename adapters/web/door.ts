/** Who may come in: the origin, then the bearer token, then the rate. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Answer, type Call, refuse } from '../http.ts';
import { networkOf, type Rates } from '../rates.ts';
import type { Origins } from './origins.ts';
import type { Grant, TokenKind, Tokens } from './tokens.ts';

export interface DoorConfig {
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly secret?: string | undefined;
  readonly tokenRates: Rates;
}

export type Admission =
  | { readonly outcome: 'admitted'; readonly grant: Grant }
  | { readonly outcome: 'refused'; readonly answer: Answer };

type Handle = (call: Call) => Promise<Answer>;

export interface Door {
  /** Checks a token against the origin and the conversation in the path. */
  admit(call: Call, kind: TokenKind, token: string | undefined): Promise<Admission>;
  /** For those who hold the conversation's access token, as often as `rates` allows a conversation. */
  limited(rates: Rates): (handle: (call: Call, grant: Grant) => Promise<Answer>) => Handle;
  /** For those who hold no token yet: our own page, pages on the allow-list, and whoever knows the secret. */
  starting(handle: Handle): Handle;
}

const refused = (answer: Answer): Admission => ({ outcome: 'refused', answer });

export function createDoor({ tokens, origins, secret, tokenRates }: DoorConfig): Door {
  async function admit(call: Call, kind: TokenKind, token: string | undefined): Promise<Admission> {
    if (origins.provenance(call.headers) === 'foreign') return refused(originNotAllowed);
    if (token === undefined) return refused(tokenMissing);
    const reading = await tokens.read(kind, token);
    switch (reading.outcome) {
      case 'expired':
        return refused(refuse(403, 'TokenExpired', 'The token has expired. Ask for a new one.'));
      case 'invalid':
        return refused(
          refuse(401, 'TokenInvalid', 'The token is not one of this server. Ask for a new one.'),
        );
      case 'valid': {
        const { id } = call.params;
        if (id !== undefined && id !== reading.grant.conversationId)
          return refused(refuse(403, 'WrongConversation', 'The token is for another conversation.'));
        return { outcome: 'admitted', grant: reading.grant };
      }
    }
  }

  return {
    admit,
    limited: (rates) => (handle) => async (call) => {
      const admission = await admit(call, 'access', bearerOf(call));
      if (admission.outcome === 'refused') return admission.answer;
      const verdict = rates.take(admission.grant.conversationId);
      return verdict.outcome === 'limited'
        ? tooMany(verdict.retryAfterSeconds)
        : handle(call, admission.grant);
    },
    starting: (handle) => async (call) => {
      const bearer = bearerOf(call);
      if (bearer !== undefined) {
        const isKnown = secret !== undefined && isSame(bearer, secret);
        return isKnown
          ? handle(call)
          : refuse(401, 'SecretInvalid', 'The secret is not the one of this server.');
      }
      const provenance = origins.provenance(call.headers);
      if (provenance === 'foreign') return originNotAllowed;
      if (provenance === 'absent') return originMissing;
      const verdict = tokenRates.take(networkOf(call.address));
      return verdict.outcome === 'limited' ? tooMany(verdict.retryAfterSeconds) : handle(call);
    },
  };
}

export const originNotAllowed = refuse(403, 'OriginNotAllowed', 'Pages of this site may not use the chat.');

const originMissing = refuse(
  403,
  'OriginNotAllowed',
  'Tokens are for the chat page and for pages on the allow-list; a backend sends the secret as bearer.',
);

const tokenMissing = refuse(401, 'TokenMissing', 'Send the token in the Authorization header, as Bearer.');

const tooMany = (retryAfterSeconds: number) =>
  refuse(429, 'TooManyRequests', 'That was too much at once. Wait a moment and send it again.', {
    'retry-after': String(retryAfterSeconds),
  });

const bearerOf = ({ headers }: Call) => /^Bearer ([^\s]+)$/i.exec(headers.authorization ?? '')?.[1];

/** Compares in a time that tells nothing about the secret. */
const isSame = (given: string, secret: string) => timingSafeEqual(digest(given), digest(secret));

const digest = (text: string) => createHash('sha256').update(text).digest();
