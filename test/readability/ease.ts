/** How hard a text is to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Sentences, lines of a list among them. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])["”)]?\s+|\n+|:\s*$/m)
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d'’@.-]*/gu) ?? [];

/** The Flesch-Kincaid grade of a text in English: the school year that understands it. */
export const gradeOf = (text: string): number => {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
};

/** Vowels that stand together are one syllable unless two of them are strong ("ca-e", "dí-a"). */
const nuclei = /[iuü]?[aeoáéíóú](?:[iuüy](?![aeoáéíóú]))?|[iuüy]+/g;

const spanishSyllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?<=[qg])u(?=[eiéí])/g, '')
      .replace(/y(?=\p{L})/gu, 'j')
      .match(nuclei)?.length ?? 0,
  );

/** Fernández-Huerta's index of a text in Spanish, with the formula as Flesch scaled it: 70 and more is easy. */
export const huertaOf = (text: string): number => {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentencesOf(text).length);
};
