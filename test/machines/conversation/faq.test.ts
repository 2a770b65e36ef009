import assert from 'node:assert/strict';
import { renderMessage, renderPhrase, textsOf } from '../../../bot/render.ts';
import { factsAbout } from '../../../machines/programs/facts.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { factTopic } from '../../../machines/programs/topics.ts';
import { arrive, goOn, type Person, plainAnswer } from '../person.ts';

const catalog = createCatalog(files);
const texts = textsOf('en');

/** What is said to the words before the step is asked again. */
const answerTo = (person: Person, text: string): string => {
  const [message] = person.says(text).heard;
  assert.ok(message);
  return renderMessage(message, 'en').text;
};
const keysTo = (person: Person, text: string): readonly string[] =>
  person.says(text).heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));

const stranger = arrive();
const adult = goOn(
  stranger,
  { problem: 'a slipped disc', cancer: 'no', program: 'UCSF Health' },
  'patientName',
);
const choosing = goOn(stranger, {}, 'program');
const abroad = { home: 'Peru', program: 'UC San Diego Health' };
const withoutPrice = goOn(stranger, abroad, 'images');
const askingQuestions = goOn(stranger, { program: 'Dana-Farber' }, 'questions');

describe('a question in the middle of the steps', () => {
  it('is answered by the chosen program, and the same step is asked again without a misread', () => {
    const after = adult.says('How much does it cost?');
    assert.match(answerTo(adult, 'How much does it cost?'), /^The second opinion costs \$700\./);
    assert.equal(after.step, adult.step);
    assert.equal(after.view.context.misreads, 0);
    assert.equal(after.heard.at(-1)?.step, adult.step);
  });

  it('is answered by each program that is still possible, by its name, before one is chosen', () => {
    const answer = answerTo(stranger, 'How much does it cost?');
    assert.match(answer, /UCSF Health: The second opinion costs \$700\./);
    assert.match(answer, /UCSF Benioff Children's Hospitals: The second opinion costs \$900\./);
    assert.match(answer, /Dana-Farber: The second opinion costs \$2,400\./);
    assert.match(answer, /UC San Diego Health: I have no price\./);
  });

  it('is not answered by a program that the rules refuse', () => {
    const answer = answerTo(choosing, 'What is the price?').split('Going by your answers')[0] ?? '';
    assert.match(answer, /Dana-Farber: /);
    assert.doesNotMatch(answer, /Benioff|San Diego/);
  });

  it('is answered once where all possible programs say the same', () => {
    assert.match(
      answerTo(stranger, 'Can I get a discount?'),
      /^I can't change the price or give a discount\.\n/,
    );
  });

  it('says what all programs share once, after what each says', () => {
    const answer = answerTo(choosing, 'How do I pay?');
    assert.equal(answer.match(/never write a card number/g)?.length, 1);
    assert.match(answer, /UCSF Health: You pay when the request is sent in\./);
    assert.match(answer, /Dana-Farber: You pay when you request the opinion\./);
  });

  it('speaks of the programs that it names', () => {
    assert.match(
      answerTo(stranger, 'how much is dana farber'),
      /^Dana-Farber: The second opinion costs \$2,400\.\n/,
    );
    assert.match(answerTo(adult, 'And how much is Dana-Farber?'), /^Dana-Farber: /);
  });

  it('does not choose the program that it names', () => {
    const after = choosing.says('How much is Dana-Farber?');
    assert.equal(after.step, 'program');
    assert.equal(after.view.program, null);
  });

  it('does not pass for the choice that a word in it means', () => {
    const quoted = goOn(stranger, { program: 'Dana-Farber' }, 'quote');
    for (const text of ['Is it ok to pay with my HSA?', 'Do I understand that insurance will not pay?']) {
      assert.equal(quoted.says(text).step, 'quote');
      assert.match(keysTo(quoted, text)[0] ?? '', /^(fact|sentences)/);
    }
    const wishing = goOn(stranger, {}, 'goal');
    assert.equal(wishing.says('Should I have surgery?').view.answers.goal, undefined);
    assert.equal(wishing.says('surgery').view.answers.goal, 'operation');
  });

  it('leaves every step as it was, wherever it is asked', () => {
    const answers = { ...abroad, tissue: 'yes' };
    const seen = new Set<string>();
    for (let person = stranger, answer: string | null = ''; answer !== null; ) {
      const asked = person.says('How much does this cost?');
      assert.deepEqual([asked.step, asked.view.answers], [person.step, person.view.answers]);
      assert.doesNotMatch(answerTo(person, 'How much does this cost?').split('\n')[0] ?? '', /sorry/);
      seen.add(person.step);
      answer = plainAnswer(person, answers);
      if (answer !== null) person = person.says(answer);
    }
    assert.ok(seen.size > 30, `expected the whole way, went ${seen.size} steps`);
  });

  it('may name the company behind a program', () => {
    assert.match(answerTo(adult, 'What is Included Health?'), /used to be called Grand Rounds/);
  });

  it('is answered in both of its parts', () => {
    assert.deepEqual(keysTo(adult, 'How much does it cost? Do I need an account?').slice(0, 2), [
      'fact.price',
      'fact.account-first-then-green-button',
    ]);
  });

  it('goes to a person when the data does not say', () => {
    const dana = goOn(stranger, { program: 'Dana-Farber' }, 'patientName');
    assert.deepEqual(keysTo(dana, 'I need the CPT code').slice(0, 2), ['faq.unknown', 'faq.person']);
    assert.doesNotMatch(answerTo(dana, 'I need the CPT code'), /\d{5}/);
  });

  it('gives way to an answer of the step', () => {
    const phone = goOn(stranger, { program: 'Dana-Farber' }, 'account');
    assert.notEqual(phone.says('later').step, 'account');
    const emergency = stranger.says('no');
    assert.notEqual(emergency.step, stranger.step);
  });
});

describe('a question at a step that takes free text', () => {
  it('is answered when it is about the service beyond doubt', () => {
    const after = askingQuestions.says('How much does this cost?');
    assert.match(answerTo(askingQuestions, 'How much does this cost?'), /\$2,400/);
    assert.deepEqual(after.view.answers.questions, undefined);
  });

  for (const text of [
    'How long will I need chemo?',
    'What are the outcomes of surgery?',
    'Should I stop aspirin?',
  ])
    it(`"${text}" is a question for the expert`, () => {
      assert.deepEqual(askingQuestions.says(text).view.answers.questions, [text]);
    });
});

describe('what is never said', () => {
  for (const text of ['just a rough SOMRR price?', 'how much does it cost?', 'ballpark price please'])
    it(`no price where none is printed: "${text}"`, () => {
      const answer = answerTo(withoutPrice, text);
      assert.match(answer, /^I have no price\. .*patientsintl@ucsd\.edu/);
      assert.doesNotMatch(answer, /\$|dollar/i);
    });

  for (const text of [
    'How much does the doctor get?',
    'how much does the reviewer get paid',
    'who pays the doctors?',
  ])
    it(`no figure on the reviewers' pay: "${text}"`, () => {
      assert.deepEqual(keysTo(adult, text).slice(0, 2), ['faq.unknown', 'faq.person']);
      assert.doesNotMatch(answerTo(adult, text), /\d{2,}/);
    });

  it('no discount and no code', () => {
    assert.deepEqual(keysTo(adult, 'give me 10% off').slice(0, 1), ['fact.no-discount']);
    assert.deepEqual(keysTo(adult, 'my insurer needs the CPT code').slice(0, 1), ['fact.no-procedure-code']);
  });

  it('no medical advice: it may be a question for the expert, a person is offered, emergencies are named', () => {
    assert.deepEqual(keysTo(adult, 'is my tumor dangerous?').slice(0, 3), [
      'faq.medical',
      'faq.emergency',
      'faq.person',
    ]);
    assert.match(answerTo(adult, 'should I stop taking aspirin?'), /one of your questions for the expert/);
  });
});

describe('the texts of facts', () => {
  const programs = catalog.open;
  const rows = programs.flatMap((program) =>
    factTopic.options.flatMap((topic) =>
      factsAbout(program, topic).map((fact) => ({ program, topic, fact })),
    ),
  );
  const rendered = rows.flatMap(({ program, fact }) =>
    (['self', 'child', 'other'] as const).map((who) => ({
      at: `${program.id} ${fact.key}`,
      text: renderPhrase(fact, 'en', who),
    })),
  );

  it('exist for each fact of each program, with every blank filled', () => {
    const said = rows.length;
    const listed = programs.flatMap(({ intake }) => Object.values(intake.facts).flat()).length;
    assert.equal(said, listed);
    assert.deepEqual(
      rendered.filter(({ text }) => /[{}]|undefined/.test(text)),
      [],
    );
  });

  it('are all used', () => {
    const used = new Set(rows.map(({ fact }) => fact.key));
    const inside = ['fact.hour', 'fact.zone'];
    assert.deepEqual(
      Object.keys(texts).filter((key) => key.startsWith('fact.') && !used.has(key) && !inside.includes(key)),
      [],
    );
  });

  it('have sentences of fewer than 20 words', () => {
    const lists = /fact\.(included|no-phone-but-fax-post-email)$/;
    const sentences = rendered
      .filter(({ at }) => !lists.test(at))
      .flatMap(({ at, text }) =>
        text.split(/(?<=[^.][^.][.!?]) (?=[A-Z])/).map((sentence) => ({ at, sentence })),
      );
    assert.deepEqual(
      sentences.filter(({ sentence }) => sentence.split(' ').length >= 20),
      [],
    );
  });

  it('hold no figure that is for staff, and never promise "anywhere"', () => {
    const own = Object.entries(texts).filter(([key]) => /^(fact|faq)\./.test(key));
    const staffOnly = /\$\s?500|\b500\b|Z payment|quarterly|12 hours|48 hours|40.minute|855-431-5533/i;
    const anywhere = /anywhere|no matter where|worldwide/i;
    assert.deepEqual(
      [...own.map(([, text]) => text), ...rendered.map(({ text }) => text)].filter(
        (text) => staffOnly.test(text) || anywhere.test(text),
      ),
      [],
    );
  });
});
