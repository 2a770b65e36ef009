import assert from 'node:assert/strict';
import { createCodec } from '../../../adapters/store/codec.ts';
import { createStore } from '../../../adapters/store/create.ts';
import type { Held } from '../../../adapters/store/holds.ts';
import { readKeys } from '../../../adapters/store/keys.ts';
import type { Store } from '../../../adapters/store/store.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { at, newConversation, recordOf, takeTurn, textsOf } from '../../contracts/turns.ts';
import { type PostgresServer, startPostgres } from '../../postgres.ts';
import { writeInClear } from './clear-rows.ts';

const keyOf = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
const old = keyOf('old', 1);
const young = keyOf('young', 2);
const number = '+12025550123';

const entry = (action: string) =>
  ({ type: 'audit.write', action, by: 'Dr. Marlow', details: { reason: 'lymphoma' } }) as const;

/** Something in every table that holds personal data. */
const fill = async (store: Store): Promise<ConversationId> => {
  const id = await store.addresses.conversationAt('sms', number);
  const takeover = { reason: 'person-asked', requestedAt: at, owner: 'Dr. Marlow' };
  await takeTurn(store, id, {
    texts: ['I have lymphoma'],
    outbox: [{ id: `${id}:1`, channel: 'teams', seqs: [], content: { notes: ['lymphoma'] } }],
    record: recordOf(id, { takeover }),
    tasks: [{ type: 'task.open', kind: 'person-asked', details: { words: 'lymphoma' } }],
    cases: [{ type: 'case.open', number: `SO-${id}`, program: 'p', status: 'draft', content: 'lymphoma' }],
    audit: [entry('one'), entry('two')],
    suppressions: [{ type: 'address.suppress', channel: 'sms', address: number, cause: 'person' }],
    progress: {
      startedAt: at,
      heardAt: at,
      channel: 'sms',
      language: 'en',
      program: null,
      step: 'noProgram',
      reached: [],
      refusals: ['p lymphoma'],
    },
  });
  await takeTurn(store, id, { audit: [entry('three')], record: recordOf(id, { takeover }) });
  const thread = { conversationId: id, kind: 'patient', address: `sms:${number}`, body: { seq: 1 } } as const;
  await store.threads.saveThread(thread);
  await store.threads.savePlace({ id: 'place', program: null, body: { team: 'Marlow' } });
  await store.threads.saveCoordinator({ id: 'coordinator', name: 'Dr. Marlow' });
  await store.secret('web-tokens', () => 'a secret');
  await store.upkeep.anchorAudit(at);
  return id;
};

/** What `fill` kept, as it is read back. */
const readBack = async (store: Store, id: ConversationId) => ({
  id: await store.addresses.conversationAt('sms', number),
  reach: await store.addresses.reach(id, 'sms'),
  texts: await textsOf(store, id),
  takeover: (await store.conversation(id))?.takeover?.owner,
  case: (await store.caseByNumber(`SO-${id}`))?.content,
  tasks: (await store.tasks()).map(({ details }) => details),
  thread: await store.threads.threadAt(`sms:${number}`),
  places: await store.threads.places(),
  coordinators: await store.threads.coordinators(),
  waiting: (await store.threads.waiting()).map(({ ownerId }) => ownerId),
  refused: (await store.funnel.tallies(at.slice(0, 10), at)).flatMap(({ kind, name }) =>
    kind === 'refused' ? [name] : [],
  ),
  secret: await store.secret('web-tokens', () => 'another'),
});

const filled = (id: ConversationId) => ({
  id,
  reach: { address: number, isSuppressed: true },
  texts: ['I have lymphoma'],
  takeover: 'Dr. Marlow',
  case: 'lymphoma',
  tasks: [{ words: 'lymphoma' }],
  thread: { conversationId: id, kind: 'patient', address: `sms:${number}`, body: { seq: 1 } },
  places: [{ id: 'place', program: null, body: { team: 'Marlow' } }],
  coordinators: [{ id: 'coordinator', name: 'Dr. Marlow' }],
  waiting: ['Dr. Marlow'],
  refused: ['p lymphoma'],
  secret: 'a secret',
});

