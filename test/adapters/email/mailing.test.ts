/** E-mail from the effect to SendGrid. */
import assert from 'node:assert/strict';
import { emailIsOff } from '../../../adapters/email/channel.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import type { OutboxJob } from '../../../adapters/store/store.ts';
import { emptyStore } from '../../empty-store.ts';
import { failedWith, literal, type MailNode, made, mailOf, openMailNode } from './mail-node.ts';

describe('e-mail', function () {
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

  it('goes out by the package that ships, with our key, and without tracking', async () => {
    await node.decideTo(mailOf());
    assert.deepEqual(node.fake.mails, []);
    await node.deliver();
    assert.equal(node.fake.mails.length, 1);
    assert.deepEqual(node.fake.keys, ['Bearer SG.invented']);
    const { to, subject, text, html, attached, body } = node.first();
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
    await node.decideTo(mailOf());
    await node.deliver();
    const [send] = await store.sends.all(node.id);
    assert.deepEqual(node.first().ids, { send: send?.id, conversation: node.id });
    assert.match(send?.id ?? '', /^[0-9a-f-]{36}$/);
    assert.deepEqual([send?.state, send?.providerId], ['accepted', node.first().id]);
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
    await node.decideTo(mailOf({ copies }));
    await node.deliver();
    const [page = ''] = node.first().attached;
    assert.match(page, /<html lang="en"/);
    for (const words of [
      '<h1 style="font-size: 1.5rem">Consent</h1>',
      '<p>I agree to &lt;everything&gt;.</p>\n<p>And to this.</p>',
      'Ana \ufffdO\ufffd',
      'March 10, 2026 at 6:00\u202fPM UTC',
      'English',
    ])
      assert.ok(page.includes(words), words);
    assert.doesNotMatch(node.first().text, /Ana/);
  });

  it('is sent once however often its turn is delivered or its job tried', async () => {
    await node.decideTo(mailOf());
    await node.turn({
      conversationId: node.id,
      id: 'x0',
      event: { type: 'person.replied', channel: 'web', text: 'x' },
    });
    const jobs = await store.fetchOutbox(10);
    assert.equal(jobs.length, 1);
    const [job] = jobs as [OutboxJob];
    for (let times = 0; times < 3; times += 1)
      assert.deepEqual(await node.mailing.channel.send({ ...job, messages: [] }), { outcome: 'handed' });
    assert.equal(node.fake.mails.length, 1);
  });

  for (const status of [400, 401, 403, 404, 413])
    it(`that SendGrid refuses with ${status} is a person's work and is not tried again`, async () => {
      node.fake.script({ status });
      await node.decideTo(mailOf());
      await node.deliver();
      await node.deliver();
      assert.equal(node.fake.keys.length, 1);
      assert.deepEqual(node.told(), [failedWith(String(status))]);
      assert.deepEqual(node.results, [String(status)]);
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
      node.fake.script(script);
      await node.decideTo(mailOf());
      assert.deepEqual(await node.round(), [pause]);
      assert.deepEqual(node.fake.mails, []);
      node.clock.now = new Date(node.clock.now.getTime() + pause * 1000);
      await node.deliver();
      assert.equal(node.fake.mails.length, 1);
      assert.deepEqual(node.results, [String(script.status), 'taken']);
    });

  it('that got no answer is sent again after a minute with the same ids', async () => {
    node.fake.script({ lost: 'taken' });
    await node.decideTo(mailOf());
    assert.deepEqual(await node.round(), [60]);
    node.clock.now = new Date(node.clock.now.getTime() + 20_000);
    assert.deepEqual(await node.round(), [40]);
    assert.equal(node.fake.mails.length, 1);
    node.clock.now = new Date(node.clock.now.getTime() + 40_000);
    await node.deliver();
    assert.equal(node.fake.mails.length, 2);
    assert.deepEqual(node.fake.mails[1]?.ids, node.fake.mails[0]?.ids);
  });

  it('that got no answer, and of which an event came, is not sent again', async () => {
    node.fake.script({ lost: 'taken' });
    await node.decideTo(mailOf());
    await node.round();
    await node.post([node.fake.eventOf(node.first(), 'delivered')]);
    node.clock.now = new Date(node.clock.now.getTime() + 60_000);
    await node.deliver();
    assert.equal(node.fake.mails.length, 1);
    assert.deepEqual(node.told(), [made]);
  });

  it('that failed before the process died tells its conversation all the same', async () => {
    node.fake.script({ status: 400 });
    await node.decideTo(mailOf());
    const [job] = (await store.fetchOutbox(10)) as [OutboxJob];
    await node.mailing.channel.send({ ...job, messages: [] });
    await store.retryOutbox(job, 0);
    await node.deliver();
    assert.equal(node.fake.keys.length, 1);
    assert.deepEqual(node.told(), [failedWith('400')]);
  });

  it('to an address that wants none is not sent, whatever its case, and fails', async () => {
    await node.decideTo({
      type: 'address.suppress',
      channel: 'email',
      address: 'pat@example.org',
      cause: 'person',
    });
    await node.decideTo(mailOf({ to: 'Pat@Example.org' }));
    await node.deliver();
    assert.deepEqual(node.fake.mails, []);
    assert.deepEqual(node.told(), [failedWith('suppressed')]);
  });

  it('that could carry a header of its own is not sent, and fails', async () => {
    await node.decideTo(mailOf({ subject: literal('News\r\nBcc: b@example.org') }));
    await node.deliver();
    assert.deepEqual(node.fake.keys, []);
    assert.deepEqual(node.told(), [failedWith('no-mail')]);
  });

  it('that is off fails its notice at once', async () => {
    await node.decideTo(mailOf());
    await node.round(emailIsOff);
    assert.deepEqual(node.told(), [failedWith('email-off')]);
  });
});
