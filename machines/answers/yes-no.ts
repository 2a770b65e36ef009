import { normalise } from './normal.ts';
import { createPhrases, createSpelling } from './phrases.ts';
import { check, type Reading, read, unclear } from './reading.ts';
import * as known from './yes-no-words.ts';

const phrasesOf = (list: string): string[] => list.split('|').map((line) => line.trim());
const wordsOfList = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const traps = createPhrases(known.traps);
const notYet = createPhrases(known.notYet);
const doubts = createPhrases(known.doubts);
const yesWords = phrasesOf(known.yesWords);
const noWords = phrasesOf(known.noWords);
const yes = createPhrases([...yesWords, ...phrasesOf(known.yesAlone), ...known.yesPhrases]);
const no = createPhrases([...noWords, ...phrasesOf(known.noAlone), ...known.noPhrases]);
const negations = new Set(wordsOfList(known.negations));
const holds = phrasesOf(known.holds);
const fails = phrasesOf(known.fails);
const soft = new Set(wordsOfList(known.soft));
const closed = new Set([
  ...wordsOfList(known.fillers),
  ...wordsOfList([...holds, ...fails, ...soft, ...negations, ...yesWords].join(' ')),
]);
const vocabulary = new Set([...closed, ...doubts.words, ...yes.words, ...no.words]);
const correct = createSpelling(
  [...closed, ...doubts.words].filter((word) => word.length > 6),
  vocabulary,
);

const softDoubt = (words: readonly string[]): boolean =>
  words.some((word) => soft.has(word)) && !words.some((word) => negations.has(word));

type Polarity = 'yes' | 'no';
/** `doubt`: says that it is not known; `other`: something else than an answer. */
type Sense = Polarity | 'doubt' | 'both' | 'double-negative' | 'other';

const opposite = { yes: 'no', no: 'yes' } as const;
const courtesy =
  /^(?:(?:oh|well|um|uh|hmm|er|ah|hi|hello|hey|hola|pues|bueno|please|sorry|por favor|ay|mmm|honestly|actually|like i said) )+|(?: (?:please|thanks|thank you|sir|maam|por favor|gracias|ai|bot|doctor|dear|senor|senora|man|dude|sorry|amigo|friend))+$/g;
const bare = (plain: string): string =>
  / to thank you/.test(plain) ? plain : plain.replace(courtesy, '') || plain;

const longestFirst = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length);
const opening = new RegExp(
  `^(?:(?<yes>${longestFirst(yesWords).join('|')})|(?:${longestFirst(noWords).join('|')})) (?<rest>.+)$`,
);
const asserted = createPhrases([`(${known.holds.replace(/\s*\n/g, '')})`]);
const rejected = createPhrases([`(${known.fails.replace(/\s*\n/g, '')})`]);
const spanishVerb =
  /^(?:es|soy|estoy|esta|son|lo|la|me|tengo|tiene|fue|era|he|ha|hay|estamos|quiero|creo|pienso|puede)$/;
const holdWords = new Set(holds);
const requests = new Set(wordsOfList(known.requests));

/** "no" turns round what follows it only before a Spanish verb or a bare quality ("no truth"). */
const turnsRound = (word: string, next: string | undefined): boolean =>
  word === 'no' ? next !== undefined && (spanishVerb.test(next) || holdWords.has(next)) : negations.has(word);

/** Weighs a clause word by word; every word must be a known one. */
const weigh = (words: readonly string[]): Sense => {
  if (requests.has(words[0] ?? '') && words[1] !== 'you') return 'other';
  if (!words.every((word) => closed.has(word) || soft.has(word))) return 'other';
  const turns = words.filter((word, i) => turnsRound(word, words[i + 1])).length;
  const statement = words.filter((word, i) => !turnsRound(word, words[i + 1])).join(' ');
  const isFalse = rejected.find(statement) !== null;
  const isTrue = asserted.find(statement) !== null || words.some((word) => soft.has(word));
  if (turns > 1 || (turns === 1 && isFalse && !isTrue)) return 'double-negative';
  if (isFalse) return 'no';
  if (isTrue) return turns === 1 ? 'no' : 'yes';
  return turns === 1 && negations.has(words.at(-1) ?? '') ? 'no' : 'other';
};

/** "I do", "it is". */
const confirmed = '(i|we|he|she|it) (do|does|am|is|have|has|did|was|will|can|would)';
const plainYes = createPhrases([
  ...yesWords,
  ...phrasesOf(known.yesAlone),
  'sure',
  'correct',
  'true',
  confirmed,
]);
const plainNo = createPhrases([...noWords, ...phrasesOf(known.noAlone)]);
const emphasis = new RegExp(`^(?:${longestFirst(phrasesOf(known.emphases)).join('|')}) (?<rest>.+)$`);

