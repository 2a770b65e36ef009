import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../adapters/store/create.ts';
import type { Store } from '../../adapters/store/store.ts';
import { createService } from '../../bot/service.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { dataKeys, startPostgres } from '../postgres.ts';
import { type Figure, figureOf } from './figure.ts';
import { createTalk } from './talk.ts';
import { timeLanes } from './timing.ts';

const conversationsAtOnce = [1, 32];
const plan = { warmUp: 640, runs: 3_200 };

/** Turns that are committed by PGlite in a folder of its own. */
export async function turnsOnPglite(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-bench-'));
  try {
    return await turnsOn('PGlite', await createStore({ dataDir: join(folder, 'data') }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Turns that are committed by a PostgreSQL server on this machine, with its usual settings. */
export async function turnsOnPostgres(): Promise<readonly Figure[]> {
  const server = await startPostgres();
  try {
    return await turnsOn(
      'PostgreSQL',
      await createStore({ databaseUrl: await server.createDatabase('bench'), dataKeys }),
    );
  } finally {
    await server.stop();
  }
}

async function turnsOn(engine: string, store: Store): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  try {
    await store.migrate();
    const { turn } = createService({ store, catalog: createCatalog(files) });
    for (const count of conversationsAtOnce) {
      const talks = Array.from({ length: count }, () => createTalk(turn));
      const timing = await timeLanes(
        count,
        plan,
        (lane) => talks[lane]?.() ?? Promise.reject(new Error(`no talk in lane ${lane}`)),
      );
      figures.push(figureOf(`turn on ${engine}, ${count} at once`, 'ms', timing));
    }
  } finally {
    await store.close();
  }
  return figures;
}
