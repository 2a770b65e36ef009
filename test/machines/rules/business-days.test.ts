import assert from 'node:assert/strict';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { programs } from '../../../machines/programs/index.ts';
import {
  addBusinessDays,
  federalHolidays,
  isBusinessDay,
  windowCloses,
} from '../../../machines/rules/business-days.ts';
import { lawfulHolidays, observedByLaw } from './federal-holidays.ts';

const pacific = 'America/Los_Angeles';
/**
 * All that `date-holidays` differs in: it does not move Veterans Day off a weekend, which the law does. Like
 * ours it knows Juneteenth from 2021 on, and takes Inauguration Day for no day off.
 */
const veteransDayObserved = ['2023-11-10', '2028-11-10', '2029-11-12', '2034-11-10', '2035-11-12'];

describe('federal holidays', () => {
  it('are eleven, and ten before Juneteenth became law', () => {
    assert.equal(federalHolidays(2026).length, 11);
    assert.equal(federalHolidays(2020).length, 10);
  });

  it('are observed on the nearest weekday', () => {
    assert.ok(federalHolidays(2026).includes('2026-07-03'), 'July 4, 2026 is a Saturday');
    assert.ok(federalHolidays(2027).includes('2027-07-05'), 'July 4, 2027 is a Sunday');
    assert.ok(federalHolidays(2021).includes('2021-12-31'), 'January 1, 2022 is a Saturday');
    assert.ok(!federalHolidays(2022).includes('2022-01-01'));
    assert.ok(federalHolidays(2023).includes('2023-01-02'), 'January 1, 2023 is a Sunday');
  });

  for (const year of Object.keys(observedByLaw).map(Number)) {
    it(`of ${year} are those of the law and of an independent calendar`, () => {
      assert.deepEqual(federalHolidays(year), lawfulHolidays(year));
      assert.deepEqual(federalHolidays(year), independent(year));
    });
  }

  it('leave Inauguration Day a business day, unless another holiday falls on it', () => {
    assert.equal(isBusinessDay('2021-01-20'), true);
    assert.equal(isBusinessDay('2025-01-20'), false, 'the birthday of Martin Luther King, Jr.');
    assert.equal(isBusinessDay('2033-01-20'), true);
  });
});

/** The weekdays off in a year by `date-holidays`. */
const independent = (year: number): string[] =>
  [
    ...new Holidays('US')
      .getHolidays(year, 'en')
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
    ...veteransDayObserved,
  ]
    .filter((day) => day.startsWith(String(year)) && DateTime.fromISO(day).weekday <= 5)
    .sort();

