/** The words valid at any time. Each answers, and the same step is asked again. */
import { readChoice } from '../answers/choice.ts';
import { wordsOf } from '../answers/normal.ts';
import { numberOf } from '../answers/numbers.ts';
import { isThatAll } from '../answers/records.ts';
import { readChangeTarget, type Word } from '../answers/words.ts';
import { readYesNo } from '../answers/yes-no.ts';
import { since } from '../case/facts.ts';
import type { Phrase } from '../effects.ts';
import { phrase, stages } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import { steps } from '../intake/steps.ts';
import { isEditing, lateChange } from './case-changes.ts';
import { collecting } from './case-done.ts';
import { copiesOf, mail } from './case-notices.ts';
import { caseLines } from './case-telling.ts';
import { stepOfTarget } from './change-targets.ts';
import { askToWipe, draftDays, pause } from './drafts.ts';
import { chooseLanguage } from './languages.ts';
import { askForPerson, helpLines } from './person.ts';
import { answerLines, type Check, type Move, type Talk } from './talk.ts';

type Handler = (talk: Talk, word: Word) => Move | null;

const help: Handler = (talk) => ({
  phrases: [
    phrase('help'),
    phrase('help.words'),
    ...(talk.view.context.confirmed === null ? [] : [phrase('help.words.case')]),
    ...helpLines(talk.view, talk.at),
  ],
  next: 'ask',
});

/** A change of a submitted case is dropped as a whole: what was confirmed stands. */
const keepOld = (talk: Talk): Move => ({
  event: isEditing(talk.step, talk.view)
    ? { type: 'edit.dropped', at: talk.at }
    : { type: 'step.left', step: talk.step, at: talk.at },
  phrases: [phrase('change.left')],
  next: 'ask',
});

/** "Go back two" is two steps. */
const stepsBack = (text: string): number =>
  wordsOf(text)
    .map(numberOf)
    .find((number) => number !== null && number > 0) ?? 1;

/** Steps back, and more when said again at once; while an answer is being changed, it keeps the old one. */
const back: Handler = (talk) => {
  if (steps[talk.step].stage === 'aftercare') return backInAftercare(talk);
  if (isEditing(talk.step, talk.view)) return keepOld(talk);
  if (talk.view.context.case) return { phrases: [phrase('back.submitted')], next: 'wait' };
  if (talk.view.context.changing && talk.record.aside?.kind !== 'back') return keepOld(talk);
  const trail = talk.view.context.trail.filter((id) => steps[id].applies(talk.view));
  const previous = trail.at(-stepsBack(talk.text)) ?? trail[0];
  return previous === undefined
    ? { phrases: [phrase('back.first')], next: 'ask' }
    : {
        event: { type: 'step.reopened', step: previous, at: talk.at },
        phrases: [phrase('back', { label: phrase(`label.${previous}`) })],
        record: { aside: { kind: 'back' } },
        next: 'ask',
      };
};

const leaveAftercare = (talk: Talk): Move => ({
  event: { type: 'step.left', step: talk.step, at: talk.at },
  phrases: [phrase('aftercare.left')],
  next: 'ask',
});

/** One answer back, and out of it before the first. */
const backInAftercare = (talk: Talk): Move => {
  const { asked, about, isSentAsNew: _, ...care } = talk.view.context.aftercare ?? { wish: 'clarify' };
  if (asked === undefined && about === undefined) return leaveAftercare(talk);
  const aftercare = asked !== undefined && about !== undefined ? { ...care, about } : care;
  return { event: { type: 'aftercare.begun', aftercare, at: talk.at }, phrases: [], next: 'ask' };
};

const changeWhich = (talk: Talk): Move => ({
  phrases: [phrase(answerLines(talk.view).length > 0 ? 'change.which' : 'change.none')],
  answers: answerLines(talk.view),
  record: { aside: { kind: 'change' } },
  next: 'wait',
});

/** Opens the answer that is meant: by its number in the list, or by words of its label. "That is wrong" may be a no. */
const change = (talk: Talk, word?: Word): Move | null => {
  if (word && word.data === undefined && isReadAsAnswer(talk)) return null;
  const step = changeTarget(talk);
  const refused = step || talk.view.context.confirmed === null ? lateChange(talk, step) : null;
  if (refused) return refused;
  return step ? reopen(talk, step) : changeWhich(talk);
};

const isReadAsAnswer = ({ step, text, view }: Talk): boolean => {
  const answer = readYesNo(text);
  return (
    answer.outcome === 'read' &&
    (view.context.doubt?.step === step || steps[step].read(text, view).outcome === 'read')
  );
};

