/**
 * Coordinators who look at the funnel in a browser: whoever types in one of the tokens gets a cookie that holds no token
 * and ends after a working day, or when its token is taken out of the settings.
 */
import { createHmac } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { createHolderOf } from '../bearer.ts';

const name = 'funnel';
const sessionSeconds = 8 * 60 * 60;

export interface Sessions {
  /** The cookie for the holder of a token; `null` for everybody else. */
  open(token: string, isSecure: boolean): Promise<string | null>;
  isOpen(cookies: string | undefined): Promise<boolean>;
  /** The cookie that ends the session. */
  readonly ended: string;
}

export interface SessionsConfig {
  readonly tokens: readonly string[];
  readonly now: () => Date;
}

export const createSessions = ({ tokens, now }: SessionsConfig): Sessions => {
  const holderOf = createHolderOf(tokens);
  const keys = tokens.map((token) => createHmac('sha256', token).update('funnel session').digest());
  const isSignedWith = async (key: Buffer, cookie: string): Promise<boolean> => {
    try {
      await jwtVerify(cookie, key, { audience: name, algorithms: ['HS256'], currentDate: now() });
      return true;
    } catch (error) {
      if (error instanceof errors.JOSEError) return false;
      throw error;
    }
  };
  return {
    async open(token, isSecure) {
      const key = keys[holderOf(token)];
      if (!key) return null;
      const from = Math.floor(now().getTime() / 1000);
      const value = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(name)
        .setExpirationTime(from + sessionSeconds)
        .sign(key);
      return `${cookie(value, sessionSeconds)}${isSecure ? '; Secure' : ''}`;
    },
    async isOpen(cookies = '') {
      const [, value] = new RegExp(`(?:^|;) *${name}=([^;]+)`).exec(cookies) ?? [];
      if (value === undefined) return false;
      return (await Promise.all(keys.map((key) => isSignedWith(key, value)))).includes(true);
    },
    ended: cookie('', 0),
  };
};

const cookie = (value: string, seconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;
