/** A turn's messages as the words of one text message, and a long one as several. */
import type { Message } from '../channel.ts';

/** Longest body that Twilio takes, in characters; beyond it the send is refused with 21617. */
const longestBody = 1600;

/**
 * Characters that would make a carrier use UCS-2, at less than half the room (67 characters a segment against 153), and
 * what stands for them in the GSM alphabet. Whatever else a person's own words hold stays as it is.
 */
const plainer: { readonly [character: string]: string } = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2022': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u200b': '',
  '\t': ' ',
};

const plain = (text: string): string =>
  text.replace(/[\u2018\u2019\u201c\u201d\u2010-\u2014\u2022\u2026\u00a0\u2009\u202f\u200b\t]/g, (found) => {
    return plainer[found] ?? found;
  });

/** Everything a turn says, as one text: words, the list of answers, and choices by number. */
export const textOf = (messages: readonly Message[]): string =>
  plain(messages.map(wordsOf).join('\n\n')).trim();

/**
 * Choices count from 1. Under the list of answers, whose numbers change them, the one choice is 0; the machines read the
 * numbers in the same way.
 */
const wordsOf = ({ text, answers = [], choices = [] }: Message): string =>
  [
    text,
    answers
      .map(({ number, label, value }) => `${number}. ${label}: ${value.replaceAll('\n', '; ')}`)
      .join('\n'),
    choices.map(({ title }, index) => `${answers.length > 0 ? 0 : index + 1}. ${title}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** Where a text may be cut, the best place first: between paragraphs, lines, sentences, words. */
const cuts = [/\n\n+/g, /\n/g, /(?<=[.!?:;])\s/g, /\s/g];

/** The text in parts of at most `most` characters, none of them lost but the white space where it was cut. */
export const splitText = (text: string, most: number = longestBody): readonly string[] => {
  if (text.length <= most) return text === '' ? [] : [text];
  const { end, next } = cutBefore(text, most);
  return [text.slice(0, end).trimEnd(), ...splitText(text.slice(next).trimStart(), most)];
};

/** A part much shorter than it could be is a worse cut than one inside a paragraph. */
const shortest = 0.5;

const cutBefore = (text: string, most: number): { readonly end: number; readonly next: number } => {
  for (const cut of cuts) {
    const found = [...text.slice(0, most + 1).matchAll(cut)].findLast(
      ({ index }) => index <= most && index >= most * shortest,
    );
    if (found) return { end: found.index, next: found.index + found[0].length };
  }
  const isPair = /[\ud800-\udbff]/.test(text[most - 1] ?? '');
  const end = isPair ? most - 1 : most;
  return { end, next: end };
};
