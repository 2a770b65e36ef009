import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import type { OpenProgram } from '../../../machines/programs/schema.ts';
import { type EligibilityFacts, judge, type Verdict } from '../../../machines/rules/eligibility.ts';
import type { Place } from '../../../machines/rules/places.ts';

const residence = (states: { readonly [code: string]: string }) => ({
  intake: { eligibility: { residence: { states } } },
});

/** Texas is opened for both UCSF programs; every other state is as it ships. */
const catalog = createCatalog(files, {
  'ucsf-adult': residence({ TX: 'open', KY: 'closed', TN: 'closed' }),
  'ucsf-children': residence({ TX: 'open' }),
});

const program = (id: string): OpenProgram => {
  const found = catalog.openById(id);
  assert.ok(found);
  return found;
};

const texas: Place = { country: 'US', state: 'TX' };
const massachusetts: Place = { country: 'US', state: 'MA' };
const peru: Place = { country: 'PE' };

/** An adult at home in Texas with a spine problem, and everything answered. */
const complete: Required<EligibilityFacts> = {
  today: '2026-11-21',
  role: 'patient',
  home: texas,
  now: texas,
  birthDate: '1974-05-06',
  digestiveCancer: 'no',
  breastCancer: 'no',
  sarcoma: 'no',
  cancer: 'no',
  inHospital: 'no',
  childhoodDisease: 'no',
};
const child = { birthDate: '2020-05-06', role: 'parent' } as const;
const lymphoma = { cancer: 'yes' } as const;
const abroad = { home: peru, now: peru };

const verdictOf = (id: string, facts: Partial<EligibilityFacts>): Verdict =>
  judge(program(id), { ...complete, ...facts });

const codes = ({ refusals, checks }: Verdict) =>
  [...refusals, ...checks].map((reason) => reason.code).join(', ');

type Row = readonly [
  claim: string,
  id: string,
  facts: Partial<EligibilityFacts>,
  outcome: Verdict['outcome'],
  codes: string,
];

const claims = (rows: readonly Row[]) => {
  for (const [claim, id, facts, outcome, expected] of rows) {
    it(`${claim} (${id})`, () => {
      const verdict = verdictOf(id, facts);
      assert.deepEqual([verdict.outcome, codes(verdict)], [outcome, expected]);
    });
  }
};

describe('who starts', () => {
  claims([
    ['the patient may', 'ucsf-adult', { role: 'patient' }, 'fits', ''],
    ['a helper may', 'ucsf-adult', { role: 'helper' }, 'fits', ''],
    ['a relative of another kind may', 'ucsf-adult', { role: 'other' }, 'fits', ''],
    ['a parent may for a child', 'ucsf-children', child, 'fits', ''],
    ['a physician may not', 'ucsf-adult', { role: 'physician' }, 'refused', 'started-by-physician'],
    [
      'a physician may not for a child',
      'ucsf-children',
      { ...child, role: 'physician' },
      'refused',
      'started-by-physician',
    ],
    [
      'a physician may not here either',
      'dana-farber',
      { ...lymphoma, role: 'physician' },
      'refused',
      'started-by-physician',
    ],
    ['a physician abroad may', 'ucsd-international', { ...abroad, role: 'physician' }, 'fits', ''],
    [
      'a physician with a patient in the United States may not',
      'ucsd-international',
      { role: 'physician' },
      'refused',
      'inside-united-states',
    ],
  ]);
});

