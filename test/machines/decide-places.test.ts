import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { renderMessage } from '../../bot/render.ts';
import { arrive, goOn, type Person } from './person.ts';

const heard = (person: Person): string =>
  person.heard.map((message) => renderMessage(message, 'en').text).join('\n');

describe('where the patient lives', () => {
  it('is asked when a holiday is named beside the home', () => {
    const person = goOn(arrive(), {}, 'home').says('Boston, but on vacation in Florida right now');
    assert.equal(person.step, 'home');
    assert.match(heard(person), /In which of these do you live\?/);
    assert.deepEqual(person.says('Massachusetts').view.answers.home, { country: 'US', state: 'MA' });
  });
});

describe('where the patient is now', () => {
  const asked = goOn(arrive(), {}, 'now');

  it('is read after a no', () => {
    for (const text of ['no, Massachusetts', "No I'm in Massachusetts", 'nope - visiting Massachusetts'])
      assert.deepEqual(asked.says(text).view.answers.now, { country: 'US', state: 'MA' }, text);
    assert.match(heard(asked.says('No, Boston')), /Do you mean Massachusetts/);
  });

  it('is asked after a no alone, and after a yes that says more', () => {
    assert.match(heard(asked.says('no')), /Which state or country is it, then\?/);
    assert.match(heard(asked.says('yes but I am flying to Texas tomorrow')), /just yes or no/);
    assert.deepEqual(asked.says('yes').view.answers.now, { country: 'US', state: 'OH' });
  });
});
