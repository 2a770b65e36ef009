/** English with accents on every vowel and 40 % longer: whatever still reads like English comes from no text. */
import type { Language, Texts } from '../bot/text/languages.ts';

/** A private tag, so that no browser asks for it. */
export const pseudoTag = 'en-xa';

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' },
};
const longerBy = 0.4;

const accented = (literal: string): string =>
  literal.replace(/[aeiou]/gi, (letter) => accents[letter] ?? letter);

/** Two in five words are said with a longer tail, so that spaces stay where they are. */
const lengthened = (literal: string): string =>
  literal.replace(/\p{L}{2,}/gu, (word) => word + '~'.repeat(Math.round(word.length * longerBy)));

/** The end of the braces that open at `start`. */
const closing = (text: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return text.length;
};

/** Puts the words of an ICU message in pseudo English and leaves its blanks and choices as they are. */
const pseudo = (text: string): string => {
  const start = text.indexOf('{');
  if (start < 0) return lengthened(accented(text));
  const end = closing(text, start);
  return pseudo(text.slice(0, start)) + blank(text.slice(start, end + 1)) + pseudo(text.slice(end + 1));
};

const blank = (braces: string): string => {
  const head = /^\{\w+, (?:select|plural), /.exec(braces)?.[0];
  if (head === undefined) return braces;
  let made = head;
  for (let rest = braces.slice(head.length); ; ) {
    const start = rest.indexOf('{');
    if (start < 0) return made + rest;
    const end = closing(rest, start);
    made += `${rest.slice(0, start)}{${pseudo(rest.slice(start + 1, end))}}`;
    rest = rest.slice(end + 1);
  }
};

/** A language in pseudo English. */
export const pseudoLanguage = (english: Texts): Language => ({
  locale: 'en-US',
  texts: Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)])),
});
