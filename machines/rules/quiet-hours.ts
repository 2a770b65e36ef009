import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { DateTime } from 'luxon';
import type { Instant } from '../events.ts';
import { type Place, zoneOf } from './places.ts';

/** Texts that we start are sent from 08:00 to 21:00 of the recipient's local time (47 CFR 64.1200(c)(1)). */
const opens = 8;
const closes = 21;

/** The two ends of the contiguous United States: a number moves with its owner, so its area code tells no zone. */
const unitedStates = ['America/New_York', 'America/Los_Angeles'];

/**
 * The zones in which it may be night for somebody: that of the place where they are, if it is known; otherwise those of
 * the number's country.
 */
export const zonesOf = (number: string, place: Place | undefined): readonly string[] => {
  if (place && (place.country !== 'US' || place.state !== undefined)) return [zoneOf(place)];
  const country = parsePhoneNumberFromString(number)?.country ?? 'US';
  return country === 'US' ? unitedStates : [zoneOf({ country })];
};

/** `at`, or the first instant after it that is by day in every zone. */
export const byDay = (at: Instant, zones: readonly string[]): Instant => {
  const night = zones.map((zone) => DateTime.fromISO(at, { zone })).find(({ hour }) => isNight(hour));
  if (!night) return at;
  const day = night.hour < opens ? night : night.plus({ days: 1 });
  const morning = day.startOf('day').set({ hour: opens });
  return byDay(new Date(morning.toMillis()).toISOString(), zones);
};

const isNight = (hour: number): boolean => hour < opens || hour >= closes;
