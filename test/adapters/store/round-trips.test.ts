/** Each statement is a way to the database and back, and a turn waits for all of them. */
import assert from 'node:assert/strict';
import pg from 'pg';
import { createStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { newConversation, takeTurn } from '../../contracts/turns.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../../postgres.ts';

type Asked = string | { readonly name?: string; readonly text: string };

describe('a turn on PostgreSQL', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let store: Store;
  const asked: Asked[] = [];
  const plainQuery = pg.Client.prototype.query;
  before(async () => {
    server = await startPostgres();
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      asked.push(args[0] as Asked);
      return (plainQuery as (...all: unknown[]) => unknown).apply(this, args);
    } as typeof plainQuery;
    store = await createStore({ databaseUrl: await server.createDatabase('trips'), dataKeys });
    await store.migrate();
  });
  after(async () => {
    pg.Client.prototype.query = plainQuery;
    await store?.close();
    await server?.stop();
  });

  const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    asked.length = 0;
    await work();
    return asked.map((each) => (typeof each === 'string' ? each : each.text).trim().split(/\s+/)[0] ?? '');
  };

  it('that answers on the web takes four statements, three messages or one', async () => {
    const id = newConversation();
    await takeTurn(store, id, { texts: ['hello'] });
    assert.deepEqual(await statementsOf(() => takeTurn(store, id, { texts: ['a', 'b', 'c'] })), [
      'begin',
      'with',
      'with',
      'commit',
    ]);
    assert.equal((await statementsOf(() => takeTurn(store, id, { texts: ['a'] }))).length, 4);
  });

  it('that begins a conversation takes two more: the row, and the inbox id', async () => {
    assert.equal((await statementsOf(() => takeTurn(store, newConversation(), { texts: ['hi'] }))).length, 6);
  });

  it('whose id was decided before takes three', async () => {
    const id = newConversation();
    await takeTurn(store, id, { inboxId: 'once', texts: ['hello'] });
    assert.equal((await statementsOf(() => takeTurn(store, id, { inboxId: 'once' }))).length, 3);
  });

  it('that is sent takes one more', async () => {
    const id = newConversation();
    await takeTurn(store, id, { texts: ['hello'] });
    assert.equal((await statementsOf(() => takeTurn(store, id, { texts: ['a'], sent: true }))).length, 5);
  });

  it('has its statements prepared', async () => {
    const id = newConversation();
    await takeTurn(store, id, { texts: ['hello'] });
    await statementsOf(() => takeTurn(store, id, { texts: ['a'] }));
    const unprepared = asked.filter((each) => typeof each === 'string' || each.name === undefined);
    assert.deepEqual(unprepared, ['begin', 'commit']);
  });
});
