import assert from 'node:assert/strict';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { judge } from '../../../machines/rules/eligibility.ts';
import { at, child, claims, complete, lymphoma as ill, peru, programOf, us } from './eligibility-claims.ts';

describe('where states are counted but not named', () => {
  claims([
    ['an open state fits', 'adults', at(us('TX')), 'fits'],
    ['any other state is confirmed', 'adults', at(us('OH')), 'person state-confirm'],
    ['DC is confirmed', 'adults', at(us('DC')), 'person state-confirm'],
    ['a military address is confirmed', 'adults', at(us('AE')), 'person state-confirm'],
    ['any country is confirmed', 'adults', at(peru), 'person country-confirm'],
    ['the same table holds for children', 'children', { ...child, ...at(us('OH')) }, 'person state-confirm'],
    ['a closed state is refused', 'adults', at(us('KY')), 'refused state-closed'],
    ['two closed states are refused', 'adults', { home: us('KY'), now: us('TN') }, 'refused state-closed'],
    ['a closed home, away from it, is for a person', 'adults', { home: us('KY') }, 'person state-closed'],
    ['a closed whereabouts is for a person', 'adults', { now: us('KY') }, 'person now-state-closed'],
    ['an unconfirmed whereabouts too', 'adults', { now: us('OH') }, 'person now-state-confirm'],
    ['a stay abroad too', 'adults', { now: peru }, 'person now-country-confirm'],
    [
      'both places are named',
      'adults',
      { home: us('OH'), now: peru },
      'person state-confirm now-country-confirm',
    ],
  ]);

  it('names the state or the country in the reason', () => {
    assert.deepEqual(judge(programOf('adults'), { ...complete, home: us('OH'), now: peru }).checks, [
      { code: 'state-confirm', values: { state: 'OH' } },
      { code: 'now-country-confirm', values: { country: 'PE' } },
    ]);
  });

  it('keeps territories to be confirmed when a hospital opens all other states', () => {
    const opened = createCatalog(files, {
      'ucsf-adult': { intake: { eligibility: { residence: { otherStates: 'open' } } } },
    }).openById('ucsf-adult');
    assert.ok(opened);
    assert.equal(judge(opened, { ...complete, ...at(us('OH')) }).outcome, 'fits');
    assert.equal(judge(opened, { ...complete, ...at(us('GU')) }).outcome, 'person');
  });
});

describe('where residents of one state must not ask', () => {
  claims([
    ['a resident is refused', 'oncology', { ...ill, ...at(us('MA')) }, 'refused state-closed'],
    [
      'a resident on holiday is refused',
      'oncology',
      { ...ill, home: us('MA'), now: us('FL') },
      'refused state-closed',
    ],
    [
      'a resident abroad is refused',
      'oncology',
      { ...ill, home: us('MA'), now: peru },
      'refused state-closed',
    ],
    ['a visitor is for a person', 'oncology', { ...ill, now: us('MA') }, 'person now-state-closed'],
    [
      'a visitor from abroad too',
      'oncology',
      { ...ill, home: peru, now: us('MA') },
      'person now-state-closed',
    ],
    ['every other state fits', 'oncology', { ...ill, home: us('OH') }, 'fits'],
    ['DC fits', 'oncology', { ...ill, ...at(us('DC')) }, 'fits'],
    ['abroad fits', 'oncology', { ...ill, ...at(peru) }, 'fits'],
  ]);
});

describe('where only patients abroad are taken', () => {
  claims([
    ['another country fits', 'abroad', at(peru), 'fits'],
    ['a trip to a third country fits', 'abroad', { home: peru, now: { country: 'CL' } }, 'fits'],
    ['San Diego is refused', 'abroad', at(us('CA')), 'refused inside-united-states'],
    ['two states are refused', 'abroad', { home: us('OH') }, 'refused inside-united-states'],
    ['an unnamed state is refused', 'abroad', at({ country: 'US' }), 'refused inside-united-states'],
    ['Puerto Rico as a country is refused', 'abroad', at({ country: 'PR' }), 'refused inside-united-states'],
    [
      'a visitor to the United States is for a person',
      'abroad',
      { home: peru },
      'person now-inside-united-states',
    ],
    ['an American abroad is for a person', 'abroad', { now: peru }, 'person inside-united-states'],
  ]);
});
