/** What people ask for once their request is submitted: to clarify, to be called or seen, to add, to end (X19-X37). */

import { readClarifyLead, readReport, readWish, type Wish } from '../answers/wishes.ts';
import { clarifyingRules, heldFor, placesLeft } from '../case/clarifying.ts';
import { isOver } from '../case/facts.ts';
import { locksOf } from '../case/locks.ts';
import type { Phrase } from '../effects.ts';
import type { Aftercare } from '../intake/context.ts';
import { phrase } from '../intake/step.ts';
import { readAsked } from '../intake/steps/aftercare.ts';
import { steps } from '../intake/steps.ts';
import { factsAbout } from '../programs/facts.ts';
import { lockedOut } from './case-changes.ts';
import { task } from './case-news.ts';
import { type OpenCase, openCaseOf, windowValues } from './case-status.ts';
import { asksAboutService } from './faq.ts';
import { askForPerson } from './person.ts';
import { reportNews } from './reports.ts';
import type { Check, Move, Talk } from './talk.ts';

/** A case that was submitted, where nothing is half changed. */
const submittedCase = ({ view, step }: Talk): OpenCase | null => {
  const open = openCaseOf(view);
  const isFree = step === 'submitted' || steps[step].stage === 'aftercare';
  return open && isFree && view.context.confirmed !== null ? open : null;
};

/** When the words reached us: the submission of a question counts, not its turn (X28). */
const receivedAt = ({ view, at }: Talk) => view.context.receivedAt ?? at;

const begin = (talk: Talk, aftercare: Aftercare, phrases: readonly Phrase[] = []): Move => ({
  event: { type: 'aftercare.begun', aftercare, at: talk.at },
  phrases,
  next: 'ask',
});

/** What holds for questions about this opinion, told before one is asked. */
const rulesOfClarifying = (talk: Talk, { facts, program }: OpenCase): readonly Phrase[] => {
  if (clarifyingRules(program) === null)
    return program.intake.followUps === 'coordinator' ? [phrase('clarify.begin.coordinator')] : [];
  const held = heldFor(facts, program, receivedAt(talk));
  const values = { ...windowValues(talk.view), left: placesLeft(facts, program) };
  return [phrase(held ? `clarify.begin.${held}` : 'clarify.begin', values)];
};

const tooEarly = (talk: Talk, { facts, program }: OpenCase): Move => ({
  phrases: [
    phrase('clarify.too-early', {
      questions: locksOf(facts, program).questions ? 'closed' : 'open',
      late: program.intake.questions.lateMaterial,
    }),
  ],
  next: talk.step === 'submitted' ? 'wait' : 'ask',
});

const clarify = (talk: Talk, open: OpenCase, more: Partial<Aftercare> = {}): Move =>
  open.facts.availableAt === null
    ? tooEarly(talk, open)
    : begin(talk, { wish: 'clarify', ...more }, rulesOfClarifying(talk, open));

const call = (talk: Talk, { facts, program }: OpenCase): Move => {
  const rules = program.intake.life.call;
  const isMade = facts.since['call-made'] !== undefined;
  if (!rules || isMade || isOver(facts))
    return { phrases: [phrase(isMade && rules ? 'call.made' : 'call.none')], next: 'wait' };
  const hours = rules.withinHours ?? 0;
  const isEarly = facts.availableAt === null;
  return begin(talk, { wish: 'call' }, [
    phrase(`call.${rules.by}`, { hours, isEarly: isEarly ? 'yes' : 'no' }),
    ...(clarifyingRules(program) && heldFor(facts, program, talk.at) !== 'late'
      ? [phrase('call.in-window', windowValues(talk.view))]
      : []),
  ]);
};

const visit = (_talk: Talk, open: OpenCase): Move => {
  const facts = factsAbout(open.program, 'in-person');
  return {
    phrases: [...(facts.length > 0 ? [phrase('sentences', { items: facts })] : []), phrase('visit.noted')],
    effects: [task('visit-asked', open)],
    next: 'wait',
  };
};