describe('age', () => {
  claims([
    ['takes an adult on the 18th birthday', 'ucsf-adult', { birthDate: '2008-11-21' }, 'fits', ''],
    ['refuses the day before', 'ucsf-adult', { birthDate: '2008-11-22' }, 'refused', 'too-young'],
    ['takes a child the day before', 'ucsf-children', { birthDate: '2008-11-22' }, 'fits', ''],
    [
      'refuses a child on the 18th birthday',
      'ucsf-children',
      { birthDate: '2008-11-21' },
      'refused',
      'too-old',
    ],
    [
      'refuses a child where adults are taken',
      'dana-farber',
      { ...lymphoma, ...child },
      'refused',
      'too-young',
    ],
    ['does not matter', 'ucsd-international', { ...abroad, ...child }, 'fits', ''],
    [
      'up to 25 with a disease of childhood is for a person',
      'ucsf-adult',
      { birthDate: '2001-11-21', childhoodDisease: 'yes' },
      'person',
      'childhood-disease',
    ],
    [
      'up to 25 with a disease of childhood is for a person',
      'ucsf-children',
      { birthDate: '2001-11-21', childhoodDisease: 'yes' },
      'person',
      'childhood-disease',
    ],
    [
      'up to 25 with perhaps one is for a person',
      'ucsf-children',
      { birthDate: '2001-11-21', childhoodDisease: 'unsure' },
      'person',
      'childhood-disease',
    ],
    ['of 26 is no longer', 'ucsf-adult', { birthDate: '2000-11-21', childhoodDisease: 'yes' }, 'fits', ''],
    [
      'of a child with a disease of childhood is nothing special',
      'ucsf-children',
      { ...child, childhoodDisease: 'yes' },
      'fits',
      '',
    ],
  ]);
});

describe('where the patient lives and is', () => {
  const ohio: Place = { country: 'US', state: 'OH' };
  const kentucky: Place = { country: 'US', state: 'KY' };
  claims([
    ['an open state fits', 'ucsf-adult', {}, 'fits', ''],
    ['any other state is confirmed', 'ucsf-adult', { home: ohio, now: ohio }, 'person', 'state-confirm'],
    [
      'DC is confirmed',
      'ucsf-adult',
      { home: { country: 'US', state: 'DC' }, now: { country: 'US', state: 'DC' } },
      'person',
      'state-confirm',
    ],
    [
      'a military address is confirmed',
      'ucsf-adult',
      { home: { country: 'US', state: 'AE' }, now: { country: 'US', state: 'AE' } },
      'person',
      'state-confirm',
    ],
    ['any country is confirmed', 'ucsf-adult', abroad, 'person', 'country-confirm'],
    ['a closed state is refused', 'ucsf-adult', { home: kentucky, now: kentucky }, 'refused', 'state-closed'],
    [
      'two closed states are refused',
      'ucsf-adult',
      { home: kentucky, now: { country: 'US', state: 'TN' } },
      'refused',
      'state-closed',
    ],
    [
      'a closed home while in an open state is for a person',
      'ucsf-adult',
      { home: kentucky },
      'person',
      'state-closed',
    ],
    [
      'an open home while in a closed state is for a person',
      'ucsf-adult',
      { now: kentucky },
      'person',
      'now-state-closed',
    ],
    [
      'an open home while in another state is for a person',
      'ucsf-adult',
      { now: ohio },
      'person',
      'now-state-confirm',
    ],
    [
      'an open home while abroad is for a person',
      'ucsf-adult',
      { now: peru },
      'person',
      'now-country-confirm',
    ],
    [
      'home and whereabouts are both named',
      'ucsf-adult',
      { home: ohio, now: peru },
      'person',
      'state-confirm, now-country-confirm',
    ],
    [
      'the table of adults holds for children',
      'ucsf-children',
      { ...child, home: ohio, now: ohio },
      'person',
      'state-confirm',
    ],

    [
      'Massachusetts is refused',
      'dana-farber',
      { ...lymphoma, home: massachusetts, now: massachusetts },
      'refused',
      'state-closed',
    ],
    [
      'Massachusetts is refused on holiday too',
      'dana-farber',
      { ...lymphoma, home: massachusetts, now: { country: 'US', state: 'FL' } },
      'refused',
      'state-closed',
    ],
    [
      'a visitor to Massachusetts is for a person',
      'dana-farber',
      { ...lymphoma, now: massachusetts },
      'person',
      'now-state-closed',
    ],
    [
      'a visitor from abroad to Massachusetts is for a person',
      'dana-farber',
      { ...lymphoma, home: peru, now: massachusetts },
      'person',
      'now-state-closed',
    ],
    ['every other state fits', 'dana-farber', { ...lymphoma, home: ohio, now: texas }, 'fits', ''],
    ['abroad fits', 'dana-farber', { ...lymphoma, ...abroad }, 'fits', ''],

    ['outside the United States fits', 'ucsd-international', abroad, 'fits', ''],
    ['another country abroad fits', 'ucsd-international', { home: peru, now: { country: 'CL' } }, 'fits', ''],
    [
      'San Diego is refused',
      'ucsd-international',
      { home: { country: 'US', state: 'CA' }, now: { country: 'US', state: 'CA' } },
      'refused',
      'inside-united-states',
    ],
    [
      'two places in the United States are refused',
      'ucsd-international',
      { home: ohio, now: texas },
      'refused',
      'inside-united-states',
    ],
    [
      'the United States without a state is refused',
      'ucsd-international',
      { home: { country: 'US' }, now: { country: 'US' } },
      'refused',
      'inside-united-states',
    ],
    [
      'Puerto Rico, named as a country, is refused',
      'ucsd-international',
      { home: { country: 'PR' }, now: { country: 'PR' } },
      'refused',
      'inside-united-states',
    ],
    [
      'a visitor to the United States is for a person',
      'ucsd-international',
      { home: peru, now: texas },
      'person',
      'now-inside-united-states',
    ],
    [
      'an American abroad is for a person',
      'ucsd-international',
      { now: peru },
      'person',
      'inside-united-states',
    ],
  ]);

  it('names the state or the country', () => {
    assert.deepEqual(verdictOf('ucsf-adult', { home: ohio, now: peru }).checks, [
      { code: 'state-confirm', values: { state: 'OH' } },
      { code: 'now-country-confirm', values: { country: 'PE' } },
    ]);
  });

  it('keeps territories to be confirmed when a hospital opens all other states', () => {
    const opened = createCatalog(files, {
      'ucsf-adult': { intake: { eligibility: { residence: { otherStates: 'open' } } } },
    }).openById('ucsf-adult');
    assert.ok(opened);
    const guam: Place = { country: 'US', state: 'GU' };
    assert.equal(judge(opened, { ...complete, home: ohio, now: ohio }).outcome, 'fits');
    assert.equal(judge(opened, { ...complete, home: guam, now: guam }).outcome, 'person');
  });
});

