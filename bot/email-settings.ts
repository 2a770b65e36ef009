import { z } from 'zod';
import { readSender } from '../adapters/email/mail.ts';
import { readEventKey } from '../adapters/email/signature.ts';
import type { Environment } from './secret-files.ts';
import { problemsOf } from './setting-problems.ts';

const senderExpected = 'expected an address such as intake@example.org, or Name <intake@example.org>';
const keyExpected =
  'expected the verification key of a signed event webhook, base64 of a public key on P-256';

/** What `read` makes of a text, or `expected` for what it makes `null` of. */
const readBy = <T>(read: (text: string) => T | null, expected: string) =>
  z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue(expected);
    return z.NEVER;
  });

const settings = z.object({
  SENDGRID_API_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'expected a key without spaces')
    .optional(),
  SENDGRID_API_URL: z
    .string()
    .regex(
      /^https?:\/\/[^/?#@\s]+\/?$/,
      'expected an address without a path, such as https://api.sendgrid.com',
    )
    .transform((text) => text.replace(/\/$/, ''))
    .optional(),
  SENDGRID_EVENT_KEY: readBy(readEventKey, keyExpected).optional(),
  EMAIL_FROM: readBy(readSender, senderExpected).optional(),
});
type Read = z.output<typeof settings>;

/** How mails are sent. */
export interface EmailSettings extends Omit<Read, 'SENDGRID_API_KEY' | 'EMAIL_FROM'> {
  readonly SENDGRID_API_KEY: string;
  readonly EMAIL_FROM: NonNullable<Read['EMAIL_FROM']>;
}

/** `null` while e-mail is off; `problems` as `name: what is expected`. E-mail is set up as a whole or not at all. */
export const readEmailSettings = (
  environment: Environment,
): { readonly email: EmailSettings | null; readonly problems: readonly string[] } => {
  const { data, error } = settings.safeParse(environment);
  const wrong = problemsOf(error);
  const isWanted = Object.keys(settings.shape).some((name) => environment[name] !== undefined);
  const missing = ['SENDGRID_API_KEY', 'EMAIL_FROM']
    .filter((name) => isWanted && environment[name] === undefined)
    .map((name) => `${name}: expected a value, since e-mail is set up`);
  const problems = [...wrong, ...missing];
  const { SENDGRID_API_KEY, EMAIL_FROM } = data ?? {};
  const email = SENDGRID_API_KEY && EMAIL_FROM ? { ...data, SENDGRID_API_KEY, EMAIL_FROM } : null;
  return { email, problems };
};
