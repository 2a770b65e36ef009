/** E-mail from the effect to SendGrid and back: the real turn, store, delivery and package; SendGrid is on loopback. */
import assert from 'node:assert/strict';
import { emailIsOff } from '../../../adapters/email/channel.ts';
import { readEventKey } from '../../../adapters/email/signature.ts';
import type { Call } from '../../../adapters/http.ts';
import { createMemoryStore, type MemoryStore } from '../../../adapters/store/create.ts';
import type { OutboxJob } from '../../../adapters/store/store.ts';
import { createDelivery } from '../../../bot/delivery.ts';
import type { EmailSettings } from '../../../bot/email-settings.ts';
import { createMailing, type Mailing } from '../../../bot/mailing.ts';
import { createTurn, type Turn } from '../../../bot/turn.ts';
import type { Decide } from '../../../machines/decide.ts';
import type { Effect, MailSend } from '../../../machines/effects.ts';
import type { ConversationEvent, ConversationId } from '../../../machines/events.ts';
import { newConversation, recordOf } from '../../contracts/turns.ts';
import { type FakeMail, type FakeSendGrid, startFakeSendGrid } from './fake-sendgrid.ts';

const literal = (text: string) => ({ key: 'literal', values: { text } });
const mailOf = (more: Partial<MailSend> = {}): MailSend => ({
  type: 'mail.send',
  notice: 'opinion-ready',
  to: 'pat@example.org',
  subject: literal('News about case SO-1'),
  phrases: [literal('There is news.'), literal('Please log in.')],
  ...more,
});

