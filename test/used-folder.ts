import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../adapters/store/create.ts';

let making: Promise<string> | undefined;

const make = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'intake-used-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = await createStore({ dataDir: join(folder, 'data') });
  await store.migrate();
  await store.close();
  return folder;
};

/**
 * A new folder whose `data` a server has been started on before, with nothing in it. A start there takes a tenth of the
 * 2 s that one on an empty folder takes. Whoever asked for it deletes it.
 */
export const usedFolder = async (): Promise<string> => {
  making ??= make();
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  cpSync(await making, folder, { recursive: true });
  return folder;
};
