import { createActor, initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { IntakeInput } from './intake/context.ts';
import { type IntakeMachine, intakeVersion } from './intake/machine.ts';
import type { StepId } from './intake/step-id.ts';
import type { IntakeEvent } from './intake/waiting.ts';
import { migrate } from './migrations.ts';
import type { StoredSnapshot } from './record.ts';

export type IntakeState = SnapshotFrom<IntakeMachine>;

/** A stored snapshot that no longer fits: left untouched, and a person takes over. */
export class SnapshotUnreadable extends Error {
  readonly code = 'SNAPSHOT_UNREADABLE';
  constructor(machine: string, version: number, cause?: unknown) {
    super(`a snapshot of ${machine} in version ${version} cannot be restored`, { cause });
  }
}

/** The guided conversation between two turns: begun, restored, moved on, persisted. No actor ever runs. */
export const createIntakeStore = (machine: IntakeMachine) => ({
  begin: ({ at, channel, language }: IntakeInput): IntakeState =>
    initialTransition(machine, { at, channel, language })[0],

  restore: (stored: StoredSnapshot): IntakeState => {
    const { machine: id, version, snapshot } = migrate(stored);
    if (id !== machine.id || version !== intakeVersion) throw new SnapshotUnreadable(id, version);
    try {
      const state = createActor(machine, {
        snapshot: snapshot as never,
        input: undefined as never,
      }).getSnapshot();
      if (state.status !== 'error') return state;
    } catch (cause) {
      throw new SnapshotUnreadable(id, version, cause);
    }
    throw new SnapshotUnreadable(id, version);
  },

  /** Whether a stored conversation has a case, without restoring it. */
  hasCase: ({ snapshot }: StoredSnapshot): boolean =>
    (snapshot as { context?: { case?: unknown } }).context?.case != null,

  next: (state: IntakeState, event: IntakeEvent): IntakeState => {
    const [next, actions] = transition(machine, state, event);
    if (actions.length > 0) throw new Error(`the intake machine may only assign, not ${actions[0]?.type}`);
    return next;
  },

  persist: (state: IntakeState): StoredSnapshot => ({
    machine: machine.id,
    version: intakeVersion,
    snapshot: machine.getPersistedSnapshot(state),
  }),

  /** What the state waits for. */
  stepOf: (state: IntakeState): StepId => {
    const [meta] = Object.values(state.getMeta()) as ({ asks: StepId } | undefined)[];
    if (!meta) throw new Error('a state that waits says what it asks');
    return meta.asks;
  },
});
