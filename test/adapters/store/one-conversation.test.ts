/** A database that is cut up by conversation asks one part for a whole turn: no transaction names two conversations. */
import assert from 'node:assert/strict';
import pg from 'pg';
import { createStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { createService } from '../../../bot/service.ts';
import type { ChannelName, ConversationId } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { patient } from '../../bench/patient.ts';
import { newConversation } from '../../contracts/turns.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../../postgres.ts';

/** Texts and parameters of the statements between a BEGIN and what ends it. */
type Transaction = string[];

describe('the transactions of turns', function () {
  this.timeout(60_000);
  const query = pg.Client.prototype.query;
  const open = new Map<object, Transaction>();
  const transactions: Transaction[] = [];
  let server: PostgresServer;
  let store: Store;
  before(async () => {
    server = await startPostgres();
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      const said = JSON.stringify(given.slice(0, 2));
      if (/^\["begin/i.test(said)) open.set(this, []);
      open.get(this)?.push(said);
      const ended = /^\["(commit|rollback)/i.test(said) ? open.get(this) : undefined;
      if (ended) {
        transactions.push(ended);
        open.delete(this);
      }
      return query.apply(this, given as never) as never;
    } as typeof query;
    store = await createStore({ databaseUrl: await server.createDatabase('one'), dataKeys });
    await store.migrate();
    transactions.length = 0;
  });
  after(async () => {
    pg.Client.prototype.query = query;
    await store?.close();
    await server?.stop();
  });

  it('name one conversation each', async () => {
    const service = createService({ store, catalog: createCatalog(files), hasThreads: true });
    const talk = async (conversationId: ConversationId, channel: ChannelName) => {
      for (const [index, told] of patient.entries()) {
        const event = { ...told, channel } as typeof told;
        await service.turn({ conversationId, id: `${index}`, event });
      }
      const text = 'I want to talk to a person';
      await service.turn({ conversationId, id: 'last', event: { type: 'person.replied', channel, text } });
    };
    const ids = [newConversation(), newConversation(), newConversation()] as const;
    await Promise.all([talk(ids[0], 'web'), talk(ids[1], 'azure'), talk(ids[2], 'web')]);
    const named = transactions.map((statements) =>
      ids.filter((id) => statements.some((statement) => statement.includes(id))),
    );
    assert.ok(named.length >= 3 * patient.length, `expected all turns, found ${named.length}`);
    assert.deepEqual(new Set(named.map(({ length }) => length)), new Set([1]));
    assert.deepEqual(new Set(named.flat()), new Set(ids));
  });
});
