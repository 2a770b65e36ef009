import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { type AuditEntry, auditHash } from '../../../adapters/store/audit.ts';
import { createCodec } from '../../../adapters/store/codec.ts';
import { createStore } from '../../../adapters/store/create.ts';
import { readKeys } from '../../../adapters/store/keys.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { describeStore } from '../../contracts/store.ts';
import { fetchOutboxOf, newConversation, takeTurn, textsOf } from '../../contracts/turns.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../../postgres.ts';
import { startStoreProcess } from './processes.ts';

type AuditRow = Omit<AuditEntry, 'at'> & { readonly at: Date };

describe('the store on PostgreSQL', function () {
  this.timeout(60_000);
  let server: PostgresServer;
  let databaseUrl: string;
  let store: Store;
  let otherNode: Store;
  before(async () => {
    server = await startPostgres();
    databaseUrl = await server.createDatabase('intake');
    store = await createStore({ databaseUrl, dataKeys });
    otherNode = await createStore({ databaseUrl, dataKeys });
    await Promise.all([store.migrate(), otherNode.migrate()]);
  });
  after(async () => {
    await store?.close();
    await otherNode?.close();
    await server?.stop();
  });

  describeStore(() => store);

  it('runs turns of two conversations at the same time', async () => {
    const order: string[] = [];
    const otherDone = Promise.withResolvers<void>();
    const oneBegan = Promise.withResolvers<void>();
    const one = store.turn(newConversation(), async () => {
      order.push('one begins');
      oneBegan.resolve();
      await otherDone.promise;
      order.push('one ends');
    });
    await oneBegan.promise;
    await store.turn(newConversation(), async () => order.push('the other'));
    otherDone.resolve();
    await one;
    assert.deepEqual(order, ['one begins', 'the other', 'one ends']);
  });

  it('numbers messages without a gap when two nodes take turns of one conversation', async () => {
    const id = newConversation();
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(
      numbers.map((number) =>
        takeTurn(number % 2 ? store : otherNode, id, { texts: [`${number}`], sent: true }),
      ),
    );
    const messages = await store.messagesAfter(id, 0);
    assert.deepEqual(
      messages.map(({ seq }) => seq),
      numbers.map((number) => number + 1),
    );
    const sent: number[] = [];
    for (let job = (await fetchOutboxOf(store, id))[0]; job; job = (await fetchOutboxOf(store, id))[0]) {
      sent.push(...job.seqs);
      await store.completeOutbox([job]);
    }
    assert.deepEqual(
      sent,
      numbers.map((number) => number + 1),
    );
  });

  it('decides an inbound id once, whichever node it comes to', async () => {
    const id = newConversation();
    const answers = await Promise.all(
      [store, otherNode, store, otherNode].map((node) =>
        takeTurn(node, id, { inboxId: 'a', texts: ['Hello'] }),
      ),
    );
    assert.equal(answers.filter((answer) => answer !== 'duplicate').length, 1);
    assert.deepEqual(await textsOf(store, id), ['Hello']);
  });

  it('hands a job to one of two nodes', async () => {
    const id = newConversation();
    await takeTurn(store, id, { sent: true });
    const handedOut = await Promise.all(
      [store, otherNode, store, otherNode].map((node) => fetchOutboxOf(node, id)),
    );
    assert.equal(handedOut.flat().length, 1);
    await store.completeOutbox(handedOut.flat());
  });

  it("keeps the outbox in order when the server's clock is behind the last turn", async () => {
    const id = newConversation();
    await takeTurn(store, id, { inboxId: '1', sent: true });
    const clock = '2190-01-01T00:00:00Z';
    await server.query('intake', 'update conversation set updated_at = $2 where id = $1', [id, clock]);
    await server.query('intake', 'update pgboss.job set created_on = $2 where singleton_key = $1', [
      id,
      clock,
    ]);
    await takeTurn(store, id, { inboxId: '2', sent: true });
    await takeTurn(store, id, { inboxId: '3', sent: true });
    const sent: string[] = [];
    for (let job = (await fetchOutboxOf(store, id))[0]; job; job = (await fetchOutboxOf(store, id))[0]) {
      sent.push(job.id);
      await store.completeOutbox([job]);
    }
    assert.deepEqual(sent, [`${id}|1`, `${id}|2`, `${id}|3`]);
  });

  it('gives two nodes the same secret', async () => {
    const name = newConversation();
    const secrets = await Promise.all([
      store.secret(name, () => 'one'),
      otherNode.secret(name, () => 'other'),
    ]);
    assert.equal(secrets[0], secrets[1]);
  });

  it('chains the audit log of a conversation, and refuses to change it', async () => {
    const id = newConversation();
    const write = (action: string) =>
      ({ type: 'audit.write', action, by: 'person', details: { b: 1, a: null } }) as const;
    await takeTurn(store, id, { audit: [write('consent.signed'), write('case.submitted')] });
    await takeTurn(store, id, { audit: [write('draft.deleted')] });
    const rows = (await server.query(
      'intake',
      'select * from audit where conversation_id = $1 order by seq',
      [id],
    )) as AuditRow[];
    const writing = readKeys(dataKeys).writing;
    const codec = createCodec(readKeys(dataKeys));
    let previous = '';
    for (const [index, row] of rows.entries()) {
      const { at, action, hash } = row;
      const by = codec.unseal(row.by, ['audit.by', id, index + 1]);
      const details = codec.decode<AuditEntry['details']>(row.details, ['audit.details', id, index + 1]);
      assert.equal(
        hash,
        auditHash(writing, id, previous, { seq: index + 1, at: at.toISOString(), action, by, details }),
      );
      previous = hash;
    }
    assert.equal(rows.length, 3);
    await assert.rejects(server.query('intake', `update audit set by = 'nobody'`), /append-only/);
    await assert.rejects(server.query('intake', 'delete from audit'), /append-only/);
  });

  it('migrates an empty database from five processes at once', async () => {
    const empty = await server.createDatabase('five');
    const five = Array.from({ length: 5 }, () =>
      startStoreProcess('migrate', { databaseUrl: empty, dataKeys }),
    );
    const said = await Promise.all(five.map((one) => one.next()));
    assert.deepEqual(said, ['ready', 'ready', 'ready', 'ready', 'ready']);
    await Promise.all(five.map((one) => one.next()));
    const fresh = await createStore({ databaseUrl: empty, dataKeys });
    await fresh.migrate();
    assert.deepEqual(await takeTurn(fresh, newConversation(), { texts: ['Hello'], sent: true }), [1]);
    await fresh.close();
  });

  it('lets a turn fail and goes on when the database is restarted in the middle of it', async () => {
    const id = newConversation();
    const broken = store.turn(id, async (tx) => {
      await server.restart();
      return tx.keepInboxId('a');
    });
    await assert.rejects(broken);
    assert.deepEqual(await takeTurn(store, id, { inboxId: 'a', texts: ['Hello'] }), [1]);
  });

  describe('that cannot be used', () => {
    const refusals = [
      ['nothing listens', (url: string) => url.replace(`:${server.port}`, ':1'), /nothing listens there/],
      [
        'the database is missing',
        (url: string) => url.replace('/intake', '/absent'),
        /absent .*does not exist/,
      ],
      [
        'the password is wrong',
        (url: string) => url.replace('shown', 'known'),
        /refused the user or the password/,
      ],
      ['the address is none', () => 'secret words', /not an address of a PostgreSQL/],
    ] as const;
    for (const [when, change, message] of refusals) {
      it(`says so without the password when ${when}`, async () => {
        await assert.rejects(
          createStore({ databaseUrl: change(databaseUrl), dataKeys }),
          (error: Error & { code?: string }) => {
            assert.equal(error.code, 'database-unreachable');
            assert.match(error.message, message);
            assert.doesNotMatch(inspect(error, { depth: 5 }), /not-to-be|secret words/);
            return true;
          },
        );
      });
    }
  });
});
