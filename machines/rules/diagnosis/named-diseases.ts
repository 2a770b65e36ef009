import { type Area, disease } from '../terminology/entry.ts';
import type { Mention } from './lexicon.ts';
import { foldSpelling, type Word } from './words.ts';

/** What makes an illness of the name before it, and of the name after it. */
const englishWord = 'disease';
const spanishWords = new Set(['enfermedad', 'mal']);
const joining = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'aparato', 'sistema'].map(foldSpelling));

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

/** Organs whose "disease" is no cancer of a kind that a program excludes. */
const otherOrgans: readonly Area[] = ['elsewhere', 'frame'];

/** "Enfermedad de Wilson", "enfermedad de la piel", "enfermedad del sistema nervioso": the first word that counts. */
function nameAfter(words: readonly Word[], at: number): number {
  let name = at + 1;
  while (joining.has(words[name]?.folded ?? '')) name++;
  return name > at + 1 ? name : -1;
}

/**
 * Illnesses that the terminology need not know by name: called after a person or a place ("Hirschsprung's disease",
 * "enfermedad de Kawasaki") or after an organ ("kidney disease", but not "metastatic lung disease"). The capital letter tells a name from "a rare
 * disease". The cancers that are called so ("Hodgkin disease") stand in the terminology and are left alone.
 */
export function namedDiseasesIn(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const knownAt = (at: number) => mentions.find(({ from, to }) => from <= at && at < to)?.meaning;
  return words.flatMap(({ folded }, at): readonly Mention[] => {
    const nameAt = folded === englishWord ? at - 1 : spanishWords.has(folded) ? nameAfter(words, at) : -1;
    const known = knownAt(nameAt);
    const before = knownAt(nameAt - 1);
    const isMalignant = before?.kind === 'cue' && before.cue === 'malignant';
    const isOrgan = known?.kind === 'site' && otherOrgans.includes(known.area) && !isMalignant;
    if (known ? !isOrgan : !isName(words[nameAt])) return [];
    return [{ meaning: disease, from: at, to: at + 1 }];
  });
}
