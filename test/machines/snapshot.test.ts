/** The intake is moved on without actors; what comes out is what xstate's own functions give. */
import assert from 'node:assert/strict';
import { createActor, initialTransition, transition } from 'xstate';
import { createIntakeMachine } from '../../machines/intake/machine.ts';
import type { IntakeEvent } from '../../machines/intake/waiting.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { createIntakeStore, type IntakeState, SnapshotUnreadable } from '../../machines/snapshot.ts';

const machine = createIntakeMachine(createCatalog(files));
const intakes = createIntakeStore(machine);
const at = '2026-11-02T15:00:00.000Z';
const input = { at, channel: 'web', language: 'en' } as const;
const caseNumber = 'SO-0000-0000';

const answer = (step: string, value: unknown) =>
  ({ type: 'answer.given', step, value, at, caseNumber }) as IntakeEvent;
const events: readonly IntakeEvent[] = [
  answer('emergency', 'no'),
  answer('role', 'patient'),
  { type: 'answer.misread', at },
  answer('home', { country: 'US', state: 'CA' }),
  answer('now', 'home'),
  answer('birthDate', '1970-03-12'),
  { type: 'step.reopened', step: 'home', at },
  answer('home', { country: 'US', state: 'OH' }),
  { type: 'facts.heard', facts: { email: 'alma@example.org' }, at },
];

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const plain = ({ value, status, context, tags }: IntakeState) =>
  json({ value, status, context, tags: [...tags] });

describe('the intake between two turns', () => {
  it('begins, moves on and is persisted as xstate does it', () => {
    let ours = intakes.begin(input);
    let [theirs] = initialTransition(machine, input);
    assert.deepEqual(plain(ours), plain(theirs));
    for (const event of events) {
      ours = intakes.next(ours, event);
      [theirs] = transition(machine, theirs, event);
      assert.deepEqual(plain(ours), plain(theirs));
      assert.deepEqual(json(intakes.persist(ours).snapshot), json(machine.getPersistedSnapshot(theirs)));
    }
    assert.equal(ours.context.answers.home?.state, 'OH');
  });

  it('is restored as an actor restores it, and goes on alike', () => {
    for (let state = intakes.begin(input), index = 0; index < events.length; index += 1) {
      const stored = json(intakes.persist(state));
      const restored = intakes.restore(stored);
      const byActor = createActor(machine, { snapshot: json(stored.snapshot), input }).getSnapshot();
      assert.deepEqual(plain(restored), plain(byActor));
      state = intakes.next(restored, events[index] as IntakeEvent);
    }
  });

  for (const [what, snapshot] of [
    ['a state that is gone', { status: 'active', value: { arrival: 'gone' }, context: {} }],
    ['a status that is not active', { status: 'error', value: { arrival: 'choosing' }, context: {} }],
    ['no state', { status: 'active', context: {} }],
    ['nothing', null],
  ] as const)
    it(`cannot be restored from ${what}`, () => {
      assert.throws(() => intakes.restore({ machine: 'intake', version: 1, snapshot }), SnapshotUnreadable);
    });
});
