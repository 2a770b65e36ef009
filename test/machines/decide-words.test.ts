import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { renderMessage, textsOf } from '../../bot/render.ts';
import { stages } from '../../machines/intake/step.ts';
import type { StepId } from '../../machines/intake/step-id.ts';
import { steps } from '../../machines/intake/steps.ts';
import { arrive, goOn, type Person } from './person.ts';

const heard = (person: Person): string =>
  person.heard.map((message) => renderMessage(message, 'en').text).join('\n');

const keysOf = (person: Person): readonly string[] =>
  person.heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));

describe('"why do you ask?"', () => {
  it('has an answer at every stage', () => {
    const texts = textsOf('en');
    assert.deepEqual(
      ['emergency', ...stages].filter((stage) => texts[`why.${stage}`] === undefined),
      [],
    );
  });

  it('is answered at the step, and the step is asked again', () => {
    for (const step of ['home', 'birthDate', 'problem', 'patientName', 'address', 'questions'] as const) {
      const person = goOn(arrive(), {}, step).says('Why do you ask?');
      assert.equal(person.step, step);
      assert.ok(keysOf(person).includes(`why.${steps[step].stage}`), step);
    }
  });

  it('is told to who keeps the answer back', () => {
    const person = goOn(arrive(), {}, 'birthDate').says('none of your business');
    assert.match(heard(person), /cannot go on without this answer.*decides which programs can help/s);
    assert.equal(person.view.context.misreads, 0);
  });
});

describe('words about an answer given before', () => {
  const reviewing = goOn(arrive(), {}, 'review');

  it('open it, however the mistake is told', () => {
    const said: readonly (readonly [string, StepId])[] = [
      ['wait, my phone is wrong', 'phone'],
      ['I gave you the wrong address', 'address'],
      ['I made a mistake in my name', 'patientName'],
      ['oops, wrong date', 'birthDate'],
      ['change sarcoma', 'sarcoma'],
    ];
    for (const [text, step] of said) assert.equal(reviewing.says(text).step, step, text);
  });

  it('show the list when they name none', () => {
    for (const text of ["that's wrong", 'I made a mistake', 'oops', 'I tapped the wrong button'])
      assert.ok(keysOf(reviewing.says(text)).includes('change.which'), text);
  });

  it('need no CHANGE where all answers are looked at', () => {
    assert.equal(goOn(arrive(), {}, 'recheck').says('Something changed', 'state').step, 'home');
    assert.equal(reviewing.says('my e-mail').step, 'email');
  });

  it('are a no to "is that right?"', () => {
    const asked = goOn(arrive(), {}, 'email').says('jane@example.org').says("that's wrong");
    assert.equal(asked.step, 'email');
    assert.equal(asked.view.context.doubt, null);
  });

  it('name each answer that the list shows', () => {
    const texts = textsOf('en');
    for (const answers of [{}, { role: 'physician', home: 'Peru', tissue: 'yes' }, { role: 'helper' }]) {
      const asked = goOn(arrive(), answers, 'review');
      assert.equal(asked.step, 'review');
      for (const { step } of asked.heard.at(-1)?.answers ?? [])
        assert.equal(asked.says(`change ${texts[`label.${step}`]}`).step, step);
    }
  });

  it('go back as many steps as they say', () => {
    const person = goOn(arrive(), {}, 'email');
    assert.equal(person.says('go back').step, 'patientName');
    assert.equal(person.says('go back two').step, 'program');
  });

  it('keep the old answer while it is being changed', () => {
    for (const text of ['ok', 'keep the old one', 'skip', 'CONTINUE'])
      assert.equal(reviewing.says('change phone', text).step, 'review', text);
  });
});

describe('a word that is also a choice', () => {
  it('is the choice', () => {
    const person = goOn(arrive(), {}, 'role').says('doctor');
    assert.equal(person.view.answers.role, 'physician');
    assert.equal(person.record.takeover, null);
  });
});

describe('"that is all" where something is still asked', () => {
  it('asks it again and is no farewell', () => {
    for (const step of ['recordKinds', 'questions'] as const) {
      const person = goOn(arrive(), {}, step).says("that's all");
      assert.equal(person.step, step);
      assert.ok(keysOf(person).includes(`ask.${step}`), step);
    }
  });
});

describe('after a request is made', () => {
  it('goodbye and pause promise nothing about a draft', () => {
    const person = goOn(arrive(), {}, 'clearance');
    for (const text of ['bye', 'pause']) assert.doesNotMatch(heard(person.says(text)), /saved|days/, text);
  });
});
