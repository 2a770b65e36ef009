import assert from 'node:assert/strict';
import { at } from '../../contracts/turns.ts';
import { caseNumber, type HospitalNode, otherToken, startHospitalNode, token } from './hospital-node.ts';

describe('a case, asked for by a hospital system', function () {
  this.timeout(20_000);
  let node: HospitalNode;
  before(async () => {
    node = await startHospitalNode();
  });
  after(() => node?.close());

  const ask = async (
    path: string,
    headers: Record<string, string> = { authorization: `Bearer ${token}` },
  ) => {
    const response = await fetch(node.url + path, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  it('is answered with where it stands, and no word of the person', async () => {
    const { status, body } = await ask(`/api/cases/${caseNumber}`);
    assert.equal(status, 200);
    assert.deepEqual(body, {
      number: caseNumber,
      program: 'dana-farber',
      status: 'submitted',
      openedAt: at,
      updatedAt: at,
    });
  });

  it('is found in small letters, and by each of the tokens', async () => {
    const authorization = `bearer ${otherToken}`;
    const { status } = await ask(`/api/cases/${caseNumber.toLowerCase()}`, { authorization });
    assert.equal(status, 200);
  });

  it('that is not there is a problem in the words of RFC 9457', async () => {
    for (const number of ['SO-0000-0000', 'x'.repeat(90)]) {
      const { status, headers, body } = await ask(`/api/cases/${number}`);
      assert.equal(status, 404);
      assert.equal(headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(body, {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        code: 'UnknownCase',
        detail: 'There is no case with this number.',
      });
    }
  });

  it('is refused without a token, and with a wrong one', async () => {
    const path = `/api/cases/${caseNumber}`;
    const without = await ask(path, {});
    assert.equal(without.status, 401);
    assert.equal(without.headers.get('www-authenticate'), 'Bearer realm="cases"');
    for (const authorization of [`Bearer ${token}x`, 'Bearer ', `Basic ${token}`, `Bearer ${token} x`, '']) {
      const { status, headers, body } = await ask(path, { authorization });
      assert.equal(status, 401, authorization);
      assert.equal(headers.get('www-authenticate'), 'Bearer realm="cases", error="invalid_token"');
      assert.equal((body as { code: string }).code, 'Unauthorized');
    }
  });

  it('stands in no log', () => {
    assert.match(node.log(), /"route":"\/api\/cases\/:id","status":200/);
    assert.doesNotMatch(node.log(), new RegExp(`${caseNumber}|Ada|invented-token`, 'i'));
  });
});

describe('hospital systems that are not set up', () => {
  it('find no route', async () => {
    const node = await startHospitalNode({ settings: { tokens: [], webhooks: null, scanUrl: null } });
    try {
      assert.equal((await fetch(`${node.url}/api/cases/${caseNumber}`)).status, 404);
    } finally {
      await node.close();
    }
  });
});
