import { nearDuplicate, splitQuestions } from '../../answers/questions.ts';
import { check, type Reading, read, unclear } from '../../answers/reading.ts';
import { isThatAll } from '../../answers/records.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Answers } from '../answers.ts';
import { isUnsure, literal, phrase, readStep, readText, type Step } from '../step.ts';
import type { View } from '../view.ts';
import { isSkip } from './contact.ts';

const questionsOf = (answers: Answers): readonly string[] => answers.questions ?? [];
const atMost = (view: View): number => view.program?.intake.questions.atMost ?? 1;
const isFull = (view: View) => questionsOf(view.answers).length >= atMost(view);

const listed = (questions: readonly string[]) => phrase('numbered', { items: questions.map(literal) });

/** "I don't know what to ask" is no question for an expert. */
const isAtALoss = (text: string): boolean => !text.includes('?') && isUnsure(text);

/** One question, or several out of one message that the person confirms first. */
const readQuestions = (text: string, view: View): Reading<readonly string[]> => {
  if (isAtALoss(text)) return unclear('what-to-ask');
  const rules = view.program?.intake.questions;
  const pieces = splitQuestions(text.trim());
  const questions = pieces.length === 0 ? [text.trim()] : pieces;
  const lengths = questions.map((question) =>
    readText(question, rules?.charactersAtLeast ?? 1, rules?.charactersAtMost ?? 1000),
  );
  const wrong = lengths.find((reading) => reading.outcome !== 'read');
  if (wrong) return wrong as Reading<never>;
  const free = atMost(view) - (view.context.changing === 'questions' ? 0 : questionsOf(view.answers).length);
  if (questions.length > free) return unclear('too-many');
  if (questions.length > 1) return check(questions, 'several', [questions, [text.trim()]]);
  const known = view.context.changing === 'questions' ? [] : questionsOf(view.answers);
  return known.some((question) => nearDuplicate(question, text))
    ? check(questions, 'repeated', [questions, []])
    : read(questions);
};

const add = (questions: readonly string[], view: View): Answers => {
  const { questionsComplete: _, ...answers } = view.answers;
  const kept = view.context.changing === 'questions' ? [] : questionsOf(answers);
  return { ...answers, questions: [...kept, ...questions].slice(0, atMost(view)) };
};

const counted = (view: View) => ({
  most: atMost(view),
  asked: questionsOf(view.answers).length,
  left: atMost(view) - questionsOf(view.answers).length,
  freeze: view.program?.intake.questions.lateMaterial ?? 'refuse',
});

const readBack = (questions: readonly string[], view: View) =>
  questions.length === 0
    ? phrase('questions.leave-out')
    : questions.length === 1 && view.context.doubt?.why === 'several'
      ? phrase('questions.as-one')
      : phrase('questions.these', { count: questions.length, questions: listed(questions) });

export const questions: Step<readonly string[]> = {
  id: 'questions',
  stage: 'questions',
  applies: () => true,
  isAnswered: (view) => questionsOf(view.answers).length > 0,
  ask: (view) => ({
    phrases: [
      phrase('ask.questions', {
        ...counted(view),
        again: view.context.changing === 'questions' ? 'yes' : 'no',
      }),
    ],
  }),
  read: readQuestions,
  record: add,
  readBack,
  show: (view) => (questionsOf(view.answers).length > 0 ? listed(questionsOf(view.answers)) : null),
  takesText: true,
  isChangeable: true,
};

/** "That's all", the next question at once, or a changed list once five are there. */
export const moreQuestions: Step<'yes' | readonly string[] | { readonly replace: readonly string[] }> = {
  id: 'questionsComplete',
  stage: 'questions',
  applies: () => true,
  isAnswered: (view) => view.answers.questionsComplete === 'yes',
  ask: (view) => ({
    phrases: [
      phrase(isFull(view) ? 'ask.questionsFull' : 'ask.questionsComplete', {
        ...counted(view),
        questions: listed(questionsOf(view.answers)),
      }),
    ],
    choices: [
      { value: 'that is all', label: phrase('choice.thatIsAll') },
      ...(isFull(view) ? [{ value: 'change questions', label: phrase('choice.changeQuestions') }] : []),
    ],
  }),
  read: (text, view) => {
    const edited = readEdit(text, questionsOf(view.answers));
    if (edited) return read({ replace: edited });
    const answer = readYesNo(text);
    if (
      /^1[.)]?$/.test(text.trim()) ||
      isThatAll(text) ||
      (answer.outcome === 'read' && answer.value === 'no') ||
      /^keep( them)?( as (they are|is))?\W*$/i.test(text.trim())
    )
      return read('yes');
    if (answer.outcome === 'read' && answer.value === 'yes')
      return unclear(isFull(view) ? 'too-many' : 'write-it');
    return isFull(view) ? unclear('too-many') : readQuestions(text, view);
  },
  record: (value, view) =>
    value === 'yes'
      ? { ...view.answers, questionsComplete: 'yes' }
      : isReplacement(value)
        ? { ...view.answers, questions: value.replace }
        : add(value, view),
  readBack: (value, view) =>
    value === 'yes' || isReplacement(value) ? phrase('questions.keep') : readBack(value, view),
  show: () => null,
  takesText: true,
  readsFirst: isThatAll,
  isChangeable: false,
};

const isReplacement = (value: unknown): value is { readonly replace: readonly string[] } =>
  typeof value === 'object' && value !== null && 'replace' in value;

/** "merge 2 and 4", "remove 3", "replace 2: new words" over the list of questions; `null` when it is none of these. */
const readEdit = (text: string, asked: readonly string[]): readonly string[] | null => {
  const at = (digits: string | undefined) => Number(digits) - 1;
  const has = (index: number) => asked[index] !== undefined;
  const merge = /^(?:merge|join|combine|une|unir)\s+(\d)\s*(?:and|with|y|con|,|\+|&)\s*(\d)\W*$/i.exec(
    text.trim(),
  );
  if (merge) {
    const [first, second] = [at(merge[1]), at(merge[2])];
    if (!has(first) || !has(second) || first === second) return null;
    return asked.flatMap((question, index) =>
      index === first ? [`${question} ${asked[second]}`] : index === second ? [] : [question],
    );
  }
  const remove = /^(?:remove|delete|drop|borrar?|quitar?)\s+(?:(?:question|pregunta)\s+)?(\d)\W*$/i.exec(
    text.trim(),
  );
  if (remove)
    return has(at(remove[1])) && asked.length > 1
      ? asked.filter((_, index) => index !== at(remove[1]))
      : null;
  const replace =
    /^(?:replace|change|cambiar?|reemplazar?)\s+(?:(?:question|pregunta)\s+)?(\d)\s*(?::|with|to|by|por)\s*(\S.{3,})$/is.exec(
      text.trim(),
    );
  if (!replace?.[2] || !has(at(replace[1]))) return null;
  return asked.map((question, index) => (index === at(replace[1]) ? (replace[2] as string) : question));
};

/** A wish, never a promise; a request in some programs, a note in others. */
export const expert = readStep({
  id: 'expert',
  stage: 'questions',
  takesText: true,
  values: (view) => ({ wish: view.program?.intake.expertWish ?? 'note' }),
  choices: () => [{ value: 'no', label: phrase('choice.noExpert') }],
  read: (text): Reading<string> =>
    isSkip(text) || isUnsure(text) || /^(1|none|nobody|anyone|no preference|ninguno)\W*$/i.test(text.trim())
      ? (read(null) as Reading<never>)
      : readText(text, 2, 100),
  show: (value) => literal(value),
});
