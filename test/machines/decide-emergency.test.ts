import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { arrive } from './person.ts';

const keysOf = (text: string): readonly string[] =>
  arrive()
    .says(text)
    .heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));

describe('at the emergency question', () => {
  it('every way of saying yes is answered as an emergency', () => {
    for (const text of [
      'yes',
      'yes please',
      'yep',
      'Yes!!!',
      '👍',
      'yes, but it is not that bad',
      '1',
      'sí',
      "it's urgent",
    ])
      assert.ok(keysOf(text).includes('danger.emergency'), text);
  });

  it('only a plain no leads on', () => {
    for (const text of ['no', 'nope', 'No emergency', 'no, not at all', '2'])
      assert.equal(arrive().says(text).step, 'role', text);
    for (const text of ['not sure', 'maybe', '👎', 'no but it hurts', 'hmm'])
      assert.equal(arrive().says(text).step, 'emergency', text);
  });
});
