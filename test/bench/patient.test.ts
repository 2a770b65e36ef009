import assert from 'node:assert/strict';
import { momentsOf } from './decide.ts';

describe("the bench's patient", () => {
  it('is understood at each step and gets a case', () => {
    const moments = momentsOf();
    const misread = moments.filter(({ said }) => said.some((key) => key.startsWith('unclear.')));
    assert.deepEqual(
      misread.map(({ event, said }) => ({ event, said })),
      [],
    );
    assert.equal(moments.at(-1)?.said.at(-1), 'hold.clearance');
  });
});
