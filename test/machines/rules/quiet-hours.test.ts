import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { byDay, zonesOf } from '../../../machines/rules/quiet-hours.ts';

const newYork = ['America/New_York'];

describe('quiet hours', () => {
  it('end at 08:00 and begin at 21:00 where the person is', () => {
    assert.equal(byDay('2026-03-10T11:59:59.000Z', newYork), '2026-03-10T12:00:00.000Z');
    assert.equal(byDay('2026-03-10T12:00:00.000Z', newYork), '2026-03-10T12:00:00.000Z');
    assert.equal(byDay('2026-03-11T00:59:59.999Z', newYork), '2026-03-11T00:59:59.999Z');
    assert.equal(byDay('2026-03-11T01:00:00.000Z', newYork), '2026-03-11T12:00:00.000Z');
  });

  it('hold on the day the clocks change', () => {
    assert.equal(byDay('2026-03-08T05:00:00.000Z', newYork), '2026-03-08T12:00:00.000Z');
    assert.equal(byDay('2026-11-01T04:00:00.000Z', newYork), '2026-11-01T13:00:00.000Z');
  });

  it('are those of where the person is, or of the whole country of the number', () => {
    assert.deepEqual(zonesOf('+12025550143', { country: 'US', state: 'HI' }), ['Pacific/Honolulu']);
    assert.deepEqual(zonesOf('+12025550143', { country: 'US' }), ['America/New_York', 'America/Los_Angeles']);
    assert.deepEqual(zonesOf('+12025550143', undefined), ['America/New_York', 'America/Los_Angeles']);
    assert.deepEqual(zonesOf('+51912345678', undefined), ['America/Lima']);
  });

  it('are never broken, and put nothing off by more than a day', () => {
    const zones = zonesOf('+12025550143', undefined);
    const from = Date.parse('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minutes) => {
        const at = new Date(from + minutes * 60_000).toISOString();
        const then = byDay(at, zones);
        for (const zone of zones) {
          const { hour } = DateTime.fromISO(then, { zone });
          assert.ok(hour >= 8 && hour < 21);
        }
        assert.ok(Date.parse(then) - Date.parse(at) <= 24 * 60 * 60_000);
      }),
    );
  });
});
