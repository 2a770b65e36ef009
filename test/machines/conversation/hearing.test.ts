import assert from 'node:assert/strict';
import { hearFacts } from '../../../machines/conversation/hearing.ts';
import { arrive, goOn } from '../person.ts';

const atRole = goOn(arrive(), {}, 'role');
const heard = (text: string) => hearFacts(text, atRole.view);

describe('several answers in one message', () => {
  it('are heard each for its own step', () => {
    assert.deepEqual(heard("I'm 52, in Ohio, with lymphoma"), {
      home: { country: 'US', state: 'OH' },
      problem: 'lymphoma',
    });
    assert.deepEqual(heard('I live in Peru, born March 4, 1970, breast cancer'), {
      home: { country: 'PE' },
      birthDate: '1970-03-04',
      problem: 'breast cancer',
    });
    assert.deepEqual(heard('my mother lives in Texas and has heart failure'), {
      home: { country: 'US', state: 'TX' },
      problem: 'heart failure',
    });
  });

  it('are not made up from a single one', () => {
    for (const text of ['Ohio', 'me', 'I am the patient', 'my son, who is six', 'hello there, how are you'])
      assert.deepEqual(heard(text), {}, text);
  });

  it('are read back when their steps come, and count only after a yes', () => {
    const told = atRole.says("I'm the patient, I live in Ohio, with lymphoma");
    assert.equal(told.step, 'home');
    assert.equal(told.view.answers.home, undefined);
    assert.equal(told.heard.at(-1)?.phrases.at(-1)?.key, 'doubt.home');
    const confirmed = told.says('yes');
    assert.deepEqual(confirmed.view.answers.home, { country: 'US', state: 'OH' });
    const atProblem = goOn(confirmed, {}, 'problem');
    assert.equal(atProblem.says('yes').view.answers.problem, 'lymphoma');
    assert.equal(atProblem.says('no').heard.at(-1)?.phrases.at(-1)?.key, 'ask.problem');
    assert.equal(
      atProblem.says('no', 'a rare lymphoma of the skin').view.answers.problem,
      'a rare lymphoma of the skin',
    );
  });

  it('are kept although the step itself could not be read, which is no misread', () => {
    const told = atRole.says('52, Ohio, lymphoma');
    assert.equal(told.step, 'role');
    assert.equal(told.view.context.misreads, 0);
    assert.equal(told.says('patient').heard.at(-1)?.phrases.at(-1)?.key, 'doubt.home');
  });
});
