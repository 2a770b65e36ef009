/**
 * Places where the conversation waits for something other than an answer: another adult, a coordinator, a payment.
 * Every word valid at any time still works there; other words get the same explanation again.
 */
import { readChoice } from '../../answers/choice.ts';
import { type Reading, unclear } from '../../answers/reading.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { Answers } from '../answers.ts';
import { openChecks } from '../checks.ts';
import { phrase, type Stage, type Step } from '../step.ts';
import type { View } from '../view.ts';
import { offersFor, officePhrase, refusalPhrase, transferPhrases, worthTelling } from './eligibility.ts';

const hold = (
  id: string,
  stage: Stage,
  applies: (view: View) => boolean,
  say: (view: View) => readonly Phrase[],
): Step<never> => ({
  id,
  stage,
  applies,
  isAnswered: () => false,
  ask: (view) => ({ phrases: say(view) }),
  read: () => unclear('waiting'),
  record: (_, view) => view.answers,
  show: () => null,
  isHold: true,
});

/** A hold that one of a few answers ends. */
const turn = <V extends string>(
  id: string,
  applies: (view: View) => boolean,
  options: readonly { readonly value: V; readonly words: readonly string[] }[],
  record: (value: V, view: View) => Answers,
): Step<V> => ({
  id,
  stage: 'age',
  applies,
  isAnswered: () => false,
  ask: () => ({
    phrases: [phrase(`ask.${id}`)],
    choices: options.map(({ value }) => ({ value, label: phrase(`choice.${id}.${value}`) })),
  }),
  read: (text) =>
    readChoice(
      text,
      options.map((option, index) => ({ ...option, number: index + 1 })),
    ) as Reading<V>,
  record,
  show: () => null,
});

const parentChoice = turn(
  'adultPresent',
  (view) => view.answers.role === 'patient' && view.isMinor(),
  [
    {
      value: 'parent-here',
      words: [
        'yes',
        'si',
        'a parent is here',
        'my parent is here',
        ...['mom', 'mum', 'mother', 'dad', 'father', 'grandmother', 'guardian'].flatMap((who) => [
          `my ${who} is here`,
          `my ${who} is with me`,
        ]),
        'parent',
        'guardian',
        'mi madre esta aqui',
        'mi padre esta aqui',
        'si esta aqui conmigo',
        'esta aqui conmigo',
        'estamos juntos',
      ],
    },
  ],
  (_, view) => ({ ...view.answers, role: 'parent' }),
);

const nobody = /\b(?:alone|nobody|no one|not here|not with me|by myself|sol[oa]|nadie)\b/i;

/** A minor who writes alone: everything waits for a parent or guardian. */
export const adultPresent: Step<'parent-here'> = {
  ...parentChoice,
  read: (text, view) => {
    const answer = readYesNo(text);
    const isAlone = answer.outcome === 'unclear' ? nobody.test(text) : answer.value !== 'yes';
    return isAlone ? unclear('nobody-here') : parentChoice.read(text, view);
  },
  reply: () => [phrase('adultPresent.welcome')],
};

/** Somebody who writes as a parent for a patient who is an adult by the birth date. */
const adultChildTurn = turn(
  'adultChild',
  (view) => view.answers.role === 'parent' && view.age() !== null && !view.isMinor(),
  [
    { value: 'helping', words: ['yes', 'i am helping', 'adult', 'helping my adult child', 'si'] },
    {
      value: 'wrong-date',
      words: ['wrong date', 'no', 'the date is wrong', 'fecha equivocada', 'la fecha esta mal'],
    },
  ],
  (value, view) => {
    if (value === 'helping') return { ...view.answers, role: 'helper' };
    const { birthDate: _, ...answers } = view.answers;
    return answers;
  },
);

export const adultChild: Step<'helping' | 'wrong-date'> = {
  ...adultChildTurn,
  readsFirst: (text, view) => adultChildTurn.read(text, view).outcome === 'read',
};

/** Cases in the United States are started by the patient; nothing about the patient is taken from a doctor. */
export const physicianAtHome = hold(
  'physicianAtHome',
  'place',
  (view) => view.answers.role === 'physician' && view.answers.home?.country === 'US',
  () => [phrase('hold.physicianAtHome')],
);

