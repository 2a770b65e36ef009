import assert from 'node:assert/strict';
import { readAssent } from '../../../machines/answers/assent.ts';

describe('assent', () => {
  for (const text of [
    'ok',
    'OK!',
    'I understand',
    'Yes, I understand.',
    'I understand the fee, thank you',
    'understood',
    'looks good',
    "that's right",
    'All is right',
    'yes',
    '1',
    'entiendo',
    'Sí, de acuerdo',
    'everything is correct',
  ])
    it(`is in "${text}"`, () => assert.deepEqual(readAssent(text), { outcome: 'read', value: 'ok' }));

  for (const text of [
    "I don't understand",
    'I do not understand the fee',
    'do I understand that insurance will not pay',
    'is that ok?',
    'I understand but it is too much',
    'no entiendo',
    'not ok',
    'my doctor said it is ok to wait',
    'no',
    'maybe',
    'what is right',
    '',
  ])
    it(`is not in "${text}"`, () => assert.notEqual(readAssent(text).outcome, 'read'));
});
