import { z } from 'zod';

const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with https:// or http://',
});

/** A setting that is present but empty counts as absent. */
const setting = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('expected JSON');
    return z.NEVER;
  }
});

const settings = z.object({
  PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce
      .number('expected a port number')
      .int('expected a port number')
      .min(0, 'expected a port from 0 to 65535')
      .max(65535, 'expected a port from 0 to 65535')
      .default(3978),
  ),
  HOST: setting(z.string()),
  PUBLIC_URL: setting(httpUrl),
  DATABASE_URL: setting(
    z.string().regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database'),
  ),
  DATA_DIR: setting(z.string()).default('data'),
  DIRECTLINE_SECRET: setting(z.string().min(16, 'expected at least 16 characters')),
  EMBED_ORIGINS: setting(
    z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
      .pipe(
        z.array(
          z
            .string()
            .regex(
              /^https?:\/\/[^/\s]+$/,
              'expected origins such as https://www.example.org, separated by commas',
            ),
        ),
      ),
  ).default([]),
  TRUST_PROXY: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number('expected how many proxies stand before this server').int().min(0).default(0),
  ),
  PROGRAM_SETTINGS: setting(json).default({}),
  LOG_LEVEL: setting(
    z.enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'expected trace, debug, info, warn, error or silent',
    ),
  ).default('info'),
});

export type Config = z.output<typeof settings>;

/** Settings that cannot be used; `problems` names all of them, never their values. */
export class ConfigInvalid extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`These settings are wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads the environment. Unknown variables are other programs' affair. */
export const readConfig = (environment: { readonly [name: string]: string | undefined }): Config => {
  const parsed = settings.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new ConfigInvalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
};