const reopen = (talk: Talk, step: StepId): Move => ({
  event: { type: 'step.reopened', step, at: talk.at },
  phrases: [phrase('change.open', { label: phrase(`label.${step}`) })],
  record: { aside: null },
  next: 'ask',
});

const numberedChange =
  /^(?:please )?(?:change|edit|fix|correct|cambiar?|corregir|corrige)?\s*(?:answer|number|line|no\.?|respuesta|numero|número)?\s*#?\s*(\d{1,2})\W*$/i;

/** What is to be changed, by its number in the list of answers or by its name. */
const changeTarget = (talk: Talk): StepId | null => {
  const lines = answerLines(talk.view);
  const number = numberedChange.exec(talk.text.trim())?.[1];
  const named = readChangeTarget(talk.text)?.target;
  const step = number ? lines[Number(number) - 1]?.step : named ? stepOfTarget[named] : undefined;
  return (lines.find((line) => line.step === step)?.step as StepId | undefined) ?? null;
};

/** The words after "which answer?". */
export const answerChangeWhich: Check = (talk) => {
  if (talk.record.aside?.kind !== 'change') return null;
  const step = changeTarget(talk);
  return step ? (lateChange(talk, step) ?? reopen(talk, step)) : null;
};

const status: Handler = (talk) => {
  const open = caseLines(talk.view, talk.at);
  if (open) return { phrases: open, next: steps[talk.step].isHold ? 'wait' : 'ask' };
  const stage = steps[talk.step].stage;
  return {
    phrases: [
      phrase('status.draft', {
        number: stages.indexOf(stage) + 1,
        of: stages.length,
        stage: phrase(`stage.${stage}`),
      }),
      ...(talk.view.answers.birthDate === undefined ? [phrase('status.elsewhere')] : []),
    ],
    next: 'ask',
  };
};

const list: Handler = (talk) =>
  answerLines(talk.view).length === 0
    ? { phrases: [phrase('change.none')], next: 'ask' }
    : {
        phrases: [phrase('list.answers')],
        answers: answerLines(talk.view),
        record: { aside: { kind: 'change' } },
        next: 'wait',
      };

/** What "cancel" may mean on a channel where it is no opt-out. */
const stopChoices = ['pause', 'delete', 'human', 'continue'] as const;

/** A request that is with the team is closed by a person. */
const closeChoices = ['human', 'continue'] as const;

const stop: Handler = (talk) => {
  if (steps[talk.step].stage === 'aftercare') return leaveAftercare(talk);
  if (isEditing(talk.step, talk.view)) return keepOld(talk);
  const isOpen = talk.view.context.case !== null;
  return {
    phrases: [phrase(isOpen ? 'stop.case' : 'stop')],
    choices: (isOpen ? closeChoices : stopChoices).map((value) => ({
      value,
      label: phrase(`choice.${value}`),
    })),
    record: { aside: { kind: isOpen ? 'close' : 'stop' } },
    next: 'wait',
  };
};

/** Questions aside that offer words valid at any time, by the kind of the aside. */
const menus: { readonly [kind: string]: readonly (keyof typeof menuWords)[] } = {
  stop: stopChoices,
  close: closeChoices,
  pause: ['continue'],
};
const menuWords = { pause: ['pause'], delete: ['delete'], human: ['person'], continue: ['continue'] };

/** What is said right after a menu is one of its choices, not an answer to the step. */
export const answerMenu: Check = (talk) => {
  const menu = menus[talk.record.aside?.kind ?? ''];
  if (!menu) return null;
  const options = menu.map((value, index) => ({ value, number: index + 1, words: menuWords[value] }));
  const choice = readChoice(talk.text, options);
  const word = menu.find((value) => choice.outcome === 'read' && choice.value === value);
  return word ? (handlers[word]?.(talk, { word }) ?? null) : null;
};

/** Takes signatures back: before submission at once, afterwards a coordinator stops what runs. */
const revoke: Handler = (talk) => {
  const { case: opened, consents } = talk.view.context;
  if (opened)
    return {
      event: {
        type: 'case.recorded',
        facts: since(opened, 'release-revoked', talk.at),
        at: talk.at,
      },
      phrases: [phrase('revoke.case')],
      effects: [
        { type: 'task.close', kinds: collecting },
        { type: 'task.open', kind: 'release-revoked', details: { number: opened.number } },
        { type: 'audit.write', action: 'release.revoked', by: 'person', details: { number: opened.number } },
      ],
      next: 'wait',
    };
  if (consents.length === 0) return { phrases: [phrase('revoke.none')], next: 'ask' };
  return {
    event: { type: 'consents.revoked', at: talk.at },
    phrases: [phrase('revoke.draft')],
    effects: [
      { type: 'audit.write', action: 'consents.revoked', by: 'person', details: { count: consents.length } },
    ],
    next: 'ask',
  };
};

