import assert from 'node:assert/strict';
import { createWakes, payloadsOf, type Wakes } from '../../../adapters/store/wakes.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { newConversation } from '../../contracts/turns.ts';
import { type PostgresServer, startPostgres } from '../../postgres.ts';

describe('the notifications of a node', () => {
  it('hold every id once, each below what PostgreSQL takes', () => {
    const ids = Array.from({ length: 1_000 }, () => newConversation());
    const payloads = payloadsOf('node', ids);
    assert.deepEqual(
      payloads.flatMap((payload) => (JSON.parse(payload) as { ids: string[] }).ids),
      ids,
    );
    for (const payload of payloads) assert.ok(Buffer.byteLength(payload) < 8_000);
    assert.ok(payloads.length < 10);
  });

  it('leave out an id that fits into none', () => {
    const [long, short] = ['é'.repeat(4_000), 'short'] as ConversationId[] as [
      ConversationId,
      ConversationId,
    ];
    assert.deepEqual(payloadsOf('node', [long]), []);
    assert.deepEqual(payloadsOf('node', [long, short, long]), ['{"from":"node","ids":["short"]}']);
  });
});

describe('nodes that listen to each other on PostgreSQL', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let url: string;
  let opened: Wakes[] = [];
  const faults: Error[] = [];
  before(async () => {
    server = await startPostgres();
    url = await server.createDatabase('wakes');
  });
  afterEach(async () => {
    await Promise.all(opened.map((wakes) => wakes.close()));
    opened = [];
  });
  after(() => server?.stop());

  const sessions = async () =>
    (await server.query(
      'postgres',
      `select pid from pg_stat_activity where datname = 'wakes' and query ilike any(array['listen%', '%pg_notify%', 'select 1'])`,
    )) as { pid: number }[];
  const open = async () => {
    const heard: ConversationId[] = [];
    const wakes = createWakes(url, (fault) => faults.push(fault));
    const before = (await sessions()).length;
    wakes.listen((id) => heard.push(id));
    opened.push(wakes);
    while ((await sessions()).length <= before);
    return { wakes, heard };
  };
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('hear of what others commit, and not of what they announced themselves', async () => {
    const [one, other] = [await open(), await open()];
    const [first, second] = [newConversation(), newConversation()];
    one.wakes.announce(first);
    await until(() => other.heard.length > 0);
    other.wakes.announce(second);
    await until(() => one.heard.length > 0);
    assert.deepEqual([one.heard, other.heard], [[second], [first]]);
  });

  it('tell of many commits in few notifications', async () => {
    const [one, other] = [await open(), await open()];
    const ids = Array.from({ length: 2_000 }, () => newConversation());
    const notified = async () => {
      const [row] = (await server.query(
        'postgres',
        `select xact_commit::int as commits from pg_stat_database where datname = 'wakes'`,
      )) as { commits: number }[];
      return row?.commits ?? 0;
    };
    const before = await notified();
    for (const id of ids) {
      one.wakes.announce(id);
      one.wakes.announce(id);
    }
    await until(() => other.heard.length === ids.length);
    assert.deepEqual(other.heard, ids);
    assert.ok((await notified()) - before < 100);
  });

  it('listen again after the connection is lost', async () => {
    const [one, other] = [await open(), await open()];
    const pids = (await sessions()).map(({ pid }) => pid);
    await server.query('postgres', 'select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
    const again = newConversation();
    await until(() => faults.length > 0);
    const announcing = setInterval(() => one.wakes.announce(again), 20);
    await until(() => other.heard.includes(again));
    clearInterval(announcing);
  });
});
