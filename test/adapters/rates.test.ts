import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRates, networkOf } from '../../adapters/rates.ts';

describe('rates', () => {
  it('allow a burst, then as many as come back with time', () => {
    let now = 0;
    const rates = createRates({ burst: 2, perSecond: 0.5, now: () => now });
    const take = () => rates.take('a');
    assert.deepEqual([take(), take()], [{ outcome: 'allowed' }, { outcome: 'allowed' }]);
    assert.deepEqual(take(), { outcome: 'limited', retryAfterSeconds: 2 });
    assert.deepEqual(rates.take('b'), { outcome: 'allowed' });
    now = 1999;
    assert.deepEqual(take(), { outcome: 'limited', retryAfterSeconds: 1 });
    now = 2000;
    assert.deepEqual(take(), { outcome: 'allowed' });
  });

  it('never allow more than the burst and what time gave, however the tries fall', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 200 }), (pauses) => {
        let now = 0;
        const rates = createRates({ burst: 5, perSecond: 2, now: () => now });
        let allowed = 0;
        for (const pause of pauses) {
          now += pause;
          if (rates.take('a').outcome === 'allowed') allowed += 1;
        }
        assert.ok(allowed <= 5 + (now / 1000) * 2 + 1e-6);
      }),
    );
  });

  it('keep what they limit when so many others come that some are forgotten', () => {
    const rates = createRates({ burst: 1, perSecond: 0.001, now: () => 0, maxKeys: 3 });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'd']) rates.take(key);
    assert.equal(rates.take('a').outcome, 'limited');
    assert.equal(rates.take('b').outcome, 'allowed');
  });

  it('take a network of IPv6 for one', () => {
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64');
    assert.equal(networkOf('2001:0db8:1:2::9'), '2001:db8:1:2::/64');
    assert.equal(networkOf('2001:db8::1'), '2001:db8:0:0::/64');
    assert.equal(networkOf('::1'), '0:0:0:0::/64');
    assert.equal(networkOf('203.0.113.7'), '203.0.113.7');
  });
});
