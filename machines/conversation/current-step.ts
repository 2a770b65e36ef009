import { readChoice } from '../answers/choice.ts';
import { wordsOf } from '../answers/normal.ts';
import { type Reading, read } from '../answers/reading.ts';
import type { WordName } from '../answers/words.ts';
import { readYesNo } from '../answers/yes-no.ts';
import { phrase, type Step } from '../intake/step.ts';
import { steps } from '../intake/steps.ts';
import { queue } from '../takeover/takeover.ts';
import { hearFacts, isIntroduction } from './hearing.ts';
import { answerObjection, answerThirdParty } from './objection.ts';
import { askOf, type Check, isEitherOr, type Move, type Talk } from './talk.ts';

/** Unreadable answers in a row after which a person is offered, and again at each multiple. */
const misreadsBeforePerson = 3;

/** The words as the answer to the step that was asked. The last in line: it always answers. */
export const answerCurrentStep = (talk: Talk): Move => {
  const step: Step = steps[talk.step];
  const doubt = talk.view.context.doubt?.step === talk.step ? talk.view.context.doubt : null;
  if (doubt) {
    const settled = settle(talk.text, doubt);
    if (settled === 'none') return { event: { type: 'doubt.dropped', at: talk.at }, next: 'ask' };
    if (settled) return given(talk, step, settled.value);
    if (isEitherOr(doubt.why) && step.takesText)
      return misread(talk, step, { outcome: 'unclear', why: 'again' });
  }
  if (step.isHold) return answerObjection(talk) ?? answerAtHold(talk, step);
  const objection = talk.step === 'consent' && talk.view.isMinor() ? answerThirdParty(talk) : null;
  if (objection) return objection;
  const reading = talk.reading();
  const { [talk.step]: now, ...later } = isIntroduction(talk.step) ? hearFacts(talk.text, talk.view) : {};
  const heard = Object.keys(later).length > 0 ? { heard: later } : {};
  if (reading.outcome === 'unclear' && now !== undefined)
    return { ...doubted(talk, 'heard', [now]), ...heard };
  if (reading.outcome === 'unclear' && heard.heard)
    return { ...heard, phrases: [phrase('heard.later')], next: 'ask' };
  switch (reading.outcome) {
    case 'read':
      return { ...given(talk, step, reading.value), ...heard };
    case 'check':
      return doubted(talk, reading.why, reading.candidates ?? [reading.value]);
    case 'unclear':
      return step.readBack && reading.candidates?.length
        ? doubted(talk, reading.why, reading.candidates)
        : misread(talk, step, reading);
  }
};

/** Where nothing is asked: an open case's words go to a coordinator, who may have to know them ("I was admitted"). */
const answerAtHold = (talk: Talk, step: Step): Move => {
  const said = step.explain?.('waiting', [], talk.view) ?? [];
  const number = talk.view.context.case?.number;
  return number === undefined || wordsOf(talk.text).length < wordsOfNews
    ? { phrases: [...said, phrase('hold.still')], next: 'wait' }
    : {
        phrases: [...said, phrase('hold.passed-on')],
        effects: [{ type: 'task.open', kind: 'message-left', details: { number, step: talk.step } }],
        next: 'wait',
      };
};

/** Words that a message has which tells something; fewer are a "yes" or an "ok, thanks". */
const wordsOfNews = 3;

/** Words valid at any time that give way to an answer: "later" may answer a question about an account. */
const givesWay: readonly WordName[] = [
  'pause',
  'goodbye',
  'greeting',
  'thanks',
  'skip',
  'ok',
  'continue',
  'cancel',
  'language',
  'help',
  'emergency',
];

/** "No, thank you" declines; it is not only courtesy. */
const isNo = (text: string): boolean => {
  const answer = readYesNo(text);
  return answer.outcome === 'read' && answer.value === 'no';
};

