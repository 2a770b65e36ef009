import { concepts } from './danger/concepts.ts';
import { contexts, harmless, illnesses } from './danger/languages.ts';
import { createNow, isPresent, type Now } from './danger/now.ts';
import { sentencesOf } from './danger/sentences.ts';
import { emergencies, wishes } from './danger/signs.ts';
import { createSignsTogether } from './danger/signs-together.ts';
import { correct } from './danger/spelling.ts';
import { createPhrases } from './phrases.ts';

/** What a message makes us fear: a medical emergency, or that a person may harm themselves. */
export type Danger = 'emergency' | 'self-harm';

const readSigns = createSignsTogether({ emergencies, wishes }, concepts);
const recentTreatment = createPhrases(contexts.flatMap((context) => context.recentTreatment));
const harmlessPhrases = createPhrases(harmless);
const happening = createPhrases(
  illnesses.flatMap((illness) => illness.happening),
  { named: illnesses.map(({ named }) => named).join('|') },
);
const labels = createPhrases(illnesses.flatMap((illness) => illness.labels));
const cries = createPhrases(illnesses.flatMap((illness) => illness.cries));

/** A list of allergies says what happens, not that it does. */
const allergyList = /^(?:[a-z]+ )?(?:allergies|allergy|alergias) (?:,|to|include|a) /;

/** Longer texts are read in their first part only; nobody calls for help after a thousand words. */
const longestText = 8000;

/** The sentences as they were written, and where that is another, without commas or slips. */
const withSlips = (text: string): string[] => {
  const sentences = sentencesOf(text.slice(0, longestText)).map((sentence) =>
    recentTreatment.replace(harmlessPhrases.replace(sentence, ''), 'chemo'),
  );
  return sentences.flatMap((sentence) => {
    if (allergyList.test(sentence) && !isPresent(sentence)) return [];
    const flat = sentence.replaceAll(' , ', ' ');
    const corrected = correct(sentence);
    return corrected === sentence ? [sentence, ...(flat === sentence ? [] : [flat])] : [sentence, corrected];
  });
};

/** An illness that strikes, named alone or as happening; not as a diagnosis. */
const strikesNow = (sentence: string, now: Now): boolean => {
  if (cries.match(sentence)) return true;
  for (let from = 0, rest = sentence; rest !== ''; rest = sentence.slice(from)) {
    const found = happening.find(rest);
    if (found === null) return false;
    const sign = { start: from + found.start, end: from + found.end };
    if (labels.find(now.partAround(sign))) return false;
    if (now.holds(sign)) return true;
    from = sign.start + sentence.slice(sign.start).search(/ |$/) + 1;
  }
  return false;
};

const dangerIn = (sentence: string): Danger | null => {
  const now = createNow(sentence);
  const signsOf = readSigns(sentence);
  if (signsOf('wishes').some((sign) => now.holds(sign, 'may-last'))) return 'self-harm';
  return signsOf('emergencies').some((sign) => now.holds(sign)) || strikesNow(sentence, now)
    ? 'emergency'
    : null;
};

/**
 * Reads signs of a medical emergency or of self-harm in a message, English or Spanish, misspelt or not. It would
 * rather ask once too often: silent only where the words deny it ("no chest pain"), speak of the past ("a heart attack
 * in 2019") or ask in general ("what is my risk of stroke?").
 */
export const readDanger = (text: string): Danger | null => {
  const dangers = withSlips(text).map(dangerIn);
  return (
    dangers.find((danger) => danger === 'self-harm') ?? dangers.find((danger) => danger !== null) ?? null
  );
};
