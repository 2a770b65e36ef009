import { languageNames, languageOf } from './languages.ts';
import { normalise } from './normal.ts';
import { numberOf } from './numbers.ts';
import { createPhraseBook } from './phrase-book.ts';
import { wordsOfLine } from './phrase-lines.ts';
import { createPhrases, createSpelling, expandLists } from './phrases.ts';
import { ownCase } from './word-phrases/case.ts';
import { courtesy } from './word-phrases/courtesy.ts';
import { language } from './word-phrases/language.ts';
import { lists as namedLists } from './word-phrases/lists.ts';
import { people } from './word-phrases/people.ts';
import { steps } from './word-phrases/steps.ts';
import { targets } from './word-phrases/targets.ts';

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

const phrases = { ...people, ...ownCase, ...language, ...steps, ...courtesy };
/** Stands for any language's name while phrases are matched. */
const anyLanguage = 'somelanguage';
/** Stands for "a bot", "a real live person" while questions about the assistant are matched. */
const anyone = 'botorperson';
const lists = { ...namedLists, language: anyLanguage, what: anyone };
const aboutUs = 'are-you-a-bot' satisfies keyof typeof phrases;
const botOrPerson = createPhrases([namedLists.bot_or_person], lists);
const isKeyOf = <T extends object>(object: T, key: PropertyKey): key is keyof T => key in object;
const namesOf = <T extends object>(object: T): (keyof T)[] =>
  Object.keys(object).filter((key) => isKeyOf(object, key)) as (keyof T)[];

const entries = namesOf(phrases).flatMap((word, rank) =>
  phrases[word].map((line) => ({ key: { word, rank }, line: expandLists(line, lists) })),
);
/** All but questions about what the assistant is, which are asked of a text of their own. */
const known = createPhraseBook(entries.filter(({ key }) => key.word !== aboutUs));
const askingAboutUs = createPhrases(phrases[aboutUs], lists);
const rankAboutUs = namesOf(phrases).indexOf(aboutUs);
const changing = createPhrases(
  [
    '(<change>|that is wrong|fix a mistake|mistake|wrong|oops|hay un error|me equivoque)',
    '[that|thats|this|it|its|that one|i|eso] [is|was|esta] (wrong|incorrect|not right|not correct|not true|mal|incorrecto)',
    '[i] (made|have made) [a] (mistake|error|typo)',
    '[i|ive] [have] (put|gave|wrote|typed|entered|said|chose|picked|tapped|pressed|clicked) [in] [the|a] wrong (answer|one|thing|button)',
    '(<change>) [<mine>] (answer|answers|something|thing|things|one thing|mistake|error|respuesta|respuestas|algo|an answer)',
    '(made a mistake|got something wrong)',
  ],
  lists,
);
const changingTarget = createPhraseBook(
  namesOf(targets).flatMap((target) =>
    [
      `(<change>|[i] (made|fix|correct) a mistake (in|on|with)|got|wrong|me equivoque (en|con)) [<mine>] [answer (to|for|about)] (${targets[target].join('|')}) [(number|numero|no)] [\\d] [wrong|please|answer]`,
      `[<mine>] (${targets[target].join('|')}) (is|was|are|esta|es|changed|has changed|cambio) [wrong|incorrect|not right|mal|incorrecta|incorrecto]`,
      `[i|ive] [have] (put|gave|wrote|typed|entered|said) [in] [you] (the|a) wrong (${targets[target].join('|')})`,
    ].map((line) => ({
      key: target,
      line: expandLists(
        line.replace('[\\d]', '[1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|uno|dos|tres|cuatro|cinco]'),
        lists,
      ),
    })),
  ),
);

const real = new Set(
  'charge charges chance chances house horse thing think those these there their where later latter past waste leave leaves stage state states study statue county contact paper patient patients'.split(
    ' ',
  ),
);
const correct = createSpelling(
  [...entries.flatMap(({ line }) => wordsOfLine(line)), ...changing.words, ...changingTarget.words],
  real,
);

const before =
  /^(?:(?:please|pls|plz|hey|hi|hello|ok|okay|so|well|um|uh(?! huh)|oops|wait|no wait|hold on|sorry|im sorry|i am sorry|my apologies|excuse me|pardon me|pardon|actually|and|but|oh|huh|eh|no|nope|yes|hmm|alright|now|just|ai|bot|assistant|kindly|dear|por favor|porfavor|hola|oye|disculpe|perdon|bueno|pues|i said|i repeat) )+/;
const after =
  /(?: (?:please|pls|plz|thanks|thank you|now|right now|ok|okay|por favor|porfavor|gracias|ahora|ahora mismo|ya|ai|bot|assistant|sir|maam|if (?:you|i) (?:can|could|may|dont mind)|if (?:thats|that is) (?:ok|okay|possible)|asap|today|real quick|sorry|im sorry|thx))+$/;
