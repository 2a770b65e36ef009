import { createPhraseLines, type PhraseLine, wordsOfLine } from './phrase-lines.ts';

/** From the first letter to behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines of phrases (see phrases.ts), each with a key, that are looked up together: a text is shown only to lines that it holds a trigger of. */
export interface PhraseBook<K> {
  /** The key of the first line that is the whole text. */
  readonly match: (plain: string) => { readonly key: K } | null;
  /** The earliest place of a line, and of lines at one place the first. */
  readonly find: (plain: string) => Span | null;
  /** The first place of each line that stands in the text, in the order of the lines. */
  readonly findEach: (plain: string) => readonly (Span & { readonly key: K })[];
  /** The text with `word` in place of each line in it. */
  readonly replace: (plain: string, word: string) => string;
  /** Every word of the lines. */
  readonly words: readonly string[];
}

/** Characters; a longer text holds a trigger anyway, and is read from one find to the next. */
const longestFiltered = 300;
/** More lines than these are faster as one pattern. */
const fewLines = 6;

/** Makes a book of lines whose lists are filled in. */
export const createPhraseBook = <K>(
  entries: readonly { readonly key: K; readonly line: string }[],
): PhraseBook<K> => {
  const made = createPhraseLines(entries.map(({ line }) => line));
  const lines = entries.map(({ key }, index) => withPatterns(key, made[index] as PhraseLine));
  const any = made.map(({ pattern }) => pattern).join('|');
  const anywhere = lazyPattern(() => atWord(any));
  const everywhere = lazyPattern(() => atWord(any), 'gu');
  const candidates = createIndex(lines);
  return {
    match: (plain) => candidates(plain).find(({ whole }) => whole().test(`${plain} `)) ?? null,
    find: (plain) => {
      if (plain.length > longestFiltered) return spanIn(anywhere(), plain);
      const among = candidates(plain);
      if (among.length > fewLines) return spanIn(anywhere(), plain);
      let first: Span | null = null;
      for (const { inside } of among) {
        const span = spanIn(inside(), plain);
        if (span && (first === null || span.start < first.start)) first = span;
      }
      return first;
    },
    findEach: (plain) =>
      candidates(plain).flatMap(({ key, inside }) => {
        const span = spanIn(inside(), plain);
        return span ? [{ key, ...span }] : [];
      }),
    replace: (plain, word) =>
      candidates(plain).length === 0
        ? plain.trimEnd()
        : `${plain} `.replace(everywhere(), word === '' ? '' : `${word} `).trimEnd(),
    words: [...new Set(entries.flatMap(({ line }) => wordsOfLine(line)))],
  };
};

const atWord = (pattern: string): string => `(?<![^ ])(?:${pattern})`;

const withPatterns = <K>(key: K, { pattern, triggers }: PhraseLine) => ({
  key,
  triggers,
  whole: lazyPattern(() => `^(?:${pattern})$`),
  inside: lazyPattern(() => atWord(pattern)),
});

/** Most lines are never looked at: a pattern is made when it is first needed. */
const lazyPattern = (source: () => string, flags = 'u'): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source(), flags);
    return made;
  };
};

const spanIn = (pattern: RegExp, plain: string): Span | null => {
  const found = pattern.exec(`${plain} `);
  return found && { start: found.index, end: found.index + found[0].length - 1 };
};

/** The lines that a text holds a trigger of, in their order. */
const createIndex = <L extends Pick<PhraseLine, 'triggers'>>(
  lines: readonly L[],
): ((plain: string) => readonly L[]) => {
  const byTrigger = new Map<string, number[]>();
  for (const [index, { triggers }] of lines.entries())
    for (const word of triggers) byTrigger.set(word, [...(byTrigger.get(word) ?? []), index]);
  return (plain) => {
    let found: Set<number> | undefined;
    for (const word of wordsIn(plain)) {
      const indexes = byTrigger.get(word);
      if (indexes === undefined) continue;
      found ??= new Set();
      for (const index of indexes) found.add(index);
    }
    return found ? [...found].sort((a, b) => a - b).map((index) => lines[index] as L) : [];
  };
};

/** One sentence is shown to many books, one after the other. */
let lastSplit: { readonly plain: string; readonly words: readonly string[] } = { plain: '', words: [''] };
const wordsIn = (plain: string): readonly string[] => {
  if (lastSplit.plain !== plain) lastSplit = { plain, words: plain.split(' ') };
  return lastSplit.words;
};
