import { concepts, families, wishes } from './danger-families.ts';
import * as signs from './danger-signs.ts';
import { normalise } from './normal.ts';
import { createPhrases, createSpelling, type Phrases } from './phrases.ts';
import { createSignsTogether } from './signs-together.ts';

/** What a message makes us fear: a medical emergency, or that a person may harm themselves. */
export type Danger = 'emergency' | 'self-harm';

const lists = { named: signs.named };
const certain = createPhrases(signs.certain);
const felt = createPhrases(signs.felt);
const together = createSignsTogether([...signs.together, ...families], concepts);
const wished = createSignsTogether(wishes, concepts);
const recentTreatment = createPhrases(signs.recentTreatment);
const happening = createPhrases(signs.happening, lists);
const harmless = createPhrases(signs.harmless);
const selfHarm = createPhrases(signs.selfHarm);
const past = createPhrases(signs.past);
const lasting = createPhrases(signs.lasting);
const present = createPhrases(signs.present);
const denied = createPhrases([
  `${signs.denied} [any|a|an|the|more|current|new|of|signs of|de|history of|really|actually|having|been|ever|had]`,
]);
const general = createPhrases(signs.general);
const year = /(?:^| )(?:(?:19|20)\d\d|when (?:i|he|she|we|they) (?:was|were) (?:about )?\d+)(?: |$)/;
const hadOne =
  /(?:^| )(?:had|tuve|tuvo|sufri|sufrio) (?:(?:a|an|my|un|una|his|her|mi|mild|mini|small|massive) )*(?:heart attack|stroke|seizure|seizures|infarto|derrame)(?: |$)/;
const unsureWhether =
  /(?:^| )(?:think|may|might|could|just|maybe|must|believe|afraid|creo|acaba|acabo|parece)(?: |$)/;
const wasThen = (part: string): boolean =>
  year.test(part) || (hadOne.test(part) && !unsureWhether.test(part));

/** Words of the families long enough that a slip of them is hardly another word. */
const longWords = [...Object.values(concepts), ...families, ...wishes].flatMap(
  (line) => line.match(/(?<![\p{L}<])\p{L}{7,}(?![\p{L}*>])/gu) ?? [],
);
const phrasesRead = [signs.certain, signs.harmless, signs.past, signs.general, signs.present, signs.selfHarm];
const correct = createSpelling(
  [...signs.telling.split(' '), ...longWords],
  new Set([
    ...signs.neighbours.split(' '),
    ...phrasesRead.flatMap((lines) => createPhrases(lines).words),
    ...[...Object.values(concepts), ...families, ...wishes].flatMap((line) => line.match(/\p{L}+/gu) ?? []),
  ]),
);
const labels = createPhrases(signs.labels);

/** Whole messages of people to whom it happens; "stroke" alone is as likely a diagnosis. */
const cryAlone = createPhrases([
  '(auxilio|socorro) [auxilio|socorro|ayuda|por favor]',
  '[help|please|its an|is an] (emergency|emergencia) [help|please|now|ayuda|por favor]',
  '[help|ayuda|a|un|my|possible|im having|posible] (heart attack|heart atack|hart attack|heartattack|infarto|ataque al corazon|ataque cardiaco) [help|ayuda|please]',
]);

