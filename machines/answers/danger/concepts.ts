import { vocabularies } from './languages.ts';
import type { Concepts } from './signs-together.ts';

/** The words of every language for what signs are made of; people mix languages, so they are read together. */
export const concepts: Concepts = Object.fromEntries(
  Object.keys(vocabularies[0] ?? {}).map((name) => [
    name,
    vocabularies.map((words) => words[name]).join('|'),
  ]),
);
