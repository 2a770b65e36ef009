import assert from 'node:assert/strict';
import { arrive, goOn } from './person.ts';

const signing = () =>
  goOn(arrive(), { role: 'parent', birthDate: 'May 5, 2018', problem: 'asthma', cancer: 'no' }, 'consent');
const kinds = (person: ReturnType<typeof arrive>) =>
  person.effects.flatMap((effect) => (effect.type === 'task.open' ? [effect.kind] : []));

describe('while the forms for a child are signed', () => {
  for (const text of ['I do not allow this', 'My ex does not consent to this', 'the father is against it'])
    it(`"${text}" signs nothing and goes to a person`, () => {
      const person = signing().says(text);
      assert.equal(person.step, 'consent');
      assert.deepEqual(person.view.context.consents, []);
      assert.ok(kinds(person).includes('consent-disputed'));
    });

  it('a plain refusal is the refusal of the one who signs', () => {
    const person = signing().says('I do not agree');
    assert.ok(!kinds(person).includes('consent-disputed'));
    assert.ok(
      person.heard.some(({ phrases }) => phrases.some(({ key }) => key === 'consent.refused.needed')),
    );
  });
});

describe('after a coordinator took over in an emergency', () => {
  it('the assistant goes on where it was once the conversation is given back', () => {
    const back = goOn(arrive(), {}, 'email')
      .says('I want to kill myself')
      .tells({ type: 'coordinator.joined', by: 'Kim' })
      .tells({ type: 'coordinator.left', by: 'Kim' });
    assert.equal(back.says('jane@example.org').view.context.doubt?.step, 'email');
  });
});
