/**
 * A step: one thing that is asked. It knows when it is needed, how it is asked, how words become its answer, and how
 * the answer looks in the list of answers. The order of the steps is the statechart's (machine.ts).
 */

import { type Option, readChoice } from '../answers/choice.ts';
import { normalise } from '../answers/normal.ts';
import { type Reading, read, unclear } from '../answers/reading.ts';
import { readYesNo } from '../answers/yes-no.ts';
import type { Choice, Phrase, PhraseValue } from '../effects.ts';
import type { AnswerKey, Answers } from './answers.ts';
import type { IntakeContext } from './context.ts';
import type { View } from './view.ts';

export type Stage =
  | 'welcome'
  | 'place'
  | 'age'
  | 'illness'
  | 'program'
  | 'signer'
  | 'contact'
  | 'records'
  | 'questions'
  | 'review'
  | 'fee'
  | 'consent'
  | 'aftercare';

/** The stages as the person counts them; what is asked after submission is no part of the way there. */
export const stages: readonly Stage[] = [
  'welcome',
  'place',
  'age',
  'illness',
  'program',
  'signer',
  'contact',
  'records',
  'questions',
  'review',
  'fee',
  'consent',
];

export interface Ask {
  readonly phrases: readonly Phrase[];
  readonly choices?: readonly Choice[];
}

export interface Step<V = unknown> {
  readonly id: string;
  readonly stage: Stage;
  /** Whether it concerns this person at all. */
  applies(view: View): boolean;
  isAnswered(view: View): boolean;
  ask(view: View): Ask;
  /** The question in short, when the long one was just asked and something else was said. */
  askAgain?(view: View): Ask;
  read(text: string, view: View): Reading<V>;
  /** The answers with this one in place. Whatever else it makes untrue is withdrawn by withdrawals.ts. */
  record(value: V, view: View): Answers;
  /** The answer as the list of answers shows it; `null` when it has no line there. */
  show(view: View): Phrase | null;
  /** A value read back for confirmation. */
  readBack?(value: V, view: View): Phrase;
  /** Free text: words valid at any time count only when they are the whole message, and no question is answered from the FAQ. */
  readonly takesText?: boolean;
  /** Words that are this step's answer although they could be words valid at any time ("that is all"). */
  readsFirst?(text: string, view: View): boolean;
  /** May be opened again by "change". */
  readonly isChangeable?: boolean;
  /** Waits for something other than an answer; other words are no misread. */
  readonly isHold?: boolean;
  /** What else the answer leaves in the context, beside the answers. */
  remember?(value: V, view: View): Partial<IntakeContext>;
  /** What is said to words that are no answer, in place of `unclear.<step>.<why>`. */
  explain?(why: string, candidates: readonly unknown[], view: View): readonly Phrase[];
  /** What is said to the answer before the next step is asked. */
  reply?(value: V, view: View): readonly Phrase[];
}

export const phrase = (key: string, values?: { readonly [name: string]: PhraseValue }): Phrase =>
  values ? { key, values } : { key };

export const literal = (text: string): Phrase => phrase('literal', { text });

interface Common<K extends AnswerKey> {
  readonly id: K;
  readonly stage: Stage;
  readonly applies?: (view: View) => boolean;
  readonly isAnswered?: (view: View) => boolean;
  readonly values?: (view: View) => { readonly [name: string]: PhraseValue };
  readonly record?: (value: NonNullable<Answers[K]>, view: View) => Answers;
  readonly show?: (value: NonNullable<Answers[K]>, view: View) => Phrase | null;
  readonly isChangeable?: boolean;
}

const asked = <K extends AnswerKey>(common: Common<K>, view: View): Phrase =>
  phrase(`ask.${common.id}`, common.values?.(view));

const recorded =
  <K extends AnswerKey>(common: Common<K>) =>
  (value: NonNullable<Answers[K]>, view: View): Answers =>
    common.record?.(value, view) ?? { ...view.answers, [common.id]: value };

/** The parts that all steps made here share. */
const base = <K extends AnswerKey>(common: Common<K>) => ({
  id: common.id,
  stage: common.stage,
  applies: common.applies ?? (() => true),
  isAnswered: common.isAnswered ?? ((view: View) => view.answers[common.id] !== undefined),
  record: recorded(common),
  isChangeable: common.isChangeable ?? true,
});

export type ChoiceOption<V extends string> = { readonly value: V; readonly words: readonly string[] };

/** A step answered by one of a list; the labels are `choice.<step>.<value>`. */
export const choiceStep = <K extends AnswerKey, V extends string & NonNullable<Answers[K]>>(
  step: Common<K> & { readonly options: (view: View) => readonly ChoiceOption<V>[] },
): Step<V> => ({
  ...base(step),
  ask: (view) => ({
    phrases: [asked(step, view)],
    choices: step
      .options(view)
      .map(({ value }) => ({ value, label: phrase(`choice.${step.id}.${value}`, step.values?.(view)) })),
  }),
  read: (text, view) => readChoice(text, numbered(step.options(view))) as Reading<V>,
  readsFirst: (text, view) =>
    step.options(view).some(({ words }) => words.some((word) => normalise(word) === normalise(text))),
  record: (value, view) => recorded(step)(value as NonNullable<Answers[K]>, view),
  show: (view) => {
    const value = view.answers[step.id];
    if (value === undefined) return null;
    return step.show
      ? step.show(value as NonNullable<Answers[K]>, view)
      : phrase(`choice.${step.id}.${String(value)}`, step.values?.(view));
  },
});