const request =
  /^(?:(?:can|could|may|might|would|will) (?:i|you|we|u|ya) (?:please |kindly |just |possibly |maybe |like to |mind |also )*(?:get you to |have you |be able to |mind |have |get )?|(?:can|could|may) (?:i|we) (?:get|have) (?:you )?(?:to )?|(?:i|we) (?:really |just |would |do |now |must |still )*(?:want|need|like|wish|have|must|got|love|prefer|request|require|ask|would like|would love|d like|gotta|wanna|have to) (?:for |that )?(?:you )?(?:to )?(?:please )?(?:just )?|(?:id|we d) (?:like|love|prefer|rather|appreciate it if) (?:for )?(?:you )?(?:to )?|let me |lets |let us |is it (?:ok|okay|possible|alright)(?: if i| to| for me to| for you to| if you| if we)? |is there (?:a|any) way (?:to |i can |you can |for me to )|how (?:do|can|could|would|should) (?:i|you|we) |how to |i am (?:going|trying|ready) to |im (?:going|trying|ready) to |i (?:must|should|will|shall) (?:have you )?|ill |you (?:need|have) to |you (?:should|can|must|could) |would you mind |do you mind |go ahead and |try to |(?:yo )?(?:quiero|quisiera|deseo|necesito|me gustaria|puedo|podria|podemos|podriamos|prefiero|tengo que|quería|queria|me puede|me puedes|me podria|puede|puedes|podrias|se puede|es posible|como puedo|como hago para|dejame|dejeme|permitame|vamos a|hay manera de) (?:que (?:me )?)?(?:please |por favor )?)/;

/** The same message with courtesy and asking taken off, step by step. */
const formsOf = (plain: string): string[] => {
  const forms = new Set([plain]);
  for (const form of forms) {
    if (forms.size > 12) break;
    for (const shorter of [form.replace(before, '').replace(after, ''), form.replace(request, '')])
      if (shorter !== '') forms.add(shorter);
  }
  return [...forms];
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

const knownLanguages = new Set(languageNames);

/** Puts `anyLanguage` in place of the languages named, and keeps their tags; "from English" and "instead of English" name none. */
const withoutLanguages = (plain: string): { text: string; tag: string | null } => {
  const words = plain.split(' ');
  const kept: string[] = [];
  let tag: string | null = null;
  for (let i = 0; i < words.length; ) {
    const size = [3, 2, 1].find((n) => knownLanguages.has(words.slice(i, i + n).join(' '))) ?? 0;
    if (size > 0 && !['from', 'than', 'of', 'not'].includes(kept.at(-1) ?? ''))
      tag ??= languageOf(words.slice(i, i + size).join(' '));
    kept.push(size > 0 ? anyLanguage : (words[i] ?? ''));
    i += Math.max(size, 1);
  }
  return { text: kept.join(' '), tag };
};

/** What a message "change …" names, as "my address" or "question 2"; `null` when it names nothing we know. */
export const readChangeTarget = (text: string): ChangeTarget | null => {
  for (const form of plainForms(text)) {
    const found = changingTarget.match(form) ?? changingTarget.match(`change ${form}`);
    if (!found) continue;
    const number = form
      .split(' ')
      .map(numberOf)
      .find((n) => n !== null && n > 0);
    return number ? { target: found.key, number } : { target: found.key };
  }
  return null;
};

const nameOf = (plain: string): keyof typeof phrases | null => {
  const found = known.match(plain)?.key;
  if (found && found.rank < rankAboutUs) return found.word;
  return askingAboutUs.match(botOrPerson.replace(plain, anyone)) ? aboutUs : (found?.word ?? null);
};

const wordIn = (part: string): Word | null => {
  for (const form of plainForms(part)) {
    const { text, tag } = withoutLanguages(form);
    const word = nameOf(text);
    if (word) return tag && word === 'language' ? { word, data: tag } : { word };
    const target = changingTarget.match(text);
    if (target) return { word: 'change', data: target.key };
    if (changing.match(text)) return { word: 'change' };
  }
  return null;
};

/** Words that may stand beside another one in the same message, the weakest first: "ok, thanks, bye". */
const courtesies: readonly WordName[] = ['ok', 'greeting', 'thanks', 'goodbye'];
const small =
  /^(?:yes|no|yeah|sorry|please|wow|oh|si|ai|bot|assistant|por favor|just|it|that|i need something else|i do not need it anymore|i dont need it anymore|i know the answer)$/;

/**
 * Reads a word that is valid at any time ("help", "start over", "quiero hablar con una persona"), with the courtesy
 * people put around it. Only a whole message counts: "can you help my mother?" is no call for help.
 */
export const readWord = (text: string): Word | null => {
  if (text.length > longestCommand) return null;
  const whole = wordIn(text);
  if (whole) return whole;
  const parts = text.split(/[,.;:!¡¿?\n]+|\s?[-–—]\s?| but /).filter((part) => normalise(part) !== '');
  if (parts.length < 2) return null;
  const words = parts.filter((part) => !small.test(normalise(part))).map(wordIn);
  const [first, ...others] = words.filter(
    (word, i) => words.findIndex((other) => other?.word === word?.word) === i,
  );
  if (first === undefined || words.includes(null)) return null;
  const rank = (word: Word | null) => (word ? courtesies.indexOf(word.word) : -1);
  const commands = [first, ...others].filter((word) => rank(word) < 0);
  if (commands.length > 0) return commands.length === 1 ? (commands[0] ?? null) : null;
  return [first, ...others].sort((a, b) => rank(b) - rank(a))[0] ?? null;
};
