import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ageOn, comesOfAge, isMinorOn } from '../../../machines/rules/age.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('age', () => {
  it('counts full years only', () => {
    assert.equal(ageOn('2008-11-22', '2026-11-21'), 17);
    assert.equal(ageOn('2008-11-22', '2026-11-22'), 18);
    assert.equal(ageOn('2026-11-21', '2026-11-21'), 0);
  });

  it('is below zero before the birth', () => {
    assert.equal(ageOn('2026-11-22', '2026-11-21'), -1);
  });

  it('turns on March 1 for a birth on February 29 when the year has no such day', () => {
    assert.equal(ageOn('2008-02-29', '2026-02-28'), 17);
    assert.equal(ageOn('2008-02-29', '2026-03-01'), 18);
    assert.equal(ageOn('2008-02-29', '2028-02-28'), 19);
    assert.equal(ageOn('2008-02-29', '2028-02-29'), 20);
    assert.equal(ageOn('1980-02-29', '2000-02-29'), 20);
  });

  it('makes an adult on the 18th birthday', () => {
    assert.equal(comesOfAge('2008-11-22'), '2026-11-22');
    assert.equal(comesOfAge('2008-02-29'), '2026-03-01');
    assert.equal(comesOfAge('1882-02-29'), '1900-03-01');
  });

  it('says minor exactly while the age is below 18', () => {
    fc.assert(
      fc.property(day, day, (birth, today) => {
        assert.equal(isMinorOn(birth, today), ageOn(birth, today) < 18);
      }),
    );
  });

  it('grows by one from the day before a birthday to the birthday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (birth, years) => {
        const year = Number(birth.slice(0, 4)) + years;
        const lastOfYear = `${year}-12-31`;
        assert.equal(ageOn(birth, lastOfYear), years);
        assert.equal(ageOn(birth, `${year - 1}-12-31`), years - 1);
      }),
    );
  });
});
