import assert from 'node:assert/strict';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import type { Authority, Ruling } from '../../../machines/programs/schema.ts';
import { type AuthorityReason, judgeAuthority } from '../../../machines/rules/authority.ts';

const catalog = createCatalog(files);
const program = (id: string) => {
  const found = catalog.openById(id);
  assert.ok(found);
  return found;
};

describe('who may sign', () => {
  const cases: readonly [
    claim: string,
    id: string,
    isMinor: boolean,
    authority: Authority | 'patient',
    ruling: Ruling,
    reason: AuthorityReason | null,
  ][] = [
    ['a parent signs for a child', 'ucsf-children', true, 'parent', 'accept', null],
    ['a court-appointed guardian signs for a child', 'ucsf-children', true, 'guardian', 'accept', null],
    [
      'a grandmother is checked first',
      'ucsf-children',
      true,
      'relative-caregiver',
      'person',
      'authority-unchecked',
    ],
    [
      'a foster parent is checked first',
      'ucsf-children',
      true,
      'foster-parent',
      'person',
      'authority-unchecked',
    ],
    ['a step-parent is checked first', 'ucsf-children', true, 'step-parent', 'person', 'authority-unchecked'],
    ['another relation is checked first', 'ucsf-children', true, 'other', 'person', 'authority-unchecked'],
    ['somebody without authority never signs', 'ucsf-children', true, 'none', 'refuse', 'no-authority'],
    ['a child does not sign alone', 'ucsf-children', true, 'patient', 'refuse', 'minor-alone'],
    ['an adult patient signs', 'ucsf-adult', false, 'patient', 'accept', null],
    ['a parent does not sign for an adult', 'ucsf-adult', false, 'parent', 'refuse', 'no-authority'],
    ['the family does not sign for an adult', 'dana-farber', false, 'family', 'refuse', 'no-authority'],
    ['a health-care proxy is checked first', 'dana-farber', false, 'proxy', 'person', 'authority-unchecked'],
    [
      'an attorney-in-fact is checked first',
      'ucsf-adult',
      false,
      'power-of-attorney',
      'person',
      'authority-unchecked',
    ],
    ['a conservator is checked first', 'ucsf-adult', false, 'conservator', 'person', 'authority-unchecked'],
    ['the family signs the letter of an adult', 'ucsd-international', false, 'family', 'accept', null],
    ['a bystander does not sign the letter', 'ucsd-international', false, 'none', 'refuse', 'no-authority'],
    [
      'an aunt is checked before the letter of a child',
      'ucsd-international',
      true,
      'family',
      'person',
      'authority-unchecked',
    ],
  ];
  for (const [claim, id, isMinor, authority, ruling, reason] of cases) {
    it(`${claim} (${id})`, () => {
      assert.deepEqual(judgeAuthority(program(id), isMinor, authority), { ruling, reason });
    });
  }

  it('sends a patient of 18 to a person where majority comes at 19', () => {
    const adult = program('ucsf-adult');
    const judge = (age: number, state: string) => judgeAuthority(adult, false, 'patient', { age, state });
    assert.deepEqual(judge(18, 'AL'), { ruling: 'person', reason: 'later-majority' });
    assert.deepEqual(judge(18, 'NE'), { ruling: 'person', reason: 'later-majority' });
    assert.deepEqual(judge(19, 'NE'), { ruling: 'accept', reason: null });
    assert.deepEqual(judge(18, 'MS'), { ruling: 'accept', reason: null });
  });
});
