import { wordsOf } from '../../answers/normal.ts';
import { numberOf } from '../../answers/numbers.ts';
import { type Reading, read, unclear } from '../../answers/reading.ts';
import {
  hasNoRecords,
  isThatAll,
  type RecordPlaceFacts,
  readKinds,
  readLanguage,
  readRecordPlaces,
} from '../../answers/records.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { Day } from '../../events.ts';
import type { Answers, RecordKind, RecordPlace } from '../answers.ts';
import type { KeptDocument } from '../context.ts';
import { phrase, type Step } from '../step.ts';
import type { View } from '../view.ts';

/** The places named so far. */
export const placesOf = (answers: Answers): readonly RecordPlace[] => answers.places ?? [];
/** The first place that still lacks something. */
const openPlace = (answers: Answers): RecordPlace | undefined =>
  placesOf(answers).find((place) => place.kinds === undefined || place.language === undefined);

const complete = (answers: Answers, facts: Partial<RecordPlace>): Answers => {
  const open = openPlace(answers);
  return {
    ...answers,
    places: placesOf(answers).map((place) => (place === open ? { ...place, ...facts } : place)),
  };
};

const kindPhrase = (kind: RecordKind): Phrase => phrase(`records.kind.${kind}`);

/** Which words a place's dates need. */
const spanOf = ({ from, to }: RecordPlace): string => {
  if (from === undefined) return to === undefined ? 'none' : 'until';
  if (to === undefined) return 'since';
  return from === to ? 'single' : 'range';
};

export const placePhrase = (place: RecordPlace): Phrase =>
  phrase('records.place', {
    facility: place.facility,
    from: phrase('date', { date: place.from ?? '' }),
    to: phrase('date', { date: place.to ?? '' }),
    span: spanOf(place),
    kinds: (place.kinds ?? []).map(kindPhrase),
    hasKinds: place.kinds ? 'yes' : 'no',
    language: place.language ? phrase(`language:${place.language}`) : '',
    hasLanguage: place.language ? 'yes' : 'no',
  });

/** A document in a list: its name and size, and whether it waits for a scanner. */
export const documentPhrase = ({ name, bytes, scan }: KeptDocument): Phrase =>
  phrase('records.document', { name, megabytes: Math.max(0.1, Math.round(bytes / 104_858) / 10), scan });

const hasRoom = (view: View) =>
  placesOf(view.answers).length < (view.program?.intake.records.placesAtMost ?? 1);

/** A place by its name; facts that name no place are none. */
const namedPlace =
  (today: Day) =>
  ({ facility, city, region, from, to, kinds, language }: RecordPlaceFacts): RecordPlace[] =>
    facility === undefined
      ? []
      : [
          {
            facility: [facility, city, region].filter(Boolean).join(', '),
            ...(from ? { from } : {}),
            ...(to && to !== today ? { to } : {}),
            ...(kinds.length > 0 ? { kinds } : {}),
            ...(language ? { language } : {}),
          },
        ];

/** One or several places in one message, with whatever facts came along; what is missing is asked next. */
export const recordPlace: Step<readonly RecordPlace[] | 'no-records'> = {
  id: 'places',
  stage: 'records',
  applies: () => true,
  isAnswered: (view) => placesOf(view.answers).length > 0 || view.answers.noRecords === 'yes',
  ask: (view) => ({
    phrases: [
      phrase('ask.places', {
        more: placesOf(view.answers).length > 0 && view.context.changing !== 'places' ? 'yes' : 'no',
        collectedBy: view.program?.intake.records.collectedBy ?? 'program',
      }),
      ...(view.program?.intake.records.documents && view.context.channel === 'web'
        ? [phrase('records.documents-too')]
        : []),
    ],
  }),
  read: (text, view) => {
    const none = readYesNo(text);
    if (hasNoRecords(text) || (none.outcome === 'read' && none.value === 'no')) return read('no-records');
    if (none.outcome === 'read' && none.value === 'unsure') return unclear('not-known');
    const places = readRecordPlaces(text, view.today());
    if (places.outcome === 'unclear') return unclear(places.why);
    const named = places.value.flatMap(namedPlace(view.today()));
    return named.length === places.value.length ? read(named) : unclear('name-the-place');
  },
  record: (value, view) => {
    if (value === 'no-records') return { ...view.answers, noRecords: 'yes', placesComplete: 'yes' };
    const { noRecords: _, placesComplete: __, ...answers } = view.answers;
    const kept = view.context.changing === 'places' ? [] : placesOf(answers);
    return { ...answers, places: [...kept, ...value].slice(0, view.program?.intake.records.placesAtMost) };
  },
  show: (view) => {
    const { answers, context } = view;
    const none = answers.noRecords ? [phrase('records.none')] : [];
    const items = [...placesOf(answers).map(placePhrase), ...context.documents.map(documentPhrase)];
    return items.length > 0 ? phrase('list', { items: [...none, ...items] }) : (none[0] ?? null);
  },
  takesText: true,
  isChangeable: true,
  reply: (value) => (value === 'no-records' ? [phrase('records.none-noted')] : []),
};

