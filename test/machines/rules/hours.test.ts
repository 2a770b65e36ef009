import assert from 'node:assert/strict';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import type { Hours } from '../../../machines/programs/schema.ts';
import { supportState } from '../../../machines/rules/hours.ts';

const weekdays: Hours = {
  zone: 'America/Los_Angeles',
  days: [1, 2, 3, 4, 5],
  opens: '06:00',
  closes: '18:00',
};

describe('support hours', () => {
  const closedUntil = (opensAt: string | null) => ({ open: false, opensAt, closesAt: null });
  const openUntil = (closesAt: string) => ({ open: true, opensAt: null, closesAt });

  const cases: readonly [claim: string, at: string, state: ReturnType<typeof supportState>][] = [
    ['are open at noon', '2026-11-23T20:00:00.000Z', openUntil('2026-11-24T02:00:00.000Z')],
    ['are open at the opening second', '2026-11-23T14:00:00.000Z', openUntil('2026-11-24T02:00:00.000Z')],
    ['are closed a millisecond before', '2026-11-23T13:59:59.999Z', closedUntil('2026-11-23T14:00:00.000Z')],
    ['are open in the last millisecond', '2026-11-24T01:59:59.999Z', openUntil('2026-11-24T02:00:00.000Z')],
    ['are closed at the closing second', '2026-11-24T02:00:00.000Z', closedUntil('2026-11-24T14:00:00.000Z')],
    [
      'open on Monday after a Friday evening',
      '2026-11-21T02:00:00.000Z',
      closedUntil('2026-11-23T14:00:00.000Z'),
    ],
    [
      'open on Friday after Thanksgiving',
      '2026-11-26T20:00:00.000Z',
      closedUntil('2026-11-27T14:00:00.000Z'),
    ],
    ['open after a long weekend', '2026-07-03T20:00:00.000Z', closedUntil('2026-07-06T13:00:00.000Z')],
    [
      'open an hour earlier in UTC in summer',
      '2026-07-07T12:00:00.000Z',
      closedUntil('2026-07-07T13:00:00.000Z'),
    ],
  ];
  for (const [claim, at, state] of cases) {
    it(claim, () => {
      assert.deepEqual(supportState(weekdays, at), state);
    });
  }

  it('reach to midnight', () => {
    const evenings: Hours = { ...weekdays, days: [1], opens: '20:00', closes: '24:00' };
    assert.deepEqual(
      supportState(evenings, '2026-11-24T07:59:59.999Z'),
      openUntil('2026-11-24T08:00:00.000Z'),
    );
    assert.deepEqual(
      supportState(evenings, '2026-11-24T08:00:00.000Z'),
      closedUntil('2026-12-01T04:00:00.000Z'),
    );
  });

  it('keep their time of day when the clocks change on that day', () => {
    const sundays: Hours = { ...weekdays, days: [7] };
    assert.deepEqual(
      supportState(sundays, '2026-11-01T13:00:00.000Z'),
      closedUntil('2026-11-01T14:00:00.000Z'),
    );
  });

  it('are never open where none are printed', () => {
    assert.deepEqual(supportState(undefined, '2026-11-23T20:00:00.000Z'), closedUntil(null));
  });

  it('are the same stretch of time in Pacific and in Eastern hours', () => {
    const catalog = createCatalog(files);
    const hoursOf = (id: string) => catalog.openById(id)?.intake.help.hours;
    for (const at of ['2026-11-23T13:00:00.000Z', '2026-07-06T13:00:00.000Z', '2026-07-06T20:00:00.000Z']) {
      assert.deepEqual(supportState(hoursOf('dana-farber'), at), supportState(hoursOf('ucsf-adult'), at));
    }
  });

  it('throw for an instant that is none', () => {
    assert.throws(() => supportState(weekdays, 'noon'), RangeError);
  });
});
