import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type EligibilityFacts, judge } from '../../../machines/rules/eligibility.ts';
import type { Place } from '../../../machines/rules/places.ts';
import { at, catalog, child, claims, complete, lymphoma, peru, programOf, us } from './eligibility-claims.ts';

describe('who starts', () => {
  const physician = { role: 'physician' } as const;
  claims([
    ['the patient may', 'adults', { role: 'patient' }, 'fits'],
    ['a helper may', 'adults', { role: 'helper' }, 'fits'],
    ['a relative of another kind may', 'adults', { role: 'other' }, 'fits'],
    ['a parent may for a child', 'children', child, 'fits'],
    ['a physician may not', 'adults', physician, 'refused started-by-physician'],
    [
      'a physician may not for a child',
      'children',
      { ...child, ...physician },
      'refused started-by-physician',
    ],
    [
      'a physician may not here either',
      'oncology',
      { ...lymphoma, ...physician },
      'refused started-by-physician',
    ],
    ['a physician of a patient abroad may', 'abroad', { ...at(peru), ...physician }, 'fits'],
    ['a physician of a patient at home may not', 'abroad', physician, 'refused inside-united-states'],
  ]);
});

describe('age', () => {
  const young = { birthDate: '2001-11-21' };
  claims([
    ['is enough on the 18th birthday', 'adults', { birthDate: '2008-11-21' }, 'fits'],
    ['is not enough the day before', 'adults', { birthDate: '2008-11-22' }, 'refused too-young'],
    ['is that of a child the day before', 'children', { birthDate: '2008-11-22' }, 'fits'],
    ['is no longer on the 18th birthday', 'children', { birthDate: '2008-11-21' }, 'refused too-old'],
    ['of a child is refused among adults', 'oncology', { ...lymphoma, ...child }, 'refused too-young'],
    ['does not matter', 'abroad', { ...at(peru), ...child }, 'fits'],
  ]);
  claims([
    [
      'of 25 with a disease of childhood',
      'adults',
      { ...young, childhoodDisease: 'yes' },
      'person childhood-disease',
    ],
    ['of 25 with one', 'children', { ...young, childhoodDisease: 'yes' }, 'person childhood-disease'],
    [
      'of 25 with perhaps one',
      'children',
      { ...young, childhoodDisease: 'unsure' },
      'person childhood-disease',
    ],
    ['of 25 without one', 'children', young, 'refused too-old'],
    ['of 26 with one', 'adults', { birthDate: '2000-11-21', childhoodDisease: 'yes' }, 'fits'],
    ['of a child with one', 'children', { ...child, childhoodDisease: 'yes' }, 'fits'],
  ]);
});

describe('the condition', () => {
  const maybeLiver = { ...child, digestiveCancer: 'unsure' } as const;
  claims([
    [
      'digestive cancer is refused',
      'adults',
      { digestiveCancer: 'yes' },
      'refused excluded-digestive-cancer',
    ],
    ['breast cancer is refused', 'adults', { breastCancer: 'yes' }, 'refused excluded-breast-cancer'],
    ['sarcoma is refused', 'adults', { sarcoma: 'yes' }, 'refused excluded-sarcoma'],
    ['not sure is for a person', 'adults', { sarcoma: 'unsure' }, 'person confirm-sarcoma'],
    ['another cancer fits', 'adults', lymphoma, 'fits'],
    [
      'sarcoma of a child is for a person',
      'children',
      { ...child, sarcoma: 'yes' },
      'person confirm-sarcoma',
    ],
    ['not sure of a child is for a person', 'children', maybeLiver, 'person confirm-digestive-cancer'],
    ['sarcoma fits', 'oncology', { sarcoma: 'yes', cancer: 'yes' }, 'fits'],
    ['a known sarcoma is a cancer', 'oncology', { sarcoma: 'yes', cancer: 'unsure' }, 'fits'],
    ['no cancer is for a person', 'oncology', { cancer: 'no' }, 'person no-cancer'],
    ['perhaps a cancer is for a person', 'oncology', { cancer: 'unsure' }, 'person cancer-unsure'],
    ['any cancer fits', 'abroad', { ...at(peru), breastCancer: 'yes' }, 'fits'],
  ]);
});