/** No program is possible: each printed reason, and the ways that are left. */
export const noProgram = hold(
  'noProgram',
  'program',
  (view) => offersFor(view).possible.length === 0,
  (view) => {
    const { refused } = offersFor(view);
    const telling = worthTelling(refused);
    return [
      phrase('hold.noProgram'),
      ...(telling.length > 0 ? telling : refused).map(({ program, refusals }) =>
        refusalPhrase(program, refusals),
      ),
      ...transferPhrases(view),
      phrase('hold.noProgram.next', { days: view.catalog.open[0]?.intake.draftDays ?? 0 }),
    ];
  },
);

/** Nothing is signed before a coordinator has verified who may sign. */
export const authorityCheck = hold(
  'authorityCheck',
  'consent',
  (view) => openChecks(view).includes('authority'),
  () => [phrase('hold.authorityCheck')],
);

const number = (view: View): string => view.context.case?.number ?? '';

const clearanceInFull = hold(
  'clearance',
  'consent',
  () => true,
  (view) => [
    phrase('hold.clearance', {
      number: number(view),
      program: view.program?.name ?? '',
      served: view.program?.intake.eligibility.residence.statesServed ?? 0,
      checks: phrase('list', { items: openChecks(view).map((code) => phrase(`check.${code}`)) }),
    }),
  ],
);

/** In short after something else was said, and in full again on REPEAT. */
export const clearance: Step<never> = {
  ...clearanceInFull,
  askAgain: () => ({ phrases: [phrase('hold.clearance.open')] }),
};

const paying = (view: View) => {
  const fee = view.program?.intake.fee;
  const url = fee?.paymentUrl ?? null;
  return { price: fee ? { money: fee.price } : '', hasUrl: url ? 'yes' : 'no', url: url ?? '' };
};

const paymentInFull = hold(
  'payment',
  'consent',
  () => true,
  (view) => [
    phrase('hold.payment', { number: number(view), program: view.program?.name ?? '', ...paying(view) }),
    ...(view.answers.account === 'done' || !view.program?.intake.account.needed
      ? []
      : [phrase('hold.payment.account', { program: view.program.name })]),
    phrase('hold.payment.safe'),
  ],
);

export const payment: Step<never> = {
  ...paymentInFull,
  askAgain: (view) => ({ phrases: [phrase('hold.payment.open', paying(view))] }),
  explain: (_why, _candidates, view) => [phrase('hold.payment.open', paying(view))],
};

const submittedInFull = hold(
  'submitted',
  'consent',
  () => true,
  (view) => [
    phrase(view.program?.intake.fee ? 'hold.submitted' : 'hold.submitted.office', {
      number: number(view),
      program: view.program?.name ?? '',
      price: view.program?.intake.fee ? { money: view.program.intake.fee.price } : '',
      ...officeOf(view),
    }),
    ...(view.program?.intake.opinionWithin ? [phrase('expect.time', view.program.intake.opinionWithin)] : []),
    phrase('hold.submitted.status'),
  ],
);

/** Once more has happened than the submission, STATUS says where the case is. */
const isFresh = ({ context: { case: facts } }: View): boolean =>
  facts === null ||
  (facts.offers.length === 0 &&
    (['records-complete', 'packet-approved', 'opinion-readable', 'closed', 'cancelled'] as const).every(
      (fact) => facts.since[fact] === undefined,
    ));

const submittedInShort = () => ({ phrases: [phrase('hold.submitted.status')] });

export const submitted: Step<never> = {
  ...submittedInFull,
  ask: (view) => (isFresh(view) ? submittedInFull.ask(view) : submittedInShort()),
  askAgain: submittedInShort,
};

/** The office that a packet goes to. */
const officeOf = (view: View) => {
  const help = view.program?.intake.help;
  return {
    fax: help?.fax ? phrase('phone', { phone: help.fax }) : '',
    email: help?.email ?? '',
    post: (help?.post ?? []).map((line) => phrase('literal', { text: line })),
    by: view.answers.sendBy ?? 'email',
    office: view.program ? officePhrase(view.program) : '',
  };
};
