import assert from 'node:assert/strict';
import { createStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../../postgres.ts';
import { type FakeTwilio, startFakeTwilio } from './fake-twilio.ts';
import { type Clock, nextSid, startTextingNode, type TextingNode } from './texting-node.ts';

describe('text messages on two nodes over one PostgreSQL', function () {
  this.timeout(60_000);
  let postgres: PostgresServer;
  let stores: readonly Store[];
  let fake: FakeTwilio;
  let nodes: readonly TextingNode[];
  const clock: Clock = { now: new Date('2026-03-10T18:00:00.000Z') };

  before(async () => {
    postgres = await startPostgres();
    const databaseUrl = await postgres.createDatabase('texting');
    stores = await Promise.all([
      createStore({ databaseUrl, dataKeys }),
      createStore({ databaseUrl, dataKeys }),
    ]);
    for (const store of stores) await store.migrate();
    fake = await startFakeTwilio(() => clock.now);
    nodes = await Promise.all(stores.map((store) => startTextingNode({ store, apiUrl: fake.url, clock })));
  });
  after(async () => {
    for (const node of nodes ?? []) await node.close();
    await fake?.close();
    for (const store of stores ?? []) await store.close();
    await postgres?.stop();
  });

  const [one, other] = [() => nodes[0] as TextingNode, () => nodes[1] as TextingNode];
  const deliver = () => Promise.all(nodes.map((node) => node.deliver()));

  it('the same text at once is decided once and answered once', async () => {
    const MessageSid = nextSid();
    const answers = await Promise.all(
      [one, other, one, other].map((node) => node().text('Hello', { MessageSid })),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    );
    await deliver();
    assert.equal(fake.texts.length, 1);
  });

  it('a new number that texts both at once has one conversation', async () => {
    const From = '+12025550166';
    await Promise.all([one().text('Hello', { From }), other().text('Hi', { From })]);
    await deliver();
    const ids = await Promise.all(stores.map((store) => store.addresses.conversationAt('sms', From)));
    assert.equal(ids[0], ids[1]);
    const said = await (stores[0] as Store).messagesAfter(ids[0] as never, 0);
    assert.deepEqual(
      said.map(({ seq }) => seq),
      said.map((_, index) => index + 1),
    );
    assert.equal(said.filter(({ from }) => from === 'person').length, 2);
  });

  it('what waits when the number opts out on the other node is not sent', async () => {
    await one().text('1');
    await deliver();
    const before = fake.texts.length;
    fake.setDown(true);
    await one().text('2');
    await one().deliver(1);
    await other().text('STOP');
    fake.setDown(false);
    await deliver();
    await deliver();
    assert.deepEqual(
      fake.texts.slice(before).map(({ body }) => body.includes('no more texts')),
      [true],
    );
  });
});