describe('in hospital', () => {
  claims([
    ['is refused', 'oncology', { ...lymphoma, inHospital: 'yes' }, 'refused in-hospital'],
    [
      'in doubt is for a person',
      'oncology',
      { ...lymphoma, inHospital: 'unsure' },
      'person in-hospital-unsure',
    ],
    ['fits where nothing is printed', 'adults', { inHospital: 'yes' }, 'fits'],
  ]);

  it('is told to the coordinator where it is accepted', () => {
    const notes = (inHospital: 'yes' | 'no') => judge(programOf('adults'), { ...complete, inHospital }).notes;
    assert.deepEqual(notes('yes'), [{ code: 'in-hospital' }]);
    assert.deepEqual(notes('no'), []);
  });
});

describe('what is still to be asked', () => {
  const { today } = complete;
  const exclusions = ['digestiveCancer', 'breastCancer', 'sarcoma'];
  const missing: readonly [program: Parameters<typeof programOf>[0], facts: readonly string[]][] = [
    ['adults', ['role', 'home', 'birthDate', ...exclusions]],
    ['children', ['role', 'home', 'birthDate', ...exclusions]],
    ['oncology', ['role', 'home', 'birthDate', 'cancer', 'inHospital']],
    ['abroad', ['role', 'home']],
  ];
  for (const [program, facts] of missing) {
    it(`is named in the order of asking (${program})`, () => {
      const verdict = judge(programOf(program), { today });
      assert.equal(verdict.outcome, 'open-questions');
      assert.deepEqual(verdict.missing, facts);
    });
  }

  it('is the place of now once the home is known', () => {
    assert.ok(judge(programOf('abroad'), { today, home: peru }).missing.includes('now'));
    const unnamed = { today, home: peru, now: { country: 'US' } };
    assert.ok(judge(programOf('oncology'), unnamed).missing.includes('now'));
  });

  it('is the home again while its state is not known', () => {
    assert.deepEqual(judge(programOf('adults'), { ...complete, home: { country: 'US' } }).missing, ['home']);
  });

  it('is no reason to wait with a refusal', () => {
    assert.equal(judge(programOf('oncology'), { today, home: us('MA') }).outcome, 'refused');
  });
});

describe('any person', () => {
  const answer = fc.constantFrom('yes', 'no', 'unsure');
  const where = fc.constantFrom<Place>(us('TX'), us('MA'), us('KY'), peru, { country: 'PR' });
  const person: fc.Arbitrary<Required<EligibilityFacts>> = fc.record({
    today: fc.constant(complete.today),
    role: fc.constantFrom('patient', 'parent', 'helper', 'physician', 'other'),
    home: where,
    now: where,
    birthDate: fc.constantFrom('1974-05-06', '2008-11-21', '2008-11-22', '2003-01-01', '2020-05-06'),
    digestiveCancer: answer,
    breastCancer: answer,
    sarcoma: answer,
    cancer: answer,
    inHospital: answer,
    childhoodDisease: answer,
  });
  const program = fc.constantFrom(...catalog.open);
  const illness = ['digestiveCancer', 'breastCancer', 'sarcoma', 'cancer', 'inHospital'] as const;
  const numRuns = 500;

  it('who answered everything is judged', () => {
    fc.assert(
      fc.property(person, program, (facts, each) => {
        const { outcome, missing } = judge(each, facts);
        assert.deepEqual(missing, []);
        assert.notEqual(outcome, 'open-questions');
      }),
      { numRuns },
    );
  });

  it('who is not sure is refused for nothing that doubt touches', () => {
    const unsure = Object.fromEntries(illness.map((name) => [name, 'unsure']));
    fc.assert(
      fc.property(person, program, (facts, each) => {
        const codes = judge(each, { ...facts, ...unsure }).refusals.map(({ code }) => code);
        assert.deepEqual(
          codes.filter((code) => /^excluded-|hospital|cancer/.test(code)),
          [],
        );
      }),
      { numRuns },
    );
  });

  it('who is refused, or not, stays so whatever else they answer', () => {
    const some = fc.subarray(['role', 'home', 'now', 'birthDate', ...illness] as const);
    fc.assert(
      fc.property(person, some, program, (facts, names, each) => {
        const known = Object.fromEntries(names.map((name) => [name, facts[name]]));
        const { today, childhoodDisease } = facts;
        const early = judge(each, { today, childhoodDisease, ...known });
        const late = judge(each, facts);
        if (early.outcome === 'refused') assert.equal(late.outcome, 'refused');
        if (early.missing.length === 0) assert.deepEqual(late.refusals, early.refusals);
      }),
      { numRuns },
    );
  });
});
