/** Every text that a patient reads, with how hard it is to read. */
import type { Texts } from '../../bot/text/languages.ts';
import { gradeOf, huertaOf, sentencesOf, wordsOf } from './ease.ts';
import { variantsOf } from './variants.ts';

/** How a language is measured. Both formulas were made for passages, so shorter texts are only held to their length. */
interface Measure {
  readonly name: string;
  readonly scoreOf: (text: string) => number;
  readonly isEasy: (score: number) => boolean;
  /** The limit, in words. */
  readonly limit: string;
  /** A short word of the language, for blanks. */
  readonly filler: string;
}

export const measures: { readonly [language: string]: Measure } = {
  en: {
    name: 'Flesch-Kincaid grade',
    scoreOf: gradeOf,
    isEasy: (score) => score <= 7,
    limit: 'at most 7',
    filler: 'one',
  },
  es: {
    name: 'Fernández-Huerta index',
    scoreOf: huertaOf,
    isEasy: (score) => score >= 70,
    limit: 'at least 70',
    filler: 'uno',
  },
};

const shortestMeasured = 10;
/** In words: under 20. */
export const longestSentence = 19;

/** Texts that may be harder, and why. */
export const exceptions: { readonly [key: string]: string } = {
  'customs.statement': 'US customs asks for these words',
  'consent.release.text': 'each line is asked for by the privacy law (45 CFR 164.508)',
  'consent.informed.text': 'a consent; its words are for counsel to change',
  'help.words': 'a list of words to write',
  'help.words.case': 'a list of words to write',
  'offer.about': 'a half sentence behind a name, in more ways than any program uses',
  'ask.digestiveCancer': 'names ten organs',
};

/** Examples of questions to the expert are no questions to the reader. */
export const maySayQuestions = ['unclear.what-to-ask'];

export interface Row {
  readonly key: string;
  /** Of the hardest variant; `null` for a text too short to be measured. */
  readonly score: number | null;
  /** Words in the longest sentence. */
  readonly longest: number;
  readonly questions: number;
}

const isForCoordinators = (key: string) => /^(?:card|funnel|packet|thread)\./.test(key);

/** One row for each text of a language. */
export const rowsOf = (texts: Texts, { scoreOf, isEasy, filler }: Measure): readonly Row[] =>
  Object.entries(texts)
    .filter(([key]) => !isForCoordinators(key))
    .map(([key, text]) => {
      const variants = variantsOf(text, () => filler);
      const scores = variants
        .filter((variant) => wordsOf(variant).length >= shortestMeasured)
        .map(scoreOf)
        .sort((a, b) => a - b);
      const sentences = variants.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
      return {
        key,
        score: (isEasy(0) ? scores.at(-1) : scores[0]) ?? null,
        longest: Math.max(0, ...sentences),
        questions: Math.max(...variants.map((variant) => variant.split('?').length - 1)),
      };
    });

/** The last line of `npm run readability`. */
export const summaryOf = (language: string, rows: readonly Row[], measure: Measure): string => {
  const scores = rows.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  const middle = scores[Math.floor(scores.length / 2)] ?? 0;
  const measured = rows.filter(({ key, score }) => score !== null && exceptions[key] === undefined);
  const hardest = [...measured]
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .at(measure.isEasy(0) ? -1 : 0);
  return `${language}: ${scores.length} texts, ${measure.name} ${middle.toFixed(1)} in the middle, ${hardest?.score?.toFixed(1)} at the hardest (${measure.limit}).`;
};
