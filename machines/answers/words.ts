import { languageNames, languageOf } from './languages.ts';
import { normalise } from './normal.ts';
import { numberOf } from './numbers.ts';
import { createPhrases, createSpelling } from './phrases.ts';
import { lists as namedLists, phrases, targets } from './word-phrases.ts';

/** The words that are valid at any time. `cancel` covers "stop": opting out by SMS is the channel's own affair. */
export type WordName = keyof typeof phrases | 'change';

/** A word valid at any time; `data` is the language's BCP 47 tag, or the name of what is to be changed. */
export interface Word {
  readonly word: WordName;
  readonly data?: string;
}

/** What a person wants to change: a stable name, and which one where there are several ("question 2"). */
export interface ChangeTarget {
  readonly target: keyof typeof targets;
  readonly number?: number;
}

const lists = { ...namedLists, language: languageNames.join('|') };
const isKeyOf = <T extends object>(object: T, key: PropertyKey): key is keyof T => key in object;
const namesOf = <T extends object>(object: T): (keyof T)[] =>
  Object.keys(object).filter((key) => isKeyOf(object, key)) as (keyof T)[];

const matchers = namesOf(phrases).map((word) => ({ word, phrases: createPhrases(phrases[word], lists) }));
const changing = createPhrases(
  [
    '(<change>|that is wrong|i made a mistake|fix a mistake|mistake|wrong|hay un error|me equivoque)',
    '(<change>) [<mine>] (answer|answers|something|thing|things|one thing|mistake|error|respuesta|respuestas|algo|an answer)',
    '(made a mistake|got something wrong)',
  ],
  lists,
);
const targetWords = namesOf(targets).map((target) => ({
  target,
  phrases: createPhrases(
    [
      `(<change>|(made|fix|correct) a mistake (in|on|with)|got|wrong|me equivoque (en|con)) [<mine>] [answer (to|for|about)] (${targets[target].join('|')}) [(number|numero|no)] [\\d] [wrong|please|answer]`,
      `[<mine>] (${targets[target].join('|')}) (is|was|are|esta|es|changed|has changed|cambio) [wrong|incorrect|not right|mal|incorrecta|incorrecto]`,
    ].map((line) =>
      line.replace('[\\d]', '[1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|uno|dos|tres|cuatro|cinco]'),
    ),
    lists,
  ),
}));

const real = new Set(
  'charge charges chance chances house horse thing think those these there their where later latter past waste leave leaves stage state states study statue county contact paper patient patients'.split(
    ' ',
  ),
);
const correct = createSpelling(
  [
    ...matchers.flatMap((matcher) => matcher.phrases.words),
    ...changing.words,
    ...targetWords.flatMap((t) => t.phrases.words),
  ],
  real,
);

const before =
  /^(?:(?:please|pls|plz|hey|hi|hello|ok|okay|so|well|um|uh|sorry|im sorry|i am sorry|my apologies|excuse me|pardon me|pardon|actually|and|but|oh|no|yes|hmm|alright|now|just|ai|bot|assistant|kindly|dear|por favor|porfavor|hola|oye|disculpe|perdon|bueno|pues|i said|i repeat) )+/;
const after =
  /(?: (?:please|pls|plz|thanks|thank you|now|right now|ok|okay|por favor|porfavor|gracias|ahora|ahora mismo|ya|ai|bot|assistant|sir|maam|if (?:you|i) (?:can|could|may|dont mind)|if (?:thats|that is) (?:ok|okay|possible)|asap|today|real quick|sorry|im sorry|thx))+$/;
