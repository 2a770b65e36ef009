import { DateTime } from 'luxon';
import type { Instant } from '../events.ts';
import type { Hours } from '../programs/schema.ts';
import { federalHolidays } from './business-days.ts';

/** Whether people can be reached by phone now. */
export interface SupportState {
  readonly open: boolean;
  /** The next opening while closed; `null` while open, or when no hours are printed. */
  readonly opensAt: Instant | null;
  /** The first instant at which it is closed again, `null` while closed. */
  readonly closesAt: Instant | null;
}

const closed: SupportState = { open: false, opensAt: null, closesAt: null };

/** A week with every kind of holiday in it still leaves an opening within two. */
const daysAhead = 21;

const instant = (time: DateTime): Instant => new Date(time.toMillis()).toISOString();

/** The opening and closing times on a day of the hours' zone; `null` when it stays closed all day. */
const openingOn = (
  hours: Hours,
  day: DateTime,
): { readonly opens: DateTime; readonly closes: DateTime } | null => {
  const isHoliday = federalHolidays(day.year).includes(day.toFormat('yyyy-MM-dd'));
  if (isHoliday || !hours.days.includes(day.weekday)) return null;
  return { opens: timeOn(day, hours.opens), closes: timeOn(day, hours.closes) };
};

/** `24:00` is the start of the next day. */
const timeOn = (day: DateTime, time: string): DateTime => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.startOf('day').set({ hour, minute });
};

/** The state of a phone line at an instant; closed for good when no hours are printed. Federal holidays are off. */
export const supportState = (hours: Hours | undefined, at: Instant): SupportState => {
  if (hours === undefined) return closed;
  const now = DateTime.fromISO(at, { zone: hours.zone });
  if (!now.isValid) throw new RangeError('expected an instant such as 2026-12-03T07:59:59.999Z');
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const opening = openingOn(hours, now.startOf('day').plus({ days: ahead }));
    if (opening === null || now >= opening.closes) continue;
    return now >= opening.opens
      ? { open: true, opensAt: null, closesAt: instant(opening.closes) }
      : { open: false, opensAt: instant(opening.opens), closesAt: null };
  }
  return closed;
};

/** The day and the hour of the clock on the wall of a zone. */
export const dayAndHour = (zone: string, at: Instant): { readonly day: string; readonly hour: number } => {
  const there = DateTime.fromISO(at, { zone });
  return { day: there.toFormat('yyyy-MM-dd'), hour: there.hour };
};