const kindWords: readonly RecordKind[] = ['notes', 'labs', 'imaging', 'pathology', 'operation'];

/** "1 and 3", "one and three", "the second one"; none when there is any other word. */
const numbersOf = (text: string): readonly number[] => {
  const words = wordsOf(text).filter((word, index) => index === 0 || word !== 'one');
  const numbers = words.filter((word) => !around.has(word)).map(numberOf);
  return numbers.every((number) => number !== null) ? numbers : [];
};
const around = new Set(['and', 'y', 'the', 'number', 'numbers', 'la', 'el', 'los', 'las', 'just', 'only']);

export const recordKinds: Step<readonly RecordKind[]> = {
  id: 'recordKinds',
  stage: 'records',
  applies: (view) => openPlace(view.answers) !== undefined,
  isAnswered: (view) => openPlace(view.answers)?.kinds !== undefined,
  ask: (view) => ({
    phrases: [phrase('ask.recordKinds', { facility: openPlace(view.answers)?.facility ?? '' })],
    choices: [
      ...kindWords.map((kind) => ({ value: kind, label: kindPhrase(kind) })),
      { value: 'all', label: phrase('records.kind.all') },
    ],
  }),
  read: (text) => {
    const numbers = numbersOf(text);
    if (numbers.includes(6) || /^(all|everything|all of (it|them|these)|todo|todos)\W*$/i.test(text.trim()))
      return read(kindWords);
    if (numbers.length > 0)
      return numbers.every((number) => number >= 1 && number <= kindWords.length)
        ? read(kindWords.filter((_, index) => numbers.includes(index + 1)))
        : unclear('not-in-the-list');
    return readKinds(text);
  },
  record: (kinds, view) => complete(view.answers, { kinds }),
  show: () => null,
  isChangeable: false,
};

const anotherLanguage = /^(?:an)?other(?: language)?\W*$|^otro(?: idioma)?\W*$/i;

export const recordLanguage: Step<string> = {
  id: 'recordLanguage',
  stage: 'records',
  applies: (view) => openPlace(view.answers) !== undefined,
  isAnswered: (view) => openPlace(view.answers)?.language !== undefined,
  ask: (view) => ({
    phrases: [phrase('ask.recordLanguage', { facility: openPlace(view.answers)?.facility ?? '' })],
    choices: [
      { value: 'en', label: phrase('records.language.en') },
      { value: 'other', label: phrase('records.language.other') },
    ],
  }),
  read: (text) => {
    const word = text.trim().toLowerCase().replace(/[.)]$/, '');
    if (word === 'en' || word === '1') return read('en');
    if (word === '2' || anotherLanguage.test(word)) return unclear('which-language');
    return readLanguage(text);
  },
  readsFirst: (text) => anotherLanguage.test(text.trim()),
  record: (language, view) => complete(view.answers, { language }),
  reply: (language, view) =>
    language !== 'en' && view.program?.intake.records.language === 'english'
      ? [phrase('records.translate')]
      : [],
  show: () => null,
  isChangeable: false,
};

/** "That's all", or the next place at once. */
export const morePlaces: Step<'yes' | readonly RecordPlace[]> = {
  id: 'placesComplete',
  stage: 'records',
  applies: (view) => placesOf(view.answers).length > 0 && hasRoom(view),
  isAnswered: (view) => view.answers.placesComplete === 'yes',
  ask: (view) => ({
    phrases: [
      phrase('ask.placesComplete', {
        place: phrase('list', { items: placesOf(view.answers).map(placePhrase) }),
      }),
    ],
    choices: [
      { value: 'that is all', label: phrase('choice.thatIsAll') },
      { value: 'another', label: phrase('choice.another') },
    ],
  }),
  read: (text, view) => {
    const word = text.trim().toLowerCase().replace(/[.)]$/, '');
    const answer = readYesNo(text);
    if (word === '1' || isThatAll(text) || (answer.outcome === 'read' && answer.value === 'no'))
      return read('yes');
    if (word === '2' || /^(another(?: place)?|one more|more|yes|otro(?: lugar)?|si|sí)\W*$/i.test(word))
      return unclear('name-the-place');
    const places = recordPlace.read(text, view);
    return places.outcome === 'read' && places.value !== 'no-records'
      ? read(places.value)
      : (places as Reading<never>);
  },
  record: (value, view) =>
    value === 'yes' ? { ...view.answers, placesComplete: 'yes' } : recordPlace.record(value, view),
  show: () => null,
  takesText: true,
  readsFirst: isThatAll,
  isChangeable: false,
};

const isForeign = (place: RecordPlace) => place.language !== undefined && place.language !== 'en';

export const hasForeignRecords = (view: View): boolean => placesOf(view.answers).some(isForeign);