/** The answer after a word that only weighs it; `null` when there is none. */
const emphasised = (plain: string): Polarity | null => {
  const rest = emphasis.exec(plain)?.groups?.rest ?? '';
  if (plainYes.match(rest)) return 'yes';
  return plainNo.match(rest) ? 'no' : null;
};

const senseOf = (clause: string): Sense => {
  const plain = yes.match(clause) || no.match(clause) ? clause : bare(clause);
  const words = plain.split(' ');
  if (yes.match(plain)) return 'yes';
  if (no.match(plain)) return 'no';
  const opened = opening.exec(plain)?.groups;
  if (opened?.yes === undefined && no.match(opened?.rest ?? '')) return 'no';
  if (doubts.find(plain) || softDoubt(words)) return 'doubt';
  if (!opened?.rest) return emphasised(plain) ?? weigh(words);
  const lead: Polarity = opened.yes === undefined ? 'no' : 'yes';
  const rest = senseOf(opened.rest);
  if (rest === lead) return lead;
  if (rest === opposite[lead]) return lead === 'no' && spanishVerb.test(words[1] ?? '') ? 'no' : 'both';
  return weigh(words) === lead ? lead : 'other';
};

/** Turns to something else than the answer. */
const asks =
  /(?:^| )(?:what|why|how|when|where|which|who|can you|could you|que es|como|cuando|donde|question|questions|pregunta|preguntas|help|ayuda)(?: |$)/;
/** Limits the answer. */
const limits =
  /(?:^| )(?:but|except|unless|although|though|however|only if|if|or|pero|excepto|salvo|aunque|sino|solo si|que)(?: |$)/;
const explains =
  /^(?:i|im|ive|it|its|he|hes|she|shes|they|we|my|our|the|this|that|thats|since|because|for|in|at|on|last|until|from|yo|el|la|mi|nuestro|desde|hace|porque|en|por|esta|estoy|estuve|fui|tengo|lo|me)(?: |$)/;

/** A plain yes or no that opens the message, and what follows it; `isLoose` when the two may not belong together. */
const openingOf = (
  text: string,
  clauses: readonly string[],
): { lead: Polarity; rest: string; isLoose: boolean } | null => {
  const [first = '', ...others] = clauses;
  const sense = senseOf(first);
  if (sense === 'yes' || sense === 'no') return { lead: sense, rest: others.join(' '), isLoose: false };
  const opened = opening.exec(bare(first))?.groups;
  if (!opened?.rest) return null;
  const maySayIf = /^si /.test(bare(first)) && !/^[^\p{L}]*s[íÍ]/iu.test(text);
  const rest = [opened.rest, ...others].join(' ');
  return {
    lead: opened.yes === undefined ? 'no' : 'yes',
    rest,
    isLoose: maySayIf || !explains.test(opened.rest),
  };
};

/** A yes or no with words around it that are not answers themselves. */
const readLongAnswer = (text: string, clauses: readonly string[]): Reading<'yes' | 'no'> => {
  const opened = openingOf(text, clauses);
  const isQuestion = text.includes('?');
  if (opened === null) {
    const last = senseOf(clauses.at(-1) ?? '');
    const before = clauses.slice(0, -1).join(' ');
    const isSettled = clauses.length > 1 && !isQuestion && !asks.test(before) && !limits.test(before);
    return isSettled && (last === 'yes' || last === 'no') ? read(last) : unclear('not-an-answer');
  }
  const { lead, rest, isLoose } = opened;
  if ((isLoose && lead === 'no') || asks.test(rest)) return unclear('not-an-answer');
  const turns = lead === 'yes' && rest.split(' ').some((word) => negations.has(word));
  const isPlain = !isQuestion && !isLoose && !turns && !limits.test(rest) && !doubts.find(rest);
  return isPlain ? read(lead) : check(lead, 'with-more');
};

const thumbs: Readonly<Record<string, Polarity>> = { '👍': 'yes', '👎': 'no' };

/** Answers that people stretch: "yeahhh", "nooo". */
const stretchable = new Set(wordsOfList(known.stretchable));
const unstretch = (word: string): string => {
  const short = word.replace(/(\p{L})\1+/gu, '$1');
  return stretchable.has(short) ? short : word;
};

