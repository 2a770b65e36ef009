/** News of the patient in the middle of a case, and cases in which the assistant has little or nothing to say any more. */
import type { Report } from '../answers/wishes.ts';
import { isFrozen, since } from '../case/facts.ts';
import { phrase } from '../intake/step.ts';
import { queue } from '../takeover/takeover.ts';
import { task } from './case-news.ts';
import { type OpenCase, openCaseOf } from './case-status.ts';
import type { Check, Move, Talk } from './talk.ts';

const workOf = { moved: 'moved-reported', admitted: 'admitted-reported' } as const;

/** Moves and hospital stays are flagged and never cancel (X06, X07); with a death only people speak on (X55). */
export const reportNews = (talk: Talk, open: OpenCase, report: Report): Move =>
  report === 'died'
    ? silence(talk, open)
    : {
        phrases: [phrase('report.noted')],
        effects: [task(workOf[report], open)],
        next: talk.step === 'submitted' ? 'wait' : 'ask',
      };

const silence = ({ record, at }: Talk, open: OpenCase): Move => ({
  event: { type: 'case.recorded', facts: since(open.facts, 'silenced', at), at },
  phrases: [phrase('condolence')],
  record: { takeover: queue(record.takeover, 'silenced', at) },
  effects: [
    task('silenced', open),
    { type: 'audit.write', action: 'case.silenced', by: 'person', details: { number: open.facts.number } },
  ],
  next: 'wait',
});

/** Once a case is silenced, only people answer: the words wait for one. */
export const keepSilenceAfterDeath: Check = ({ record, view, at }) =>
  openCaseOf(view)?.facts.since.silenced === undefined
    ? null
    : { record: { takeover: queue(record.takeover, 'silenced', at) }, next: 'wait' };

/** While the patient has come of age and not agreed, nothing of the case is shown, and a person is told (X10). */
export const answerFrozen: Check = (talk) => {
  const open = openCaseOf(talk.view);
  if (!open || !isFrozen(open.facts) || talk.word()?.word === 'human') return null;
  const { takeover } = talk.record;
  return {
    phrases: [phrase('case.came-of-age', { number: open.facts.number })],
    record: { takeover: queue(takeover, 'came-of-age', talk.at) },
    effects: takeover ? [] : [task('message-left', open)],
    next: 'wait',
  };
};
