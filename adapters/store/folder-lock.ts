import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderInUse } from './failures.ts';

/** SQLite's result code for a file that someone else has locked (sqlite.org/rescode.html#busy). */
const sqliteBusy = 5;

/**
 * Takes the data folder for this process, or throws `DataFolderInUse`. Returns what gives it back.
 *
 * Node has no call for file locks, but SQLite, which comes with Node, holds one for the length of an exclusive
 * transaction. It is the kernel's lock on an open file: it ends with the process however the process ends, it is
 * seen from other containers that share the folder, and there is no pid in it that could be someone else's today.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (isBusy(error)) throw new DataFolderInUse(folder, error);
    throw error;
  }
  return () => file.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}
