import { isNear, normalise, wordsOf } from './normal.ts';
import { numberOf } from './numbers.ts';
import { type Reading, read, unclear } from './reading.ts';
import { readYesNo } from './yes-no.ts';

/** One of the choices a person was shown. */
export interface Option {
  /** The stable value that is stored, and that a tap sends. */
  readonly value: string;
  /** The number it was shown with. */
  readonly number: number;
  /** Words that mean it, in any supported language. */
  readonly words: readonly string[];
}

const around = new Set(
  (
    'option choice number answer the one i choose pick want take select would like please its is my it no nr num a an that thats for go with ' +
    'opcion numero respuesta la el lo las los elijo escojo quiero prefiero es por favor de mi seria'
  ).split(' '),
);
const last = new Set(['last', 'ultimo', 'ultima']);
const either = new Set(['or', 'o', 'either', 'and', 'y', 'both', 'ambos', 'ambas']);
const negators = new Set([
  'not',
  'dont',
  'isnt',
  'neither',
  'none',
  'except',
  'ninguno',
  'ninguna',
  'tampoco',
]);

const numbersIn = (words: readonly string[], options: readonly Option[]): number[] | null => {
  const found: number[] = [];
  for (const [i, word] of words.entries()) {
    if (last.has(word)) found.push(Math.max(...options.map((option) => option.number)));
    else if (word === 'one' && i > 0) continue;
    else if (word === 'un' || word === 'una') continue;
    else if (numberOf(word) !== null) found.push(numberOf(word) ?? 0);
    else if (!around.has(word) && !either.has(word)) return null;
  }
  return found.length === 0 && words.length === 1 && words[0] === 'una' ? [1] : found;
};

/** Words of their own, though a letter away from a choice's ("médico"). */
const real = new Set(['mexico']);
const means = (word: string, wanted: string): boolean =>
  word === wanted || (!real.has(word) && isNear(word, wanted));

/** Where the words of a phrase stand in the text, letting longer words be misspelt. */
const spanOf = (phrase: readonly string[], words: readonly string[]): number =>
  phrase.length === 0
    ? -1
    : words.findIndex((_, i) => phrase.every((wanted, j) => means(words[i + j] ?? '', wanted)));

interface Hit {
  readonly value: string;
  readonly start: number;
  readonly length: number;
  readonly exact: boolean;
}

/** In a sentence these are an answer only when all of it is ("I have no idea", "none of your business"); so is "me". */
const polarities: Readonly<Record<string, 'yes' | 'no'>> = {
  yes: 'yes',
  si: 'yes',
  no: 'no',
  none: 'no',
  ninguna: 'no',
  ninguno: 'no',
};

const hitsOf = (text: string, words: readonly string[], options: readonly Option[]): Hit[] => {
  const answer = readYesNo(text);
  const telling = words.filter((word) => !around.has(word)).length;
  return options.flatMap((option) =>
    option.words.flatMap((phrase): Hit[] => {
      const polarity = polarities[phrase];
      if (polarity && !(answer.outcome === 'read' && answer.value === polarity)) return [];
      const wanted = wordsOf(phrase);
      if (!polarity && phrase.length < 3 && telling > 1) return [];
      const start = spanOf(wanted, words);
      if (start < 0) return [];
      const exact = wanted.join(' ') === words.slice(start, start + wanted.length).join(' ');
      return [{ value: option.value, start, length: wanted.length, exact }];
    }),
  );
};

/** Drops what lies inside a longer hit ("parent" in "parent of an adult"). */
const outermost = (hits: readonly Hit[]): Hit[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          (other.length > hit.length || (other.length === hit.length && other.exact && !hit.exact)) &&
          other.start <= hit.start &&
          other.start + other.length >= hit.start + hit.length,
      ),
  );

/**
 * Reads which of the shown choices a person means: by its stable value, its number ("2", "#2", "the second one",
 * "la segunda") or its words, misspelt or within a sentence.
 * Unclear: `several` (with the candidates), `no-such-number`, `negated`, `no-choice`.
 */
export const readChoice = (text: string, options: readonly Option[]): Reading<string> => {
  const tapped = options.find((option) => option.value === text.trim());
  if (tapped) return read(tapped.value);
  const plain = normalise(text);
  const words = wordsOf(text);
  if (words.length === 0) return unclear('no-choice');
  const whole = options.filter((option) => option.words.some((phrase) => normalise(phrase) === plain));
  if (whole.length === 1 && whole[0]) return read(whole[0].value);

  const numbers = numbersIn(words, options);
  if (numbers !== null && numbers.length > 0) {
    const meant = [...new Set(numbers)];
    const values = meant.flatMap((n) =>
      options.filter((option) => option.number === n).map((option) => option.value),
    );
    if (values.length < meant.length) return unclear('no-such-number');
    return values.length === 1 && values[0] ? read(values[0]) : unclear('several', values.slice(0, 3));
  }

  const hits = outermost(hitsOf(text, words, options));
  const values = [...new Set(hits.map((hit) => hit.value))];
  if (values.length > 1) return unclear('several', values.slice(0, 3));
  if (values.length === 0) return unclear('no-choice');
  const start = Math.min(...hits.map((hit) => hit.start));
  if (words.slice(0, start).some((word) => negators.has(word))) return unclear('negated');
  return values[0] ? read(values[0]) : unclear('no-choice');
};
