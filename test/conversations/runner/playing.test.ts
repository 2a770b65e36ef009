import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { emptyStore } from '../../empty-store.ts';
import { play } from './playing.ts';
import { readConversation } from './reading.ts';
import { reportOf } from './report.ts';

/** The example that explains the format. */
const example = () => {
  const text = readFileSync(new URL('format.ts', import.meta.url), 'utf8');
  const [, block = ''] = /```yaml\n(.*?) \* ```/s.exec(text) ?? [];
  return block.replace(/^ \* ?/gm, '');
};

describe('playing a conversation', function () {
  this.timeout(20_000);
  let store: MemoryStore;

  before(async () => {
    store = await emptyStore();
  });

  const played = async (head: string, ...steps: readonly string[]) => {
    const text = [
      'name: a try',
      'clock: 2026-03-10T10:00-05:00',
      head || 'person: adult',
      'steps:',
      ...steps.map((step) => `  - ${step}`),
    ].join('\n');
    const conversation = readConversation('try.yaml', text);
    return { conversation, failure: await play(conversation, store) };
  };
  const differences = async (...steps: readonly string[]) =>
    (await played('', ...steps)).failure?.differences ?? [];

  it('is silent about a conversation that goes as written', async () => {
    assert.deepEqual(
      await differences('assistant: { asks: emergency }', 'person: no', 'expect: { step: role }'),
      [],
    );
  });

  it('plays the example that explains the format', async () => {
    const conversation = readConversation('example', example());
    assert.equal(conversation.steps.length, 7);
    assert.equal(await play(conversation, store), null);
  });

  it('finds the same example in the README', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    assert.ok(readme.includes(`\`\`\`yaml\n${example()}\`\`\``));
  });

  it('names line, step, what was expected and what was said', async () => {
    const { conversation, failure } = await played(
      '',
      'person: no',
      'assistant: { asks: home, says: [Goodbye] }',
    );
    assert.ok(failure);
    assert.equal(
      reportOf(conversation, failure),
      [
        'try.yaml:6: step 2, assistant',
        '  expected to be said: "Goodbye"',
        '  expected to be asked "home", found "role"',
        '  what was said:',
        '  | Person: no',
        '  | Assistant (asks role): Who is writing?',
        '  |   (1) I am the patient',
        '  |   (2) I am a parent, guardian or relative of a child',
        '  |   (3) I am helping an adult',
        '  |   (4) I am a doctor, writing for a patient',
        '  |   (5) Somebody else',
      ].join('\n'),
    );
  });

  it('hears what must never be said in any step', async () => {
    const { failure } = await played('never: [who is WRITING]', 'person: no');
    assert.deepEqual(failure?.differences, ['expected never to be said: "who is WRITING"']);
  });

  it('sees what is stored and must not be', async () => {
    assert.deepEqual(await differences('reaches: goal', 'expect: { stored: { never: [narrowed spinal] } }'), [
      'expected never to be stored: "narrowed spinal"',
    ]);
  });

  for (const [what, steps, expected] of [
    [
      'answers',
      ['reaches: now', 'expect: { answers: { home: { state: OH } } }'],
      /the answer home .*"state":"TX"/,
    ],
    [
      'choices',
      ['assistant: { choices: [Yes, No] }'],
      /the choices \["Yes","No"\], found \["Yes","No","Not sure"\]/,
    ],
    [
      'keys',
      ['assistant: { keys: [goodbye] }'],
      /the text goodbye, found greeting, speaks:es, ask.emergency/,
    ],
    ['progress', ['assistant: { progress: 2 of 12 }'], /progress "2 of 12", found "1 of 12"/],
    ['silence', ['person: no', 'assistant: { silent: true }'], /silence/],
    ['tasks', ['person: human', 'expect: { tasks: [] }'], /the tasks \[\], found \["person-asked"\]/],
    ['a case', ['expect: { case: { status: submitted } }'], /a case that is submitted, found none/],
    [
      'audit entries',
      ['expect: { audit: [case.opened] }'],
      /the audit to hold \["case.opened"\] in order, found \[\]/,
    ],
    ['a choice to tap', ['tap: Maybe'], /a choice "Maybe" to tap, found \["Yes","No","Not sure"\]/],
    [
      'an answer to give',
      ['reaches: authority'],
      /reach authority, but nothing says what to answer at clearance/,
    ],
    ['a crash', ['crash: before commit'], /a turn in which the process can die, found none/],
    ['a later time', ['until: 2026-03-09T10:00-05:00'], /a time after 2026-03-10/],
  ] as const) {
    it(`misses ${what}`, async () => {
      const found = await differences(...steps);
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', expected);
    });
  }

  it('fires a timer at its own time, on the way to a later one', async () => {
    assert.deepEqual(
      await differences(
        'person: no',
        'advance: 200 days',
        'assistant: { keys: [draft.expired] }',
        'expect: { timers: [] }',
      ),
      [],
    );
  });

  it('hands the same id to the product again', async () => {
    assert.deepEqual(
      await differences('person: no', 'again: true', 'expect: { step: role, messages: 4 }'),
      [],
    );
  });
});
