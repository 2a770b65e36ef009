import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classifyAnswer } from '../../../machines/answers/classify.ts';

describe('classifyAnswer', () => {
  it('gives the answer and the word of a phrase', () => {
    assert.deepEqual(classifyAnswer('yes please'), { text: 'yes please', answer: 'yes', word: null });
    assert.deepEqual(classifyAnswer('hola'), { text: 'hola', answer: null, word: 'greeting' });
    assert.deepEqual(classifyAnswer(''), { text: '', answer: null, word: null });
  });

  it('gives no answer for what would first be read back', () =>
    assert.equal(classifyAnswer('yes but not today').answer, null));
});