/** A tapped choice, or an answer that only looks like a word valid at any time. */
export const answerFirst: Check = (talk) => {
  const step = steps[talk.step];
  const text = talk.text.trim().toLowerCase();
  const offers = (choice: string) =>
    askOf(talk.step, talk.view).choices?.some(({ value }) => value === choice) ?? false;
  if (offers(text) || step.readsFirst?.(talk.text, talk.view)) return answerCurrentStep(talk);
  const word = talk.word()?.word;
  if (word === 'skip' && offers('skip')) return answerCurrentStep(talk);
  const isAnswer =
    word !== undefined && givesWay.includes(word) && !step.takesText && talk.reading().outcome === 'read';
  return isAnswer || (word === 'thanks' && isNo(talk.text)) ? answerCurrentStep(talk) : null;
};

const given = (talk: Talk, step: Step, value: unknown): Move => ({
  event: { type: 'answer.given', step: talk.step, value, at: talk.at, caseNumber: talk.caseNumber },
  phrases: step.reply?.(value, talk.view) ?? [],
  next: 'ask',
});

const doubted = (talk: Talk, why: string, candidates: readonly unknown[]): Move => ({
  event: { type: 'answer.doubted', doubt: { step: talk.step, why, candidates }, at: talk.at },
  next: 'ask',
});

const misread = (
  talk: Talk,
  step: Step,
  reading: Extract<Reading<unknown>, { outcome: 'unclear' }>,
): Move => {
  const explained = step.explain?.(reading.why, reading.candidates ?? [], talk.view) ?? [
    phrase(`unclear.${talk.step}.${reading.why}`),
  ];
  const misreads = talk.view.context.misreads + 1;
  return {
    event: { type: 'answer.misread', at: talk.at },
    ...(misreads % misreadsBeforePerson === 0
      ? {
          phrases: [...explained, phrase('unclear.person-offer')],
          record: { takeover: queue(talk.record.takeover, 'misreads', talk.at) },
        }
      : { phrases: explained }),
    next: 'ask',
  };
};

/** "Yes, add all three", "leave it out": the two ways out of a doubt about several or repeated questions. */
const takesAll =
  /^(?:(?:yes|yeah|ok|okay|sure|please|s[ií])\W+)*(?:add|keep|take|use|all|both|these|those|them|split|a[ñn]ad\w*|todas|ambas)\b(?!.*\?)/i;
const takesLess =
  /^(?:no\W+)?(?:(?:add|keep|take) (?:it|them) as (?:one|a single)|as (?:one|a single)|(?:just|only) one|leave (?:it|that|this) out|do not add|don['’]?t add|como una|d[eé]jal[ao])\b(?!.*\?)/i;

/** Questions as they are, or as they were asked about an opinion. */
const holdsSeveral = (meaning: unknown): boolean =>
  Array.isArray(meaning) || (typeof meaning === 'object' && meaning !== null && 'texts' in meaning);

/** What the person says about a doubtful reading: one of the meanings, none of them, or (`null`) something new. */
const settle = (
  text: string,
  doubt: { readonly why: string; readonly candidates: readonly unknown[] },
): { readonly value: unknown } | 'none' | null => {
  const { candidates, why } = doubt;
  const shown = isEitherOr(why) ? candidates : [...candidates, null];
  const meanings = shown.map((_, index) => ({
    value: String(index + 1),
    number: index + 1,
    words: [],
  }));
  const number = readChoice(text, meanings);
  if (number.outcome === 'read') {
    const picked = candidates[Number(number.value) - 1];
    return picked === undefined ? 'none' : { value: picked };
  }
  if (why === 'contradicts') return null;
  if (why === 'unexpected') {
    const meant = readYesNo(text);
    return meant.outcome === 'read' ? { value: meant.value } : null;
  }
  const isAboutSeveral = isEitherOr(why) && holdsSeveral(candidates[0]);
  if (isAboutSeveral && takesLess.test(text.trim())) return { value: candidates[1] };
  if (isAboutSeveral && takesAll.test(text.trim())) return { value: candidates[0] };
  const answer: Reading<string> = /^none( of (these|them))?\W*$/i.test(text.trim())
    ? read('no')
    : readYesNo(text);
  if (answer.outcome !== 'read') return null;
  if (answer.value === 'yes')
    return candidates.length === 1 || isEitherOr(why) ? { value: candidates[0] } : null;
  if (answer.value === 'no')
    return isEitherOr(why) && candidates[1] !== undefined ? { value: candidates[1] } : 'none';
  return null;
};
