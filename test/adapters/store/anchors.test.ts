import assert from 'node:assert/strict';
import { createStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { at, newConversation, takeTurn } from '../../contracts/turns.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../../postgres.ts';

const entry = (action: string) => ({ type: 'audit.write', action, by: 'person', details: {} }) as const;

describe('an audit log whose rows were taken away', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let databases = 0;
  let name: string;
  let store: Store;
  let id: ConversationId;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server?.stop());
  beforeEach(async () => {
    databases += 1;
    name = `anchors_${databases}`;
    store = await createStore({ databaseUrl: await server.createDatabase(name), dataKeys });
    await store.migrate();
    id = newConversation();
    await takeTurn(store, id, { audit: [entry('one'), entry('two'), entry('three')] });
    await anchor();
    await takeTurn(store, newConversation(), { audit: [entry('another')] });
    await query('alter table audit disable trigger audit_is_append_only');
  });
  afterEach(() => store.close());

  const query = (text: string, ...values: readonly unknown[]) => server.query(name, text, values);
  const brokenChains = async () => (await store.upkeep.verifyAudit()).broken;
  const anchor = async () => (await store.upkeep.anchorAudit(at))[0]?.hash;
  const goneFrom = `id in (select conversation_id from audit where action = 'one')`;
  const removed: readonly (readonly [string, string])[] = [
    [
      'a conversation that is gone with all its rows',
      `delete from conversation where ${goneFrom}; delete from audit where action in ('one', 'two', 'three')`,
    ],
    [
      'a conversation that is gone from the list of those under anchors too',
      `delete from anchored where conversation_${goneFrom}; delete from conversation where ${goneFrom};
       delete from audit where action in ('one', 'two', 'three')`,
    ],
  ];
  for (const [what, statement] of removed)
    it(`names ${what} by its anchor alone`, async () => {
      await anchor();
      for (const one of statement.split(';')) await query(one);
      assert.deepEqual(await brokenChains(), []);
      const { lost } = await store.upkeep.verifyAnchors();
      assert.deepEqual(lost, [{ conversationId: id, seq: 1, anchor: 1 }]);
    });

  it('names the end of a chain that is gone with the head that told of it', async () => {
    const [early] = (await query('select record from conversation where id = $1', id)) as {
      record: string;
    }[];
    await takeTurn(store, id, { audit: [entry('four')] });
    await anchor();
    await query(`delete from audit where action = 'four'`);
    await query('update conversation set record = $2 where id = $1', id, JSON.stringify(early?.record));
    assert.deepEqual(await brokenChains(), []);
    const { lost } = await store.upkeep.verifyAnchors();
    assert.deepEqual(lost, [{ conversationId: id, seq: 4, anchor: 2 }]);
  });

  const moved: readonly (readonly [string, string, number])[] = [
    ['was changed', `update anchor set body = '{}' where number = 1`, 1],
    ['has another time', `update anchor set at = at + interval '1 day' where number = 2`, 2],
    ['has another hash', `update anchor set hash = repeat('0', 64) where number = 1`, 1],
    ["stands in another's place", `update anchor set number = 9 where number = 1`, 1],
    ['is gone', `delete from anchor where number = 1`, 1],
  ];
  it('names the first anchor that is not as it was made', async () => {
    await anchor();
    await query('create table made as select * from anchor');
    for (const [what, statement, number] of moved) {
      await query(statement);
      assert.equal((await store.upkeep.verifyAnchors()).broken, number, what);
      await query('truncate anchor');
      await query('insert into anchor select * from made');
      assert.equal((await store.upkeep.verifyAnchors()).broken, null, what);
    }
  });

  it('shows by an anchor that was kept elsewhere what the anchors here do not tell any more', async () => {
    await takeTurn(store, newConversation(), { audit: [entry('late')] });
    const kept = await anchor();
    assert.equal((await store.upkeep.verifyAnchors(kept)).found, true);
    await query('truncate anchor, anchored');
    await query(`delete from conversation where ${goneFrom}`);
    await query(`delete from audit where action in ('one', 'two', 'three')`);
    await anchor();
    assert.deepEqual(await brokenChains(), []);
    const { broken: first, lost, found } = await store.upkeep.verifyAnchors(kept);
    assert.deepEqual([first, lost, found], [null, [], false]);
  });

  it('does not take an entry under two anchors when the list of them is shortened', async () => {
    await anchor();
    await query('delete from anchored');
    await takeTurn(store, id, { audit: [entry('four')] });
    await anchor();
    assert.equal((await store.upkeep.verifyAnchors()).broken, 3);
  });
});
