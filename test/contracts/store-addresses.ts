import assert from 'node:assert/strict';
import type { Store } from '../../adapters/store/store.ts';
import type { ChannelName } from '../../machines/events.ts';
import { newConversation, recordOf } from './turns.ts';

const at = '2026-03-10T18:00:00.000Z';
const later = '2026-03-10T18:20:00.000Z';

/** What every store promises of addresses, links and sends. */
export function describeAddresses(open: () => Store): void {
  let store: Store;
  let numbers = 0;
  const newNumber = () => {
    numbers += 1;
    return `+1202555${String(numbers).padStart(4, '0')}`;
  };
  before(() => {
    store = open();
  });

  const turnWith = (
    id: ReturnType<typeof newConversation>,
    type: 'address.suppress' | 'address.release',
    address: string,
    channel: ChannelName = 'sms',
  ) =>
    store.turn(id, (tx) =>
      tx.save({
        record: recordOf(id),
        messages: [],
        timers: [],
        outbox: [],
        tasks: [],
        cases: [],
        audit: [],
        suppressions: [
          type === 'address.release'
            ? { type, channel, address }
            : { type, channel, address, cause: 'person' },
        ],
        wipeTranscript: false,
      }),
    );

  describe('addresses', () => {
    it('lead to one conversation, however many ask at once', async () => {
      const number = newNumber();
      const ids = await Promise.all([1, 2, 3, 4].map(() => store.addresses.conversationAt('sms', number)));
      assert.equal(new Set(ids).size, 1);
      assert.notEqual(await store.addresses.conversationAt('sms', newNumber()), ids[0]);
      assert.deepEqual(await store.addresses.reach(ids[0] as never, 'sms'), {
        address: number,
        isSuppressed: false,
      });
      assert.equal(await store.addresses.reach(ids[0] as never, 'teams'), null);
    });

    it('are closed and opened by a turn of any conversation', async () => {
      const number = newNumber();
      const id = await store.addresses.conversationAt('sms', number);
      const isSuppressed = async () => (await store.addresses.reach(id, 'sms'))?.isSuppressed;
      await turnWith(newConversation(), 'address.suppress', number);
      await turnWith(newConversation(), 'address.suppress', number);
      assert.equal(await isSuppressed(), true);
      await turnWith(id, 'address.release', number);
      assert.equal(await isSuppressed(), false);
    });
  });

  describe('mailboxes', () => {
    it('are closed whatever conversation they belong to', async () => {
      const mailbox = `${newConversation()}@example.org`;
      const closed = (address: string) => store.addresses.isSuppressed('email', address);
      assert.equal(await closed(mailbox), false);
      await turnWith(newConversation(), 'address.suppress', mailbox, 'email');
      assert.equal(await closed(mailbox), true);
      assert.equal(await store.addresses.isSuppressed('sms', mailbox), false);
      await turnWith(newConversation(), 'address.release', mailbox, 'email');
      assert.equal(await closed(mailbox), false);
    });
  });

  describe('links', () => {
    it('are used once, by one caller, before they end', async () => {
      const id = newConversation();
      const link = { token: newConversation(), kind: 'sign', expiresAt: later } as const;
      await store.addresses.addLink(id, link);
      const opened = { conversationId: id, kind: 'sign' };
      assert.deepEqual(await store.addresses.peekLink(link.token, at), opened);
      assert.equal(await store.addresses.peekLink(link.token, later), null);
      assert.equal(await store.addresses.useLink(link.token, later), null);
      const uses = await Promise.all([1, 2, 3].map(() => store.addresses.useLink(link.token, at)));
      assert.deepEqual(
        uses.filter((use) => use !== null),
        [opened],
      );
      assert.equal(await store.addresses.peekLink(link.token, at), null);
    });
  });

  describe('sends', () => {
    const begin = (outboundId: string, part = 1) =>
      store.sends.begin({ conversationId: newConversation(), outboundId, channel: 'sms', part, at });

    it('are begun once, and again only when they were refused', async () => {
      const outboundId = newConversation();
      const first = await begin(outboundId);
      assert.equal((await begin(outboundId)).id, first.id);
      assert.equal((await begin(outboundId)).tries, 1);
      await store.sends.release(first.id, '429', at);
      const again = await begin(outboundId);
      assert.deepEqual([again.id, again.state, again.tries], [first.id, 'begun', 2]);
    });

    it('only ever get further, whatever the order of reports', async () => {
      const { id } = await begin(newConversation());
      const report = async (state: 'queued' | 'sent' | 'delivered' | 'undelivered') =>
        (await store.sends.report(id, { state, at }))?.state ?? null;
      assert.equal(await report('sent'), 'sent');
      assert.equal(await report('queued'), null);
      assert.equal(await report('undelivered'), 'undelivered');
      assert.equal(await report('undelivered'), null);
      assert.equal(await report('delivered'), 'delivered');
      assert.equal(await report('sent'), null);
    });

    it('keep what is awaited of them, and are found by their id', async () => {
      const awaited = { parts: 2, notices: ['opinion-ready'], isSpoken: false };
      const outbound = { conversationId: newConversation(), outboundId: newConversation(), part: 1, at };
      const send = await store.sends.begin({ ...outbound, channel: 'sms', awaited });
      assert.deepEqual(send.awaited, awaited);
      assert.deepEqual(await store.sends.get(send.id), send);
      assert.equal((await begin(newConversation())).awaited, null);
      assert.equal(await store.sends.get('nothing'), null);
    });

    it('are looked up with the latest of their conversation and channel alone', async () => {
      const conversationId = newConversation();
      const begun = (outboundId: string, channel: 'sms' | 'email', part: number, begunAt: string) =>
        store.sends.begin({
          conversationId,
          outboundId: `${conversationId}:${outboundId}`,
          channel,
          part,
          at: begunAt,
        });
      const earlier = await begun('a', 'sms', 1, '2026-11-03T18:00:00.000Z');
      const latest = await begun('a', 'sms', 2, '2026-11-03T18:00:01.000Z');
      await begun('b', 'email', 1, '2026-11-03T18:00:02.000Z');
      const looked = (outboundId: string) =>
        store.sends.before({ conversationId, outboundId: `${conversationId}:${outboundId}` }, 'sms');
      assert.deepEqual(await looked('c'), { parts: [], last: latest });
      assert.deepEqual(await looked('a'), { parts: [earlier, latest], last: latest });
      assert.deepEqual(
        await store.sends.before({ conversationId: newConversation(), outboundId: newConversation() }, 'sms'),
        { parts: [], last: null },
      );
    });

    it('that were handed over cannot be released', async () => {
      const outboundId = newConversation();
      const { id } = await begin(outboundId);
      await store.sends.report(id, { state: 'queued', providerId: 'SM1', at });
      await store.sends.release(id, '429', at);
      assert.deepEqual(
        (await store.sends.of(outboundId)).map(({ state, providerId }) => [state, providerId]),
        [['queued', 'SM1']],
      );
    });

    it('of an id that is not known are reported to nobody', async () => {
      assert.equal(await store.sends.report('nothing', { state: 'sent', at }), null);
    });
  });
}
