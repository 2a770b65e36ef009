/** What follows when questions about an opinion were sent, or the hours for a call: what the person hears, what staff do. */
import { clarifyingRules, placesLeft } from '../case/clarifying.ts';
import type { FollowUp } from '../case/facts.ts';
import type { Effect, Phrase } from '../effects.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import { task } from './case-news.ts';
import { type OpenCase, openCaseOf, windowValues, zoneOfReader } from './case-status.ts';

const posedSince = (was: View, { facts }: OpenCase): readonly FollowUp[] =>
  facts.followUps.slice(was.context.case?.followUps.length ?? 0);

/** The receipt: when it counts, in the program's zone and the reader's, and what may become of it (X28). */
export const toldOfPosed = (was: View, is: View): readonly Phrase[] => {
  const open = openCaseOf(is);
  const posed = open ? posedSince(was, open) : [];
  const [first] = posed;
  if (!open || !first) return [];
  const { program, facts } = open;
  const { zone } = program.intake;
  const own = zoneOfReader(is);
  const times = {
    at: { instant: first.askedAt, zone },
    atHere: { instant: first.askedAt, zone: own },
    isElsewhere: own === zone ? 'no' : 'yes',
  };
  if (clarifyingRules(program) === null)
    return [phrase(`clarify.sent.${String(program.intake.followUps)}`, times)];
  const count = (state: FollowUp['state'], heldFor?: FollowUp['heldFor']) =>
    posed.filter((one) => one.state === state && one.heldFor === heldFor).length;
  const [forwarded, late, beyond] = [count('forwarded'), count('held', 'late'), count('held', 'beyond')];
  return [
    ...(forwarded > 0
      ? [phrase('clarify.sent', { ...times, count: forwarded, left: placesLeft(facts, program) })]
      : []),
    ...(forwarded > 0 && posed.some(({ mayBeNew }) => mayBeNew) ? [phrase('clarify.sent.new')] : []),
    ...(late > 0 ? [phrase('clarify.held.late', { ...times, ...windowValues(is), count: late })] : []),
    ...(beyond > 0 ? [phrase('clarify.held.beyond', { count: beyond })] : []),
    ...(late + beyond > 0 ? [phrase('clarify.held.ways')] : []),
  ];
};

/** The kinds of work that a question makes. Its words stay in the case. */
const kindsOf = ({ state, heldFor, mayBeNew }: FollowUp, isLimited: boolean): readonly string[] => {
  if (!isLimited) return ['follow-up-asked'];
  if (state === 'held') return [heldFor === 'late' ? 'follow-up-late' : 'follow-up-fourth'];
  return mayBeNew ? ['follow-up', 'follow-up-new'] : ['follow-up'];
};

const workOf = (open: OpenCase, posed: FollowUp): readonly Effect[] => {
  const { number, about, askedAt, state } = posed;
  return [
    ...kindsOf(posed, clarifyingRules(open.program) !== null).map((kind) =>
      task(kind, open, { followUp: number, about, askedAt }),
    ),
    {
      type: 'audit.write',
      action: 'case.follow-up-posed',
      by: 'person',
      details: { number: open.facts.number, followUp: number, state, askedAt },
    },
  ];
};

/** Words that were no question after all may still be something to know. */
const isLeft = ({ context: { aftercare: before } }: View, { context: { aftercare } }: View): boolean =>
  before?.offered !== undefined && aftercare === null;

const isCallAnswered = (was: View, is: View): boolean =>
  was.context.aftercare?.wish === 'call' && was.answers.callHours !== is.answers.callHours;

/** The work that a turn's answers after submission make. */
export const aftercareNews = (was: View, is: View): readonly Effect[] => {
  const open = openCaseOf(is);
  if (!open) return [];
  const posed = posedSince(was, open);
  return [
    ...posed.flatMap((one) => workOf(open, one)),
    ...(posed.length === 0 && isLeft(was, is) ? [task('message-left', open)] : []),
    ...(isCallAnswered(was, is) ? [task('call-wanted', open)] : []),
  ];
};