/** Without its apostrophe "od'd" is another word. */
const spelledOverdose = /\bo\.?d['’](?:d|ed|ing)\b/gi;

const sentencesOf = (text: string): string[] =>
  text
    .replace(spelledOverdose, 'overdosed')
    .split(/(?<!\b(?:dr|mr|mrs|ms|st))(?:\.(?!\d)|[;!?¿¡\n])+/i)
    .map((sentence) =>
      sentence
        .split(/\s*[,:()]\s*|\s[-–—]+\s/)
        .map(normalise)
        .filter((part) => part !== '')
        .join(' , '),
    )
    .filter((sentence) => sentence !== '');

const joint = / (?:,|and|but|y|e|pero|which|while|because|so|then|porque|aunque|although|though) /g;

/** The part of a sentence around a stretch of it, up to the next comma or "and" on both sides; a bare time after it belongs to it. */
const partAround = (sentence: string, start: number, end: number): string => {
  const cuts = [...sentence.matchAll(joint)];
  const from = cuts.filter((cut) => cut.index + cut[0].length <= start + 1).at(-1);
  const to = cuts.find((cut) => cut.index >= end - 1);
  const part = sentence.slice(from ? from.index + from[0].length : 0, to ? to.index : undefined);
  const next = to ? sentence.slice(to.index + to[0].length) : '';
  const isTime =
    next !== '' && next.split(' ').length <= 4 && (past.find(next)?.start === 0 || wasThen(next));
  return isTime ? `${part} ${next}` : part;
};

const listed = / (?:or|nor|ni|o) /;
/** Words that may stand between a denial and what it denies. */
const between = new Set(
  'thoughts thought thinking ideas plans plan attempts attempt about en pensado pensamientos intenciones any a an the more such real current new recent signs symptoms of have has had having feel feeling get getting need call been really ever longer tengo tiene tenido hay siento he ha necesito un una el la de mas'.split(
    ' ',
  ),
);
const isDenied = (sentence: string, start: number): boolean => {
  const before = sentence.slice(0, start);
  let rest = before;
  let offset = 0;
  let last: { end: number } | null = null;
  for (let hit = denied.find(rest); hit; hit = denied.find(rest)) {
    last = { end: offset + hit.end };
    offset += hit.end + 1;
    rest = before.slice(offset);
    if (rest === '') break;
  }
  if (last === null) return false;
  const gap = ` ${before.slice(last.end).trim()} `;
  const words = gap.trim() === '' ? [] : gap.trim().split(' ');
  if (words.every((word) => between.has(word))) return true;
  return words.length <= 7 && listed.test(gap) && !/ (?:but|pero) /.test(gap);
};

type Signs = Pick<Phrases, 'find'>;

/** A list of allergies says what happens, not that it does. */
const allergyList = /^(?:[a-z]+ )?(?:allergies|allergy|alergias) (?:,|to|include|a) /;

/** Whether a sign, found in a sentence, speaks of somebody's now. */
const isNow = (phrases: Signs, sentence: string, sign: { start: number; end: number }): boolean => {
  if (isDenied(sentence, sign.start)) return false;
  const part = partAround(sentence, sign.start, sign.end);
  if (present.find(part)) return true;
  if (past.find(part) || wasThen(part)) return false;
  if (phrases !== selfHarm && phrases !== wished && lasting.find(part)) return false;
  return general.find(sentence) === null;
};

const holdsNow = (phrases: Signs, sentence: string): boolean => {
  let from = 0;
  for (let rest = sentence; rest !== ''; rest = sentence.slice(from)) {
    const sign = phrases.find(rest);
    if (sign === null) return false;
    if (isNow(phrases, sentence, { start: from + sign.start, end: from + sign.end })) return true;
    const next = sentence.indexOf(' ', from + sign.start);
    if (next < 0) return false;
    from = next + 1;
  }
  return false;
};

const strikesNow = (sentence: string): boolean => {
  if (cryAlone.match(sentence)) return true;
  const sign = happening.find(sentence);
  if (sign === null) return false;
  const part = partAround(sentence, sign.start, sign.end);
  return labels.find(part) === null && holdsNow(happening, sentence);
};

/** Longer texts are read in their first part only; nobody calls for help after a thousand words. */
const longestText = 8000;

const withSlips = (text: string): string[] => {
  const sentences = sentencesOf(text.slice(0, longestText)).map((sentence) =>
    recentTreatment.replace(harmless.replace(sentence, ''), 'chemo'),
  );
  return sentences.flatMap((sentence) => {
    if (allergyList.test(sentence) && present.find(sentence) === null) return [];
    const flat = sentence.replaceAll(' , ', ' ');
    const corrected = correct(sentence);
    return corrected === sentence ? [sentence, ...(flat === sentence ? [] : [flat])] : [sentence, corrected];
  });
};

/**
 * Reads signs of a medical emergency or of self-harm in a message, English or Spanish, misspelt or not. It would
 * rather ask once too often: silent only where the words deny it ("no chest pain"), speak of the past ("a heart attack
 * in 2019") or ask in general ("what is my risk of stroke?").
 */
export const readDanger = (text: string): Danger | null => {
  const sentences = withSlips(text);
  if (sentences.some((sentence) => holdsNow(selfHarm, sentence) || holdsNow(wished, sentence)))
    return 'self-harm';
  const isEmergency = sentences.some(
    (sentence) =>
      [certain, felt, together].some((listed) => holdsNow(listed, sentence)) || strikesNow(sentence),
  );
  return isEmergency ? 'emergency' : null;
};