const request =
  /^(?:(?:can|could|may|might|would|will) (?:i|you|we|u|ya) (?:please |kindly |just |possibly |maybe |like to |mind |also )*(?:get you to |have you |be able to |mind |have |get )?|(?:can|could|may) (?:i|we) (?:get|have) (?:you )?(?:to )?|(?:i|we) (?:really |just |would |do |now |must |still )*(?:want|need|like|wish|have|must|got|love|prefer|request|require|ask|would like|would love|d like|gotta|wanna|have to) (?:for |that )?(?:you )?(?:to )?(?:please )?(?:just )?|(?:id|we d) (?:like|love|prefer|rather|appreciate it if) (?:for )?(?:you )?(?:to )?|let me |lets |let us |is it (?:ok|okay|possible|alright)(?: if i| to| for me to| for you to| if you| if we)? |is there (?:a|any) way (?:to |i can |you can |for me to )|how (?:do|can|could|would|should) (?:i|you|we) |how to |i am (?:going|trying|ready) to |im (?:going|trying|ready) to |i (?:must|should|will|shall) (?:have you )?|ill |you (?:need|have) to |you (?:should|can|must|could) |would you mind |do you mind |go ahead and |try to |(?:yo )?(?:quiero|quisiera|deseo|necesito|me gustaria|puedo|podria|podemos|podriamos|prefiero|tengo que|quería|queria|me puede|me puedes|me podria|puede|puedes|podrias|se puede|es posible|como puedo|como hago para|dejame|dejeme|permitame|vamos a|hay manera de) (?:que (?:me )?)?(?:please |por favor )?)/;

/** The same message with courtesy and asking taken off, step by step. */
const formsOf = (plain: string): string[] => {
  const forms = [plain];
  for (let i = 0; i < 4; i += 1) {
    const last = forms.at(-1) ?? '';
    const shorter = last.replace(before, '').replace(after, '');
    const bare = shorter !== last ? shorter : last.replace(request, '');
    if (bare === last || bare === '') break;
    forms.push(bare);
  }
  return forms;
};

/** Longer messages tell something; none of the phrases comes near. */
const longestCommand = 140;

const plainForms = (text: string): string[] => {
  if (text.length > longestCommand) return [];
  const plain = normalise(text);
  if (plain === '') return [];
  const exact = formsOf(plain);
  const corrected = correct(plain);
  return corrected === plain ? exact : [...exact, ...formsOf(corrected)];
};

const languageIn = (plain: string): string | null => {
  const words = plain.split(' ');
  const found = new Map<string, number>();
  for (let size = 3; size > 0; size -= 1)
    for (let i = 0; i + size <= words.length; i += 1) {
      const tag = languageNames.includes(words.slice(i, i + size).join(' '))
        ? languageOf(words.slice(i, i + size).join(' '))
        : null;
      const isLeft = ['from', 'than', 'of'].includes(words[i - 1] ?? '');
      if (tag && !isLeft && !found.has(tag)) found.set(tag, i);
    }
  return [...found.keys()][0] ?? null;
};

/** What a message "change …" names, as "my address" or "question 2"; `null` when it names nothing we know. */
export const readChangeTarget = (text: string): ChangeTarget | null => {
  for (const form of plainForms(text)) {
    const found =
      targetWords.find((entry) => entry.phrases.match(form)) ??
      targetWords.find((entry) => entry.phrases.match(`change ${form}`));
    if (!found) continue;
    const number = form
      .split(' ')
      .map(numberOf)
      .find((n) => n !== null && n > 0);
    return number ? { target: found.target, number } : { target: found.target };
  }
  return null;
};

/**
 * Reads a word that is valid at any time ("help", "start over", "quiero hablar con una persona"), with the courtesy
 * people put around it. Only a whole message counts: "can you help my mother?" is no call for help.
 */
export const readWord = (text: string): Word | null => {
  for (const form of plainForms(text)) {
    const found = matchers.find((matcher) => matcher.phrases.match(form));
    if (found?.word === 'language') {
      const language = languageIn(form);
      return language ? { word: 'language', data: language } : { word: 'language' };
    }
    if (found) return { word: found.word };
    const target = targetWords.find((entry) => entry.phrases.match(form));
    if (target) return { word: 'change', data: target.target };
    if (changing.match(form)) return { word: 'change' };
  }
  return null;
};
