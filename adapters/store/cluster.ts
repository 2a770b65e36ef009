import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';

const cacheFolder = fileURLToPath(
  new URL('../../node_modules/.cache/second-opinion-intake/', import.meta.url),
);

/** PGlite in memory. */
export async function openMemory(): Promise<PGlite> {
  return create('memory://');
}

/**
 * PGlite in a folder, which must be locked. A new folder gets its name when it is complete: a process that dies while
 * it makes one leaves nothing that a later start could take for a database.
 */
export async function openFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await (await create(unfinished)).close();
    await rename(unfinished, folder);
  }
  return open({ dataDir: folder });
}

/**
 * An empty database. Making one takes PGlite about 4 s, reading one about 0.3 s, so the first is kept below
 * node_modules/.cache, by PGlite's version. Where that cannot be written, each start makes its own.
 */
async function create(dataDir: string): Promise<PGlite> {
  const file = `${cacheFolder}empty-${await pgliteVersion()}.tar`;
  const kept = await readFile(file).catch(missing);
  if (kept) return open({ dataDir, loadDataDir: new Blob([kept]) });
  const made = await open({ dataDir });
  await keep(file, await made.dumpDataDir('none'));
  return made;
}

/** PostgreSQL reports on a long recovery every 10 s, by a timer that would keep a closed PGlite's process alive. */
async function open(options: PGliteOptions): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const startParams = [...PGlite.defaultStartParams, '-c', 'log_startup_progress_interval=0'];
  return PGlite.create({ ...options, startParams });
}

async function keep(file: string, dump: Blob): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(unfinished, dump.stream());
    await rename(unfinished, file);
  } catch (error) {
    missing(error);
  }
}

/** A cache that is not there, or cannot be, is none; anything else is a fault. */
function missing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOSPC')
    return;
  throw error;
}

async function pgliteVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return JSON.parse(await readFile(manifest, 'utf8')).version;
}
