import assert from 'node:assert/strict';
import { readEmail } from '../../../machines/answers/email.ts';
import { readPlace } from '../../../machines/answers/place.ts';
import { readTopic } from '../../../machines/answers/topics.ts';
import { readYesNo } from '../../../machines/answers/yes-no.ts';
import { steps } from '../../../machines/intake/steps.ts';
import { arrive } from '../person.ts';

/** What every object has, and no table of words means. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

describe('words that every object has', () => {
  for (const word of inherited)
    it(`such as ${word} are words that nobody knows`, () => {
      const { view, step } = arrive();
      for (const text of [word, ` ${word}`, word.toLowerCase(), `${word}.`]) {
        assert.notEqual(steps[step].read(text, view).outcome, 'read', text);
        assert.notEqual(readYesNo(text).outcome, 'read', text);
        assert.notEqual(readPlace(text).outcome, 'read', text);
        assert.deepEqual(readTopic(`what about ${text}?`, { strict: false }), []);
        assert.doesNotMatch(JSON.stringify(readEmail(`a@b.${word}`)), /native code/);
        assert.equal(arrive().says(text).step, step);
      }
    });
});
