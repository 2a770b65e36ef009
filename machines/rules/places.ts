import { DateTime } from 'luxon';
import type { Day, Instant } from '../events.ts';
import { countryZones } from './country-zones.ts';

/** A country (ISO 3166-1 alpha-2) and, in the United States, a state (USPS two letters). */
export interface Place {
  readonly country: string;
  readonly state?: string;
}

export interface State {
  readonly name: string;
  /** `district`, `territory` and `military` are no states, so a count of states does not speak of them. */
  readonly kind: 'state' | 'district' | 'territory' | 'military';
  /** The zone of most of its people; of a military code, of most of its posts. */
  readonly zone: string;
}

const eastern = 'America/New_York';
const central = 'America/Chicago';
const mountain = 'America/Denver';
const pacific = 'America/Los_Angeles';

const state = (name: string, zone: string): State => ({ name, kind: 'state', zone });
const territory = (name: string, zone: string): State => ({ name, kind: 'territory', zone });
const military = (name: string, zone: string): State => ({ name, kind: 'military', zone });

/** States, DC, territories and military codes of the United States, by USPS code. */
export const states: { readonly [code: string]: State } = {
  AL: state('Alabama', central),
  AK: state('Alaska', 'America/Anchorage'),
  AZ: state('Arizona', 'America/Phoenix'),
  AR: state('Arkansas', central),
  CA: state('California', pacific),
  CO: state('Colorado', mountain),
  CT: state('Connecticut', eastern),
  DE: state('Delaware', eastern),
  FL: state('Florida', eastern),
  GA: state('Georgia', eastern),
  HI: state('Hawaii', 'Pacific/Honolulu'),
  ID: state('Idaho', 'America/Boise'),
  IL: state('Illinois', central),
  IN: state('Indiana', 'America/Indiana/Indianapolis'),
  IA: state('Iowa', central),
  KS: state('Kansas', central),
  KY: state('Kentucky', eastern),
  LA: state('Louisiana', central),
  ME: state('Maine', eastern),
  MD: state('Maryland', eastern),
  MA: state('Massachusetts', eastern),
  MI: state('Michigan', 'America/Detroit'),
  MN: state('Minnesota', central),
  MS: state('Mississippi', central),
  MO: state('Missouri', central),
  MT: state('Montana', mountain),
  NE: state('Nebraska', central),
  NV: state('Nevada', pacific),
  NH: state('New Hampshire', eastern),
  NJ: state('New Jersey', eastern),
  NM: state('New Mexico', mountain),
  NY: state('New York', eastern),
  NC: state('North Carolina', eastern),
  ND: state('North Dakota', central),
  OH: state('Ohio', eastern),
  OK: state('Oklahoma', central),
  OR: state('Oregon', pacific),
  PA: state('Pennsylvania', eastern),
  RI: state('Rhode Island', eastern),
  SC: state('South Carolina', eastern),
  SD: state('South Dakota', central),
  TN: state('Tennessee', central),
  TX: state('Texas', central),
  UT: state('Utah', mountain),
  VT: state('Vermont', eastern),
  VA: state('Virginia', eastern),
  WA: state('Washington', pacific),
  WV: state('West Virginia', eastern),
  WI: state('Wisconsin', central),
  WY: state('Wyoming', mountain),
  DC: { name: 'District of Columbia', kind: 'district', zone: eastern },
  AS: territory('American Samoa', 'Pacific/Pago_Pago'),
  GU: territory('Guam', 'Pacific/Guam'),
  MP: territory('Northern Mariana Islands', 'Pacific/Saipan'),
  PR: territory('Puerto Rico', 'America/Puerto_Rico'),
  VI: territory('U.S. Virgin Islands', 'America/St_Thomas'),
  AA: military('Armed Forces Americas', eastern),
  AE: military('Armed Forces Europe', 'Europe/Berlin'),
  AP: military('Armed Forces Pacific', 'Asia/Tokyo'),
};

/** A territory that was named as a country ("PR") is the United States with a state ("US", "PR"). */
export const inUnitedStates = (place: Place): Place =>
  states[place.country]?.kind === 'territory' ? unitedStates(place.country) : place;

const unitedStates = (code: string): Place => ({ country: 'US', state: code });

/** The best guess at the zone of a place: that of most of its people; UTC for a place that is not known. */
export const zoneOf = (place: Place): string => {
  const { country, state: code } = inUnitedStates(place);
  const zone = country === 'US' && code !== undefined ? states[code]?.zone : undefined;
  return zone ?? countryZones[country] ?? 'UTC';
};

/** A turn asks for the same day again and again. */
const lastDays = new Map<string, { readonly at: Instant; readonly day: Day }>();

/** The day of the calendar that an instant falls on in a zone. */
export const dayIn = (zone: string, at: Instant): Day => {
  const last = lastDays.get(zone);
  if (last?.at === at) return last.day;
  const day = DateTime.fromISO(at, { zone }).toISODate();
  if (day === null) throw new RangeError(`expected an instant and an IANA zone, found zone ${zone}`);
  lastDays.set(zone, { at, day });
  return day;
};
