/** Records as databases hold them, of every version there was, go on in the machine of today. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createDecide } from '../../machines/decide.ts';
import type { ConversationEvent } from '../../machines/events.ts';
import { createIntakeMachine, intakeVersion } from '../../machines/intake/machine.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import { createIntakeStore } from '../../machines/snapshot.ts';
import type { Frozen } from '../fixtures/make.ts';
import { type Shape, shapeOfIntake } from '../fixtures/shape.ts';
import { root } from '../sources.ts';

const folder = `${root}test/fixtures/`;
const read = <T>(name: string): T => JSON.parse(readFileSync(folder + name, 'utf8'));
const frozen = readdirSync(folder).filter((name) => /^intake-v\d+-(?!shape).*\.json$/.test(name));

const catalog = createCatalog(files);
const decide = createDecide(catalog);
const intakes = createIntakeStore(createIntakeMachine(catalog));
const stateOf = ({ intake }: ConversationRecord) =>
  intakes.restore(intake ?? assert.fail('expected a snapshot, found none'));

describe('a frozen record', () => {
  it('is there for every version', () => {
    const versions = new Set(frozen.map((name) => Number(/\d+/.exec(name)?.[0])));
    assert.deepEqual(
      [...versions].toSorted(),
      Array.from({ length: intakeVersion }, (_, index) => index + 1),
    );
  });

  for (const name of frozen)
    it(`${name.replace('.json', '')} is restored and goes on`, () => {
      const { step, record, next, stepAfter } = read<Frozen>(name);
      const state = stateOf(record);
      assert.equal(intakes.stepOf(state), step);
      const event = { ...next, at: record.heardAt, entropy: '7'.repeat(32) } as ConversationEvent;
      const decision = decide(record, record.id, event);
      assert.equal(intakes.stepOf(stateOf(decision.record)), stepAfter);
      const told = JSON.stringify(decision.effects);
      assert.doesNotMatch(told, /"trouble"|snapshot-unreadable/);
    });
});

describe('what is stored of the intake', () => {
  it('has the states, steps and members of its version', () => {
    assert.deepEqual(
      shapeOfIntake(),
      read<Shape>(`intake-v${intakeVersion}-shape.json`),
      'What is stored changed. Raise intakeVersion, add a migration from the version before, and freeze it with ' +
        '`node test/fixtures/make.ts`.',
    );
  });
});