describe('the condition', () => {
  claims([
    [
      'digestive cancer is refused',
      'ucsf-adult',
      { digestiveCancer: 'yes' },
      'refused',
      'excluded-digestive-cancer',
    ],
    ['breast cancer is refused', 'ucsf-adult', { breastCancer: 'yes' }, 'refused', 'excluded-breast-cancer'],
    ['sarcoma is refused', 'ucsf-adult', { sarcoma: 'yes' }, 'refused', 'excluded-sarcoma'],
    ['not sure is for a person', 'ucsf-adult', { sarcoma: 'unsure' }, 'person', 'confirm-sarcoma'],
    ['another cancer fits', 'ucsf-adult', lymphoma, 'fits', ''],
    [
      'a child with sarcoma is for a person',
      'ucsf-children',
      { ...child, sarcoma: 'yes' },
      'person',
      'confirm-sarcoma',
    ],
    [
      'a child with perhaps a liver cancer is for a person',
      'ucsf-children',
      { ...child, digestiveCancer: 'unsure' },
      'person',
      'confirm-digestive-cancer',
    ],
    ['sarcoma fits', 'dana-farber', { sarcoma: 'yes', cancer: 'yes' }, 'fits', ''],
    ['a known sarcoma is a cancer', 'dana-farber', { sarcoma: 'yes', cancer: 'unsure' }, 'fits', ''],
    ['no cancer is for a person', 'dana-farber', { cancer: 'no' }, 'person', 'no-cancer'],
    ['perhaps a cancer is for a person', 'dana-farber', { cancer: 'unsure' }, 'person', 'cancer-unsure'],
    ['any condition fits abroad', 'ucsd-international', { ...abroad, breastCancer: 'yes' }, 'fits', ''],
  ]);
});

