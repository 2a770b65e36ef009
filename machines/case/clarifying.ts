/** Clarifying questions about a written opinion: the period, the places in it, and what becomes of each question. */
import type { ChannelName, Instant } from '../events.ts';
import type { OpenProgram } from '../programs/schema.ts';
import { type Window, windowCloses } from '../rules/business-days.ts';
import type { CaseFacts, FollowUp } from './facts.ts';

/** The rules of a program that takes clarifying questions by number and days. */
interface ClarifyingRules {
  readonly atMost: number;
  readonly businessDays: number;
  readonly alsoClosed?: readonly string[] | undefined;
}

/** `null` where a coordinator takes every question, or where they are charged for. */
export const clarifyingRules = ({ intake: { followUps } }: OpenProgram): ClarifyingRules | null =>
  typeof followUps === 'string' ? null : followUps;

/** The window that is promised, by federal holidays alone (X27); `null` before the opinion is available. */
export const windowOf = (facts: CaseFacts, program: OpenProgram): Window | null => {
  const rules = clarifyingRules(program);
  return rules && facts.availableAt
    ? windowCloses(facts.availableAt, { businessDays: rules.businessDays, zone: program.intake.zone })
    : null;
};

const takesPlace: readonly FollowUp['state'][] = ['forwarded', 'answered'];

/** How many more clarifying questions may be sent. */
export const placesLeft = ({ followUps, credits }: CaseFacts, program: OpenProgram): number => {
  const used = followUps.filter(({ state }) => takesPlace.includes(state)).length;
  return Math.max(0, (clarifyingRules(program)?.atMost ?? 0) + credits - used);
};

/** A question as the person sent it. */
export interface Posed {
  /** 0 where questions are not tied to those that were submitted. */
  readonly about: number;
  readonly text: string;
  /** When they sent it: this counts, not when it was worked on (X28). */
  readonly at: Instant;
  readonly channel: ChannelName;
  readonly mayBeNew: boolean;
}

/** Whether a question that comes at this instant is inside the period; false where there is none. */
export const isInWindow = (facts: CaseFacts, program: OpenProgram, at: Instant): boolean => {
  const period = windowOf(facts, program);
  const isCancelled = facts.since.cancelled !== undefined;
  return (
    !isCancelled &&
    period !== null &&
    facts.availableAt !== null &&
    facts.availableAt <= at &&
    at <= period.closesAt
  );
};

/** Why a question that comes at this instant waits for a person; `null` for one that goes on its way. */
export const heldFor = (facts: CaseFacts, program: OpenProgram, at: Instant): FollowUp['heldFor'] | null => {
  if (clarifyingRules(program) === null) return null;
  if (!isInWindow(facts, program, at)) return 'late';
  return placesLeft(facts, program) === 0 ? 'beyond' : null;
};

/**
 * The facts with one more question: forwarded, or held for a person because it is late or one too many. Nothing is
 * dropped. Where a coordinator takes every question there is no period and no number (X33).
 */
export const pose = (facts: CaseFacts, program: OpenProgram, { at, ...posed }: Posed): CaseFacts => {
  const held = heldFor(facts, program, at);
  const followUp: FollowUp = {
    ...posed,
    number: facts.followUps.length + 1,
    askedAt: at,
    ...(held ? { state: 'held', heldFor: held } : { state: 'forwarded' }),
  };
  return {
    ...facts,
    followUps: [...facts.followUps, followUp],
    lastAt: at > facts.lastAt ? at : facts.lastAt,
  };
};