describe('what an operator does with what is kept', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let databaseUrl: string;
  let name: string;
  let databases = 0;
  let open: Store[] = [];
  before(async () => {
    server = await startPostgres();
  });
  after(() => server?.stop());
  beforeEach(async () => {
    databases += 1;
    name = `upkeep_${databases}`;
    databaseUrl = await server.createDatabase(name);
  });
  afterEach(async () => {
    await Promise.all(open.map((store) => store.close()));
    open = [];
  });

  const storeWith = async (...keys: readonly string[]): Promise<Store> => {
    const store = await createStore({ databaseUrl, dataKeys: keys.join(',') });
    open.push(store);
    await store.migrate();
    return store;
  };
  const query = (text: string, ...values: readonly unknown[]) => server.query(name, text, values);
  const broken = async (store: Store) =>
    (await store.upkeep.verifyAudit()).broken.map(({ seq, what }) => [seq, what]);

  describe('with keys', () => {
    it('moves everything under the new one while turns go on, so that the old one is needed no more', async () => {
      const serving = await storeWith(old);
      const id = await fill(serving);
      const hash = (await serving.upkeep.verifyAnchors()).last?.hash;
      await takeTurn(serving, newConversation());
      const held = newConversation();
      await takeTurn(serving, held, { texts: ['Kept aside'] });
      await serving.upkeep.setHold(held, at, { reason: 'letter' });
      await takeTurn(serving, held, { wipeTranscript: true });
      const rotating = await storeWith(young, old);
      assert.deepEqual(await readBack(rotating, id), filled(id));
      const busy = newConversation();
      const turns = Array.from({ length: 20 }, (_, turn) =>
        takeTurn(rotating, busy, { texts: [`${turn}`], audit: [entry(`${turn}`)] }),
      );
      const { tables, forgotten } = await rotating.upkeep.rotateKeys();
      await Promise.all(turns);
      assert.deepEqual(
        tables.filter(({ left }) => left > 0),
        [],
      );
      assert.deepEqual(
        tables.filter(({ moved }) => moved === 0).map(({ table }) => table),
        [],
      );
      assert.deepEqual(forgotten, ['old']);
      const afterwards = await storeWith(young);
      assert.deepEqual(await readBack(afterwards, id), filled(id));
      const [job] = await afterwards.fetchOutbox(10);
      assert.deepEqual(job?.content, { notes: ['lymphoma'] });
      assert.deepEqual(await afterwards.upkeep.verifyAudit(), { conversations: 4, entries: 24, broken: [] });
      assert.equal((await textsOf(afterwards, busy)).length, 20);
      const { last, lost, broken: anchor } = await afterwards.upkeep.verifyAnchors(hash);
      assert.deepEqual([last?.hash, lost, anchor], [hash, [], null]);
    });

    it('leaves nothing under another key that a look at the rows would find', async () => {
      const id = await fill(await storeWith(old));
      const rotating = await storeWith(young, old);
      await rotating.upkeep.rotateKeys();
      const again = await rotating.upkeep.rotateKeys();
      assert.deepEqual(
        again.tables.filter(({ moved, left }) => moved + left > 0),
        [],
      );
      const dump = JSON.stringify(
        await Promise.all(tablesToDump.map((table) => query(`select * from ${table}`))),
      );
      assert.doesNotMatch(dump, /old\./);
      assert.ok(dump.includes(id));
    });

    it('gives one address one conversation, on nodes that write under different keys', async () => {
      const [one, other] = [await storeWith(old, young), await storeWith(young, old)];
      for (let round = 0; round < 10; round += 1) {
        const address = `+1202555${String(1_000 + round).slice(1)}0`;
        const ids = await Promise.all(
          [one, other, one, other].map((s) => s.addresses.conversationAt('sms', address)),
        );
        assert.equal(new Set(ids).size, 1);
      }
    });

    it('opens a copy of the database, with everything as it was', async () => {
      const id = await fill(await storeWith(old));
      const tables = (await query(`select table_schema || '.' || quote_ident(table_name) as name
        from information_schema.tables where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'
        and table_name not like 'kysely%' and table_name not like 'job_%'`)) as { name: string }[];
      const copied = await Promise.all(
        tables.map(async ({ name: table }) => {
          const [row] = (await query(`select coalesce(json_agg(t), '[]')::text as rows from ${table} t`)) as {
            rows: string;
          }[];
          return [table, row?.rows] as const;
        }),
      );
      name = `${name}_copy`;
      databaseUrl = await server.createDatabase(name);
      await storeWith(old);
      for (const [table] of copied) await query(`truncate ${table} cascade`);
      await query(`set session_replication_role = replica`);
      const order = ([table]: readonly [string, unknown]) => (/queue|version/.test(table) ? 0 : 1);
      for (const [table, rows] of copied.toSorted((a, b) => order(a) - order(b)))
        await query(
          `insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1)`,
          rows,
        );
      const restored = await storeWith(old);
      assert.deepEqual(await readBack(restored, id), filled(id));
      assert.deepEqual(await restored.upkeep.verifyAudit(), { conversations: 1, entries: 3, broken: [] });
      assert.deepEqual((await restored.fetchOutbox(1))[0]?.content, { notes: ['lymphoma'] });
    });

    it('does not start without one that data is under, nor with other bytes, and loses nothing', async () => {
      const id = await fill(await storeWith(old));
      await assert.rejects(storeWith(young), {
        code: 'data-key-missing',
        message: /the key old in DATA_KEYS/,
      });
      await assert.rejects(storeWith(keyOf('old', 9)), { code: 'seal-broken' });
      assert.deepEqual(await readBack(await storeWith(old), id), filled(id));
    });

    it('seals what was kept before there were any', async () => {
      const id = newConversation();
      await storeWith(old);
      await query('delete from data_key');
      await writeInClear(query, id, number);
      const store = await storeWith(young);
      assert.deepEqual(await readBack(store, id), { ...filled(id), refused: [] });
      assert.deepEqual(await store.upkeep.verifyAudit(), { conversations: 1, entries: 2, broken: [] });
      assert.deepEqual((await store.fetchOutbox(1))[0]?.content, { notes: ['lymphoma'] });
      const dump = JSON.stringify(
        await Promise.all(tablesToDump.map((table) => query(`select * from ${table}`))),
      );
      assert.doesNotMatch(dump, /lymphoma|Marlow|12025550123|a secret/);
    });
  });

  describe('with what is to be deleted', () => {
    const link = (token: string, expiresAt: string) => ({ token, kind: 'sign', expiresAt }) as const;
    const long = '2020-01-01T00:00:00.000Z';
    const before = { inbox: '2100-01-01T00:00:00.000Z', links: at, held: '2100-01-01T00:00:00.000Z' };

    it('deletes what its time is over for, and writes down how much that was', async () => {
      const store = await storeWith(old);
      const id = newConversation();
      await takeTurn(store, id, { inboxId: 'a', links: [link('one', long), link('two', before.inbox)] });
      assert.deepEqual(await store.upkeep.prune(at, before), { inbox: 1, links: 1, held: 0 });
      assert.deepEqual(await store.upkeep.prune(at, before), { inbox: 0, links: 0, held: 0 });
      assert.deepEqual(await query('select conversation_id, action from audit'), [
        { conversation_id: 'installation', action: 'pruned' },
      ]);
      assert.deepEqual(await store.upkeep.verifyAudit(), { conversations: 2, entries: 1, broken: [] });
      assert.equal(await store.conversation('installation' as ConversationId), null);
    });

    it('keeps everything of a conversation on hold, also what a person deletes', async () => {
      const store = await storeWith(old);
      const id = newConversation();
      await takeTurn(store, id, { inboxId: 'a', texts: ['My words'], links: [link('one', long)] });
      assert.equal(await store.upkeep.setHold(id, at, { reason: 'letter' }), true);
      assert.equal(await store.upkeep.setHold(newConversation(), at, { reason: 'letter' }), false);
      assert.deepEqual(await store.upkeep.prune(at, before), { inbox: 0, links: 0, held: 0 });
      await takeTurn(store, id, { inboxId: 'b', wipeTranscript: true });
      assert.deepEqual(await textsOf(store, id), []);
      assert.deepEqual(await store.upkeep.prune(at, before), { inbox: 0, links: 0, held: 0 });
      const [row] = (await query('select body from held')) as { body: string }[];
      const held = createCodec(readKeys(old)).decode<Held>(row?.body, ['held.body', id]);
      assert.deepEqual(
        held.messages.map(({ text }) => text),
        ['My words'],
      );
      assert.equal(held.kept?.record?.id, id);
      assert.equal(await store.upkeep.setHold(id, at, null), true);
      assert.deepEqual(await store.upkeep.prune(at, before), { inbox: 2, links: 0, held: 1 });
      assert.deepEqual(await query('select 1 from held'), []);
      const actions = (await query('select action from audit order by at, seq')) as { action: string }[];
      assert.deepEqual(
        new Set(actions.map(({ action }) => action)),
        new Set(['hold.set', 'hold.ended', 'pruned']),
      );
    });

    it('leaves nothing aside of a draft that is deleted without a hold', async () => {
      const store = await storeWith(old);
      const id = newConversation();
      await takeTurn(store, id, { texts: ['My words'], links: [link('one', before.inbox)] });
      await takeTurn(store, id, { wipeTranscript: true });
      assert.equal(await store.addresses.peekLink('one', at), null);
      assert.deepEqual(await query('select 1 from message union all select 1 from held'), []);
    });
  });

  describe('with the audit log', () => {
    let store: Store;
    let id: ConversationId;
    beforeEach(async () => {
      store = await storeWith(old);
      id = await fill(store);
      await takeTurn(store, newConversation(), { audit: [entry('another')] });
      assert.deepEqual(await broken(store), []);
      await query('alter table audit disable trigger audit_is_append_only');
    });

    const tampered: readonly (readonly [string, string, readonly unknown[]])[] = [
      ['an entry that was changed', `update audit set action = 'none' where action = 'two'`, [2, 'changed']],
      [
        'a time that was changed',
        `update audit set at = at + interval '1 day' where action = 'one'`,
        [1, 'changed'],
      ],
      [
        'a hash that was changed',
        `update audit set hash = 'old.' || repeat('0', 64) where action = 'two'`,
        [2, 'changed'],
      ],
      [
        'words that were put into another entry',
        `update audit a set details = b.details from audit b where a.action = 'one' and b.action = 'two'`,
        [1, 'changed'],
      ],
      [
        'words in clear',
        `update audit set details = '{"reason":"none"}' where action = 'two'`,
        [2, 'changed'],
      ],
      ['the first entry gone', `delete from audit where action = 'one'`, [1, 'missing']],
      ['an entry in the middle gone', `delete from audit where action = 'two'`, [2, 'missing']],
      ['the last entry gone', `delete from audit where action = 'three'`, [3, 'missing']],
      ['all entries gone', `delete from audit where action in ('one', 'two', 'three')`, [1, 'missing']],
      [
        "two entries in each other's place",
        `update audit set seq = 9 where action = 'one'; update audit set seq = 1 where action = 'two';
         update audit set seq = 2 where seq = 9`,
        [1, 'changed'],
      ],
      [
        'an entry that was added',
        `insert into audit select conversation_id, 4, at, action, by, details, hash from audit where action = 'three'`,
        [4, 'added'],
      ],
      [
        "another conversation's entries",
        `update audit set conversation_id = 'else' where action in ('one', 'two', 'three')`,
        [1, 'missing'],
      ],
      ['a row that was emptied', `update conversation set record = '{}'`, [1, 'head']],
    ];
    for (const [what, statement, expected] of tampered)
      it(`names ${what}`, async () => {
        for (const one of statement.split(';')) await query(one);
        const found = await broken(store);
        assert.ok(
          found.some((one) => JSON.stringify(one) === JSON.stringify(expected)),
          JSON.stringify(found),
        );
      });

    it('takes entries of no turn into the chain, and of no conversation that is not kept', async () => {
      assert.equal(await store.upkeep.note(id, at, [entry('case.seen')]), true);
      assert.equal(await store.upkeep.note(newConversation(), at, [entry('case.seen')]), false);
      await takeTurn(store, id, { audit: [entry('five')] });
      assert.deepEqual(await store.upkeep.verifyAudit(), { conversations: 2, entries: 6, broken: [] });
    });

    it('names a conversation whose row is gone', async () => {
      await query('delete from conversation where id = $1', id);
      assert.deepEqual(await broken(store), [[1, 'head']]);
    });

    it('does not heal a log by writing on, nor by another key', async () => {
      await query(`delete from audit where action = 'three'`);
      await takeTurn(store, id, { audit: [entry('four')] });
      assert.deepEqual(await broken(store), [[3, 'missing']]);
      const rotating = await storeWith(young, old);
      const { tables, forgotten } = await rotating.upkeep.rotateKeys();
      assert.deepEqual(forgotten, []);
      assert.deepEqual(
        tables.filter(({ left }) => left > 0),
        [{ table: 'audit', moved: 1, left: 3 }],
      );
      assert.deepEqual(await broken(rotating), [[3, 'missing']]);
    });
  });
});

const tablesToDump =
  'hold held anchor progress conversation message "case" task audit thread place coordinator waiting setting suppression address data_key pgboss.job'.split(
    ' ',
  );
