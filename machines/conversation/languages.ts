/** In which language people are written to: their device's at first, and any other that there is whenever they name it. */
import type { Word } from '../answers/words.ts';
import type { Phrase } from '../effects.ts';
import { phrase } from '../intake/step.ts';
import type { Check, Languages, Move, Talk } from './talk.ts';

/** The one of our languages that a BCP 47 tag such as `es-MX` asks for. */
export const spokenOf = (languages: Languages, tag: string | undefined): string | undefined =>
  languages.find((language) => language === tag?.toLowerCase().split('-')[0]);

/** Every other language, offered in its own words. */
export const offersOf = (languages: Languages, spoken: string): readonly Phrase[] =>
  languages.filter((language) => language !== spoken).map((language) => phrase(`speaks:${language}`));

const named = (language: string): Phrase => phrase(`language:${language}`);

/** Goes on in the language that is named, with every answer kept; what was signed in another is signed again. */
export const chooseLanguage = ({ languages, record, at }: Talk, word: Word): Move => {
  const chosen = spokenOf(languages, word.data);
  if (chosen === undefined)
    return { phrases: [phrase('language.other', { languages: languages.map(named) })], next: 'ask' };
  if (chosen === record.language)
    return { phrases: [phrase('language.same', { language: named(chosen) })], next: 'ask' };
  return {
    event: { type: 'language.chosen', language: chosen, at },
    record: { language: chosen },
    phrases: [phrase('language.changed', { language: named(chosen) })],
    next: 'ask',
  };
};

/** A language named where nothing else is heard yet: after danger, and before somebody agreed to be texted. */
export const answerLanguage: Check = (talk) => {
  const { aside, texting } = talk.record;
  const isAfterDanger = aside?.kind === 'danger';
  const isBeforeTexting = talk.event.channel === 'sms' && texting !== undefined && texting.consent === null;
  if (!isAfterDanger && !isBeforeTexting) return null;
  const word = talk.word();
  if (word?.word !== 'language' || spokenOf(talk.languages, word.data) === undefined) return null;
  const move = chooseLanguage(talk, word);
  return isAfterDanger ? { ...move, phrases: [phrase('danger.still')], next: 'wait' } : move;
};
