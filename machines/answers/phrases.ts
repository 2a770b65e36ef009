import { distance, slack } from './normal.ts';
import { createPhraseBook, type Span } from './phrase-book.ts';

/**
 * Phrases as a coordinator can write them. One line is one way of saying it, in plain words (see `normalise`):
 *
 *     repeat [that|it|the question] [again|please]     what stands in [ ] may be there or not
 *     (stop|quit) it                                   one of what stands in ( ) must be there
 *     talk to <person>                                 <name> stands for a named list
 *     my ... hurts                                     ... is anything up to five words
 */
export interface Phrases {
  /** Whether the whole text is one of the phrases. */
  readonly match: (plain: string) => boolean;
  /** Whether one of the phrases stands somewhere in the text; gives where it begins and ends, or `null`. */
  readonly find: (plain: string) => Span | null;
  /** The text with `word` in place of each phrase in it. */
  readonly replace: (plain: string, word: string) => string;
  /** Every word of the lines. */
  readonly words: readonly string[];
}

export type Lists = Readonly<Record<string, string>>;

/** A line names a list that was not given. */
export class PhraseListError extends Error {
  readonly code = 'phrase-list-missing';

  constructor(name: string) {
    super(`expected a list called <${name}>, found none: add it to the lists or correct the line`);
    this.name = 'PhraseListError';
  }
}

/** A line with its lists filled in; throws when one is not there. */
export const expandLists = (line: string, lists: Lists): string =>
  line.replace(/<([\w-]+)>/g, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new PhraseListError(name);
    return `(${expandLists(list, lists)})`;
  });

/** Makes phrases of lines; throws when a line names a list that is not there. */
export const createPhrases = (lines: readonly string[], lists: Lists = {}): Phrases => {
  const { match, find, replace, words } = createPhraseBook(
    lines.map((line) => ({ key: null, line: expandLists(line, lists) })),
  );
  return { match: (plain) => match(plain) !== null, find, replace, words };
};

/** Puts the slips of longer words right, as far as they lead to a word of the list; leaves `real` words alone. */
export const createSpelling = (vocabulary: Iterable<string>, real: ReadonlySet<string> = new Set()) => {
  const known = new Set(vocabulary);
  const alike = (word: string, length: number): string => `${word.slice(0, 1)}${length}`;
  const near = new Map<string, string[]>();
  for (const word of known)
    for (let by = -slack(word); slack(word) > 0 && by <= slack(word); by += 1) {
      const key = alike(word, word.length + by);
      near.set(key, [...(near.get(key) ?? []), word]);
    }
  const correct = (word: string): string => {
    if (word.length < 5 || known.has(word) || real.has(word)) return word;
    const among = near.get(alike(word, word.length)) ?? [];
    return among.find((wanted) => distance(word, wanted, slack(wanted)) <= slack(wanted)) ?? word;
  };
  return (plain: string): string => plain.split(' ').map(correct).join(' ');
};
