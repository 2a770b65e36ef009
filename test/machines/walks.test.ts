/** Random walks through the conversation: whatever a person writes, the rules hold. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnyStateNode } from 'xstate';
import { renderMessage } from '../../bot/render.ts';
import { openChecks } from '../../machines/intake/checks.ts';
import { createIntakeMachine } from '../../machines/intake/machine.ts';
import { type StepId, stepIds } from '../../machines/intake/step-id.ts';
import { steps } from '../../machines/intake/steps.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { arrive, defaultCatalog, goOn, type Person, plainAnswer } from './person.ts';

const words = [
  'help',
  'person',
  'back',
  'change',
  'change 3',
  'change state',
  'change date of birth',
  'my answers',
  'status',
  'repeat',
  'pause',
  'continue',
  'privacy',
  'delete',
  'start over',
  'yes',
  'no',
  'not sure',
  'stop',
  'hello',
  'thanks',
  'español',
  'copy',
];
const answers = [
  'patient',
  'parent',
  'helper',
  'physician',
  'other',
  'Texas',
  'Massachusetts',
  'Peru',
  'Mexico',
  'Georgia',
  '03/04/2012',
  'May 5, 1990',
  '2/29/2008',
  'colon cancer',
  'sarcoidosis',
  'breast cancer',
  'yes',
  'no',
  'not sure',
  'Dana-Farber',
  'UC San Diego',
  'UCSF Health',
  '1',
  '2',
  '3',
  '4',
  'proxy',
  'family',
  'none',
  'relative-caregiver',
  'skip',
  'I agree',
  'I do not agree',
  'I agree, Jane Example',
  'images-only',
  'Spanish',
  'Example Hospital in Lima; Sample Clinic in Cusco',
  '1. Is it right? 2. What comes next? 3. Can I wait?',
  'merge 1 and 2',
  'translated',
  'I have it now',
];
const hostile = [
  '',
  '   ',
  '\u0000\u0007',
  '😀😀😀',
  '<script>alert(1)</script>',
  "'; drop table conversation; --",
  'مرحبا، أحتاج إلى مساعدة',
  '‮abc',
  '{who, select,',
  'x'.repeat(10_000),
  '4111 1111 1111 1111',
];

type Said = { readonly kind: 'plain' } | { readonly kind: 'words'; readonly text: string };

const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Said>({ kind: 'plain' }) },
  { weight: 3, arbitrary: fc.constantFrom(...answers).map((text): Said => ({ kind: 'words', text })) },
  { weight: 2, arbitrary: fc.constantFrom(...words).map((text): Said => ({ kind: 'words', text })) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile).map((text): Said => ({ kind: 'words', text })) },
);

const opened = createCatalog(files, {
  'ucsf-adult': { intake: { eligibility: { residence: { otherStates: 'open', otherCountries: 'open' } } } },
});

/** Whom a walk begins with: what they answer where it differs from the plain adult. */
const people: readonly Partial<Record<StepId, string>>[] = [
  { program: 'Dana-Farber' },
  { problem: 'a slipped disc', cancer: 'no', program: 'UCSF Health' },
  { role: 'parent', birthDate: 'May 5, 2018', problem: 'asthma', cancer: 'no', tissue: 'yes' },
  { home: 'Peru', program: 'UC San Diego', tissue: 'yes', recordLanguage: 'Spanish' },
  {
    home: 'Mexico',
    problem: 'heart failure',
    cancer: 'no',
    program: 'UCSF Health',
    recordLanguage: 'Spanish',
  },
  { role: 'helper', authority: 'proxy', program: 'Dana-Farber' },
  { role: 'physician', home: 'Chile' },
];

interface Walk {
  readonly answers: Partial<Record<StepId, string>>;
  /** Plain turns before the walk becomes random. */
  readonly head: number;
  readonly tail: readonly Said[];
}

const walks: fc.Arbitrary<Walk> = fc.record({
  answers: fc.constantFrom(...people),
  head: fc.integer({ min: 0, max: 55 }),
  tail: fc.array(said, { maxLength: 25 }),
});

