import { createPhrases, createSpelling } from '../phrases.ts';
import { concepts } from './concepts.ts';
import { contexts, harmless } from './languages.ts';
import { neighbours, telling } from './misspelt.ts';
import { createSounds } from './sounds.ts';

const ways = Object.values(concepts).join('|');
const wordsOfSigns = [
  ...(ways.match(/\p{L}+/gu) ?? []),
  ...createPhrases(harmless).words,
  ...contexts.flatMap(({ past, general, present }) => createPhrases([...past, ...general, ...present]).words),
];
const real = new Set([...neighbours.split(' '), ...wordsOfSigns]);

/** Words that stand whole in the signs and are long enough that a slip of them is hardly another word. */
const longWords = ways.match(/(?<!\p{L})\p{L}{7,}(?![\p{L}*])/gu) ?? [];
const correctSlips = createSpelling([...telling.split(' '), ...longWords], real);
const soundingLike = createSounds(wordsOfSigns);

/** What would be other words without its apostrophe or the space in it. */
const respelled: readonly (readonly [RegExp, string])[] = [
  [/\bo\.?d['’](?:d|ed|ing)\b/gi, 'overdosed'],
  [/\b(my|him|her|them)[ -]sel(?:f|ves)\b/gi, '$1self'],
  [/\b(hav|hurt|bleed|chok|dy|shak|breath|go|gett|feel|kill|vomit)in\b/gi, '$1ing'],
  [/\bwakeup\b/gi, 'wake up'],
  [/\b(?:kil|kll|killl+)\b/gi, 'kill'],
];

/** A message, with what its spelling would hide from `normalise` put right. */
export const respell = (text: string): string =>
  respelled.reduce((read, [slip, word]) => read.replace(slip, word), text);

/** A sentence in plain form with the words of danger in it put right, as far as they were misspelt. */
export const correct = (plain: string): string =>
  correctSlips(plain)
    .split(' ')
    .map((word) => (word.length < 5 || real.has(word) ? word : (soundingLike(word) ?? word)))
    .join(' ');
