/**
 * Business days: Monday to Friday without the federal holidays of the United States (5 U.S.C. 6103, Executive Order
 * 11582 for the days they are observed on). Decisions X24, X25 and X27.
 */
import { DateTime } from 'luxon';
import type { Day, Instant } from '../events.ts';
import { dayIn } from './places.ts';

const utc = (year: number, month: number, day: number): DateTime => DateTime.utc(year, month, day);

/** The `nth` weekday (1 = Monday) of a month. */
const nth = (year: number, month: number, weekday: number, n: number): DateTime => {
  const first = utc(year, month, 1);
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + (n - 1) * 7 });
};

const lastMonday = (year: number, month: number): DateTime => {
  const last = utc(year, month, 1).endOf('month').startOf('day');
  return last.minus({ days: last.weekday - 1 });
};

/** A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. */
const observed = (date: DateTime): DateTime =>
  date.plus({ days: date.weekday === 6 ? -1 : date.weekday === 7 ? 1 : 0 });

/** Juneteenth became law on June 17, 2021 (Public Law 117-17). */
const juneteenthSince = 2021;

const holidaysOf = (year: number): readonly DateTime[] => [
  observed(utc(year, 1, 1)),
  nth(year, 1, 1, 3),
  nth(year, 2, 1, 3),
  lastMonday(year, 5),
  ...(year >= juneteenthSince ? [observed(utc(year, 6, 19))] : []),
  observed(utc(year, 7, 4)),
  nth(year, 9, 1, 1),
  nth(year, 10, 1, 2),
  observed(utc(year, 11, 11)),
  nth(year, 11, 4, 4),
  observed(utc(year, 12, 25)),
];

const dayOf = (date: DateTime): Day => date.toFormat('yyyy-MM-dd');

/**
 * The days of a year on which federal holidays are observed, in order. New Year's Day on a Saturday is observed on
 * December 31 and so belongs to the year before.
 */
export const federalHolidays = (year: number): readonly Day[] => {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const dates = [...holidaysOf(year), observed(utc(year + 1, 1, 1))].filter((date) => date.year === year);
  const days = dates.map(dayOf);
  holidaysByYear.set(year, days);
  return days;
};

const holidaysByYear = new Map<number, readonly Day[]>();

const dateOf = (day: Day): DateTime => {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  if (!date.isValid) throw new RangeError('expected a day such as 2026-11-24');
  return date;
};

export const isBusinessDay = (day: Day): boolean => {
  const date = dateOf(day);
  return date.weekday <= 5 && !federalHolidays(date.year).includes(day);
};

/** The `count`th business day after a day, which itself never counts. `alsoClosed` are further days off. */
export const addBusinessDays = (day: Day, count: number, alsoClosed: readonly Day[] = []): Day => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('expected one business day or more');
  let date = dateOf(day);
  for (let left = count; left > 0; ) {
    date = date.plus({ days: 1 });
    const next = dayOf(date);
    if (isBusinessDay(next) && !alsoClosed.includes(next)) left -= 1;
  }
  return dayOf(date);
};

export interface Window {
  /** The last millisecond that is still inside. */
  readonly closesAt: Instant;
  /** The day it closes on, in the zone of the window. */
  readonly lastDay: Day;
}

/**
 * When a window of business days closes that opens at an instant: at the end of the last business day in the zone,
 * counted from the business day after the one on which it opens there.
 */
export const windowCloses = (
  availableAt: Instant,
  {
    businessDays,
    zone,
    alsoClosed,
  }: {
    readonly businessDays: number;
    readonly zone: string;
    readonly alsoClosed?: readonly Day[];
  },
): Window => {
  const lastDay = addBusinessDays(dayIn(zone, availableAt), businessDays, alsoClosed);
  const end = DateTime.fromISO(lastDay, { zone }).endOf('day');
  return { closesAt: new Date(end.toMillis()).toISOString(), lastDay };
};
