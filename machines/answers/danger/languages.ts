import { body as englishBody } from './english/body.ts';
import * as englishContext from './english/context.ts';
import { despair as englishDespair } from './english/despair.ts';
import { events as englishEvents } from './english/events.ts';
import { harmless as englishHarmless } from './english/harmless.ts';
import * as englishIllness from './english/illness.ts';
import { injury as englishInjury } from './english/injury.ts';
import { trouble as englishTrouble } from './english/trouble.ts';
import type { Concepts } from './signs-together.ts';
import { body as spanishBody } from './spanish/body.ts';
import * as spanishContext from './spanish/context.ts';
import { despair as spanishDespair } from './spanish/despair.ts';
import { events as spanishEvents } from './spanish/events.ts';
import { harmless as spanishHarmless } from './spanish/harmless.ts';
import * as spanishIllness from './spanish/illness.ts';
import { injury as spanishInjury } from './spanish/injury.ts';
import { trouble as spanishTrouble } from './spanish/trouble.ts';

/** Every language's words for what signs are made of, by the concept. */
export const vocabularies: readonly Concepts[] = [
  { ...englishBody, ...englishTrouble, ...englishEvents, ...englishInjury, ...englishDespair },
  { ...spanishBody, ...spanishTrouble, ...spanishEvents, ...spanishInjury, ...spanishDespair },
];

/** Every language's ways to take a sign back. */
export const contexts = [englishContext, spanishContext];

/** Every language's phrases that only sound like danger. */
export const harmless = [...englishHarmless, ...spanishHarmless];

/** Every language's illnesses that strike. */
export const illnesses = [englishIllness, spanishIllness];
