import assert from 'node:assert/strict';
import { type HospitalNode, otherToken, startHospitalNode, token } from '../hospital-node.ts';
import { inventedTallies } from './invented.ts';

const asked: string[][] = [];
const clock = { now: '2026-03-12T12:00:00.000Z' };

describe('the funnel on a server', function () {
  this.timeout(20_000);
  let node: HospitalNode;
  before(async () => {
    const funnel = {
      tallies: async (...days: string[]) => {
        asked.push(days);
        return inventedTallies();
      },
    };
    const store = { caseByNumber: async () => null, funnel };
    node = await startHospitalNode({ store, now: () => clock.now });
  });
  beforeEach(() => {
    asked.length = 0;
    clock.now = '2026-03-12T12:00:00.000Z';
  });
  after(() => node?.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(node.url + path, { headers, redirect: 'manual' });
  const signIn = (typed: string, headers: Record<string, string> = {}) =>
    fetch(`${node.url}/funnel/session`, {
      method: 'POST',
      body: new URLSearchParams({ token: typed }),
      headers,
      redirect: 'manual',
    });
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

  it('asks for a token first, and shows and reads nothing', async () => {
    for (const path of ['/funnel', '/funnel.csv']) {
      const response = await get(path, { cookie: 'funnel=eyJhbGciOiJub25lIn0.e30.' });
      assert.equal(response.status, 401);
      assert.match(await response.text(), /type="password"/);
    }
    const wrong = await signIn(`${token}x`);
    assert.equal(wrong.status, 401);
    assert.equal(wrong.headers.get('set-cookie'), null);
    assert.match(await wrong.text(), /role="alert"/);
    assert.deepEqual(asked, []);
  });

  it('gives whoever holds a token a cookie that no script reads and no other site sends', async () => {
    const response = await signIn(otherToken);
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/funnel');
    const cookie = response.headers.get('set-cookie') ?? '';
    assert.match(cookie, /; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/);
    assert.ok(!cookie.includes(otherToken));
    const page = await get('/funnel', { cookie: cookieOf(response) });
    assert.equal(page.status, 200);
    assert.match(
      page.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'self'; /,
    );
    assert.match(await page.text(), /<svg[^>]* role="img"/);
  });

  it('ends after eight hours', async () => {
    const cookie = cookieOf(await signIn(token));
    clock.now = '2026-03-12T19:59:00.000Z';
    assert.equal((await get('/funnel', { cookie })).status, 200);
    clock.now = '2026-03-12T20:01:00.000Z';
    assert.equal((await get('/funnel', { cookie })).status, 401);
  });

  it('takes no form of another site', async () => {
    assert.equal((await signIn(token, { 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await signIn(token, { 'sec-fetch-site': 'same-origin' })).status, 303);
  });

  it('counts whole weeks, and who was silent for seven days', async () => {
    const headers = { authorization: `Bearer ${token}` };
    await get('/funnel', headers);
    await get('/funnel?weeks=4', headers);
    await get('/funnel?weeks=1000', headers);
    assert.deepEqual(asked, [
      ['2025-12-15', '2026-03-05'],
      ['2026-02-16', '2026-03-05'],
      ['2025-12-15', '2026-03-05'],
    ]);
  });

  it('hands the figures out as CSV, those that were chosen', async () => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await get('/funnel.csv?channel=sms&program=ucsf-children', headers);
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    const [head, ...rows] = (await response.text()).trim().split('\r\n');
    assert.equal(head, 'week,program,channel,language,figure,name,people');
    assert.ok(rows.length > 100);
    assert.deepEqual(
      rows.filter((row) => !row.includes(',ucsf-children,sms,es,')),
      [],
    );
    assert.deepEqual(
      rows.filter((row) => /,[1-4]$/.test(row)),
      [],
    );
  });

  it('says so where there is nothing to show', async () => {
    const page = await get('/funnel?program=nowhere', { authorization: `Bearer ${token}` });
    const text = await page.text();
    assert.match(text, /Nobody began in this time/);
    assert.doesNotMatch(text, /<svg|<table/);
  });
});
