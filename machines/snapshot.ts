import { type ActorScope, createActor, type SnapshotFrom } from 'xstate';
import type { IntakeInput } from './intake/context.ts';
import { type IntakeMachine, intakeVersion } from './intake/machine.ts';
import type { StepId } from './intake/step-id.ts';
import type { IntakeEvent } from './intake/waiting.ts';
import { migrate } from './migrations.ts';
import type { StoredSnapshot } from './record.ts';

export type IntakeState = SnapshotFrom<IntakeMachine>;

/** What is read of a persisted state; it has no children and no history. */
type PersistedState = Pick<IntakeState, 'status' | 'value' | 'context'>;

/** A stored snapshot that no longer fits: left untouched, and a person takes over. */
export class SnapshotUnreadable extends Error {
  readonly code = 'SNAPSHOT_UNREADABLE';
  constructor(machine: string, version: number, cause?: unknown) {
    super(`a snapshot of ${machine} in version ${version} cannot be restored`, { cause });
  }
}

/** What a machine without actors, timers or other effects needs around it; `transition()` of xstate makes a new one at each call. */
const createScope = (machine: IntakeMachine): ActorScope<IntakeState, IntakeEvent> => {
  const self = createActor(machine, { input: { at: '', channel: 'web', language: '' } });
  const none = () => undefined;
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: none,
    defer: none,
    emit: none,
    stopChild: none,
    actionExecutor: ({ type }) => {
      throw new Error(`the intake machine may only assign, not ${type}`);
    },
  };
};

/**
 * The guided conversation between two turns: begun, restored, moved on, persisted. No actor ever runs, so the machine is
 * asked for its next state without one: an actor for each step would take longer than all the rest.
 */
export const createIntakeStore = (machine: IntakeMachine, scope = createScope(machine)) => ({
  begin: ({ at, channel, language }: IntakeInput): IntakeState =>
    machine.getInitialSnapshot(scope, { at, channel, language }),

  restore: (stored: StoredSnapshot): IntakeState => {
    const { machine: id, version, snapshot } = migrate(stored);
    if (id !== machine.id || version !== intakeVersion) throw new SnapshotUnreadable(id, version);
    try {
      const { value, context, status } = snapshot as PersistedState;
      if (status === 'active') return machine.resolveState({ value, context });
    } catch (cause) {
      throw new SnapshotUnreadable(id, version, cause);
    }
    throw new SnapshotUnreadable(id, version);
  },

  /** Whether a stored conversation has a case, without restoring it. */
  hasCase: ({ snapshot }: StoredSnapshot): boolean =>
    (snapshot as { context?: { case?: unknown } }).context?.case != null,

  next: (state: IntakeState, event: IntakeEvent): IntakeState => machine.transition(state, event, scope),

  persist: ({ status, output, error, value, context }: IntakeState): StoredSnapshot => ({
    machine: machine.id,
    version: intakeVersion,
    snapshot: { status, output, error, value, historyValue: {}, context, children: {} },
  }),

  /** What the state waits for. */
  stepOf: (state: IntakeState): StepId => {
    const [meta] = Object.values(state.getMeta()) as ({ asks: StepId } | undefined)[];
    if (!meta) throw new Error('a state that waits says what it asks');
    return meta.asks;
  },
});
