/**
 * How far conversations come, in figures: what is kept of each, and what is counted of all.
 *
 * - Progress: what a turn knows. One row for a conversation, written with its turn, so that no two conversations wait
 *   for each other; nothing is counted before somebody asks.
 * - Tally: how many, of one week, program, channel and language.
 */
import type { Day, Instant } from '../machines/events.ts';

export interface Progress {
  /** When the person began. */
  readonly startedAt: Instant;
  /** When the person was last heard. */
  readonly heardAt: Instant;
  /** Where it began; later ones are not kept. */
  readonly channel: string;
  readonly language: string;
  readonly program: string | null;
  /** The step that is asked, or waited for. */
  readonly step: string;
  /** What was reached; kept together with all that was reached before. */
  readonly reached: readonly string[];
  /** Why no program is possible, `program code` each. Sealed, and gone with the draft. */
  readonly refusals: readonly string[];
}

/**
 * - `started`: everybody.
 * - `reached`: `name` is a step, or a stage with its prefix.
 * - `left`: not submitted and not heard for some days; `name` is the step.
 * - `refused`: `name` is `program code`. Somebody whom several rules refuse counts for each.
 */
export type TallyKind = 'started' | 'reached' | 'left' | 'refused';

export interface Tally {
  /** The Monday of the week in which they began, UTC. */
  readonly week: Day;
  /** `null` for those who chose none. */
  readonly program: string | null;
  readonly channel: string;
  readonly language: string;
  readonly kind: TallyKind;
  /** Empty for `started`. */
  readonly name: string;
  readonly count: number;
}

/** How the name of a stage begins among the names that were reached; a step has its own name alone. */
export const stagePrefix = 'stage.';
/** The last stages, which have no question of their own. */
export const submitted = 'submitted';
export const opinion = 'opinion';

export interface Funnel {
  /** Counts those who began at `since` or later; `quietSince` tells who left. Both in UTC. */
  tallies(since: Day, quietSince: Day): Promise<readonly Tally[]>;
}
