import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { nearDuplicate, splitQuestions } from '../../../machines/answers/questions.ts';

describe('splitQuestions', () => {
  it('splits at question marks, lists, lines and "also"', () => {
    assert.deepEqual(splitQuestions('What is the best treatment? Should I have surgery?'), [
      'What is the best treatment?',
      'Should I have surgery?',
    ]);
    assert.deepEqual(splitQuestions('1. What is it? 2. What are the risks? 3) How long?'), [
      'What is it?',
      'What are the risks?',
      'How long?',
    ]);
    assert.deepEqual(splitQuestions('Hello doctor. What is my stage? Also, can I travel? Thanks!'), [
      'Hello doctor. What is my stage?',
      'Also, can I travel? Thanks!',
    ]);
    assert.deepEqual(splitQuestions('¿Debo operarme? ¿Hay otra opción?'), [
      '¿Debo operarme?',
      '¿Hay otra opción?',
    ]);
  });

  it('leaves one question whole', () => {
    for (const text of [
      'Should I take 5 mg. or 10 mg.?',
      'Is the 2.5 cm tumor cancer',
      'Is it safe to fly and also to drive',
    ])
      assert.equal(splitQuestions(text).length, 1, text);
    assert.deepEqual(splitQuestions('  '), []);
  });

  it('loses no word', () => {
    const word = fc.constantFrom(
      'Is',
      'it',
      'cancer?',
      'also',
      'and',
      'second,',
      'what',
      'tumor.',
      'surgery;',
      '\n',
      'Thanks!',
      'mg',
      'también',
      '¿Debo',
      '?',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const plain = (whole: string) => whole.match(/[\p{L}\p{N}]+/gu) ?? [];
        assert.deepEqual(plain(splitQuestions(text).join(' ')), plain(text));
      }),
    );
  });
});

describe('nearDuplicate', () => {
  it('knows the same question in other words', () => {
    assert.equal(nearDuplicate('Is chemotherapy needed?', 'is chemotherapy needed'), true);
    assert.equal(
      nearDuplicate('What are the side effects of the treatment?', 'what side effects does treatment have'),
      true,
    );
  });

  it('keeps questions apart that differ in what counts', () => {
    assert.equal(nearDuplicate('What are the risks of surgery?', 'What are the risks of radiation?'), false);
    assert.equal(nearDuplicate('Should I stop aspirin?', 'Should I take aspirin?'), false);
    assert.equal(
      nearDuplicate(
        'Should I take 5 mg of aspirin daily before the liver operation?',
        'Should I take 10 mg of aspirin daily before the liver operation?',
      ),
      false,
    );
  });
});
