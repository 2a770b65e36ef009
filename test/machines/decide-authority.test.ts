import assert from 'node:assert/strict';
import { arrive, goOn } from './person.ts';

const signing = (authority: string) =>
  goOn(arrive(), { role: 'helper', authority, program: 'Dana-Farber', shareOpinion: 'no' }, 'consent');

describe('somebody who writes for an adult', () => {
  for (const authority of ['family', 'none'])
    it(`signs nothing with the authority "${authority}" where it does not count: the patient does`, () => {
      const person = signing(authority);
      assert.equal(person.step, 'consent');
      assert.deepEqual(person.says('I agree, Robin Example').view.context.consents, []);
      const [consent] = person.says('I agree, Jane Example').view.context.consents;
      assert.equal(consent?.signer, 'Jane Example');
    });

  it('signs nothing as a proxy before a person has checked it', () => {
    const waiting = signing('proxy');
    assert.equal(waiting.step, 'authorityCheck');
    const cleared = waiting.tells({
      type: 'coordinator.cleared',
      check: 'authority',
      by: 'Kim',
      reason: 'papers',
    });
    assert.equal(cleared.says('I agree, Robin Example').view.context.consents[0]?.signer, 'Robin Example');
  });
});
