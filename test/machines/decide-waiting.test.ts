import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { renderMessage } from '../../bot/render.ts';
import { arrive, goOn, type Person } from './person.ts';

const heard = (person: Person): string =>
  person.heard.map((message) => renderMessage(message, 'en').text).join('\n');

const tasksOf = (person: Person): readonly string[] =>
  person.effects.flatMap((effect) => (effect.type === 'task.open' ? [effect.kind] : []));

describe('words to a request that waits', () => {
  const checked = goOn(arrive(), {}, 'clearance');
  const unpaid = goOn(arrive(), { program: '2' }, 'payment');

  it('go to a coordinator when they tell something', () => {
    for (const text of ['I was admitted to hospital', 'I moved to Massachusetts'])
      assert.deepEqual(tasksOf(checked.says(text)), ['message-left'], text);
    for (const text of ['ok', 'yes', 'hm okay']) assert.deepEqual(tasksOf(checked.says(text)), [], text);
  });

  it('hear how to pay when a payment is what is missing', () => {
    for (const text of ['I paid', 'where do I pay?', 'yes'])
      assert.match(heard(unpaid.says(text)), /waits for the payment of \$2,400/, text);
  });

  it('are not answered with the whole message again, unless that is asked for', () => {
    assert.doesNotMatch(heard(checked.says('thanks')), /Please keep it/);
    assert.match(heard(checked.says('REPEAT')), /Please keep it/);
  });

  it('that give it up are no deletion of a draft', () => {
    const stopped = checked.says('I changed my mind');
    assert.deepEqual(
      stopped.heard.flatMap(({ choices }) => choices ?? []).map(({ value }) => value),
      ['human', 'continue'],
    );
    assert.deepEqual(tasksOf(stopped.says('1')), ['person-asked']);
  });
});

describe('somebody at a loss', () => {
  it('gets examples, and "I do not know" is no question for the expert', () => {
    const asked = goOn(arrive(), {}, 'questions').says("I don't know what to ask");
    assert.equal(asked.step, 'questions');
    assert.match(heard(asked), /Are there other treatments\?/);
    assert.equal(asked.says('I do not know if surgery is right. Is it?').step, 'questionsComplete');
  });

  it('loses no question by a number that is not in the list', () => {
    const asked = goOn(arrive(), {}, 'questions').says('Should I have surgery? Should I have chemo?');
    const person = asked.says('3');
    assert.deepEqual(person.view.context.doubt, asked.view.context.doubt);
    assert.equal(person.says('1').view.answers.questions?.length, 2);
  });

  it('can think about the fee', () => {
    const person = goOn(arrive(), {}, 'quote').says("I'll think about it");
    assert.notEqual(person.record.pausedAt, null);
  });
});

describe('a house whose programs are all refused', () => {
  it('is answered with the reason, by its short name', () => {
    const person = goOn(
      arrive(),
      { home: 'Spain', digestiveCancer: 'yes', address: 'Calle Mayor 1, Madrid, Spain' },
      'program',
    ).says('UCSF');
    assert.match(
      heard(person),
      /UCSF Health is not possible\. It does not take cancers of the digestive system/,
    );
  });
});

describe('the list of answers', () => {
  it('takes "that is all" for "all is right"', () =>
    assert.equal(goOn(arrive(), {}, 'review').says('that is all').step, 'quote'));
});