describe('in hospital', () => {
  claims([
    ['is refused', 'dana-farber', { ...lymphoma, inHospital: 'yes' }, 'refused', 'in-hospital'],
    [
      'in doubt is for a person',
      'dana-farber',
      { ...lymphoma, inHospital: 'unsure' },
      'person',
      'in-hospital-unsure',
    ],
    ['fits where nothing is printed', 'ucsf-adult', { inHospital: 'yes' }, 'fits', ''],
  ]);

  it('is told to the coordinator where it is accepted', () => {
    assert.deepEqual(verdictOf('ucsf-adult', { inHospital: 'yes' }).notes, [{ code: 'in-hospital' }]);
    assert.deepEqual(verdictOf('ucsf-adult', { inHospital: 'no' }).notes, []);
  });
});

describe('what is still to be asked', () => {
  const missing: readonly [id: string, facts: readonly string[]][] = [
    ['ucsf-adult', ['role', 'home', 'birthDate', 'digestiveCancer', 'breastCancer', 'sarcoma']],
    ['ucsf-children', ['role', 'home', 'birthDate', 'digestiveCancer', 'breastCancer', 'sarcoma']],
    ['dana-farber', ['role', 'home', 'birthDate', 'cancer', 'inHospital']],
    ['ucsd-international', ['role', 'home']],
  ];
  for (const [id, facts] of missing) {
    it(`is named in the order of asking (${id})`, () => {
      assert.deepEqual(judge(program(id), { today: complete.today }).missing, facts);
    });
  }

  it('is the place of now once the home is known', () => {
    const facts = { today: complete.today, home: peru };
    assert.ok(judge(program('ucsd-international'), facts).missing.includes('now'));
    assert.ok(judge(program('dana-farber'), { ...facts, now: { country: 'US' } }).missing.includes('now'));
  });

  it('is the home again while its state is not known', () => {
    const facts = { ...complete, home: { country: 'US' } };
    assert.deepEqual(judge(program('ucsf-adult'), facts).missing, ['home']);
  });

  it('is not a reason to wait with a refusal', () => {
    const verdict = judge(program('dana-farber'), { today: complete.today, home: massachusetts });
    assert.equal(verdict.outcome, 'refused');
  });
});

describe('any person', () => {
  const answer = fc.constantFrom('yes', 'no', 'unsure');
  const where = fc.constantFrom<Place>(
    texas,
    massachusetts,
    peru,
    { country: 'US', state: 'KY' },
    { country: 'PR' },
  );
  const person: fc.Arbitrary<Required<EligibilityFacts>> = fc.record({
    today: fc.constant('2026-11-21'),
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
  const answers = [
    'digestiveCancer',
    'breastCancer',
    'sarcoma',
    'cancer',
    'inHospital',
    'childhoodDisease',
  ] as const;

  it('who answered everything is judged', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...catalog.open), (facts, each) => {
        const { outcome, missing } = judge(each, facts);
        assert.deepEqual(missing, []);
        assert.notEqual(outcome, 'open-questions');
      }),
    );
  });

  it('who is not sure is refused for nothing that doubt touches', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...catalog.open), (facts, each) => {
        const unsure = Object.fromEntries(answers.map((name) => [name, 'unsure']));
        const { refusals } = judge(each, { ...facts, ...unsure });
        assert.deepEqual(
          refusals.filter(
            ({ code }) => code.startsWith('excluded-') || code === 'in-hospital' || code === 'no-cancer',
          ),
          [],
        );
      }),
    );
  });

  it('who is refused stays refused whatever else they answer', () => {
    const known = fc.subarray(['role', 'home', 'now', 'birthDate', ...answers] as const);
    fc.assert(
      fc.property(person, known, fc.constantFrom(...catalog.open), (facts, names, each) => {
        const some = Object.fromEntries(names.map((name) => [name, facts[name]]));
        const partly = judge(each, { today: facts.today, childhoodDisease: facts.childhoodDisease, ...some });
        if (partly.outcome === 'refused') assert.equal(judge(each, facts).outcome, 'refused');
        if (partly.outcome === 'fits' || partly.outcome === 'person') {
          assert.equal(judge(each, facts).refusals.length, 0);
        }
      }),
    );
  });
});
