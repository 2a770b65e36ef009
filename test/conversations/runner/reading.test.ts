import assert from 'node:assert/strict';
import { FileUnreadable, readConversation } from './reading.ts';

const file = (...steps: readonly string[]) =>
  ['name: a try', 'clock: 2026-03-10T10:00-05:00', 'steps:', ...steps.map((step) => `  - ${step}`)].join(
    '\n',
  );

const problemsOf = (text: string): readonly string[] => {
  try {
    readConversation('try.yaml', text);
    return [];
  } catch (error) {
    if (error instanceof FileUnreadable) return error.problems;
    throw error;
  }
};

describe('reading a conversation file', () => {
  it('keeps the line of each step', () => {
    const { lines, steps } = readConversation('try.yaml', file('person: no', 'restart: true'));
    assert.deepEqual(lines, [4, 5]);
    assert.deepEqual(
      steps.map(({ kind }) => kind),
      ['person', 'restart'],
    );
  });

  it('takes numbers and dates as the words they are written as', () => {
    const { steps } = readConversation('try.yaml', file('person: [1, 007, 03/04/2010, no, 1974-03-04]'));
    assert.deepEqual(steps[0], {
      kind: 'person',
      is: ['1', '007', '03/04/2010', 'no', '1974-03-04'].map((words) => ({ words })),
    });
  });

  it('lets a file answer differently than its person', () => {
    const text = `${file('person: no')}\nperson: adult\nanswers: { home: Ohio }`;
    const { answering } = readConversation('try.yaml', text);
    assert.deepEqual([answering.home, answering.role], [['Ohio'], ['I am the patient']]);
  });

  for (const [what, text, problem] of [
    [
      'a setting that does not exist',
      `${file('person: no')}\ncolour: red`,
      'try.yaml:1: no such setting: colour',
    ],
    [
      'an expectation that does not exist',
      file('person: no', 'assistant: { sais: [hello] }'),
      'try.yaml:5: step 2, assistant: no such setting: sais',
    ],
    [
      'a step id that does not exist',
      file('assistant: { asks: nothing }'),
      'try.yaml:4: step 1, assistant, asks: expected the id of a step, found "nothing"',
    ],
    [
      'a clock without its offset',
      file('person: no').replace('-05:00', ''),
      'try.yaml:2: clock: expected an instant with offset, such as 2026-03-10T10:00-05:00',
    ],
    [
      'a span of time that cannot be read',
      file('advance: soon'),
      'try.yaml:4: step 1, advance: expected a span of time, such as 3 business days, 2 hours or 90 days',
    ],
    [
      'a person whom nobody knows',
      `${file('person: no')}\nperson: nobody`,
      'try.yaml: person: expected a file in test/conversations/people, found nobody',
    ],
    [
      'a coordinator who clears without a reason',
      file('coordinator: { clears: state-confirm }'),
      'try.yaml:4: step 1, coordinator: expected joins, leaves, says with words, transfers to a name, revises, or clears, acts or settles with a reason',
    ],
  ] as const) {
    it(`refuses ${what}, and says where`, () => {
      assert.deepEqual(problemsOf(text), [problem]);
    });
  }

  it('refuses a step that is two things', () => {
    assert.match(
      problemsOf(file('{ person: no, restart: true }'))[0] ?? '',
      /^try\.yaml:4: step 1: expected one of person, .*; found person and restart$/,
    );
  });

  it('says the line of what is no YAML', () => {
    assert.match(problemsOf('name: a try\nclock: [')[0] ?? '', /^try\.yaml:2: /);
  });
});
