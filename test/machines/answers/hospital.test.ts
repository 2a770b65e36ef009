import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readHospitalStay } from '../../../machines/answers/hospital.ts';
import { read, unclear } from '../../../machines/answers/reading.ts';

describe('readHospitalStay', () => {
  it('reads a stay, its end, and what is neither', () => {
    const claims = {
      yes: [
        'I was admitted this morning',
        'in the ER',
        'I am in hospital until Friday',
        'estoy en el hospital',
      ],
      no: ['at home', 'no, back home', 'I got discharged yesterday', 'salí del hospital ayer'],
      unsure: ["I'm in rehab", 'getting chemo at the day unit', 'nursing home'],
    } as const;
    for (const [stay, texts] of Object.entries(claims))
      for (const text of texts) assert.deepEqual(readHospitalStay(text, true), read(stay), text);
  });

  it('does not guess', () => {
    for (const text of [
      'I was discharged but readmitted today',
      "I haven't been discharged",
      'I stay until I have been discharged',
      'my mother is in the hospital',
    ])
      assert.deepEqual(readHospitalStay(text, true), unclear('just-yes-or-no'), text);
    for (const text of [
      'I was in the hospital last week',
      'I am not in the hospital',
      "I haven't been admitted",
      'I work in a hospital',
      'yes',
    ])
      assert.equal(readHospitalStay(text, true), null, text);
  });

  it('hears of the patient from a relative', () =>
    assert.deepEqual(readHospitalStay('my mother is in the hospital', false), read('yes')));
});
