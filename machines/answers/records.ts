import type { Day } from '../events.ts';
import { languageNames, languageOf } from './languages.ts';
import { normalise, wordsOf } from './normal.ts';
import { createPhrases } from './phrases.ts';
import { readPlace } from './place.ts';
import { type Reading, read, unclear } from './reading.ts';
import { periodIn } from './record-dates.ts';
import { kindWords, noRecords, thatIsAll, unnamedPlace } from './record-words.ts';

export type RecordKind = 'notes' | 'labs' | 'imaging' | 'pathology' | 'operation';

/** What one message says about a place that holds records. */
export interface RecordPlaceFacts {
  readonly facility?: string;
  readonly city?: string;
  /** A state's two letters or a country's two letters. */
  readonly region?: string;
  readonly kinds: readonly RecordKind[];
  /** `2023`, `2023-05` or `2023-05-17`, as exact as the person said. */
  readonly from?: string;
  readonly to?: string;
  /** BCP 47 tag of the records' language. */
  readonly language?: string;
  /** Words that fit nowhere. */
  readonly more?: string;
}

const kindMatchers = Object.entries(kindWords).map(([kind, lines]) => ({
  kind: kind as RecordKind,
  phrases: createPhrases(lines),
}));
const endings = createPhrases(thatIsAll);
const nothing = createPhrases(noRecords);
const unnamed = createPhrases(unnamedPlace);

const kindsIn = (plain: string): RecordKind[] =>
  kindMatchers.flatMap(({ kind, phrases }) => (phrases.find(plain) ? [kind] : []));

const listOrder = kindMatchers.map(({ kind }) => kind);
const inListOrder = (a: RecordKind, b: RecordKind): number => listOrder.indexOf(a) - listOrder.indexOf(b);

/** Whether a message says that there is nothing more to add. */
export const isThatAll = (text: string): boolean => endings.match(normalise(text));

/** Whether a message says that there are no records at all. */
export const hasNoRecords = (text: string): boolean => nothing.match(normalise(text));

/** Reads which kinds of records there are; unclear `no-kind`. */
export const readKinds = (text: string): Reading<readonly RecordKind[]> => {
  const kinds = kindsIn(normalise(text));
  return kinds.length > 0 ? read(kinds) : unclear('no-kind');
};

