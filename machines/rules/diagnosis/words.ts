/** One word of a text, or a mark that ends a stretch of it. */
export interface Word {
  /** As it was written, for the few names that are known by one form only. */
  readonly raw: string;
  /** As it is compared: see `foldSpelling`. Empty for a mark. */
  readonly folded: string;
  /** Folded but for the sounds, where one slip can make two: `sarcema` sounds unlike `sarcoma`. */
  readonly spelt: string;
  /** `full` between sentences, `half` inside one (comma, bracket, lone dash); absent for a word. */
  readonly mark?: 'full' | 'half';
}

type Rule = readonly [RegExp, string];

/** What is written in two ways and heard in one. */
const sounds: readonly Rule[] = [
  [/ae(?=[dmnost])/g, 'e'],
  [/c(?=[ei])/g, 's'],
];

const spellings: readonly Rule[] = [
  [/umour/g, 'umor'],
  [/ooe/g, 'oe'],
  [/^oe/, 'e'],
  [/ph/g, 'f'],
  [/(?<=.)y|y(?=.)/g, 'i'],
  [/mf/g, 'nf'],
  [/z/g, 's'],
  [/([trc])h/g, '$1'],
  [/(?<=.{2,})([^s\d])\1+|([^s\d])\2+(?=.{3,})/g, '$1$2'],
];

const apply = (rules: readonly Rule[], word: string): string =>
  rules.reduce((folded, [pattern, by]) => folded.replace(pattern, by), word);

const bareLetters = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * One form for the ways a medical word is written in British, American and Spanish, with or without accents,
 * and with the commonest errors of the ear: `oesophagus`, `esofago`; `lymphoma`, `linfoma`; `canser`, `cancer`.
 */
export const foldSpelling = (word: string): string => apply([...sounds, ...spellings], bareLetters(word));

/** A full stop before a small letter ends an abbreviation, not a sentence. */
const piece =
  /(?<word>[\p{L}\p{M}\p{N}]+(?:['’´`]\p{L}+)*)|(?<full>[;!?\n]+|\.(?=\s+[^\p{Ll}\s]|\s*$))|(?<half>[.,:()[\]/–—]|\s-+\s)/gu;

/** In a longer text without small letters capitals tell nothing ("I GAVE ALL MY RECORDS"). */
const shortText = 12;

/** Cuts a text into words and marks. */
export function readWords(text: string): readonly Word[] {
  const isShouted = text.length > shortText && !/\p{Ll}/u.test(text);
  return Array.from(text.matchAll(piece), ({ 0: raw, groups }) => {
    if (groups?.full) return { raw, folded: '', spelt: '', mark: 'full' };
    if (groups?.half) return { raw, folded: '', spelt: '', mark: 'half' };
    const bare = raw.replace(/['’´`]s$/i, '').replace(/['’´`]/g, '');
    return {
      raw: isShouted ? bare.toLowerCase() : bare,
      folded: foldSpelling(bare),
      spelt: apply(spellings, bareLetters(bare)),
    };
  });
}
