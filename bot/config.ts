import { z } from 'zod';
import { makeKeyCommand, problemWithKeys } from '../adapters/store/keys.ts';
import type { Looks } from '../adapters/web/look.ts';
import { type Catalog, CatalogError, createCatalog, files } from '../machines/programs/index.ts';
import { type EmailSettings, readEmailSettings } from './email-settings.ts';
import { type HospitalSettings, readHospitalSettings } from './hospital-settings.ts';
import { readLookSettings } from './look-settings.ts';
import { type Environment, readSecretFiles } from './secret-files.ts';
import { problemsOf } from './setting-problems.ts';
import { readTeamsSettings, type TeamsSettings } from './teams-settings.ts';

/** A whole number written in digits. */
const count = (most: number, expected: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .pipe(z.number().max(most, expected));

const isOrigin = (text: string): boolean =>
  /^https?:\/\/[^/?#@\s]+\/?$/.test(text) && URL.canParse(text) && new URL(text).host !== '';

const origin = (expected: string) =>
  z
    .string()
    .refine(isOrigin, expected)
    .transform((text) => text.replace(/\/$/, ''));

const originList = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(origin('expected origins such as https://www.example.org, separated by commas')));

/** The token in use first, then the one that is being replaced. */
const tokenList = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(
    z.array(z.string()).min(1, 'expected a token').max(2, 'expected a token, or two while it is changed'),
  );

/** JSON laid over the programs' data. Its mistakes are named by their place in the data, together with all others. */
const programSettings = z.string().transform((text, context) => {
  const overrides = readJson(text);
  if (overrides === undefined) {
    context.addIssue('expected JSON');
    return z.NEVER;
  }
  try {
    return createCatalog(files, overrides);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    for (const problem of error.problems) context.addIssue(problem);
    return z.NEVER;
  }
});

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const portExpected = 'expected a port, 0 to 65535';
const proxiesExpected = 'expected how many proxies stand before this server, 0 to 9';
const drainExpected = 'expected how many seconds to serve on after SIGTERM, 0 to 300';
const addressExpected = 'expected an address without a path, such as https://chat.example.org';
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const settings = z.object({
  PORT: count(65_535, portExpected).default(3978),
  HOST: z.string().optional(),
  PUBLIC_URL: origin(addressExpected).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database')
    .optional(),
  DATA_DIR: z.string().default('data'),
  DATA_KEYS: z
    .string()
    .superRefine((text, context) => {
      const problem = problemWithKeys(text);
      if (problem !== null) context.addIssue(problem);
    })
    .optional(),
  DIRECTLINE_SECRET: z.string().min(16, 'expected at least 16 characters').optional(),
  EMBED_ORIGINS: originList.default([]),
  TRUST_PROXY: count(9, proxiesExpected).default(0),
  DRAIN_SECONDS: count(300, drainExpected).default(0),
  PROGRAM_SETTINGS: programSettings.prefault('{}'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i, 'expected AC and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: tokenList.optional(),
  TWILIO_FROM: z
    .string()
    .regex(
      /^(\+[1-9]\d{6,14}|MG[0-9a-f]{32})$/i,
      'expected a number such as +12025550123, or MG and 32 digits',
    )
    .optional(),
  TWILIO_API_URL: origin('expected an address without a path, such as https://api.twilio.com').optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9._~+/-]{32,}=*$/, 'expected a token of 32 characters or more')
    .optional(),
  LOG_LEVEL: z.enum(levels, `expected ${levels.join(', ')}`).default('info'),
});

/** Texting is on when all of its settings are there. */
export interface SmsConfig {
  readonly accountSid: string;
  /** The first one is used for sending, each of them signs webhooks. */
  readonly authTokens: readonly string[];
  readonly from: string;
  readonly apiUrl?: string | undefined;
  readonly publicUrl: string;
}

type Folded = 'PROGRAM_SETTINGS' | `TWILIO_${string}`;

export interface Config
  extends Pick<z.output<typeof settings>, Exclude<keyof z.output<typeof settings>, Folded>> {
  /** Absent when text messages are not set up. */
  readonly sms?: SmsConfig;
  /** The programs with `PROGRAM_SETTINGS` laid over them. */
  readonly catalog: Catalog;
  /** `null` while e-mail is off. */
  readonly email: EmailSettings | null;
  /** `null` while Teams is off. */
  readonly teams: TeamsSettings | null;
  readonly hospital: HospitalSettings;
  /** The hospital's own look of the page; `null` for the one that comes with it. */
  readonly looks: Looks | null;
}

/** Settings that cannot be used; `problems` names all of them and what is expected, never their values. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid';
  readonly code = 'config-invalid';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`These settings are wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const smsSettings = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM', 'PUBLIC_URL'] as const;

/** Text messages are set up with all of their settings or with none. */
const missingForSms = (present: Environment): readonly string[] =>
  Object.keys(present).some((name) => name.startsWith('TWILIO_') && Object.hasOwn(settings.shape, name))
    ? smsSettings
        .filter((name) => present[name] === undefined)
        .map((name) => `${name}: expected a value, since text messages are set up`)
    : [];

/** Data of patients is kept under keys that the operator has, never under one that lies beside it. */
const missingKeys = ({ DATA_KEYS, DATABASE_URL, NODE_ENV }: Environment): readonly string[] => {
  const why = DATABASE_URL ? 'with DATABASE_URL' : NODE_ENV === 'production' ? 'in production' : null;
  return DATA_KEYS === undefined && why !== null
    ? [`DATA_KEYS: needed ${why}. Make one with: ${makeKeyCommand}`]
    : [];
};

const smsConfigOf = (read: z.output<typeof settings>): SmsConfig | undefined => {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM, TWILIO_API_URL, PUBLIC_URL } = read;
  return TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN && TWILIO_FROM && PUBLIC_URL
    ? {
        accountSid: TWILIO_ACCOUNT_SID,
        authTokens: TWILIO_AUTH_TOKEN,
        from: TWILIO_FROM,
        apiUrl: TWILIO_API_URL,
        publicUrl: PUBLIC_URL,
      }
    : undefined;
};

/** Reads the environment. A setting that is present but empty counts as absent; unknown ones are other programs' affair. */
export const readConfig = (environment: Environment): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { environment: present, problems: inFiles } = readSecretFiles(given);
  const parsed = settings.safeParse(present);
  const teams = readTeamsSettings(present);
  const email = readEmailSettings(present);
  const hospital = readHospitalSettings(present);
  const look = readLookSettings(present, parsed.data?.PROGRAM_SETTINGS);
  const problems = [
    ...inFiles,
    ...problemsOf(parsed.error),
    ...missingKeys(present),
    ...missingForSms(present),
    ...teams.problems,
    ...email.problems,
    ...hospital.problems,
    ...look.problems,
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigInvalid(problems);
  const {
    PROGRAM_SETTINGS: catalog,
    TWILIO_ACCOUNT_SID: _sid,
    TWILIO_AUTH_TOKEN: _token,
    TWILIO_FROM: _from,
    TWILIO_API_URL: _url,
    ...rest
  } = parsed.data;
  const sms = smsConfigOf(parsed.data);
  return {
    ...rest,
    ...(sms ? { sms } : {}),
    catalog,
    teams: teams.teams,
    email: email.email,
    hospital: hospital.hospital,
    looks: look.looks,
  };
};
