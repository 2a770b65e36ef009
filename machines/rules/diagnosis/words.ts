/** One word of a text, or a mark that ends a stretch of it. */
export interface Word {
  /** As it was written, for the few names that need capitals. */
  readonly raw: string;
  /** As it is compared: see `foldSpelling`. Empty for a mark. */
  readonly folded: string;
  /** `full` between sentences, `half` inside one (comma, bracket, lone dash); absent for a word. */
  readonly mark?: 'full' | 'half';
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/umour/g, 'umor'],
  [/ae(?=[dmnost])/g, 'e'],
  [/ooe/g, 'oe'],
  [/^oe/, 'e'],
  [/ph/g, 'f'],
  [/(?<=.)y|y(?=.)/g, 'i'],
  [/mf/g, 'nf'],
  [/z/g, 's'],
  [/c(?=[ei])/g, 's'],
  [/([trc])h/g, '$1'],
  [/(?<=.{2,})([^s\d])\1+|([^s\d])\2+(?=.{3,})/g, '$1$2'],
];

/**
 * One form for the ways a medical word is written in British, American and Spanish, with or without accents,
 * and with the commonest errors of the ear: `oesophagus`, `esofago`; `lymphoma`, `linfoma`; `canser`, `cancer`.
 */
export function foldSpelling(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings.reduce((folded, [pattern, by]) => folded.replace(pattern, by), bare);
}

/** A full stop before a small letter ends an abbreviation, not a sentence. */
const piece =
  /(?<word>[\p{L}\p{M}\p{N}]+(?:['’´`]\p{L}+)*)|(?<full>[;!?\n]+|\.(?=\s+[^\p{Ll}\s]|\s*$))|(?<half>[.,:()[\]/–—]|\s-+\s)/gu;

/** Cuts a text into words and marks. */
export function readWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(piece), ({ 0: raw, groups }) => {
    if (groups?.full) return { raw, folded: '', mark: 'full' };
    if (groups?.half) return { raw, folded: '', mark: 'half' };
    const bare = raw.replace(/['’´`]s$/i, '').replace(/['’´`]/g, '');
    return { raw: bare, folded: foldSpelling(bare) };
  });
}
