import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../adapters/store/create.ts';
import type { Store } from '../../adapters/store/store.ts';
import type { ConversationId } from '../../machines/events.ts';
import { newConversation, recordOf, takeTurn } from '../contracts/turns.ts';
import { startPostgres } from '../postgres.ts';
import { type Figure, figureOf } from './figure.ts';
import { timeLanes } from './timing.ts';

const conversationsAtOnce = [1, 32];
const plan = { warmUp: 320, runs: 3200 };

/** As long as one question and answer usually are, and the snapshot of a conversation half way. */
const texts = ['x'.repeat(40), 'x'.repeat(400)];
const snapshot = { value: 'asking', context: { answers: 'x'.repeat(3000) } };

/** Turns a second that are committed by PGlite in a folder of its own. */
export async function turnsOnPglite(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-bench-'));
  try {
    return await turnsOn('PGlite', await createStore({ dataDir: join(folder, 'data') }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Turns a second that are committed by a PostgreSQL server on this machine, with its usual settings. */
export async function turnsOnPostgres(): Promise<readonly Figure[]> {
  const server = await startPostgres();
  try {
    return await turnsOn(
      'PostgreSQL',
      await createStore({ databaseUrl: await server.createDatabase('bench') }),
    );
  } finally {
    await server.stop();
  }
}

async function turnsOn(engine: string, store: Store): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  try {
    await store.migrate();
    for (const count of conversationsAtOnce) {
      const ids = Array.from({ length: count }, newConversation);
      const timing = await timeLanes(count, plan, (lane) => commitTurn(store, ids[lane] as ConversationId));
      figures.push(figureOf(`turn on ${engine}, ${count} at once`, 'ms', timing));
    }
  } finally {
    await store.close();
  }
  return figures;
}

/** The conversation is locked, the inbound id kept, the record and two messages written. */
const commitTurn = (store: Store, id: ConversationId) =>
  takeTurn(store, id, {
    texts,
    record: recordOf(id, { channel: 'web', intake: { machine: 'intake', version: 1, snapshot } }),
  });
