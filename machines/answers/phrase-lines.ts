/**
 * Lines of phrases (see phrases.ts) as patterns, each with its triggers: words of which at least one stands in whatever
 * the line matches. A text without a trigger of a line is not shown to the line's pattern at all.
 */

/** A line made ready: a pattern over words that each end in a space, and words one of which it cannot match without. */
export interface PhraseLine {
  readonly pattern: string;
  readonly triggers: ReadonlySet<string>;
}

/** A line that stands in every text, because all of it may be left out. */
export class PhraseLineEmpty extends Error {
  readonly code = 'phrase-line-empty';

  constructor(line: string) {
    super(`expected a line with a word that must be there, found ${line}`);
    this.name = 'PhraseLineEmpty';
  }
}

/** What stands at one place of a line: one of several sequences, which may be left out or not. */
interface Part {
  readonly ways: readonly Sequence[];
  readonly isOptional: boolean;
}
type Sequence = readonly (string | Part | typeof gap)[];

const gap = Symbol('up to five words');

/** How dear a word is as a trigger: the more lines hold it, the more often it calls a pattern in vain. */
type Price = (word: string) => number;

const tokensOf = (line: string): readonly string[] => line.match(/\.\.\.|[()[\]|]|[\p{L}\p{N}]+/gu) ?? [];

/** The words of a line. */
export const wordsOfLine = (line: string): readonly string[] => line.match(/[\p{L}\p{N}]+/gu) ?? [];

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Reads ways up to the sign that closes them. */
const waysFrom = (tokens: Iterator<string, undefined>, close?: string): readonly Sequence[] => {
  const ways: Sequence[number][][] = [[]];
  for (let next = tokens.next(); !next.done && next.value !== close; next = tokens.next()) {
    const token = next.value;
    if (token === '|') ways.push([]);
    else ways.at(-1)?.push(partOf(token, tokens));
  }
  return ways;
};

const partOf = (token: string, tokens: Iterator<string, undefined>): Sequence[number] => {
  const close = closing[token];
  if (close !== undefined) return { ways: waysFrom(tokens, close), isOptional: token === '[' };
  return token === '...' ? gap : token;
};

const patternOf = (ways: readonly Sequence[]): string =>
  ways.map((way) => way.map(patternOfPart).join('')).join('|');

const patternOfPart = (part: Sequence[number]): string => {
  if (part === gap) return '(?:\\S+ ){0,5}?';
  if (typeof part === 'string') return `${part} `;
  return `(?:${patternOf(part.ways)})${part.isOptional ? '?' : ''}`;
};

interface Triggers {
  readonly words: readonly string[];
  readonly price: number;
}

/** Words one of which every way holds; `null` when a way may do without. */
const triggersOf = (ways: readonly Sequence[], price: Price): Triggers | null => {
  const each = ways.map((way) => cheapest(way.map((part) => triggersOfPart(part, price))));
  return each.every((triggers) => triggers !== null)
    ? { words: each.flatMap(({ words }) => words), price: each.reduce((sum, one) => sum + one.price, 0) }
    : null;
};

const triggersOfPart = (part: Sequence[number], price: Price): Triggers | null => {
  if (part === gap) return null;
  if (typeof part === 'string') return { words: [part], price: price(part) };
  return part.isOptional ? null : triggersOf(part.ways, price);
};

const cheapest = (among: readonly (Triggers | null)[]): Triggers | null =>
  among.reduce(
    (best, next) => (next !== null && (best === null || next.price < best.price) ? next : best),
    null,
  );

/** Makes lines ready; a line's triggers are those of its words that the fewest lines hold. Throws on a line without any. */
export const createPhraseLines = (lines: readonly string[]): readonly PhraseLine[] => {
  const holders = new Map<string, number>();
  for (const line of lines)
    for (const word of new Set(wordsOfLine(line))) holders.set(word, (holders.get(word) ?? 0) + 1);
  return lines.map((line) => {
    const ways = waysFrom(tokensOf(line).values());
    const triggers = triggersOf(ways, (word) => holders.get(word) ?? 0);
    if (triggers === null) throw new PhraseLineEmpty(line);
    return { pattern: patternOf(ways), triggers: new Set(triggers.words) };
  });
};
