/** How far a conversation has come, as the funnel counts it: names of steps and reasons, never an answer. */
import { createIntakeMachine } from '../intake/machine.ts';
import type { Stage } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import { offersFor, worthTelling } from '../intake/steps/eligibility.ts';
import { steps } from '../intake/steps.ts';
import { viewOf } from '../intake/view.ts';
import type { Catalog } from '../programs/index.ts';
import type { ConversationRecord } from '../record.ts';
import { createIntakeStore, SnapshotUnreadable } from '../snapshot.ts';

export interface Milestone {
  /** What is asked, or waited for. */
  readonly step: StepId;
  /** The part of the way that the step belongs to. */
  readonly stage: Stage;
  /** The program that was chosen. */
  readonly program: string | null;
  readonly isSubmitted: boolean;
  /** Whether the opinion can be read. */
  readonly hasOpinion: boolean;
  /** Why no program is possible, `program code` each; empty while one is. */
  readonly refusals: readonly string[];
}

/** `null` for a conversation without an intake, and for one that cannot be read. */
export type MilestoneOf = (record: ConversationRecord) => Milestone | null;

export const createMilestone = (catalog: Catalog): MilestoneOf => {
  const intakes = createIntakeStore(createIntakeMachine(catalog));
  return ({ intake }) => {
    if (!intake) return null;
    try {
      const state = intakes.restore(intake);
      const step = intakes.stepOf(state);
      const view = viewOf(state.context, catalog);
      const { case: facts } = state.context;
      const { refused } = step === 'noProgram' ? offersFor(view) : { refused: [] };
      const telling = worthTelling(refused);
      return {
        step,
        stage: steps[step].stage,
        program: view.program?.id ?? null,
        isSubmitted: facts?.since.submitted !== undefined,
        hasOpinion: facts != null && facts.availableAt !== null,
        refusals: (telling.length > 0 ? telling : refused).flatMap(({ program, refusals }) =>
          refusals.map(({ code }) => `${program.id} ${code}`),
        ),
      };
    } catch (error) {
      if (error instanceof SnapshotUnreadable) return null;
      throw error;
    }
  };
};
