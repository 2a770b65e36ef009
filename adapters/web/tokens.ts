import { createSecretKey } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ConversationId } from '../../machines/events.ts';

/**
 * - `access`: the bearer token of one conversation. 30 minutes, because `botframework-directlinejs` renews its token
 *   every 15 minutes and at no other time.
 * - `stream`: the ticket inside a stream's URL, where logs may see it. 60 seconds, to be used at once.
 * - `resume`: kept by the page to come back to the same conversation. 90 days.
 */
export type TokenKind = 'access' | 'stream' | 'resume';

export const lifetimeSeconds: Readonly<Record<TokenKind, number>> = {
  access: 30 * 60,
  stream: 60,
  resume: 90 * 24 * 60 * 60,
};

/** Whose conversation it is, and what was asked for when it began. */
export interface Grant {
  readonly conversationId: ConversationId;
  readonly userId: string;
  readonly locale?: string | undefined;
  readonly program?: string | undefined;
}

export type TokenReading =
  | { readonly outcome: 'valid'; readonly grant: Grant }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'invalid' };

export interface Tokens {
  issue(kind: TokenKind, grant: Grant): Promise<string>;
  /** A token of another kind is `invalid`. */
  read(kind: TokenKind, token: string): Promise<TokenReading>;
}

export interface TokensConfig {
  /** At least 32 characters; every node of an installation has the same. */
  readonly secret: string;
  readonly now?: () => Date;
}

export class SigningSecretTooShort extends Error {
  readonly code = 'SigningSecretTooShort';
  constructor() {
    super('The signing secret of the web channel needs at least 32 characters.');
  }
}

const issuer = 'second-opinion-intake';

const claims = z.object({
  conv: z.string().min(1),
  user: z.string().min(1),
  locale: z.string().optional(),
  program: z.string().optional(),
});

export function createTokens({ secret, now = () => new Date() }: TokensConfig): Tokens {
  if (secret.length < 32) throw new SigningSecretTooShort();
  const key = createSecretKey(secret, 'utf8');
  return {
    issue(kind, grant) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      const { conversationId, userId, locale, program } = grant;
      return new SignJWT({ conv: conversationId, user: userId, locale, program })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(kind)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds[kind])
        .sign(key);
    },
    async read(kind, token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer,
          audience: kind,
          currentDate: now(),
          requiredClaims: ['exp'],
        });
        const { conv, user, locale, program } = claims.parse(payload);
        return {
          outcome: 'valid',
          grant: { conversationId: conv as ConversationId, userId: user, locale, program },
        };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { outcome: 'expired' };
        if (error instanceof errors.JOSEError || error instanceof z.ZodError) return { outcome: 'invalid' };
        throw error;
      }
    },
  };
}
