import { createPhraseLines, wordsOfLine } from './phrase-lines.ts';

/** Where the line of a key stands in a text. */
export interface Found<K> {
  readonly key: K;
  readonly start: number;
  readonly end: number;
}

/** Lines of phrases (see phrases.ts), each with a key, that are looked up together: a text is shown only to lines that it holds a trigger of. */
export interface PhraseBook<K> {
  /** The key of the first line that is the whole text. */
  readonly match: (plain: string) => { readonly key: K } | null;
  /** The first place of each line that stands in the text, in the order of the lines. */
  readonly findEach: (plain: string) => readonly Found<K>[];
  /** `false` when no line can stand in the text. */
  readonly mayHold: (plain: string) => boolean;
  /** A pattern for any of the lines at the beginning of a word. */
  readonly anywhere: string;
  /** Every word of the lines. */
  readonly words: readonly string[];
}

/** Makes a book of lines whose lists are filled in. */
export const createPhraseBook = <K>(
  entries: readonly { readonly key: K; readonly line: string }[],
): PhraseBook<K> => {
  const lines = createPhraseLines(entries.map(({ line }) => line)).map((line, index) => ({
    ...line,
    key: (entries[index] as { readonly key: K }).key,
    whole: lazyPattern(() => `^(?:${line.pattern})$`),
    inside: lazyPattern(() => `(?<![^ ])(?:${line.pattern})`),
  }));
  const byTrigger = new Map<string, number[]>();
  for (const [index, { triggers }] of lines.entries())
    for (const word of triggers) byTrigger.set(word, [...(byTrigger.get(word) ?? []), index]);
  const candidates = (plain: string) => {
    const found = new Set<number>();
    for (const word of plain.split(' ')) for (const index of byTrigger.get(word) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b).map((index) => lines[index] as (typeof lines)[number]);
  };
  return {
    match: (plain) => candidates(plain).find(({ whole }) => whole().test(`${plain} `)) ?? null,
    findEach: (plain) =>
      candidates(plain).flatMap(({ key, inside }) => {
        const found = inside().exec(`${plain} `);
        return found ? [{ key, start: found.index, end: found.index + found[0].length - 1 }] : [];
      }),
    mayHold: (plain) => plain.split(' ').some((word) => byTrigger.has(word)),
    anywhere: `(?<![^ ])(?:${lines.map(({ pattern }) => pattern).join('|')})`,
    words: [...new Set(entries.flatMap(({ line }) => wordsOfLine(line)))],
  };
};

/** Most lines are never looked at: a pattern is made when it is first needed. */
const lazyPattern = (source: () => string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source(), 'u');
    return made;
  };
};
