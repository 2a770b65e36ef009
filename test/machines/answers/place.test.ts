import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readPlace, readState } from '../../../machines/answers/place.ts';
import { check, read, unclear } from '../../../machines/answers/reading.ts';

const state = (code: string) => ({ country: 'US', state: code });

describe('readPlace', () => {
  it('reads states by name, other name and code', () => {
    const claims: Readonly<Record<string, readonly string[]>> = {
      TX: ['Texas', 'texas, USA', 'Paris, Texas', 'tejas'],
      OH: ['I live in Ohio', 'Toledo, Ohio'],
      MA: ['Mass.', 'I live in MA', 'I am in Boston, Massachusetts'],
      OR: ['Portland, OR'],
      IL: ['Springfield, IL 62704'],
      NY: ['New York', 'vivo en Nueva York'],
      NM: ['new mexico'],
      WV: ['West Virginia'],
      DC: ['Washington, DC'],
      GA: ['Atlanta, Georgia', 'Georgia, USA', 'Columbus, Georgia', 'columbus GA 31901'],
      CA: ['CA, USA', 'san jose california'],
      PR: ['Puerto Rico'],
      VI: ['us virgin islands'],
    };
    for (const [code, texts] of Object.entries(claims))
      for (const text of texts) assert.deepEqual(readPlace(text), read(state(code)), text);
  });

  it('reads countries in English and Spanish', () => {
    const claims: Readonly<Record<string, readonly string[]>> = {
      US: ['US', 'usa', 'Estados Unidos', 'United States'],
      GB: ['UK', 'England', 'United Kingdom'],
      PE: ['Perú', 'Lima, Peru'],
      MX: ['soy de méxico', 'Mexico'],
      DE: ['Alemania', 'Germany'],
      GE: ['Tbilisi, Georgia', 'Republic of Georgia'],
      CA: ['London, Ontario', 'i moved to Canada'],
      NE: ['Niger'],
      NG: ['Nigeria'],
    };
    for (const [country, texts] of Object.entries(claims))
      for (const text of texts) assert.deepEqual(readPlace(text), read({ country }), text);
  });

  it('reads back what is only likely', () => {
    assert.deepEqual(readPlace('NYC'), check(state('NY'), 'city'));
    assert.deepEqual(readPlace('CA'), check(state('CA'), 'two-letters', [state('CA'), { country: 'CA' }]));
    assert.deepEqual(readPlace('Californa'), check(state('CA'), 'likely-slip'));
    assert.deepEqual(readPlace('Germny'), check({ country: 'DE' }, 'likely-slip'));
  });

  it('does not guess', () => {
    assert.deepEqual(readPlace('Georgia'), unclear('georgia', [state('GA'), { country: 'GE' }]));
    assert.deepEqual(
      readPlace('I live in Ohio but I am in Florida now'),
      unclear('several-places', [state('OH'), state('FL')]),
    );
    for (const text of [
      'Boston, but on vacation in Florida right now',
      'in Florida for the winter, my home is Boston',
      'Boston and Naples, Florida',
      'Boston, then Mexico',
    ])
      assert.equal(readPlace(text).outcome, 'unclear', text);
    assert.deepEqual(readPlace('el 3 de mayo de 2015'), unclear('not-a-place'));
    assert.deepEqual(readPlace('outside the US'), unclear('negated'));
    for (const text of ['the moon', 'ok', 'hi', 'no', 'let us go', '', 'yes'])
      assert.equal(readPlace(text).outcome, 'unclear', text);
  });
});

describe('readState', () => {
  it('takes a name or a code for a state', () => {
    for (const [text, code] of [
      ['CA', 'CA'],
      ['georgia', 'GA'],
      ['Texas', 'TX'],
      ['penn', 'PA'],
      ['IN', 'IN'],
      ['I live in MA', 'MA'],
    ] as const)
      assert.deepEqual(readState(text), read(code), text);
  });

  it('asks where two states are meant, or none', () => {
    assert.deepEqual(readState('washington'), check('WA', 'washington', ['WA', 'DC']));
    assert.deepEqual(readState('dakota'), unclear('several-places', ['ND', 'SD']));
    assert.equal(readState('Peru').outcome, 'unclear');
    assert.equal(readState('ok').outcome, 'check');
  });
});
