import { z } from 'zod';
import { type Catalog, CatalogError, createCatalog, files } from '../machines/programs/index.ts';
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
  DIRECTLINE_SECRET: z.string().min(16, 'expected at least 16 characters').optional(),
  EMBED_ORIGINS: originList.default([]),
  TRUST_PROXY: count(9, proxiesExpected).default(0),
  PROGRAM_SETTINGS: programSettings.prefault('{}'),
  LOG_LEVEL: z.enum(levels, `expected ${levels.join(', ')}`).default('info'),
});

/** Settings of channels and parts that this version does not have. */
const laterSettings =
  /^(TWILIO_(ACCOUNT_SID|AUTH_TOKEN|FROM|API_URL)|SENDGRID_API_(KEY|URL)|EMAIL_FROM|DATA_KEYS|INTEGRATION_TOKEN)$/;

export interface Config extends Omit<z.output<typeof settings>, 'PROGRAM_SETTINGS'> {
  /** The programs with `PROGRAM_SETTINGS` laid over them. */
  readonly catalog: Catalog;
  /** `null` while Teams is off. */
  readonly teams: TeamsSettings | null;
  /** Names of settings that are present and that this version does not use yet. */
  readonly unused: readonly string[];
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

/** Reads the environment. A setting that is present but empty counts as absent; unknown ones are other programs' affair. */
export const readConfig = (environment: { readonly [name: string]: string | undefined }): Config => {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(present);
  const teams = readTeamsSettings(present);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path[0]?.toString()}: ${message}`),
    ...teams.problems,
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigInvalid(problems);
  const { PROGRAM_SETTINGS: catalog, ...rest } = parsed.data;
  return {
    ...rest,
    catalog,
    teams: teams.teams,
    unused: Object.keys(present)
      .filter((name) => laterSettings.test(name))
      .sort(),
  };
};
