import { disease } from '../terminology/entry.ts';
import type { Mention } from './lexicon.ts';
import type { Word } from './words.ts';

/** What makes an illness of the name before it, and of the name after it. */
const englishWord = 'disease';
const spanishWords = new Set(['enfermedad', 'mal']);

/** Written large at the start of a title, they name no illness. */
const everyday = new Set(
  `this that which what some other another same such rare serious severe terminal advanced chronic acute early late
  residual widespread extensive limited local localized localised regional distant systemic invasive progressive
  stable active known unknown unspecified bulky minimal measurable major minor possible incurable hereditary genetic
  orphan primary resectable unresectable inoperable refractory resistant treated untreated undiagnosed`.split(
    /\s+/,
  ),
);

const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.folded.length > 3 &&
  /^\p{Lu}\p{Ll}/u.test(word.raw) &&
  !everyday.has(word.raw.toLowerCase());

/**
 * Illnesses called after a person or a place that the terminology need not know: "Hirschsprung's disease",
 * "enfermedad de Kawasaki". The capital letter tells the name from "a rare disease". The cancers that are called so
 * ("Hodgkin disease") stand in the terminology, and what is known there is left alone.
 */
export function eponymsIn(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const isKnown = (at: number) => mentions.some(({ from, to }) => from <= at && at < to);
  return words.flatMap(({ folded }, at): readonly Mention[] => {
    const isSpanish = spanishWords.has(folded) && words[at + 1]?.folded === 'de';
    const nameAt = folded === englishWord ? at - 1 : isSpanish ? at + 2 : -1;
    if (!isName(words[nameAt]) || isKnown(nameAt)) return [];
    return [{ meaning: disease, from: Math.min(at, nameAt), to: Math.max(at, nameAt) + 1 }];
  });
}