describe('business days', () => {
  it('are no weekends and no holidays', () => {
    assert.equal(isBusinessDay('2026-11-25'), true);
    assert.equal(isBusinessDay('2026-11-26'), false);
    assert.equal(isBusinessDay('2026-11-28'), false);
    assert.equal(isBusinessDay('2026-11-29'), false);
  });

  it('are counted from the day after', () => {
    assert.equal(addBusinessDays('2026-11-23', 1), '2026-11-24');
    assert.equal(addBusinessDays('2026-11-21', 1), '2026-11-23', 'a Saturday is followed by Monday');
    assert.equal(addBusinessDays('2026-11-25', 1), '2026-11-27', 'Thanksgiving lies between');
  });

  it('leave out further days off', () => {
    assert.equal(addBusinessDays('2026-12-23', 5), '2026-12-31');
    assert.equal(addBusinessDays('2026-12-23', 5, ['2026-12-24', '2026-12-31']), '2027-01-05');
  });

  it('throw for a count that is none, and for a day that is none', () => {
    assert.throws(() => addBusinessDays('2026-11-23', 0), RangeError);
    assert.throws(() => addBusinessDays('2026-11-23', 1.5), RangeError);
    assert.throws(() => isBusinessDay('2026-02-30'), RangeError);
  });

  it('end on a business day with exactly the count between', () => {
    const day = fc
      .date({ min: new Date('2021-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), (from, count) => {
        const last = addBusinessDays(from, count);
        let between = 0;
        for (let each = DateTime.fromISO(from); each < DateTime.fromISO(last); ) {
          each = each.plus({ days: 1 });
          if (isBusinessDay(each.toFormat('yyyy-MM-dd'))) between += 1;
        }
        assert.equal(isBusinessDay(last), true);
        assert.equal(between, count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a window of five business days', () => {
  const closes = (availableAt: string, zone = pacific) =>
    windowCloses(availableAt, { businessDays: 5, zone });

  const cases: readonly [claim: string, availableAt: string, closesAt: string, lastDay: string][] = [
    ['leaves Thanksgiving out', '2026-11-24T23:10:00.000Z', '2026-12-03T07:59:59.999Z', '2026-12-02'],
    [
      'counts from Monday after a Saturday',
      '2026-08-08T18:00:00.000Z',
      '2026-08-15T06:59:59.999Z',
      '2026-08-14',
    ],
    [
      'reaches over the change to winter time',
      '2026-10-30T18:00:00.000Z',
      '2026-11-07T07:59:59.999Z',
      '2026-11-06',
    ],
    [
      'reaches over the change to summer time',
      '2026-03-05T18:00:00.000Z',
      '2026-03-13T06:59:59.999Z',
      '2026-03-12',
    ],
    [
      'opens on the day that it is in the zone',
      '2026-08-11T06:59:59.999Z',
      '2026-08-18T06:59:59.999Z',
      '2026-08-17',
    ],
    [
      'opens a day later one millisecond on',
      '2026-08-11T07:00:00.000Z',
      '2026-08-19T06:59:59.999Z',
      '2026-08-18',
    ],
    [
      'closes on the last day of the year',
      '2026-12-23T20:00:00.000Z',
      '2027-01-01T07:59:59.999Z',
      '2026-12-31',
    ],
  ];
  for (const [claim, availableAt, closesAt, lastDay] of cases) {
    it(claim, () => {
      assert.deepEqual(closes(availableAt), { closesAt, lastDay });
    });
  }

  it('closes earlier in an eastern zone', () => {
    assert.deepEqual(closes('2026-11-24T23:10:00.000Z', 'America/New_York'), {
      closesAt: '2026-12-03T04:59:59.999Z',
      lastDay: '2026-12-02',
    });
  });
});

/** Counted day by day over the table of the law, with `Date` and `Intl` in place of luxon. */
const countedByHand = (availableAt: number, count: number, zone: string) => {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  const hours = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' });
  let day = local.format(availableAt);
  for (let left = count; left > 0; ) {
    const next = new Date(Date.parse(`${day}T00:00Z`) + 86_400_000);
    day = next.toISOString().slice(0, 10);
    const isOff = [0, 6].includes(next.getUTCDay()) || lawfulHolidays(next.getUTCFullYear()).includes(day);
    if (!isOff) left -= 1;
  }
  const hour = 3_600_000;
  const middays = [-14, -12, -10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10, 12].map(
    (shift) => Date.parse(`${day}T12:00Z`) + shift * hour,
  );
  const inside = middays.find((at) => local.format(at) === day) ?? Number.NaN;
  const [h = 0, m = 0, s = 0] = hours.format(inside).split(':').map(Number);
  const last = inside - ((h * 60 + m) * 60 + s) * 1000 + 24 * hour - 1;
  const closesAt = [last - hour, last, last + hour].find(
    (at) => local.format(at) === day && local.format(at + 1) !== day,
  );
  return { closesAt: new Date(closesAt ?? Number.NaN).toISOString(), lastDay: day };
};

describe('every window', () => {
  const zones = [
    ...new Set(programs.flatMap(({ intake }) => (intake === 'transfer' ? [] : [intake.zone]))),
    'Pacific/Honolulu',
    'Europe/Berlin',
    'Australia/Sydney',
  ];
  const day = 86_400_000;
  const anyInstant = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-11-30'), noInvalidDate: true })
    .map((date) => date.getTime());
  const year = fc.integer({ min: 2020, max: 2034 });
  const around = (month: number, date: number, days: number) =>
    fc
      .tuple(year, fc.integer({ min: -days * day, max: days * day }))
      .map(([y, shift]) => Math.max(Date.UTC(y, month, date) + shift, Date.UTC(2020, 0, 1)));

  const spans: readonly [where: string, instants: fc.Arbitrary<number>][] = [
    ['at any time', anyInstant],
    ['around the change to summer time', around(2, 11, 9)],
    ['around the change to winter time', around(10, 4, 9)],
    ['across the end of the year', around(11, 29, 10)],
    ['in the weeks of Juneteenth and July 4', around(5, 25, 15)],
  ];
  for (const [where, instants] of spans)
    it(`that opens ${where} closes when it is counted by hand over the law`, () =>
      fc.assert(
        fc.property(
          instants,
          fc.constantFrom(...zones),
          fc.integer({ min: 1, max: 10 }),
          (at, zone, count) => {
            assert.deepEqual(
              windowCloses(new Date(at).toISOString(), { businessDays: count, zone }),
              countedByHand(at, count, zone),
            );
          },
        ),
        { numRuns: 120 },
      ));
});
