import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import type { Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { type Window, windowCloses } from '../machines/rules/business-days.ts';
import { ConfigInvalid, readConfig } from './config.ts';

/**
 * Writes when the window for clarifying questions closes that opens at an instant, as one JSON line: `closesAt` (the
 * UTC instant of the last accepted millisecond), `lastDay` and `zone`. What cannot be used is named on standard error,
 * with exit 2.
 */
const usage = 'expected --program ID --available ISO, such as --available 2026-11-24T15:10-08:00';

type Answer = (Window & { readonly zone: string }) | { readonly problem: string };

const windowOf = (catalog: Catalog, id: string, available: string): Answer => {
  const program = catalog.byId(id);
  if (program === null) return { problem: `expected --program to be one of ${ids(catalog.all)}` };
  const followUps = program.intake === 'transfer' ? null : program.intake.followUps;
  if (program.intake === 'transfer' || typeof followUps !== 'object' || followUps === null)
    return {
      problem: `${id} has no window of business days; expected one of ${ids(catalog.open.filter(hasWindow))}`,
    };
  const availableAt = readInstant(available);
  if (availableAt === null)
    return { problem: 'expected --available with date, time and offset, such as 2026-11-24T15:10-08:00' };
  const { zone } = program.intake;
  return { ...windowCloses(availableAt, { businessDays: followUps.businessDays, zone }), zone };
};

const ids = (programs: readonly { readonly id: string }[]): string => programs.map(({ id }) => id).join(', ');

const hasWindow = ({ intake }: Catalog['open'][number]): boolean => typeof intake.followUps === 'object';

/** Without an offset the instant would depend on this machine's zone. */
const readInstant = (text: string): Instant | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return null;
  const at = DateTime.fromISO(text, { zone: 'utc' });
  return at.isValid ? at.toJSDate().toISOString() : null;
};

const answer = (): Answer => {
  try {
    const { program, available } = parseArgs({
      options: { program: { type: 'string' }, available: { type: 'string' } },
    }).values;
    return program === undefined || available === undefined
      ? { problem: usage }
      : windowOf(readConfig(process.env).catalog, program, available);
  } catch (error) {
    if (error instanceof ConfigInvalid) return { problem: error.message };
    if (!(error instanceof TypeError)) throw error;
    return { problem: usage };
  }
};

const found = answer();
if ('problem' in found) {
  process.stderr.write(`${found.problem}\n`);
  process.exitCode = 2;
} else process.stdout.write(`${JSON.stringify(found)}\n`);
