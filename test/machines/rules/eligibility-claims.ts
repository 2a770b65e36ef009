import assert from 'node:assert/strict';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { type EligibilityFacts, judge, type Verdict } from '../../../machines/rules/eligibility.ts';
import type { Place } from '../../../machines/rules/places.ts';

const residence = (states: { readonly [code: string]: string }) => ({
  intake: { eligibility: { residence: { states } } },
});

/** A hospital's settings, made up for the claims: one open state, two closed ones. Everything else is as it ships. */
export const catalog = createCatalog(files, {
  'ucsf-adult': residence({ TX: 'open', KY: 'closed', TN: 'closed' }),
  'ucsf-children': residence({ TX: 'open' }),
});

/** The programs by the short names that the claims use. */
const ids = {
  adults: 'ucsf-adult',
  children: 'ucsf-children',
  oncology: 'dana-farber',
  abroad: 'ucsd-international',
};

export const programOf = (name: keyof typeof ids) => {
  const program = catalog.openById(ids[name]);
  assert.ok(program);
  return program;
};

export const us = (state: string): Place => ({ country: 'US', state });
export const peru: Place = { country: 'PE' };
/** At home. */
export const at = (home: Place) => ({ home, now: home });

/** An adult at home in Texas with a spine problem, and everything answered. */
export const complete: Required<EligibilityFacts> = {
  today: '2026-11-21',
  role: 'patient',
  ...at(us('TX')),
  birthDate: '1974-05-06',
  digestiveCancer: 'no',
  breastCancer: 'no',
  sarcoma: 'no',
  cancer: 'no',
  inHospital: 'no',
  childhoodDisease: 'no',
};
export const child = { birthDate: '2020-05-06', role: 'parent' } as const;
export const lymphoma = { cancer: 'yes' } as const;

const inWords = ({ outcome, refusals, checks }: Verdict): string =>
  [outcome, ...[...refusals, ...checks].map((reason) => reason.code)].join(' ');

/** A claim, the program, what differs from the complete facts, and the outcome followed by its reasons. */
export type Claim = readonly [
  claim: string,
  program: keyof typeof ids,
  facts: Partial<EligibilityFacts>,
  verdict: string,
];

export const claims = (rows: readonly Claim[]) => {
  for (const [claim, program, facts, expected] of rows) {
    it(`${claim} (${program})`, () => {
      assert.equal(inWords(judge(programOf(program), { ...complete, ...facts })), expected);
    });
  }
};