const walk = ({ answers, head, tail }: Walk, holds: (person: Person) => void): Person => {
  let person = arrive(opened);
  const go = (text: string) => {
    person = person.says(text);
    holds(person);
  };
  for (let turn = 0; turn < head; turn += 1) {
    const text = plainAnswer(person, answers);
    if (text === null) break;
    go(text);
  }
  for (const turn of tail) go(turn.kind === 'words' ? turn.text : (plainAnswer(person, answers) ?? 'status'));
  return person;
};

const keysOf = (person: Person) => person.heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));
const runs = { numRuns: 120, seed: 20261103 } as const;

describe('on every walk through the conversation', () => {
  it('each message is answered in words, the money comes last and the rules hold', function () {
    this.timeout(60_000);
    const visited = new Set<string>();
    fc.assert(
      fc.property(walks, (turns) => {
        walk(turns, (person) => {
          visited.add(person.step);
          const { view } = person;
          assert.ok(person.heard.length > 0, 'something is said');
          for (const message of person.heard) assert.notEqual(renderMessage(message, 'en').text, '');
          assert.ok((view.answers.questions ?? []).length <= 5, 'never more than five questions');
          if (keysOf(person).includes('hold.payment')) {
            assert.deepEqual(openChecks(view), [], 'no payment before every check is cleared');
            assert.ok(view.context.consents.length > 0, 'no payment before consent');
          }
          if (view.context.case === null && keysOf(person).includes('quote.price'))
            assert.deepEqual(
              view.program && view.judge(view.program).refusals,
              [],
              'no quote of a refused program',
            );
          for (const { phrases } of person.heard)
            for (const { key, values } of phrases)
              if (key === 'quote.price')
                assert.deepEqual(values?.price, { money: view.program?.intake.fee?.price });
        });
      }),
      runs,
    );
    assert.ok(visited.size > 40, `walks visit the conversation widely: ${visited.size} steps`);
  });

  it('a person can be had at the end of it', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(walks, (turns) => {
        const asked = walk(turns, () => undefined).says('I want to talk to a person');
        assert.notEqual(asked.record.takeover, null);
        assert.ok(keysOf(asked).some((key) => key === 'person.asked' || key === 'person.asked-already'));
      }),
      runs,
    );
  });

  it('plain answers lead from there to an end', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(walks, (turns) => {
        const end = goOn(walk(turns, () => undefined).says('continue'));
        assert.ok(steps[end.step].isHold, `ends at ${end.step}`);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('words that are no answer change no answer', function () {
    this.timeout(60_000);
    const takesAnything = new Set([
      'problem',
      'authorityReason',
      'callHours',
      'address',
      'localDoctor',
      'updatesBy',
      'questions',
      'questionsComplete',
      'expert',
      'places',
      'placesComplete',
      'patientName',
      'writerName',
      'organ',
    ]);
    fc.assert(
      fc.property(
        walks.map((start) => ({ ...start, tail: [] })),
        fc.constantFrom(...hostile),
        (turns, bad) => {
          const before = walk(turns, () => undefined);
          if (takesAnything.has(before.step)) return;
          const after = before.says(bad);
          assert.equal(after.step, before.step);
          assert.deepEqual(after.view.answers, before.view.answers);
        },
      ),
      runs,
    );
  });
});

describe('the statechart', () => {
  const machine = createIntakeMachine(defaultCatalog);
  const waiting = Object.values(machine.states).flatMap((section) =>
    Object.values(section.states).filter((state) => state.meta !== undefined),
  );

  it('has exactly one state for every step', () => {
    const asked = waiting.map((state) => state.meta?.asks);
    assert.deepEqual([...asked].sort(), [...stepIds].sort());
  });

  it('has a path from every state to submission or to a hold that says what to do', () => {
    const nextOf = (node: AnyStateNode): AnyStateNode[] => [
      ...Object.values(node.on)
        .flat()
        .flatMap(({ target }) => target ?? []),
      ...(node.always ?? []).flatMap(({ target }) => target ?? []),
      ...node.initial.target,
    ];
    const reached = (node: AnyStateNode, seen = new Set<string>()): Set<string> => {
      if (seen.has(node.id)) return seen;
      seen.add(node.id);
      for (const next of nextOf(node)) reached(next, seen);
      return seen;
    };
    for (const state of waiting) {
      const step = state.meta?.asks as StepId;
      if (!steps[step].isHold)
        assert.ok(reached(state as AnyStateNode).has('submitted'), `${step} leads to submission`);
    }
  });
});
