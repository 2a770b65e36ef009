import type { Reading } from '../answers/reading.ts';
import type { Word } from '../answers/words.ts';
import type { AnswerLine, Choice, Effect, MessageSend, Phrase } from '../effects.ts';
import type { Instant, PersonReplied } from '../events.ts';
import { phrase, type Step, stages } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import { stepIds } from '../intake/step-id.ts';
import { steps } from '../intake/steps.ts';
import type { View } from '../intake/view.ts';
import type { IntakeEvent } from '../intake/waiting.ts';
import type { ConversationRecord } from '../record.ts';

/** Tags of the languages that there are texts in; the first is for everybody whose own is not among them. */
export type Languages = readonly [string, ...string[]];

/** A person's words, and all that is known when they arrive. */
export interface Talk {
  readonly record: ConversationRecord;
  readonly step: StepId;
  readonly view: View;
  readonly event: PersonReplied;
  readonly at: Instant;
  readonly text: string;
  /** The word valid at any time that the text is, if it is one; read once. */
  readonly word: () => Word | null;
  readonly languages: Languages;
  /** The text as an answer to the step; read once. */
  readonly reading: () => Reading<unknown>;
  /** The number that a case gets if this turn opens one. */
  readonly caseNumber: string;
}

/** What a check on the words, or the current step, makes of them. */
export interface Move {
  /** What happens in the guided conversation. */
  readonly event?: IntakeEvent;
  /** Answers to later steps that the words held too. */
  readonly heard?: View['context']['heard'];
  readonly record?: Partial<ConversationRecord>;
  readonly phrases?: readonly Phrase[];
  readonly choices?: readonly Choice[];
  readonly answers?: readonly AnswerLine[];
  readonly effects?: readonly Effect[];
  /** `ask` the step that is then current; `wait` for the person's next words, asking nothing. */
  readonly next: 'ask' | 'wait';
}

/** Takes the words, or leaves them (`null`) to the next in line. */
export type Check = (talk: Talk) => Move | null;

/** How the current step is asked: its own words, or a doubtful reading to be confirmed. */
export const askOf = (
  step: StepId,
  view: View,
  isAgain = false,
): Pick<MessageSend, 'phrases' | 'choices' | 'answers'> => {
  const { doubt } = view.context;
  const definition = steps[step];
  if (doubt?.step === step && definition.readBack) return askAboutDoubt(definition, doubt, view);
  const { phrases, choices } = (isAgain && definition.askAgain?.(view)) || definition.ask(view);
  return {
    phrases,
    ...(choices ? { choices } : {}),
    ...(step === 'review' ? { answers: answerLines(view) } : {}),
  };
};

/** Whether "yes" takes the first meaning and "no" the second, rather than none of them. */
export const isEitherOr = (why: string): boolean => why === 'several' || why === 'repeated';

const askAboutDoubt = (step: Step, doubt: NonNullable<View['context']['doubt']>, view: View) => {
  const meanings = doubt.candidates.map(
    (candidate) => step.readBack?.(candidate, view) ?? phrase('literal', { text: '' }),
  );
  if (doubt.why === 'contradicts' || doubt.why === 'unexpected')
    return {
      phrases: [phrase(doubt.why === 'unexpected' ? 'doubt.unexpected' : `doubt.${step.id}.contradicts`)],
      choices: doubt.candidates.map((candidate, index) => ({
        value: String(candidate),
        label: meanings[index] as Phrase,
      })),
    };
  if (meanings.length === 1)
    return {
      phrases: [phrase(`doubt.${step.id}`, { why: doubt.why, meaning: meanings[0] as Phrase })],
      choices: [
        { value: 'yes', label: phrase('choice.yes') },
        { value: 'no', label: phrase('choice.no') },
      ],
    };
  return {
    phrases: [phrase(`doubt.${step.id}.several`, { why: doubt.why })],
    choices: [
      ...meanings.map((label, index) => ({ value: String(index + 1), label })),
      ...(isEitherOr(doubt.why)
        ? []
        : [{ value: String(meanings.length + 1), label: phrase('choice.none-of-these') }]),
    ],
  };
};

/** Every answer that can be changed, numbered in the order it is asked. */
export const answerLines = (view: View): readonly AnswerLine[] =>
  stepIds
    .flatMap((id) => {
      const step = steps[id];
      const value = step.isChangeable && step.applies(view) ? step.show(view) : null;
      return value ? [{ step: id, label: phrase(`label.${id}`), value }] : [];
    })
    .map((line, index) => ({ number: index + 1, ...line }));

/** What is asked after submission is no part of the way there. */
const progressOf = (step: StepId): Pick<MessageSend, 'progress'> => {
  const { stage } = steps[step];
  const number = stages.indexOf(stage) + 1;
  return number > 0 ? { progress: { stage, number, of: stages.length } } : {};
};

/** The current step's message, with where the person is. */
export const askMessage = (
  step: StepId,
  view: View,
  before: readonly Phrase[],
  isAgain: boolean,
): MessageSend => {
  const { phrases, ...rest } = askOf(step, view, isAgain);
  return {
    type: 'message.send',
    phrases: [...before, ...phrases],
    ...rest,
    step,
    ...progressOf(step),
  };
};
