/** E-mail from SendGrid's events back to the conversation. */
import assert from 'node:assert/strict';
import type { Call } from '../../../adapters/http.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { emptyStore } from '../../empty-store.ts';
import type { FakeMail } from './fake-sendgrid.ts';
import { failedWith, literal, type MailNode, made, mailOf, openMailNode } from './mail-node.ts';

describe('what became of a mail', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let node: MailNode;

  before(async () => {
    store = await emptyStore();
  });
  beforeEach(async () => {
    await store.clear();
    node = await openMailNode(store);
  });
  afterEach(() => node.close());

  it('is delivered when SendGrid reports it, not before', async () => {
    await node.decideTo(mailOf());
    await node.deliver();
    assert.deepEqual(node.told(), []);
    assert.equal(
      await node.post([
        node.fake.eventOf(node.first(), 'processed'),
        node.fake.eventOf(node.first(), 'deferred'),
      ]),
      204,
    );
    assert.deepEqual(node.told(), []);
    assert.equal(await node.post([node.fake.eventOf(node.first(), 'delivered')]), 204);
    assert.deepEqual(node.told(), [made]);
  });

  it('is delivered when SendGrid takes it, where no event can be checked', async () => {
    await node.close();
    node = await openMailNode(store, { SENDGRID_EVENT_KEY: undefined });
    assert.deepEqual(node.mailing.routes(node.turn), []);
    await node.decideTo(mailOf());
    await node.deliver();
    assert.deepEqual(node.told(), [made]);
  });

  for (const [event, code] of [
    [{ event: 'bounce', type: 'bounce', reason: '550 no such user' }, 'bounce'],
    [{ event: 'bounce', type: 'blocked' }, 'blocked'],
    [{ event: 'dropped', reason: 'Bounced Address' }, 'dropped'],
  ] as const)
    it(`fails its notice when SendGrid reports ${code}, also after it was delivered`, async () => {
      await node.decideTo(mailOf());
      await node.deliver();
      await node.post([
        node.fake.eventOf(node.first(), 'delivered'),
        node.fake.eventOf(node.first(), event.event, event),
      ]);
      assert.deepEqual(node.told(), [made, failedWith(code)]);
    });

  for (const [event, code] of [
    ['spamreport', 'spamreport'],
    ['unsubscribe', 'unsubscribe'],
    ['group_unsubscribe', 'unsubscribe'],
  ] as const)
    it(`names the address that wants no more, on ${event}; its notice stands`, async () => {
      await node.decideTo(mailOf());
      await node.deliver();
      await node.post([node.fake.eventOf({ ...node.first(), to: 'Pat@Example.org' }, event)]);
      assert.deepEqual(node.told(), [
        { type: 'delivery.failed', channel: 'email', code, address: 'pat@example.org' },
      ]);
    });

  it('hears of each event once, by its id', async () => {
    await node.decideTo(mailOf());
    await node.deliver();
    const event = node.fake.eventOf(node.first(), 'bounce');
    await node.post([event, event]);
    await node.post([event]);
    assert.deepEqual(node.told(), [failedWith('bounce')]);
  });

  it('hears of an event again whose turn failed', async () => {
    await node.decideTo(mailOf());
    await node.deliver();
    const events = [node.fake.eventOf(node.first(), 'delivered')];
    const broken = async () => {
      throw new Error('not committed');
    };
    const [route] = node.mailing.routes(broken);
    const call = { ...node.fake.signed(events, node.clock.now), body: events } as unknown as Call;
    await assert.rejects(async () => route?.handle(call), /not committed/);
    await node.post(events);
    assert.deepEqual(node.told(), [made]);
  });

  it('ignores events of other mails and of kinds it does not know, and hears those beside them', async () => {
    await node.decideTo(mailOf());
    await node.deliver();
    const other = { ...node.first(), ids: { ...node.first().ids, conversation: 'another' } };
    assert.equal(
      await node.post([
        { event: 'delivered', sg_event_id: 'a', email: 'somebody@example.org' },
        node.fake.eventOf(other, 'bounce'),
        node.fake.eventOf({ ...node.first(), ids: { send: 'unknown', conversation: node.id } }, 'bounce'),
        node.fake.eventOf(node.first(), 'open'),
        node.fake.eventOf(node.first(), 'account_status_change'),
        'words',
        null,
        node.fake.eventOf(node.first(), 'delivered'),
      ]),
      204,
    );
    assert.deepEqual(node.told(), [made]);
  });

  it('refuses events that are not signed, are old, or are no list', async () => {
    assert.equal(await node.post([], new Date(node.clock.now.getTime() - 601_000)), 403);
    assert.equal(await node.post({ event: 'delivered' }), 400);
    const [route] = node.mailing.routes(node.turn);
    assert.equal((await route?.handle({ headers: {}, rawBody: Buffer.alloc(0) } as Call))?.status, 403);
  });

  it('keeps several mails of one turn apart', async () => {
    await node.decideTo(mailOf(), mailOf({ notice: 'receipt', subject: literal('Receipt') }));
    await node.deliver();
    await node.deliver();
    assert.deepEqual(
      node.fake.mails.map(({ subject }) => subject),
      ['News about case SO-1', 'Receipt'],
    );
    await node.post([node.fake.eventOf(node.fake.mails[1] as FakeMail, 'delivered')]);
    assert.deepEqual(node.told(), [{ ...made, notice: 'receipt' }]);
  });
});
