import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { arrive, goOn } from './person.ts';

const asked = goOn(arrive(), {}, 'role');

describe('who is writing', () => {
  it('is read from the ways in which people say it', () => {
    const claims: Readonly<Record<string, readonly string[]>> = {
      patient: ['ME', 'I am the patient'],
      parent: ['soy la mama', "I'm his grandmother", 'abuela', 'for my daughter', "the patient's mother"],
      helper: ['my mother', 'my grandmother has cancer', "I'm the daughter of the patient", 'I am his wife'],
      physician: ['doctor', "I'm an oncologist", 'My patient has lymphoma', "the patient's doctor"],
      other: ['I work for an insurance company', 'patient advocate', 'social worker'],
    };
    for (const [role, texts] of Object.entries(claims))
      for (const text of texts) assert.equal(asked.says(text).view.answers.role, role, text);
  });

  it('is asked again when the words name no part in it', () => {
    for (const text of ['vivo en Mexico', 'not the patient, my dad', 'the sick one'])
      assert.equal(asked.says(text).step, 'role', text);
  });

  it('tells an insurer who can ask, before anything about the patient is asked', () => {
    const keys = asked.says('insurer').heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));
    assert.equal(keys[0], 'role.other');
  });
});
