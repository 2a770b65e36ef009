import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../../adapters/store/create.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { takeTurn } from '../../contracts/turns.ts';
import { type StoreProcess, startStoreProcess } from './processes.ts';

describe('the data folder', function () {
  this.timeout(60_000);
  let dataDir: string;
  beforeEach(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'intake-data-')), 'data');
  });
  afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

  it('keeps each acknowledged turn of a process that is killed, and opens again at once', async () => {
    const talking = startStoreProcess('talk', { dataDir });
    assert.equal(await talking.next(), 'ready');
    for (let turns = 0; turns < 20; turns += 1) assert.match((await talking.next()) ?? 'ended', /^\d+$/);
    const acknowledged = Number((await talking.kill()).at(-1) ?? 40);

    const store = await createStore({ dataDir });
    await store.migrate();
    const seqs = (await store.messagesAfter('talk' as ConversationId, 0, 20_000)).map(({ seq }) => seq);
    assert.ok(acknowledged >= 40 && seqs.length >= acknowledged);
    assert.deepEqual(
      seqs,
      seqs.map((_, index) => index + 1),
    );
    assert.deepEqual(
      await takeTurn(store, 'talk' as ConversationId, { inboxId: '0', texts: ['0?'] }),
      'duplicate',
    );
    const [oldest] = await store.fetchOutbox(1);
    assert.deepEqual(oldest?.seqs, [1, 2]);
    await store.close();
  });

  it('belongs to one of two processes that start at once', async () => {
    const two = [startStoreProcess('hold', { dataDir }), startStoreProcess('hold', { dataDir })];
    try {
      const said = await Promise.all(two.map((one) => one.next()));
      assert.deepEqual(said.toSorted(), ['data-folder-in-use', 'ready']);
    } finally {
      await Promise.all(two.map((one: StoreProcess) => one.kill()));
    }
  });

  it('is refused to a second store, with what to do, until the first is closed', async () => {
    const first = await createStore({ dataDir });
    await assert.rejects(createStore({ dataDir }), (error: Error & { code?: string }) => {
      assert.equal(error.name, 'DataFolderInUse');
      assert.equal(error.code, 'data-folder-in-use');
      assert.match(error.message, /Stop that process.*DATA_DIR.*DATABASE_URL/);
      return true;
    });
    await first.close();
    await (await createStore({ dataDir })).close();
  });
});
