import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { renderMessage } from '../../bot/render.ts';
import { stepIds } from '../../machines/intake/step-id.ts';
import { steps } from '../../machines/intake/steps.ts';
import { arrive, goOn } from './person.ts';

describe('a yes or no with more words around it', () => {
  it('is asked for once more in plain words', () => {
    for (const step of ['digestiveCancer', 'cancer', 'inHospital'] as const) {
      const person = goOn(arrive(), {}, step).says('yes, but it was in 2010');
      assert.equal(person.step, step);
      assert.match(
        person.heard.map((message) => renderMessage(message, 'en').text).join(' '),
        /answer with just yes or no/,
      );
    }
  });

  it('leaves no doubt that a step cannot read back', () => {
    const { view } = goOn(arrive(), {}, 'review');
    const texts = [
      '👍',
      '👎',
      'yes, but it was in 2010',
      'not yet',
      'it is not untrue',
      'yes if it is free',
      'Californa',
      'NYC',
    ];
    const silent = stepIds.filter((id) =>
      texts.some((text) => steps[id].read(text, view).outcome === 'check' && !steps[id].readBack),
    );
    assert.deepEqual(silent, []);
  });
});

describe('at a question that may refuse somebody', () => {
  for (const text of ['ok', 'fine', 'sure', 'I agree, Jane Example'])
    it(`"${text}" is no yes`, () => {
      const person = goOn(arrive(), {}, 'digestiveCancer').says(text);
      assert.equal(person.step, 'digestiveCancer');
      assert.equal(person.view.answers.digestiveCancer, undefined);
    });

  it('a yes that the words about the illness do not bear out is asked about once more', () => {
    const asked = goOn(arrive(), { problem: 'a slipped disc in my back' }, 'digestiveCancer').says('yes');
    assert.equal(asked.view.answers.digestiveCancer, undefined);
    assert.equal(asked.says('no').view.answers.digestiveCancer, 'no');
    assert.equal(asked.says('yes').view.answers.digestiveCancer, 'yes');
  });
});
