import { z } from 'zod';
import type { Environment } from './secret-files.ts';
import { problemsOf } from './setting-problems.ts';

const listOf = (one: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(one).min(1));

/** What may stand behind `Bearer` (RFC 6750, section 2.1). */
const token = z
  .string()
  .regex(/^[A-Za-z0-9._~+/-]{32,}=*$/, 'expected tokens of 32 characters or more, separated by commas');

const secret = z.string().min(32, 'expected secrets of 32 characters or more, separated by commas');

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

/** Cases travel encrypted, or not at all over a network. */
const isPrivate = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    url.hash === '' &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  );
};

const settings = z.object({
  INTEGRATION_TOKEN: listOf(token).default([]),
  WEBHOOK_URL: z
    .string()
    .refine(isPrivate, 'expected an https address without a password, such as https://his.example.org/cases')
    .optional(),
  WEBHOOK_SECRET: listOf(secret).optional(),
});

/** How the hospital's own systems are reached, and reach us. */
export interface HospitalSettings {
  /** Each of them is admitted; none turns the routes off. */
  readonly tokens: readonly string[];
  /** `null` while no webhooks are sent. */
  readonly webhooks: WebhookSettings | null;
}

export interface WebhookSettings {
  readonly url: string;
  /** Each of them signs. */
  readonly secrets: readonly string[];
}

const together = ['WEBHOOK_URL', 'WEBHOOK_SECRET'] as const;

/** `problems` as `name: what is expected`. */
export const readHospitalSettings = (
  environment: Environment,
): { readonly hospital: HospitalSettings; readonly problems: readonly string[] } => {
  const { data, error } = settings.safeParse(environment);
  const wrong = problemsOf(error);
  const present = together.filter((name) => environment[name] !== undefined);
  const lacking = together.filter((name) => present.length === 1 && environment[name] === undefined);
  const problems = [
    ...new Set(wrong),
    ...lacking.map((name) => `${name}: expected a value, since webhooks are set up`),
  ];
  const { INTEGRATION_TOKEN: tokens = [], WEBHOOK_URL: url, WEBHOOK_SECRET: secrets } = data ?? {};
  return { hospital: { tokens, webhooks: url && secrets ? { url, secrets } : null }, problems };
};