const clausesOf = (text: string): string[] =>
  text
    .split(/[,.;:!¡¿?\n]+|\s[-–—]+\s/)
    .map((part) => correct(normalise(part).split(' ').map(unstretch).join(' ')))
    .filter((part) => part !== '');

/** A doubt is an answer only in a short message; after a plain yes or no it asks for a confirmation. */
const readDoubt = (plain: string, clauses: readonly string[]): Reading<'yes' | 'no' | 'unsure'> => {
  const first = senseOf(clauses[0] ?? '');
  if (clauses.length > 1 && (first === 'yes' || first === 'no') && plain.split(' ').length > 4)
    return check(first, 'with-more');
  return plain.split(' ').length <= 12 ? read('unsure') : unclear('not-an-answer');
};

/** Characters; a longer text tells something else. */
const longestAnswer = 500;

/**
 * Reads yes, no or "I do not know" in English or Spanish. A yes is never guessed: every word of the answer must be
 * known, or it must begin with a plain yes and go on without doubt, contrast or question.
 * Check: `thumb`, `not-yet`, `double-negative`, `with-more`. Unclear: `not-an-answer`, `both`, `no-words`.
 */
export const readYesNo = (text: string): Reading<'yes' | 'no' | 'unsure'> => {
  const thumb = thumbs[text.trim().slice(0, 2)];
  if (thumb && normalise(text) === '') return check(thumb, 'thumb');
  if (text.length > longestAnswer) return unclear('not-an-answer');
  const clauses = clausesOf(text);
  const said = clauses.join(' ');
  const plain = yes.match(said) || no.match(said) ? said : bare(said);
  if (plain === '') return unclear('no-words');
  if (traps.match(plain) || traps.match(said)) return unclear('not-an-answer');
  if (notYet.match(plain)) return check('no', 'not-yet');
  if (yes.match(plain) || no.match(plain)) {
    if (text.includes('?')) return unclear('not-an-answer');
    return read(yes.match(plain) ? 'yes' : 'no');
  }
  const senses = new Set(clauses.map(senseOf));
  if (senses.has('both') || (senses.has('yes') && senses.has('no'))) return unclear('both');
  if (senses.has('doubt')) return readDoubt(plain, clauses);
  if (senses.has('double-negative')) return check('yes', 'double-negative');
  const [only] = senses;
  if (senses.size === 1 && (only === 'yes' || only === 'no')) return read(only);
  return readLongAnswer(text, clauses);
};

const isAgreed = createPhrases([
  '[yes|si|ok|i understand and|i have read it and|entiendo y] [i|we] [do|hereby|fully|completely] (agree|accept|consent|agreed)',
  'i (give|grant) [you] [my] (consent|permission|agreement)',
  '(acepto|aceptamos|consiento|autorizo|estoy de acuerdo|estamos de acuerdo|doy mi consentimiento|doy mi autorizacion)',
  '(yo) (acepto|consiento|autorizo|estoy de acuerdo)',
]);
const isRefused = createPhrases([
  '(disagree|refuse|decline|object|reject|dissent|rechazo|niego)',
  '(not|never|dont|doesnt|cannot|cant|wont|wouldnt|couldnt|didnt|no|nunca|unable to|tampoco) [yo|lo|i|want to|wish to|going to|think i|think i can|quiero|puedo|voy a|estoy|de|le|les|me] (agree|accept|consent|agreed|acepto|aceptar|aceptamos|consiento|consentir|autorizo|autorizar|estoy de acuerdo|de acuerdo|doy)',
]);
const withoutCondition =
  /(?:^| )(?:but|if|except|unless|however|until|maybe|think|guess|should|must|do i|have to|what|why|pero|si no|excepto|salvo|aunque|quiza|tal vez|creo|debo|tengo que|que pasa)(?: |$)/;

/**
 * Reads whether a person agrees to a consent. Only words that say so count ("I agree", "acepto");
 * a bare "yes" or "ok" is unclear `say-i-agree`, a condition or question is unclear `condition`.
 */
export const readAgreement = (text: string): Reading<'agreed' | 'refused'> => {
  const plain = correct(normalise(text));
  if (isRefused.find(plain)) return read('refused');
  if (isAgreed.find(plain)) {
    const isPlain = !text.includes('?') && !withoutCondition.test(plain) && plain.split(' ').length <= 20;
    return isPlain ? read('agreed') : unclear('condition');
  }
  const answer = readYesNo(text);
  return answer.outcome === 'read' && answer.value === 'no' ? read('refused') : unclear('say-i-agree');
};
