/** Secrets that come in files, as containers get theirs: `DATA_KEYS_FILE` names the file that holds `DATA_KEYS`. */
import { readFileSync } from 'node:fs';

export type Environment = { readonly [name: string]: string | undefined };

/** The settings that nobody else may read. */
export const secretNames = [
  'DATABASE_URL',
  'DATA_KEYS',
  'DIRECTLINE_SECRET',
  'MicrosoftAppPassword',
  'INTEGRATION_TOKEN',
  'WEBHOOK_SECRET',
  'TWILIO_AUTH_TOKEN',
  'SENDGRID_API_KEY',
  'METRICS_TOKEN',
] as const;

/**
 * The environment with the secrets of its files in it, each without the white space around it. `problems` as
 * `name: what is expected`: a secret that comes both ways, a file that cannot be read, one that holds nothing.
 */
export const readSecretFiles = (
  environment: Environment,
): { readonly environment: Environment; readonly problems: readonly string[] } => {
  const read: { [name: string]: string } = {};
  const problems: string[] = [];
  for (const name of secretNames) {
    const file = environment[`${name}_FILE`];
    if (file === undefined) continue;
    const secret = contentOf(file);
    if (environment[name] !== undefined)
      problems.push(`${name}: expected once, found it beside ${name}_FILE. Leave one of them out`);
    else if (typeof secret === 'string') read[name] = secret;
    else problems.push(`${name}_FILE: expected a file that holds ${name}, found ${secret.instead}`);
  }
  return { environment: { ...environment, ...read }, problems };
};

const contentOf = (file: string): string | { readonly instead: string } => {
  try {
    return readFileSync(file, 'utf8').trim() || { instead: 'nothing in it' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { instead: `that it cannot be read (${code})` };
  }
};
