import assert from 'node:assert/strict';
import { IANAZone } from 'luxon';
import { countryZones } from '../../../machines/rules/country-zones.ts';
import { dayIn, inUnitedStates, states, zoneOf } from '../../../machines/rules/places.ts';

describe('places', () => {
  it('knows 50 states, one district, five territories and three military codes', () => {
    const kinds = Object.values(states).map((state) => state.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    assert.deepEqual(
      [count('state'), count('district'), count('territory'), count('military')],
      [50, 1, 5, 3],
    );
  });

  it('names only zones that exist', () => {
    const zones = [...Object.values(states).map((state) => state.zone), ...Object.values(countryZones)];
    assert.deepEqual(
      zones.filter((zone) => !IANAZone.isValidZone(zone)),
      [],
    );
  });

  const zones: readonly [where: string, country: string, state: string | undefined, zone: string][] = [
    ['a state', 'US', 'OR', 'America/Los_Angeles'],
    ['a state without daylight saving', 'US', 'AZ', 'America/Phoenix'],
    ['the United States without a state', 'US', undefined, 'America/New_York'],
    ['a country', 'PE', undefined, 'America/Lima'],
    ['a country with many zones', 'AU', undefined, 'Australia/Sydney'],
    ['a territory as a state', 'US', 'GU', 'Pacific/Guam'],
    ['a territory as a country', 'PR', undefined, 'America/Puerto_Rico'],
    ['an unknown country', 'ZZ', undefined, 'UTC'],
  ];
  for (const [where, country, state, zone] of zones) {
    it(`guesses the zone of ${where}`, () => {
      assert.equal(zoneOf(state === undefined ? { country } : { country, state }), zone);
    });
  }

  it('takes a territory that is named as a country for a part of the United States', () => {
    assert.deepEqual(inUnitedStates({ country: 'VI' }), { country: 'US', state: 'VI' });
    assert.deepEqual(inUnitedStates({ country: 'DE' }), { country: 'DE' });
    assert.deepEqual(inUnitedStates({ country: 'CA' }), { country: 'CA' });
  });

  it('finds the day of an instant where somebody lives', () => {
    assert.equal(dayIn('America/Los_Angeles', '2026-11-22T07:59:59.999Z'), '2026-11-21');
    assert.equal(dayIn('America/Los_Angeles', '2026-11-22T08:00:00.000Z'), '2026-11-22');
    assert.equal(dayIn('Asia/Tokyo', '2026-11-21T15:00:00.000Z'), '2026-11-22');
  });

  it('throws for a zone that does not exist', () => {
    assert.throws(() => dayIn('Mars/Olympus', '2026-11-22T00:00:00.000Z'), RangeError);
  });
});
