import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { arrive, goOn } from './person.ts';

describe('a short word of a choice', () => {
  const asked = goOn(arrive(), {}, 'role');

  it('is the choice when it is the message', () => {
    for (const text of ['me', "it's me", 'yo'])
      assert.equal(asked.says(text).view.answers.role, 'patient', text);
  });

  it('is nothing inside a sentence', () => {
    for (const text of ['what can you help me with', 'tell me more about it'])
      assert.equal(asked.says(text).view.answers.role, undefined, text);
  });
});

describe('somebody without a phone', () => {
  it('hears what the number is for, and that a person can help', () => {
    for (const text of ["I don't have a phone", 'no', 'no tengo teléfono']) {
      const person = goOn(arrive(), {}, 'phone').says(text);
      assert.equal(person.heard[0]?.phrases[0]?.key, 'unclear.phone.none', text);
    }
  });
});

describe('a stay in hospital that came up at the last look', () => {
  it('is over when the patient says so', () => {
    const admitted = goOn(arrive(), { program: '2' }, 'inHospitalAgain').says('I was admitted this morning');
    assert.equal(admitted.step, 'program');
    const home = admitted.says('CHANGE HOSPITAL', 'no');
    assert.equal(home.step, 'review');
    assert.equal(home.view.answers.inHospitalAgain, undefined);
  });
});
