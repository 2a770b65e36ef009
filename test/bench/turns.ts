import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Told } from '../../adapters/channel.ts';
import { createStore } from '../../adapters/store/create.ts';
import type { Store } from '../../adapters/store/store.ts';
import { createService } from '../../bot/service.ts';
import type { Turn } from '../../bot/turn.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { dataKeys, startPostgres } from '../postgres.ts';
import { type Figure, figureOf } from './figure.ts';
import { patient } from './patient.ts';
import { timeLanes } from './timing.ts';

type Talk = () => Promise<unknown>;

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
      const timing = await timeLanes(count, plan, (lane) => (talks[lane] as Talk)());
      figures.push(figureOf(`turn on ${engine}, ${count} at once`, 'ms', timing));
    }
  } finally {
    await store.close();
  }
  return figures;
}

/** Each call is the patient's next turn; after the last one a new conversation begins. */
function createTalk(turn: Turn): Talk {
  let conversationId = randomUUID() as string as ConversationId;
  let next = 0;
  return () => {
    if (next === patient.length) {
      conversationId = randomUUID() as string as ConversationId;
      next = 0;
    }
    const event = patient[next] as Told;
    next += 1;
    return turn({ conversationId, id: randomUUID(), event });
  };
}