/** Reads a language by name as its BCP 47 tag; unclear `several` (with the tags) or `no-language`. */
export const readLanguage = (text: string): Reading<string> => {
  const words = wordsOf(text);
  const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ''}`.trim());
  const named = [...pairs, ...words].filter((name) => languageNames.includes(name));
  const tags = [...new Set(named.flatMap((name) => languageOf(name) ?? []))];
  if (tags.length > 1) return unclear('several', tags.slice(0, 3));
  const tag =
    tags[0] ?? (words.length <= 3 ? words.map(languageOf).find((near) => near !== null) : undefined);
  return tag ? read(tag) : unclear('no-language');
};

const joiners =
  /^(?:and|y|e|at|in|from|for|of|with|my|the|some|all|i have|i had|there (?:is|are)|they have|en|de|del|la|el|los|las|mis|mi|con|tengo|hay|records?|reports?|results?|registros|resultados|also|plus|have|had|did|done|was|were|got|taken|hechos?|for the|to|both|a|an)\b[\s,.:-]*/i;
const trailing =
  /[\s,;:.()&-]+(?:and|y|e|at|in|from|for|of|with|my|the|en|de|del|only|records?)?[\s,;:.()&-]*$/i;
const trimmed = (text: string): string => {
  let rest = text.trim().replace(/^[\s,;:.()&-]+/, '');
  for (let next = rest.replace(joiners, ''); next !== rest; next = rest.replace(joiners, '')) rest = next;
  for (let next = rest.replace(trailing, ''); next !== rest; next = rest.replace(trailing, '')) rest = next;
  return rest.trim();
};

const facilityWord =
  /\b(?:hospital|hosp|clinic|clinica|clínica|medical|medico|médico|center|centre|centro|health|university|universidad|universitario|institute|instituto|general|mercy|memorial|imaging|radiology|lab|labs|laboratory|laboratorio|quest|labcorp|kaiser|mayo|oncology|cancer|surgery|associates|practice|office|dr\.?|doctor|imss|issste|sanatorio|policlinico|infirmary|pathology|va|veterans|st\.?|saint|san|santa|regional|community|group|physicians|healthcare|system|sinai|presbyterian|methodist|baptist|children'?s|urgent care)\b/i;

const kindPhrase =
  /\b(?:mris?|ct(?:s| scans?)?|cat scans?|pet(?:[ /-]ct)?(?: scans?)?|scans?|x-?rays?|ultrasounds?|mammograms?|images?|labs?|lab ?work|blood ?(?:work|tests?)|(?:lab|test) results|biops(?:y|ies)|slides?|(?:doctor'?s?|clinic|office|visit|progress|medical|op|discharge) (?:notes?|summar(?:y|ies))|notes?|(?:op(?:erative)?|pathology|path|radiology|surgical|surgery|imaging) reports?|operations?|surger(?:y|ies)|resonancias?|tomograf[ií]as?|radiograf[ií]as?|an[aá]lisis(?: de sangre)?|biopsias?|cirug[ií]as?|im[aá]genes|notas?|ecograf[ií]as?|laboratorios|laminillas|patolog[ií]a|pathology|imaging|chart)\b/gi;

const placeSplit = /\s+(?:at|@|in the|from|en el|en la|del|en)\s+/i;

/** Takes "in Toledo", ", Toledo, OH" or "en Lima, Perú" off the end of a facility's name. */
const withLocation = (name: string): { facility: string; city?: string; region?: string } => {
  const parts = name
    .split(/\s*,\s*|\s+(?:in|en)\s+(?=[^,]+$)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [facility = '', ...where] = parts;
  if (where.length === 0) return { facility };
  const regionText = where.at(-1) ?? '';
  const place = readPlace(/^[A-Za-z]{2}$/.test(regionText) ? `${regionText}, USA` : regionText);
  const known = place.outcome === 'read' ? (place.value.state ?? place.value.country) : undefined;
  const region = /^[A-Z]{2}$/.test(regionText) && known === 'US' ? regionText : known;
  const city = region ? where.slice(0, -1).join(', ') : where.join(', ');
  return { facility, ...(city ? { city } : {}), ...(region ? { region } : {}) };
};

/** Whether a text names kinds of records and nothing else ("MRI and biopsy"). */
const isKindAlone = (text: string): boolean => {
  const rest = trimmed(
    text.replace(kindPhrase, ' ').replace(/\b(?:everything|all of (?:it|them)|todo)\b/gi, ' '),
  );
  return (
    kindsIn(normalise(text)).length > 0 &&
    wordsOf(rest).every((word) => ['and', 'y', 'all', 'my', 'the', 'mis'].includes(word))
  );
};

/** "2 and 5" names no place. */
const withoutNumbers = (text: string): string =>
  /^[\d\s,.;&#]*(?:(?:and|y|or)[\d\s,.;&#]*)*$/i.test(text) ? '' : text;

const factsOf = (text: string, today: Day): RecordPlaceFacts => {
  const flat = text.replace(/\s+/g, ' ').trim();
  const plain = flat
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const { from, to, rest } =
    plain.length === flat.length
      ? periodIn(flat, plain, today)
      : { ...periodIn(flat, flat.toLowerCase(), today) };
  const spoken =
    /\b(?:(?:all|they are|records are|it is|written)\s+)?(?:in|en)\s+([\p{L}]+)(?:\s+(?:language|only))?\b/giu;
  let language: string | undefined;
  const listed = /(?:^|,)\s*([\p{L}]+)\s*(?=[,.]|$)/gu;
  const takeLanguage = (all: string, name: string): string => {
    const tag = languageNames.includes(normalise(name)) ? languageOf(normalise(name)) : null;
    if (tag) language = tag;
    return tag ? '' : all;
  };
  const withoutLanguage = rest.replace(spoken, takeLanguage).replace(listed, takeLanguage);
  const [head = '', ...tail] = withoutLanguage.split(placeSplit);
  const isNamedAfter = tail.length > 0 && (kindsIn(normalise(head)).length > 0 || !facilityWord.test(head));
  const nameText = isNamedAfter
    ? withoutLanguage.slice(withoutLanguage.indexOf(tail[0] ?? ''))
    : withoutLanguage;
  const before = isNamedAfter ? head : '';
  const afterComma = (nameText.match(/[,:(–-]\s*[^,]*$/) ?? [''])[0];
  const kindsAfter = isNamedAfter ? [] : kindsIn(normalise(nameText.replace(facilityWord, ' ')));
  const kinds = isNamedAfter
    ? [...new Set([...kindsIn(normalise(before)), ...kindsIn(normalise(afterComma))])]
    : kindsAfter;
  const name = trimmed(
    (facilityWord.test(nameText.replace(kindPhrase, ' ')) || kinds.length > 0
      ? stripKinds(nameText)
      : nameText
    ).replace(/\s+/g, ' '),
  );
  const { facility, city, region } = withLocation(name);
  return {
    ...(/\p{L}{2}/u.test(withoutNumbers(facility)) && !isKindAlone(facility) ? { facility } : {}),
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    kinds,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(language ? { language } : {}),
  };
};

/** Takes the kinds of records out of a facility's text, unless they belong to its name ("Bay Imaging Center"). */
const stripKinds = (text: string): string =>
  text.replace(kindPhrase, (word: string, ...rest: unknown[]) => {
    const offset = Number(rest.at(-2));
    const isInName =
      /^\s+(?:center|centre|associates|group|clinic|lab|institute|department|services)\b/i.test(
        text.slice(offset + word.length),
      );
    return isInName ? word : '';
  });

/** Where a message goes from one place to the next: a line, a semicolon, "and at", "also". */
const nextPlace =
  /\n+|\s*;\s*|(?:,\s*|\.\s+|\s+)(?:and\s+)?(?:also|then)\s+(?=(?:at\s+)?\p{L})|,?\s+(?:and|y)\s+(?:at|en|from)\s+|,?\s+(?:and|y)\s+(?=[\p{L} ]{3,30}\s+(?:at|from|en el|en la)\s+\p{Lu})|(?<=\d{4}[.,]?)\s*(?:,|\.|and|y)\s+(?=\p{Lu})/u;

/**
 * Reads the places that hold records, with what the message tells of each. Dates are put in order.
 * Unclear: `no-facility`, `in-the-future`.
 */
export const readRecordPlaces = (text: string, today: Day): Reading<readonly RecordPlaceFacts[]> => {
  if (unnamed.match(normalise(text))) return unclear('no-facility');
  const places = text
    .split(nextPlace)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 0)
    .map((part) => factsOf(part, today));
  const merged: RecordPlaceFacts[] = [];
  let waiting: readonly RecordKind[] = [];
  for (const facts of places) {
    const last = merged.at(-1);
    if (facts.facility !== undefined) {
      merged.push({ ...facts, kinds: [...new Set([...waiting, ...facts.kinds])].sort(inListOrder) });
      waiting = [];
    } else if (last)
      merged[merged.length - 1] = {
        ...facts,
        ...last,
        kinds: [...new Set([...last.kinds, ...facts.kinds])].sort(inListOrder),
      };
    else waiting = facts.kinds;
  }
  const named = merged.filter((facts) => facts.facility !== undefined);
  if (named.length === 0) return unclear('no-facility');
  if (named.some((facts) => (facts.from ?? '') > today)) return unclear('in-the-future');
  return read(named);
};

/** Reads one place that holds records; several in one message are unclear `several`. */
export const readRecordPlace = (text: string, today: Day): Reading<RecordPlaceFacts> => {
  const places = readRecordPlaces(text, today);
  if (places.outcome !== 'read') return unclear(places.why);
  const [only, ...others] = places.value;
  return only && others.length === 0 ? read(only) : unclear('several', places.value.slice(0, 3));
};