describe('e-mail', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let fake: FakeSendGrid;
  let id: ConversationId;
  let now: Date;
  let heard: ConversationEvent[];
  let orders: readonly Effect[];
  let language: string;
  let turn: Turn;
  let mailing: Mailing;
  let results: string[];
  let turns: number;

  before(async () => {
    store = await createMemoryStore({ handClock: true });
  });
  after(() => store.close());

  const open = async (more: Partial<EmailSettings> = {}) => {
    mailing = await createMailing({
      settings: {
        SENDGRID_API_KEY: 'SG.invented',
        SENDGRID_API_URL: fake.url,
        SENDGRID_EVENT_KEY: readEventKey(fake.eventKey) ?? undefined,
        EMAIL_FROM: { email: 'intake@example.org', name: 'Intake' },
        ...more,
      },
      store,
      metrics: { handed: (result) => results.push(result), reported: (event) => results.push(event) },
      now: () => now,
    });
  };

  beforeEach(async () => {
    await store.clear();
    fake = await startFakeSendGrid();
    id = newConversation();
    now = new Date('2026-03-10T18:00:00.000Z');
    heard = [];
    orders = [];
    results = [];
    turns = 0;
    language = 'en';
    const decide: Decide = (_, conversation, event) => {
      heard.push(event);
      const effects = event.type === 'person.replied' ? orders : [];
      return { record: { ...recordOf(conversation), language }, effects };
    };
    turn = createTurn({
      store,
      decide,
      now: () => now.toISOString(),
      entropy: () => '0'.repeat(32),
      committed: () => undefined,
    });
    await open();
  });
  afterEach(() => fake.close());

  /** A turn that orders these. */
  const decideTo = async (...effects: readonly Effect[]) => {
    orders = effects;
    const event = { type: 'person.replied', channel: 'web', text: 'x' } as const;
    await turn({ conversationId: id, id: `x${turns}`, event });
    turns += 1;
    heard.length = 0;
  };
  const round = async (channel = mailing.channel) => {
    const pauses: number[] = [];
    const retrying = {
      ...store,
      retryOutbox: (job: OutboxJob, seconds: number) => {
        pauses.push(seconds);
        return store.retryOutbox(job, 0);
      },
    };
    const failed = (error: unknown) => {
      throw error;
    };
    const pauseAfter = (_: number, asked = 0) => asked;
    await createDelivery({ store: retrying, channels: { email: channel }, turn, failed, pauseAfter })();
    return pauses;
  };
  /** Rounds until nothing waits, the clock moved on by what is asked for. */
  const deliver = async () => {
    for (let pauses = await round(); pauses[0] !== undefined; pauses = await round())
      now = new Date(now.getTime() + pauses[0] * 1000);
  };
  const post = async (events: unknown, signedAt = now) => {
    const [route] = mailing.routes(turn);
    const body = JSON.parse(JSON.stringify(events));
    const call = { ...fake.signed(events, signedAt), body } as unknown as Call;
    return (await route?.handle(call))?.status;
  };
  const first = (): FakeMail => fake.mails[0] ?? assert.fail('expected a mail, found none');
  const told = () =>
    heard.map(({ at: _, entropy: __, ...event }) => event as unknown as Readonly<Record<string, unknown>>);
  const made = { type: 'delivery.made', channel: 'email', notice: 'opinion-ready' };
  const failedWith = (code: string) => ({
    type: 'delivery.failed',
    channel: 'email',
    code,
    notice: 'opinion-ready',
  });

  it('goes out by the package that ships, with our key, and without tracking', async () => {
    await decideTo(mailOf());
    assert.deepEqual(fake.mails, []);
    await deliver();
    assert.equal(fake.mails.length, 1);
    assert.deepEqual(fake.keys, ['Bearer SG.invented']);
    const { to, subject, text, html, attached, body } = first();
    assert.deepEqual(
      [to, subject, text, attached],
      ['pat@example.org', 'News about case SO-1', 'There is news.\n\nPlease log in.\n', []],
    );
    assert.match(html, /<p>There is news\.<\/p>/);
    assert.deepEqual(body.from, { email: 'intake@example.org', name: 'Intake' });
    assert.deepEqual(body.tracking_settings, {
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
      subscription_tracking: { enable: false },
      ganalytics: { enable: false },
    });
    assert.deepEqual(body.headers, { 'Content-Language': 'en', 'Auto-Submitted': 'auto-generated' });
  });

  it('carries ids that say nothing: of the send, and of the conversation', async () => {
    await decideTo(mailOf());
    await deliver();
    const [send] = await store.sends.all(id);
    assert.deepEqual(first().ids, { send: send?.id, conversation: id });
    assert.match(send?.id ?? '', /^[0-9a-f-]{36}$/);
    assert.deepEqual([send?.state, send?.providerId], ['accepted', first().id]);
  });

  it('brings copies of signed forms: full text, signer, time with its zone, language', async () => {
    const copies = [
      {
        title: literal('Consent'),
        text: [literal('I agree to <everything>.'), literal('And to this.')],
        signer: 'Ana \u0000O\ud800',
        signedAt: '2026-03-10T18:00:00.000Z',
        language: 'en',
      },
    ];
    await decideTo(mailOf({ copies }));
    await deliver();
    const [page = ''] = first().attached;
    assert.match(page, /<html lang="en"/);
    for (const words of [
      '<h1 style="font-size: 1.5rem">Consent</h1>',
      '<p>I agree to &lt;everything&gt;.</p>\n<p>And to this.</p>',
      'Ana \ufffdO\ufffd',
      'March 10, 2026 at 6:00\u202fPM UTC',
      'English',
    ])
      assert.ok(page.includes(words), words);
    assert.doesNotMatch(first().text, /Ana/);
  });

  it('is sent once however often its turn is delivered or its job tried', async () => {
    await decideTo(mailOf());
    await turn({
      conversationId: id,
      id: 'x0',
      event: { type: 'person.replied', channel: 'web', text: 'x' },
    });
    const jobs = await store.fetchOutbox(10);
    assert.equal(jobs.length, 1);
    const [job] = jobs as [OutboxJob];
    for (let times = 0; times < 3; times += 1)
      assert.deepEqual(await mailing.channel.send({ ...job, messages: [] }), { outcome: 'handed' });
    assert.equal(fake.mails.length, 1);
  });

  it('is delivered when SendGrid reports it, not before', async () => {
    await decideTo(mailOf());
    await deliver();
    assert.deepEqual(told(), []);
    assert.equal(await post([fake.eventOf(first(), 'processed'), fake.eventOf(first(), 'deferred')]), 204);
    assert.deepEqual(told(), []);
    assert.equal(await post([fake.eventOf(first(), 'delivered')]), 204);
    assert.deepEqual(told(), [made]);
  });

  it('is delivered when SendGrid takes it, where no event can be checked', async () => {
    await open({ SENDGRID_EVENT_KEY: undefined });
    assert.deepEqual(mailing.routes(turn), []);
    await decideTo(mailOf());
    await deliver();
    assert.deepEqual(told(), [made]);
  });

  for (const [event, code] of [
    [{ event: 'bounce', type: 'bounce', reason: '550 no such user' }, 'bounce'],
    [{ event: 'bounce', type: 'blocked' }, 'blocked'],
    [{ event: 'dropped', reason: 'Bounced Address' }, 'dropped'],
  ] as const)
    it(`fails its notice when SendGrid reports ${code}, also after it was delivered`, async () => {
      await decideTo(mailOf());
      await deliver();
      await post([fake.eventOf(first(), 'delivered'), fake.eventOf(first(), event.event, event)]);
      assert.deepEqual(told(), [made, failedWith(code)]);
    });

  for (const [event, code] of [
    ['spamreport', 'spamreport'],
    ['unsubscribe', 'unsubscribe'],
    ['group_unsubscribe', 'unsubscribe'],
  ] as const)
    it(`names the address that wants no more, on ${event}; its notice stands`, async () => {
      await decideTo(mailOf());
      await deliver();
      await post([fake.eventOf({ ...first(), to: 'Pat@Example.org' }, event)]);
      assert.deepEqual(told(), [
        { type: 'delivery.failed', channel: 'email', code, address: 'pat@example.org' },
      ]);
    });

  it('hears of each event once, by its id', async () => {
    await decideTo(mailOf());
    await deliver();
    const event = fake.eventOf(first(), 'bounce');
    await post([event, event]);
    await post([event]);
    assert.deepEqual(told(), [failedWith('bounce')]);
  });

  it('hears of an event again whose turn failed', async () => {
    await decideTo(mailOf());
    await deliver();
    const events = [fake.eventOf(first(), 'delivered')];
    const broken = async () => {
      throw new Error('not committed');
    };
    const [route] = mailing.routes(broken);
    const call = { ...fake.signed(events, now), body: events } as unknown as Call;
    await assert.rejects(async () => route?.handle(call), /not committed/);
    await post(events);
    assert.deepEqual(told(), [made]);
  });

  it('ignores events of other mails and of kinds it does not know, and hears those beside them', async () => {
    await decideTo(mailOf());
    await deliver();
    const other = { ...first(), ids: { ...first().ids, conversation: 'another' } };
    assert.equal(
      await post([
        { event: 'delivered', sg_event_id: 'a', email: 'somebody@example.org' },
        fake.eventOf(other, 'bounce'),
        fake.eventOf({ ...first(), ids: { send: 'unknown', conversation: id } }, 'bounce'),
        fake.eventOf(first(), 'open'),
        fake.eventOf(first(), 'account_status_change'),
        'words',
        null,
        fake.eventOf(first(), 'delivered'),
      ]),
      204,
    );
    assert.deepEqual(told(), [made]);
  });

  it('refuses events that are not signed, are old, or are no list', async () => {
    assert.equal(await post([], new Date(now.getTime() - 601_000)), 403);
    assert.equal(await post({ event: 'delivered' }), 400);
    const [route] = mailing.routes(turn);
    assert.equal((await route?.handle({ headers: {}, rawBody: Buffer.alloc(0) } as Call))?.status, 403);
  });

  for (const status of [400, 401, 403, 404, 413])
    it(`that SendGrid refuses with ${status} is a person's work and is not tried again`, async () => {
      fake.script({ status });
      await decideTo(mailOf());
      await deliver();
      await deliver();
      assert.equal(fake.keys.length, 1);
      assert.deepEqual(told(), [failedWith(String(status))]);
      assert.deepEqual(results, [String(status)]);
    });

  for (const [what, script, pause] of [
    ['429 with a pause', { status: 429, headers: { 'retry-after': '17' } }, 17],
    ['429 with a date', { status: 429, headers: { 'retry-after': 'Tue, 10 Mar 2026 18:00:40 GMT' } }, 40],
    [
      '429 with the time its rate begins anew',
      { status: 429, headers: { 'x-ratelimit-reset': '1773165625' } },
      25,
    ],
    ['429 with a pause of a day', { status: 429, headers: { 'retry-after': '86400' } }, 3_600],
    ['429', { status: 429 }, 0],
    ['500', { status: 500 }, 0],
    ['503 with a pause', { status: 503, headers: { 'retry-after': '3' } }, 3],
  ] as const)
    it(`that meets ${what} is sent later, once`, async () => {
      fake.script(script);
      await decideTo(mailOf());
      assert.deepEqual(await round(), [pause]);
      assert.deepEqual(fake.mails, []);
      now = new Date(now.getTime() + pause * 1000);
      await deliver();
      assert.equal(fake.mails.length, 1);
      assert.deepEqual(results, [String(script.status), 'taken']);
    });

  it('that got no answer is sent again after a minute with the same ids', async () => {
    fake.script({ lost: 'taken' });
    await decideTo(mailOf());
    assert.deepEqual(await round(), [60]);
    now = new Date(now.getTime() + 20_000);
    assert.deepEqual(await round(), [40]);
    assert.equal(fake.mails.length, 1);
    now = new Date(now.getTime() + 40_000);
    await deliver();
    assert.equal(fake.mails.length, 2);
    assert.deepEqual(fake.mails[1]?.ids, fake.mails[0]?.ids);
  });

  it('that got no answer, and of which an event came, is not sent again', async () => {
    fake.script({ lost: 'taken' });
    await decideTo(mailOf());
    await round();
    await post([fake.eventOf(first(), 'delivered')]);
    now = new Date(now.getTime() + 60_000);
    await deliver();
    assert.equal(fake.mails.length, 1);
    assert.deepEqual(told(), [made]);
  });

  it('that failed before the process died tells its conversation all the same', async () => {
    fake.script({ status: 400 });
    await decideTo(mailOf());
    const [job] = (await store.fetchOutbox(10)) as [OutboxJob];
    await mailing.channel.send({ ...job, messages: [] });
    await store.retryOutbox(job, 0);
    await deliver();
    assert.equal(fake.keys.length, 1);
    assert.deepEqual(told(), [failedWith('400')]);
  });

  it('to an address that wants none is not sent, whatever its case, and fails', async () => {
    await decideTo({
      type: 'address.suppress',
      channel: 'email',
      address: 'pat@example.org',
      cause: 'person',
    });
    await decideTo(mailOf({ to: 'Pat@Example.org' }));
    await deliver();
    assert.deepEqual(fake.mails, []);
    assert.deepEqual(told(), [failedWith('suppressed')]);
  });

  it('that could carry a header of its own is not sent, and fails', async () => {
    await decideTo(mailOf({ subject: literal('News\r\nBcc: b@example.org') }));
    await deliver();
    assert.deepEqual(fake.keys, []);
    assert.deepEqual(told(), [failedWith('no-mail')]);
  });

  it('that is off fails its notice at once', async () => {
    await decideTo(mailOf());
    await round(emailIsOff);
    assert.deepEqual(told(), [failedWith('email-off')]);
  });

  it('keeps several mails of one turn apart', async () => {
    await decideTo(mailOf(), mailOf({ notice: 'receipt', subject: literal('Receipt') }));
    await deliver();
    await deliver();
    assert.deepEqual(
      fake.mails.map(({ subject }) => subject),
      ['News about case SO-1', 'Receipt'],
    );
    await post([fake.eventOf(fake.mails[1] as FakeMail, 'delivered')]);
    assert.deepEqual(told(), [{ ...made, notice: 'receipt' }]);
  });
});