/** The stage's reason for asking; the first question has one of its own. */
const reasonFor = (step: StepId): Phrase => phrase(`why.${step === 'emergency' ? step : steps[step].stage}`);

const why: Handler = (talk) =>
  steps[talk.step].isHold ? null : { phrases: [reasonFor(talk.step)], next: 'ask' };

/** Keeps the old answer when one was opened again. */
const keep: Handler = (talk) =>
  talk.view.context.changing || isEditing(talk.step, talk.view) ? keepOld(talk) : null;

/** What can be skipped reads the word itself; everything else is needed, and says what for. */
const skip: Handler = (talk) =>
  (steps[talk.step].stage === 'aftercare' ? leaveAftercare(talk) : null) ??
  keep(talk, { word: 'keep' }) ??
  (steps[talk.step].isHold ? null : { phrases: [phrase('skip.needed'), reasonFor(talk.step)], next: 'ask' });

const say =
  (key: string): Handler =>
  () => ({ phrases: [phrase(key)], next: 'ask' });

/** Goes on: after a pause, or with the old answer when one was opened again. */
const resume: Handler = (talk) =>
  talk.view.context.changing
    ? keepOld(talk)
    : {
        phrases: talk.record.pausedAt ? [phrase('resumed')] : [],
        record: { pausedAt: null, aside: null },
        next: 'ask',
      };

/** "That is all" where something is still asked is no farewell. */
const goodbye: Handler = (talk) => {
  if (isThatAll(talk.text)) return { phrases: [], next: 'ask' };
  const isOpen = talk.view.context.case !== null;
  return {
    phrases: [isOpen ? phrase('goodbye.case') : phrase('goodbye', { days: draftDays(talk.view) })],
    next: 'wait',
  };
};

/** The signed forms go out by e-mail once more, as they were signed. */
const copy: Handler = ({ view, at }) => {
  const mails =
    view.context.case && view.context.consents.length > 0
      ? mail(view, `copies:${at}`, [phrase('mail.copies')], copiesOf(view))
      : [];
  const said = view.context.consents.length === 0 ? 'copy.none' : mails.length > 0 ? 'copy.sent' : 'copy';
  return { phrases: [phrase(said)], effects: mails, next: 'ask' };
};

const handlers: Partial<Record<Word['word'], Handler>> = {
  help,
  human: (talk) => askForPerson(talk, 'asked'),
  back,
  change,
  list,
  status,
  cancel: stop,
  revoke,
  pause,
  'start-over': (talk) => askToWipe(talk, 'start-over'),
  delete: (talk) => askToWipe(talk, 'delete'),
  repeat: (talk, word) => (talk.step === 'submitted' ? status(talk, word) : { phrases: [], next: 'ask' }),
  why,
  skip,
  keep,
  ok: keep,
  continue: resume,
  privacy: (talk) => ({ phrases: [phrase('privacy', { days: draftDays(talk.view) })], next: 'ask' }),
  copy,
  language: chooseLanguage,
  'are-you-a-bot': say('are-you-a-bot'),
  greeting: (talk) => ({
    phrases: [phrase(talk.record.intake ? 'hello-again' : 'greeting')],
    next: 'ask',
  }),
  goodbye,
  thanks: say('thanks'),
};

/** A word valid at any time, when the words are nothing else. At "is this right?" and the like, answers come first. */
export const answerWord: Check = (talk) => {
  if (
    /^\s*(please )?(change|edit|fix|correct|cambiar?|corregir|corrige)\b/i.test(talk.text) &&
    numberedChange.test(talk.text.trim())
  )
    return change(talk);
  const word = talk.word();
  const handler = word ? handlers[word.word] : undefined;
  if (word && handler) return handler(talk, word);
  return namesAnAnswer(talk) ? change(talk) : null;
};

/** Where all answers are looked at, the name of one is enough to open it. */
const namesAnAnswer = ({ step, text }: Talk): boolean =>
  (step === 'review' || step === 'recheck') && readChangeTarget(text) !== null;