export const numbered = <V extends string>(options: readonly ChoiceOption<V>[]): Option[] =>
  options.map((option, index) => ({ ...option, number: index + 1 }));

/** A step answered by yes, no and, unless `certain`, not sure. */
export const yesNoStep = <K extends AnswerKey>(
  step: Common<K> & {
    readonly certain?: boolean;
    /** Words that mean yes or no at this step only ("I was admitted this morning"). */
    readonly alsoReads?: (text: string, view: View) => Reading<'yes' | 'no' | 'unsure'> | null;
    readonly reply?: (value: 'yes' | 'no' | 'unsure', view: View) => readonly Phrase[];
  },
): Step<'yes' | 'no' | 'unsure'> => ({
  ...base(step),
  ask: (view) => ({
    phrases: [asked(step, view)],
    choices: (step.certain ? ['yes', 'no'] : ['yes', 'no', 'unsure']).map((value) => ({
      value,
      label: phrase(`choice.${value}`),
    })),
  }),
  read: (text, view) => {
    const numbered = numberedYesNo(text);
    const special = step.alsoReads?.(numbered?.outcome === 'read' ? numbered.value : text, view);
    return special ?? (step.certain ? readDecision(text) : plainYesNo(text));
  },
  record: (value, view) => recorded(step)(value as NonNullable<Answers[K]>, view),
  show: (view) => {
    const value = view.answers[step.id];
    if (value === undefined) return null;
    return step.show ? step.show(value as NonNullable<Answers[K]>, view) : phrase(`choice.${String(value)}`);
  },
  ...(step.reply ? { reply: step.reply } : {}),
});

/** "1" is yes, "2" no, "3" not sure: the numbers of the list as it is shown by text message. */
const numberedYesNo = (text: string): Reading<'yes' | 'no' | 'unsure'> | null => {
  const number = /^\s*([123])[.)]?\s*$/.exec(text)?.[1];
  return number === undefined
    ? null
    : read((['yes', 'no', 'unsure'] as const)[Number(number) - 1] ?? 'unsure');
};

const plainYesNo = (text: string): Reading<'yes' | 'no' | 'unsure'> => {
  const answer = numberedYesNo(text) ?? readYesNo(text);
  return answer.outcome === 'check' ? unclear('just-yes-or-no') : answer;
};

/** Yes or no and nothing between. */
export const readDecision = (text: string): Reading<'yes' | 'no'> => {
  const answer = plainYesNo(text);
  return answer.outcome === 'read' && answer.value === 'unsure'
    ? unclear('yes-or-no')
    : (answer as Reading<'yes' | 'no'>);
};

/** A step answered by words that a reader makes sense of. */
export const readStep = <K extends AnswerKey, V = NonNullable<Answers[K]>>(
  step: Omit<Common<K>, 'record'> & {
    readonly read: (text: string, view: View) => Reading<V>;
    readonly record?: (value: V, view: View) => Answers;
    readonly readBack?: (value: V, view: View) => Phrase;
    readonly choices?: (view: View) => readonly Choice[];
    readonly takesText?: boolean;
  },
): Step<V> => ({
  id: step.id,
  stage: step.stage,
  applies: step.applies ?? (() => true),
  isAnswered: step.isAnswered ?? ((view) => view.answers[step.id] !== undefined),
  ask: (view) => {
    const choices = step.choices?.(view) ?? [];
    const phrases = [phrase(`ask.${step.id}`, step.values?.(view))];
    return choices.length > 0 ? { phrases, choices } : { phrases };
  },
  read: step.read,
  record: step.record ?? ((value, view) => ({ ...view.answers, [step.id]: value })),
  show: (view) => {
    const value = view.answers[step.id];
    if (value === undefined) return null;
    if (value === null) return phrase('none');
    return step.show ? step.show(value as NonNullable<Answers[K]>, view) : literal(String(value));
  },
  ...(step.readBack ? { readBack: step.readBack } : {}),
  isChangeable: step.isChangeable ?? true,
  takesText: step.takesText ?? false,
});

/** Whether somebody says that they do not know, where that is no answer. */
export const isUnsure = (text: string): boolean => {
  const answer = readYesNo(text);
  return answer.outcome === 'read' && answer.value === 'unsure';
};

/** Free text between two lengths, in characters; signs and pictures alone are no text. */
export const readText = (text: string, least: number, most: number): Reading<string> => {
  const words = text.trim();
  if (words.length < least || normalise(words) === '') return unclear('too-short');
  if (words.length > most) return unclear('too-long');
  return read(words);
};
