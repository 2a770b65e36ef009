import type { Entry, Meaning } from '../terminology/entry.ts';
import { createSpeller } from './spelling.ts';
import { foldSpelling, type Word } from './words.ts';

/** A stretch of words that the terminology knows: words `from` up to, not including, `to`. */
export interface Mention {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

export interface Lexicon {
  /** The known names in a text, from left to right, the longest at each place. */
  readonly mentions: (words: readonly Word[]) => readonly Mention[];
}

interface Branch {
  readonly next: Map<string, Branch>;
  meaning?: Meaning;
}

/** No name of an illness is longer; what is longer is no word. */
const longestWord = 50;

/** Part of a longer name, a stem shorter than this says as little: `leuk*` in "eosinophilic leuk*". */
const tellingStem = 6;

/** Endings shorter than this say so little that a misspelt longer name is looked for first. */
const tellingEnding = 5;

/** The shortest organ that is looked for behind a misspelt word beside "cancer": "lung". */
const shortestOrgan = 4;

/** Words between "cancer" and its organ. */
const linking = new Set(['of', 'the', 'in', 'my', 'de', 'del', 'en', 'el', 'la'].map(foldSpelling));

/** A stem that leaves so many letters unread may belong to a longer name, misspelt: "leiomyomarcoma". */
const longTail = 4;

/**
 * Reads an entry's words into patterns: each a list of keys (`=ALL`, `esofag*`, `*sarcoma`, `colon`).
 * A stem in `c` is kept in `s` too, as `c` is folded before `e` and `i`: `varicose`, `varices` under `varic*`.
 */
function patternsOf(entry: Entry): readonly (readonly string[])[] {
  return entry.words.split(',').flatMap((written) => {
    const name = written.trim();
    const forms = name.endsWith('c*') ? [name, name.replace(/c\*$/, 's*')] : [name];
    return forms.map((form) => form.split(/\s+/).map(keyOf));
  });
}

function keyOf(part: string): string {
  if (part.startsWith('=')) return part;
  const [head, tail] = [part.startsWith('*') ? '*' : '', part.endsWith('*') ? '*' : ''];
  return head + foldSpelling(part.replaceAll('*', '')) + tail;
}

/**
 * Everyday words lie too close to the rest ("causes", "chances"), and a slip must not turn a cancer into
 * something harmless.
 */
function isCorrected(meaning: Meaning): boolean {
  if (meaning.kind === 'cue') return meaning.cue === 'malignant';
  if (meaning.kind === 'tumor') return meaning.behaviour !== 'benign';
  return meaning.kind === 'tissue' || meaning.kind === 'site';
}

function singulars(folded: string): readonly string[] {
  if (folded.length < 4 || !folded.endsWith('s')) return [folded];
  return folded.endsWith('es')
    ? [folded, folded.slice(0, -1), folded.slice(0, -2)]
    : [folded, folded.slice(0, -1)];
}

/** Builds the index once; each look-up then costs a few steps per letter. */
export function createLexicon(terminology: readonly Entry[]): Lexicon {
  const root: Branch = { next: new Map() };
  const keys = new Set<string>();
  const spelled = new Set<string>();
  for (const entry of terminology) {
    for (const pattern of patternsOf(entry)) {
      let branch = root;
      for (const key of pattern) {
        keys.add(key);
        if (isCorrected(entry.meaning)) spelled.add(key);
        const next: Branch = branch.next.get(key) ?? { next: new Map() };
        branch.next.set(key, next);
        branch = next;
      }
      branch.meaning ??= entry.meaning;
    }
  }
  const speller = createSpeller(spelled);
  const meaningOf = (key: string) => root.next.get(key)?.meaning;
  const organs = [...keys].filter((key) => meaningOf(key)?.kind === 'site');
  const organSpeller = createSpeller(organs, shortestOrgan);

  /** The keys that a word answers to, the most telling first. */
  const keysOf = (word: Word): readonly string[] => {
    if (word.mark || word.folded.length > longestWord) return [];
    const exact = keys.has(`=${word.raw}`) ? [`=${word.raw}`] : [];
    const forms = singulars(word.folded);
    const whole = forms.filter((form) => keys.has(form));
    const stems: string[] = [];
    for (let end = word.folded.length; end >= 2; end--) {
      const stem = `${word.folded.slice(0, end)}*`;
      if (keys.has(stem)) stems.push(stem);
    }
    const endings: string[] = [];
    for (let start = 1; start <= word.folded.length - 3; start++) {
      for (const form of forms) {
        const ending = `*${form.slice(start)}`;
        if (keys.has(ending)) endings.push(ending);
      }
    }
    const stem = stems.find((key) => meaningOf(key) || key.length > tellingStem) ?? '';
    const [ending = ''] = endings;
    const isWholly = whole.length > 0 || (stem ? word.folded.length - stem.length < longTail : false);
    const isSure = isWholly || (!stem && ending.length > tellingEnding);
    const corrected = isSure ? [] : [...speller(word.folded), ...speller(word.spelt)];
    const endsAsIllness = meaningOf(ending)?.kind === 'disease';
    const longer = corrected.filter(
      (key) => key.length >= stem.length + longTail && !(endsAsIllness && meaningOf(key)?.kind === 'site'),
    );
    const isIllness = endsAsIllness && meaningOf(stem)?.kind === 'site';
    const parts = isIllness ? [...endings, ...stems] : [...stems, ...endings];
    return [...exact, ...whole, ...longer, ...parts];
  };

  const namesCancer = (heard: readonly string[] | undefined): boolean =>
    heard?.some((key) => {
      const meaning = meaningOf(key);
      return meaning?.kind === 'tumor' && meaning.lineage === 'any' && meaning.behaviour === 'malignant';
    }) ?? false;

  /** A short unknown word right beside "cancer" is an organ, misspelt: "colin cancer", "cancer of the lver". */
  const besideCancer = (words: readonly Word[], heard: readonly (readonly string[])[], at: number) => {
    const { folded = '' } = words[at] ?? {};
    if (folded.length < shortestOrgan || linking.has(folded)) return [];
    let before = at - 1;
    while (linking.has(words[before]?.folded ?? '')) before--;
    const isBeside = namesCancer(heard[at + 1]) || (before < at - 1 && namesCancer(heard[before]));
    return isBeside ? organSpeller(folded) : [];
  };

  const longestFrom = (branch: Branch, heard: readonly (readonly string[])[], at: number): Mention | null => {
    let best: Mention | null = null;
    for (const key of heard[at] ?? []) {
      const next = branch.next.get(key);
      const found = next ? longestFrom(next, heard, at + 1) : null;
      if (found && (!best || found.to > best.to)) best = found;
    }
    return best ?? (branch.meaning ? { meaning: branch.meaning, from: at, to: at } : null);
  };

  return {
    mentions: (words) => {
      const known = words.map(keysOf);
      const heard = known.map((keys, at) => (keys.length > 0 ? keys : besideCancer(words, known, at)));
      const mentions: Mention[] = [];
      for (let at = 0; at < words.length; ) {
        const found = longestFrom(root, heard, at);
        if (found) mentions.push({ ...found, from: at });
        at = found?.to ?? at + 1;
      }
      return mentions;
    },
  };
}
