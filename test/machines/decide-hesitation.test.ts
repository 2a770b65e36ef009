import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { arrive, goOn, type Person } from './person.ts';

const keysOf = (person: Person): readonly string[] =>
  person.heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));

describe('somebody who does not know where the records are', () => {
  const asked = goOn(arrive(), {}, 'places');

  it('is asked again with help, and is not taken to have none', () => {
    for (const text of ["I don't know", 'not sure', 'ask my wife', 'my doctor has them']) {
      const person = asked.says(text);
      assert.equal(person.step, 'places', text);
      assert.equal(person.view.answers.noRecords, undefined, text);
    }
  });

  it('hears what it means to have none', () => {
    for (const text of ['none', 'I have no records', 'nothing yet'])
      assert.ok(keysOf(asked.says(text)).includes('records.none-noted'), text);
  });
});

describe('somebody without a doctor at home', () => {
  it('is not asked to share the opinion with one', () => {
    for (const text of ["I don't have one", 'n/a', 'none'])
      assert.equal(goOn(arrive(), {}, 'localDoctor').says(text).view.answers.localDoctor, null, text);
  });
});

describe('a minor alone', () => {
  const asked = goOn(arrive(), { birthDate: 'May 2, 2011' }, 'adultPresent');

  it('hears to come back with a parent', () => {
    for (const text of ['no', 'nobody', "I'm alone", 'not yet'])
      assert.ok(keysOf(asked.says(text)).includes('unclear.adultPresent.nobody-here'), text);
  });

  it('goes on when one is there', () => {
    for (const text of ['my mother is here', 'yes', 'my dad is with me'])
      assert.equal(asked.says(text).view.answers.role, 'parent', text);
  });
});

describe('a patient who will not sign that the opinion goes to the doctor', () => {
  it('is looked at by a person where that is the normal course', () => {
    const signing = goOn(arrive(), { program: '2' }, 'consent');
    const person = goOn(
      signing.says('I agree, Jane Example').says('I agree, Jane Example').says('I do not agree'),
      { program: '2' },
    );
    assert.equal(person.step, 'clearance');
  });
});

describe('a relative of a child', () => {
  it('is known by the family word', () => {
    for (const text of ['grandma', "I'm his grandmother", 'abuela', 'her sister']) {
      const person = goOn(arrive(), { role: 'parent', birthDate: 'May 2, 2019' }, 'authority').says(text);
      assert.equal(person.view.answers.authority, 'relative-caregiver', text);
    }
  });
});
