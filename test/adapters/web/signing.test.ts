import assert from 'node:assert/strict';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { emptyStore } from '../../empty-store.ts';
import { type FakeTwilio, startFakeTwilio } from '../sms/fake-twilio.ts';
import { type Clock, startTextingNode, type TextingNode } from '../sms/texting-node.ts';

const answers = [
  'Hello 1 2 1 Ohio 1',
  'March 4, 1970',
  '1',
  'lymphoma',
  '2',
  ...'2 2 2 1 2'.split(' '),
  'Dana-Farber',
];
const rest = [
  'Jane Example',
  'jane@example.org',
  '1',
  '614-555-0123',
  'weekdays after 5 pm',
  '12 Main Street, Columbus, OH 43004',
  '2',
  'Dr. Sample <b>, Example Clinic',
  '1',
  'Mercy General in Toledo, 2023 to 2024',
  'all',
  '1',
  '1',
  '2',
  'Should I have radiation?',
  '1',
  '1',
  '0',
  '1',
  '1',
];

describe('the pages behind one-time links', function () {
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
    node = await startTextingNode({ store, apiUrl: fake.url, clock, windowMs: 0 });
  });
  afterEach(async () => {
    await node.close();
    await fake.close();
  });

  const say = async (...texts: readonly string[]) => {
    for (const text of texts) await node.text(text);
  };
  const said = async () =>
    store.messagesAfter(await store.addresses.conversationAt('sms', '+12025550143'), 0);
  const linkIn = async (kind: string): Promise<string> => {
    const all = (await said()).map(({ text }) => text).join('\n');
    return [...all.matchAll(new RegExp(`/${kind}/[0-9a-f]{32}`, 'g'))].at(-1)?.[0] ?? assert.fail(all);
  };
  const look = async (path: string) => {
    const answer = await fetch(node.url + path);
    return { status: answer.status, page: await answer.text(), headers: answer.headers };
  };
  /** Goes where the answer leads, if that is the next form. */
  const post = async (path: string, form: Readonly<Record<string, string>>, more: object = {}) => {
    const body = new URLSearchParams(form);
    const headers = { 'x-forwarded-for': '192.0.2.7', ...more };
    const answer = await fetch(node.url + path, { method: 'POST', body, headers, redirect: 'manual' });
    const next = answer.headers.get('location') ?? '';
    if (next.startsWith('/sign/')) return look(next);
    return { status: answer.status, page: await answer.text(), headers: answer.headers };
  };
  const formIn = (page: string): string =>
    /action="(\/sign\/[0-9a-f]{32})"/.exec(page)?.[1] ?? assert.fail(page);
  const toSigning = async () => {
    await say(...(answers[0] ?? '').split(' '), ...answers.slice(1), ...rest);
    return linkIn('sign');
  };
  const record = async () => store.conversation(await store.addresses.conversationAt('sms', '+12025550143'));

  it('show each form in full, take the signatures one by one, and give a copy', async () => {
    let path = await toSigning();
    const first = await look(path);
    assert.equal(first.status, 200);
    assert.match(first.page, /Form 1 of 3: Consent to the online service/);
    assert.match(first.page, /I, Jane Example, ask for an online second opinion/);
    let page = first.page;
    for (const form of ['Form 2 of 3', 'Form 3 of 3', 'Everything is signed']) {
      path = formIn(page);
      page = (await post(path, { name: 'jane  EXAMPLE', agree: 'yes' })).page;
      assert.match(page, new RegExp(form));
    }
    assert.match(page, /<ul><li>What: notes, test results[^<]*<\/li>\n<li>Why: /);
    const copy = Buffer.from(/base64,([^"]+)"/.exec(page)?.[1] ?? '', 'base64').toString('utf8');
    assert.match(copy, /Form 3 of 3[\s\S]*Signed by Jane Example on March 10, 2026 at 6:00\sPM UTC/);
    const next = (await said()).at(-1);
    assert.equal(next?.channel, 'sms');
    assert.match(next?.text ?? '', /^Thank you\. Everything is signed\.[\s\S]*hospital bed/);
    const signed = (await store.contents()).audit?.filter(({ action }) => action === 'consent.signed') ?? [];
    assert.equal(signed.length, 3);
    assert.match(JSON.stringify(signed[0]?.details), /"channel":\s*"web"/);
    assert.match(JSON.stringify(signed[0]?.details), /192\.0\.2\.7/);
  });

  it('show the next form again to a phone that loads the page again', async () => {
    const path = await toSigning();
    const answer = await fetch(node.url + path, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Jane Example', agree: 'yes' }),
      redirect: 'manual',
    });
    const next = answer.headers.get('location') ?? '';
    assert.deepEqual([answer.status, next === path], [303, false]);
    for (const _ of [1, 2]) assert.match((await look(next)).page, /Form 2 of 3/);
  });

  it('sign nothing without the box or with another name, and keep the link for the next try', async () => {
    const path = await toSigning();
    const unticked = await post(path, { name: 'Jane Example' });
    assert.equal(unticked.status, 422);
    assert.match(unticked.page, /tick the box/);
    const other = await post(path, { name: 'Robin Example', agree: 'yes' });
    assert.match(other.page, /not the name of the person who signs/);
    assert.equal((await post(path, { name: 'Jane Example', agree: 'yes' })).status, 200);
  });

  it('take no form that the page of another site sends', async () => {
    const path = await toSigning();
    const form = { name: 'Jane Example', agree: 'yes' };
    for (const site of ['cross-site', 'same-site', 'none'])
      assert.equal((await post(path, form, { 'sec-fetch-site': site })).status, 400);
    assert.equal((await post(path, form, { 'sec-fetch-site': 'same-origin' })).status, 200);
  });

  it('take a signature once, however often the form is sent', async () => {
    const path = await toSigning();
    const all = await Promise.all([1, 2, 3].map(() => post(path, { name: 'Jane Example', agree: 'yes' })));
    assert.ok(all.some(({ status }) => status === 200));
    const signed = (await store.contents()).audit?.filter(({ action }) => action === 'consent.signed') ?? [];
    assert.equal(signed.length, 1);
    assert.equal((await post(path, { name: 'Jane Example', agree: 'yes' })).status, 404);
  });

  it('escape what people wrote, and run no script', async () => {
    let page = (await look(await toSigning())).page;
    for (const _ of [1, 2]) page = (await post(formIn(page), { name: 'Jane Example', agree: 'yes' })).page;
    assert.match(page, /Dr\. Sample &lt;b&gt;/);
    const { headers } = await look(formIn(page));
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /script-src/);
    assert.doesNotMatch(page, /<script/);
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('are gone after 15 minutes, and for a token of another kind or none', async () => {
    const path = await toSigning();
    const wrong = await look(path.replace('/sign/', '/continue/'));
    assert.equal(wrong.status, 404);
    assert.match(wrong.page, /<h1>Go on with your second opinion/);
    assert.equal((await look(`/sign/${'0'.repeat(32)}`)).status, 404);
    assert.equal((await look('/sign/nothing')).status, 404);
    clock.now = new Date(clock.now.getTime() + 15 * 60_000);
    assert.equal((await look(path)).status, 404);
    assert.equal((await post(path, { name: 'Jane Example', agree: 'yes' })).status, 404);
  });

  it('open the conversation once, by a press of a button, not by a preview', async () => {
    await say(...(answers[0] ?? '').split(' '), 'March 4, 1970', '2');
    const path = await linkIn('continue');
    assert.equal((await post(path, {}, { 'sec-fetch-site': 'cross-site' })).status, 400);
    for (const _ of [1, 2, 3]) assert.equal((await look(path)).status, 200);
    const opened = await post(path, {});
    const { id } = (await record()) ?? assert.fail('expected a record');
    assert.equal(opened.status, 303);
    assert.equal(opened.headers.get('location'), `/#resume=resume-of-${id}`);
    assert.equal((await post(path, {})).status, 404);
    assert.equal((await look(path)).status, 404);
  });

  it('are kept by hash alone', async () => {
    const path = await toSigning();
    const links = JSON.stringify((await store.contents()).link);
    assert.ok(!links.includes(path.split('/').at(-1) ?? ''));
  });
});
