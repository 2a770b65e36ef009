import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Option, readChoice } from '../../../machines/answers/choice.ts';
import { read, unclear } from '../../../machines/answers/reading.ts';

const options: readonly Option[] = [
  { value: 'patient', number: 1, words: ['patient', 'myself', 'paciente'] },
  { value: 'parent', number: 2, words: ['parent', 'guardian', 'padre'] },
  { value: 'helper', number: 3, words: ['helping an adult', 'relative', 'parent of an adult'] },
];

describe('readChoice', () => {
  it('reads a number in any form', () => {
    for (const text of [
      '2',
      '#2',
      '2.',
      '(2)',
      'two',
      'the second one',
      'option 2',
      'dos',
      'la segunda',
      '2️⃣',
      'number two please',
    ])
      assert.deepEqual(readChoice(text, options), read('parent'), text);
    assert.deepEqual(readChoice('the last one', options), read('helper'));
  });

  it('reads the stable value, a word, and a slip in a word', () => {
    for (const text of ['parent', 'I am the parant', 'Guardian.', 'soy el padre'])
      assert.deepEqual(readChoice(text, options), read('parent'), text);
  });

  it('takes the longer of two words that overlap', () =>
    assert.deepEqual(readChoice('parent of an adult', options), read('helper')));

  it('does not choose between two', () => {
    assert.deepEqual(readChoice('1 or 2', options), unclear('several', ['patient', 'parent']));
    assert.deepEqual(readChoice('patient and parent', options), unclear('several', ['patient', 'parent']));
  });

  it('refuses a number that was not shown, a denial and anything else', () => {
    assert.deepEqual(readChoice('4', options), unclear('no-such-number'));
    assert.deepEqual(readChoice('not the patient', options), unclear('negated'));
    for (const text of ['I have 2 children', 'none', ''])
      assert.deepEqual(readChoice(text, options), unclear('no-choice'), text);
  });
});
