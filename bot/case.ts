/**
 * `npm run --silent case -- NUMBER --fhir FILE` or `--pdf FILE`: writes a case into a file that only its owner can read.
 * What cannot be used is named on standard error, with exit 2.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ExportForm, exported } from '../adapters/integration/exports.ts';
import { readConfig } from './config.ts';
import { createExportPorts } from './exports.ts';
import { isMendable, openStore } from './opening.ts';

const usage = 'expected NUMBER --fhir FILE, or NUMBER --pdf FILE, such as SO-7K3M-9Q2F --pdf case.pdf';

/** What the operator can mend. */
class NotPossible extends Error {
  override readonly name = 'NotPossible';
  readonly code = 'NOT_POSSIBLE';
}

interface Order {
  readonly number: string;
  readonly form: ExportForm;
  readonly path: string;
}

const readOrder = (): Order => {
  const { values, positionals } = parseArgs({
    options: { fhir: { type: 'string' }, pdf: { type: 'string' } },
    allowPositionals: true,
  });
  const { fhir, pdf } = values;
  const [number, ...more] = positionals;
  const path = fhir ?? pdf;
  if (!number || more.length > 0 || !path || (fhir && pdf)) throw new NotPossible(usage);
  return { number: number.toUpperCase(), form: fhir ? 'fhir' : 'packet', path };
};

const carryOut = async ({ number, form, path }: Order): Promise<void> => {
  const config = readConfig(process.env);
  const store = await openStore(config);
  try {
    const known = await store.caseByNumber(number);
    if (!known) throw new NotPossible('expected the number of a case, found none with this number');
    if (known.status === 'purged')
      throw new NotPossible('expected a case that is kept, found one that was deleted');
    const baseUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
    const ports = createExportPorts({ store, catalog: config.catalog, baseUrl });
    await writeFile(path, await exported(known, form, 'operator', ports), { mode: 0o600 });
  } finally {
    await store.close();
  }
};

/** The order, or the file that it names, is not as it should be. */
const isOfOrder = (error: unknown): error is Error =>
  error instanceof NotPossible || (error instanceof Error && 'syscall' in error);

/** An option that is unknown or lacks its value. */
const isMisspelt = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

try {
  await carryOut(readOrder());
} catch (error) {
  if (!isMendable(error) && !isOfOrder(error) && !isMisspelt(error)) throw error;
  process.stderr.write(`${isMisspelt(error) ? usage : (error as Error).message}\n`);
  process.exitCode = 2;
}
