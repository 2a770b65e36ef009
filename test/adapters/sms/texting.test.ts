import assert from 'node:assert/strict';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { emptyStore } from '../../empty-store.ts';
import { type FakeTwilio, startFakeTwilio } from './fake-twilio.ts';
import { type Clock, nextSid, oldToken, startTextingNode, type TextingNode } from './texting-node.ts';

const bodies = ({ texts }: FakeTwilio) => texts.map(({ body }) => body);

describe('text messages', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  let fake: FakeTwilio;
  let node: TextingNode;
  const clock: Clock = { now: new Date('2026-03-10T18:00:00.000Z') };

  before(async () => {
    store = await emptyStore();
  });
  beforeEach(async () => {
    await store.clear();
    clock.now = new Date('2026-03-10T18:00:00.000Z');
    fake = await startFakeTwilio(() => clock.now);
    node = await startTextingNode({ store, apiUrl: fake.url, clock });
  });
  afterEach(async () => {
    await node.close();
    await fake.close();
  });

  const conversation = () => store.addresses.conversationAt('sms', '+12025550143');
  const say = async (...texts: readonly string[]) => {
    for (const text of texts) {
      assert.equal((await node.text(text)).status, 200);
      await node.deliver();
    }
  };
  const kinds = async () => (await store.tasks()).map(({ kind }) => kind);
  const statusOf = (index: number, MessageStatus: string, more: Readonly<Record<string, string>> = {}) => {
    const { sid, statusCallback } = fake.texts[index] ?? assert.fail('expected a text, found none');
    const { pathname, search } = new URL(statusCallback);
    return node.post(pathname + search, { MessageSid: sid, MessageStatus, ...more });
  };

  it('are answered with empty TwiML, and replied to by REST', async () => {
    const answer = await node.text('Hello');
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/xml/);
    assert.equal(await answer.text(), '<?xml version="1.0" encoding="UTF-8"?><Response/>');
    assert.deepEqual(fake.texts, []);
    await node.deliver();
    assert.match(bodies(fake)[0] ?? '', /May we text you[\s\S]*1\. I agree\n2\. No$/);
  });

  it('are decided once however often Twilio delivers them', async () => {
    const MessageSid = nextSid();
    for (let times = 0; times < 3; times += 1) await node.text('Hello', { MessageSid });
    await node.deliver();
    assert.equal(fake.texts.length, 1);
  });

  it('find the same conversation by their number, which is kept as a keyed hash', async () => {
    await say('Hello', '1');
    const rows = (await store.contents()).address ?? [];
    assert.equal(rows.length, 1);
    assert.doesNotMatch(String(rows[0]?.hash), /2025550143/);
  });

  it('of a menu that come at once are read one by one, in order', async () => {
    await say('Hello', '1');
    await Promise.all(['2', '1', 'Ohio', '1', 'March 4, 1970', '1'].map((text) => node.text(text)));
    await node.deliver();
    const said = (await store.messagesAfter(await conversation(), 0)).filter(({ from }) => from === 'person');
    assert.deepEqual(
      said.map(({ text }) => text),
      ['Hello', '1', '2', '1', 'Ohio', '1', 'March 4, 1970', '1'],
    );
    assert.match(bodies(fake).at(-1) ?? '', /which illness/);
  });

  it('that are parts of one answer are read together, and STOP among them stands alone', async () => {
    await say('Hello', '1', '2', '1', 'Ohio', '1', 'March 4, 1970', '1');
    await Promise.all(['lymphoma', 'since last year', 'in the neck', 'STOP'].map((text) => node.text(text)));
    const said = (await store.messagesAfter(await conversation(), 0)).filter(({ from }) => from === 'person');
    assert.deepEqual(
      said.slice(-2).map(({ text }) => text),
      ['lymphoma\nsince last year\nin the neck', 'STOP'],
    );
    assert.equal((await store.conversation(await conversation()))?.texting?.status, 'stopped');
  });

  it('that failed to be decided are not acknowledged', async () => {
    const broken = await startTextingNode({
      store: { ...store, turn: () => Promise.reject(new Error('no store')) },
      apiUrl: fake.url,
      clock,
    });
    assert.equal((await broken.text('Hello')).status, 500);
    await broken.close();
    assert.equal((await node.text('Hello')).status, 200);
  });

  it('without a sender or an id are refused', async () => {
    assert.equal((await node.text('Hello', { From: 'somebody' })).status, 400);
    assert.equal((await node.text('Hello', { MessageSid: '' })).status, 400);
  });

  it('signed with the token before are taken while the token is changed', async () => {
    const form = { MessageSid: nextSid(), From: '+12025550143', Body: 'Hello', NumMedia: '0' };
    assert.equal((await node.post('/api/sms/messages', form, oldToken)).status, 200);
    assert.equal((await node.post('/api/sms/messages', form, 'another')).status, 403);
  });

  it('wait for the part before, until it is sent or a few seconds have passed', async () => {
    await node.text('Hello');
    await node.deliver();
    await node.text('1');
    await node.deliver(1);
    assert.equal(fake.texts.length, 1);
    await statusOf(0, 'sent');
    await node.deliver(1);
    assert.equal(fake.texts.length, 2);
    await node.text('2');
    await node.deliver();
    assert.equal(fake.texts.length, 3);
  });

  it('keep their state whatever the order of reports', async () => {
    await say('Hello');
    for (const status of ['delivered', 'sent', 'queued', 'delivered', 'sending'])
      assert.equal((await statusOf(0, status)).status, 200);
    assert.deepEqual(
      (await store.sends.all(await conversation())).map(({ state }) => state),
      ['delivered'],
    );
    assert.deepEqual(await kinds(), []);
  });

  it('that do not arrive are one task, however often that is reported', async () => {
    await say('Hello');
    for (const status of ['undelivered', 'sent', 'undelivered', 'failed'])
      await statusOf(0, status, { ErrorCode: '30006' });
    assert.deepEqual(await kinds(), ['delivery-failed']);
    assert.match(await node.metrics(), /sms_undelivered_total\{code="30006"\} 1/);
  });

  it('to a number that opted out with the carrier set the opt-out', async () => {
    await say('Hello', '1');
    fake.script({ status: 400, code: 21610 });
    await say('2');
    assert.equal((await store.conversation(await conversation()))?.texting?.status, 'stopped');
    const sentSoFar = fake.texts.length;
    await say('1');
    assert.equal(fake.texts.length, sentSoFar);
    assert.deepEqual(await kinds(), ['delivery-failed', 'wrote-after-opt-out']);
  });

  for (const code of [21211, 21614, 30006])
    it(`refused for good with ${code} are a coordinator's work and are not tried again`, async () => {
      fake.script({ status: 400, code });
      await say('Hello');
      const { requests } = fake;
      await node.deliver();
      assert.equal(fake.requests, requests);
      assert.deepEqual(
        (await store.tasks()).map(({ kind, details }) => [kind, details.code]),
        [['delivery-failed', String(code)]],
      );
    });

  it('that were asked to slow down are sent later, once', async () => {
    fake.script({ status: 429, code: 20429 }, { status: 429, code: 20429 });
    await say('Hello');
    assert.equal(fake.texts.length, 1);
    assert.deepEqual(
      (await store.sends.all(await conversation())).map(({ tries }) => tries),
      [3],
    );
  });

  it('that were taken without an answer are found, and not sent again', async () => {
    fake.script({ lost: 'taken' });
    await say('Hello');
    assert.equal(fake.texts.length, 1);
    const [send] = await store.sends.all(await conversation());
    assert.equal(send?.providerId, fake.texts[0]?.sid);
  });

  it('that were lost on the way are looked for, and sent when they are not there', async () => {
    fake.script({ lost: 'not taken' });
    await say('Hello');
    assert.equal(fake.texts.length, 1);
    assert.ok(clock.now.getTime() - new Date('2026-03-10T18:00:00.000Z').getTime() >= 30_000);
  });

  it('are neither lost nor doubled nor out of order when Twilio is down for ten minutes', async () => {
    await say('Hello', '1');
    fake.setDown(true);
    for (const text of ['2', '1', 'Ohio']) {
      await node.text(text);
      await node.deliver(3);
    }
    while (clock.now.getTime() < new Date('2026-03-10T18:10:00.000Z').getTime()) await node.deliver(1);
    assert.equal(fake.texts.length, 2);
    fake.setDown(false);
    await node.deliver();
    assert.deepEqual(
      bodies(fake)
        .slice(2)
        .map((body) => body.split('\n')[0]),
      [
        'Who is writing?',
        'Where do you live? Please write the country. In the United States, please write the state.',
        'Are you at home right now (Ohio)? If not, please write the state or country you are in now.',
      ],
    );
  });

  it('that wait when STOP comes are not sent, and one confirmation is', async () => {
    await say('Hello', '1');
    fake.setDown(true);
    await node.text('2');
    await node.deliver(2);
    await node.text('STOP');
    await node.text('STOP');
    fake.setDown(false);
    await node.deliver();
    assert.deepEqual(
      bodies(fake)
        .slice(2)
        .map((body) => body.slice(0, 49)),
      ['Second Opinion Intake: you will get no more texts'],
    );
    await say('START');
    assert.match(bodies(fake).at(-1) ?? '', /you get texts again[\s\S]*Who is writing/);
  });

  it('that the carrier answered itself get no second confirmation', async () => {
    await say('Hello', '1');
    await node.text('STOP', { OptOutType: 'STOP' });
    await node.deliver();
    assert.equal(fake.texts.length, 2);
    assert.equal((await store.conversation(await conversation()))?.texting?.status, 'stopped');
  });

  it('are counted by segments and by what was said, and so are consents', async () => {
    await say('Hello', '1', 'STOP');
    const metrics = await node.metrics();
    assert.match(metrics, /sms_segments_total\{key="texting.ask",encoding="GSM-7"\} [1-9]/);
    assert.match(metrics, /sms_segments_total\{key="ask.emergency",encoding="GSM-7"\} [1-9]/);
    assert.match(metrics, /sms_consents_total\{change="agreed",by="person"\} 1/);
    assert.match(metrics, /sms_consents_total\{change="stopped",by="person"\} 1/);
    assert.doesNotMatch(metrics, /2025550143/);
  });
});
