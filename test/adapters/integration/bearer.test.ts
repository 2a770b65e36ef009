import assert from 'node:assert/strict';
import { createProtect } from '../../../adapters/integration/bearer.ts';
import { createRates } from '../../../adapters/rates.ts';

const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];

describe('a bearer token', () => {
  it('may ask so much at a time, each by itself', async () => {
    const rates = createRates({ burst: 2, perSecond: 1, now: () => 0 });
    const open = createProtect({ tokens: [one, other], rates })(async () => ({ status: 200 }));
    const ask = (token: string) => open({ headers: { authorization: `Bearer ${token}` } } as never);
    const statuses: number[] = [];
    for (const token of [one, one, one, other]) statuses.push((await ask(token)).status);
    assert.deepEqual(statuses, [200, 200, 429, 200]);
    assert.equal((await ask(one)).headers?.['retry-after'], '1');
  });

  it('of nobody opens nothing', async () => {
    const rates = createRates({ burst: 2, perSecond: 1 });
    const open = createProtect({ tokens: [], rates })(async () => ({ status: 200 }));
    assert.equal((await open({ headers: { authorization: 'Bearer ' } } as never)).status, 401);
  });
});