/** Something new for the records: a place more while they are open, and afterwards the way that the program leaves. */
const addRecords = (talk: Talk, open: OpenCase): Move =>
  locksOf(open.facts, open.program).records === null
    ? {
        event: { type: 'step.reopened', step: 'placesComplete', at: talk.at },
        phrases: [phrase('add-records')],
        next: 'ask',
      }
    : lockedOut(open, 'records');

const priceOf = ({ program: { intake } }: OpenCase) => ({
  hasPrice: intake.fee ? 'yes' : 'no',
  price: intake.fee ? { money: intake.fee.price } : '',
});

const newCase = (talk: Talk, open: OpenCase): Move => {
  const { phrases: _, ...asked } = askForPerson(talk, 'new-case');
  return {
    ...asked,
    phrases: [phrase('new-case', priceOf(open))],
    effects: [...(asked.effects ?? []), task('new-case-asked', open)],
  };
};

const returnRecords = (_talk: Talk, open: OpenCase): Move => ({
  phrases: [
    phrase(open.program.intake.records.returnedOnRequest ? 'return-records' : 'return-records.unknown'),
  ],
  effects: [task('return-records', open)],
  next: 'wait',
});

/** The wish is kept with its time; who decides about the money is a person (X19). */
const end = (talk: Talk, open: OpenCase): Move => ({
  phrases: [phrase('end.noted')],
  effects: [
    task('end-asked', open, { askedAt: talk.at }),
    {
      type: 'audit.write',
      action: 'case.end-asked',
      by: 'person',
      details: { number: open.facts.number, askedAt: talk.at },
    },
  ],
  next: 'wait',
});

const wishes: { readonly [wish in Wish]: (talk: Talk, open: OpenCase) => Move } = {
  clarify,
  call,
  visit,
  'add-records': addRecords,
  'new-case': newCase,
  'return-records': returnRecords,
  end,
};

const numbered = /^\s*(?:clarify|aclarar)\s+(?:question\s+|pregunta\s+)?#?([1-9])\W*$/i;

/** "Clarify", "call", "I have a new MRI": what a person wants of their case. Free text that is asked for is left alone. */
export const answerWish: Check = (talk) => {
  const open = submittedCase(talk);
  if (!open) return null;
  const about = Number(numbered.exec(talk.text)?.[1] ?? 0);
  if (about > 0 && about <= (talk.view.answers.questions?.length ?? 0)) return clarify(talk, open, { about });
  const lead = readClarifyLead(talk.text);
  const asked = lead === null ? null : readAsked(lead, talk.view);
  if (asked) return clarify(talk, open, { asked });
  const wish = readWish(talk.text);
  if (wish === null || (wish === 'add-records' && talk.step !== 'submitted')) return null;
  return wishes[wish](talk, open);
};

/** News that staff must know; nothing is cancelled by it (X06, X07). A death silences the case at once (X55). */
export const answerReport: Check = (talk) => {
  const open = openCaseOf(talk.view);
  const report =
    open && (steps[talk.step].isHold || steps[talk.step].stage === 'aftercare')
      ? readReport(talk.text, talk.view.who === 'self')
      : null;
  const isNews = report === 'died' || talk.view.context.confirmed !== null;
  return open && report && isNews ? reportNews(talk, open, report) : null;
};

/** A question that may be about the opinion, written where nothing is asked. */
const looksAsked =
  /[?？]|^\W*(?:what|why|how|when|which|who|where|should|could|can|is|are|do|does|did|would|will|qu[eé]|por qu[eé]|c[oó]mo|cu[aá]l|cu[aá]ndo|puedo|debo|es|hay)\b/iu;
const wordsOfQuestion = 4;

export const offerToClarify: Check = (talk) => {
  const isFree =
    talk.step === 'submitted' || (talk.step === 'clarifyThis' && talk.reading().outcome === 'unclear');
  const open = isFree ? submittedCase(talk) : null;
  if (!open || open.facts.availableAt === null || isOver(open.facts)) return null;
  const isQuestion = looksAsked.test(talk.text) && talk.text.trim().split(/\s+/).length >= wordsOfQuestion;
  const offered = isQuestion && !asksAboutService(talk) ? readAsked(talk.text, talk.view) : null;
  return offered ? begin(talk, { wish: 'clarify', offered }, rulesOfClarifying(talk, open)) : null;
};
