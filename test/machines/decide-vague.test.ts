import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { StepId } from '../../machines/intake/step-id.ts';
import { arrive, goOn } from './person.ts';

const abroad = {
  role: 'physician',
  home: 'Peru',
  program: 'UC San Diego',
  tissue: 'yes',
  address: 'Lima, Peru',
};

describe('somebody who does not know', () => {
  it('is asked again where an answer is needed', () => {
    for (const step of ['address', 'organ', 'updatesBy'] as const)
      for (const text of ["I don't know", 'no idea', '???', '🙂'])
        assert.equal(goOn(arrive(), abroad, step).says(text).step, step, `${step} ${text}`);
  });

  it('leaves open what may be left open', () => {
    assert.equal(goOn(arrive(), {}, 'localDoctor').says('not sure').view.answers.localDoctor, null);
    assert.equal(goOn(arrive(), {}, 'expert').says("I don't know").view.answers.expert, null);
  });
});

describe('a no inside a sentence', () => {
  it('chooses nothing', () => {
    const asked: readonly (readonly [StepId, object])[] = [
      ['authority', { role: 'helper' }],
      ['account', {}],
      ['images', abroad],
    ];
    for (const [step, answers] of asked)
      for (const text of ['I have no idea what you mean', 'none of your business'])
        assert.equal(goOn(arrive(), answers, step).says(text).step, step, `${step} ${text}`);
  });

  it('still answers when it is the answer', () => {
    const asked = goOn(arrive(), { role: 'helper' }, 'authority');
    for (const text of ['no', 'No, she will sign'])
      assert.equal(asked.says(text).view.answers.authority, 'none', text);
    assert.equal(goOn(arrive(), {}, 'account').says('no, I need help').view.answers.account, 'need-help');
  });
});

describe('kinds of records', () => {
  it('are read by numbers in words', () => {
    const asked = goOn(arrive(), {}, 'recordKinds');
    assert.deepEqual(asked.says('one and three').view.answers.places?.[0]?.kinds, ['notes', 'imaging']);
    assert.deepEqual(asked.says('the second one').view.answers.places?.[0]?.kinds, ['labs']);
  });
});

describe('a hello after everything was deleted', () => {
  it('is greeted from the start', () => {
    const person = goOn(arrive(), {}, 'email').says('DELETE', 'yes', 'hello');
    assert.equal(person.heard[0]?.phrases[0]?.key, 'greeting');
  });
});

describe('the question for the illness', () => {
  it('takes no yes or no for one', () => {
    for (const words of ['yes', 'no', 'sí', 'yes please']) {
      const asked = goOn(arrive(), {}, 'problem').says(words);
      assert.equal(asked.view.answers.problem, undefined, words);
      assert.equal(asked.step, 'problem', words);
    }
    assert.equal(goOn(arrive(), {}, 'problem').says('lymphoma').view.answers.problem, 'lymphoma');
  });
});
