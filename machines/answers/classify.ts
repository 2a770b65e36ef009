import { readWord } from './words.ts';
import { readYesNo } from './yes-no.ts';

/** One short answer as the readers take it. */
export interface AnswerClasses {
  readonly text: string;
  /** `null` when it is none of the three, or would first be read back to the person. */
  readonly answer: 'yes' | 'no' | 'unsure' | null;
  /** What it was taken for among the words valid at any time. */
  readonly word: string | null;
}

/** Classifies one short answer, for measuring the readers against labelled phrases. */
export const classifyAnswer = (text: string): AnswerClasses => {
  const reading = readYesNo(text);
  return {
    text,
    answer: reading.outcome === 'read' ? reading.value : null,
    word: readWord(text)?.word ?? null,
  };
};
