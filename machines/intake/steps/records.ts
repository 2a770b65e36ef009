import { check, type Reading, read, unclear } from '../../answers/reading.ts';
import {
  isThatAll,
  type RecordPlaceFacts,
  readKinds,
  readLanguage,
  readRecordPlaces,
} from '../../answers/records.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { Answers, RecordKind, RecordPlace } from '../answers.ts';
import { choiceStep, literal, phrase, readStep, readText, type Step, yesNoStep } from '../step.ts';
import type { View } from '../view.ts';

const placesOf = (answers: Answers): readonly RecordPlace[] => answers.places ?? [];
const lastPlace = (answers: Answers): RecordPlace | undefined => placesOf(answers).at(-1);
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

export const placePhrase = (place: RecordPlace): Phrase =>
  phrase('records.place', {
    facility: place.facility,
    dates: place.dates ?? '',
    hasDates: place.dates ? 'yes' : 'no',
    kinds: (place.kinds ?? []).map(kindPhrase),
    hasKinds: place.kinds ? 'yes' : 'no',
    language: place.language ? phrase(`language:${place.language}`) : '',
    hasLanguage: place.language ? 'yes' : 'no',
  });

const hasRoom = (view: View) =>
  placesOf(view.answers).length < (view.program?.intake.records.placesAtMost ?? 1);

/** A place by its name; facts that name no place are none. */
const namedPlace = ({
  facility,
  city,
  region,
  from,
  to,
  kinds,
  language,
}: RecordPlaceFacts): RecordPlace[] =>
  facility === undefined
    ? []
    : [
        {
          facility: [facility, city, region].filter(Boolean).join(', '),
          ...(from || to ? { dates: [...new Set([from, to])].filter(Boolean).join(' to ') } : {}),
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
    ],
  }),
  read: (text, view) => {
    const none = readYesNo(text);
    if (none.outcome === 'read' && none.value !== 'yes') return read('no-records');
    const places = readRecordPlaces(text, view.today());
    if (places.outcome === 'unclear') return unclear(places.why);
    const named = places.value.flatMap(namedPlace);
    return named.length === places.value.length ? read(named) : unclear('name-the-place');
  },
  record: (value, view) => {
    if (value === 'no-records') return { ...view.answers, noRecords: 'yes', placesComplete: 'yes' };
    const { noRecords: _, placesComplete: __, ...answers } = view.answers;
    const kept = view.context.changing === 'places' ? [] : placesOf(answers);
    return { ...answers, places: [...kept, ...value].slice(0, view.program?.intake.records.placesAtMost) };
  },
  show: (view) =>
    placesOf(view.answers).length > 0
      ? phrase('list', { items: placesOf(view.answers).map(placePhrase) })
      : view.answers.noRecords
        ? phrase('records.none')
        : null,
  takesText: true,
  isChangeable: true,
};

const kindWords: readonly RecordKind[] = ['notes', 'labs', 'imaging', 'pathology', 'operation'];

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
    const numbers = text.match(/^[\s\d,;.&y and]+$/i) ? (text.match(/\d+/g) ?? []).map(Number) : [];
    if (numbers.includes(6) || /^(all|everything|all of (it|them)|todo|todos)\W*$/i.test(text.trim()))
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
    if (word === 'other' || word === '2') return unclear('which-language');
    return readLanguage(text);
  },
  record: (language, view) => complete(view.answers, { language }),
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
    if (word === '2' || /^(another|one more|more|yes|otro|si|sí)\W*$/i.test(word))
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

const sendsPacket = (view: View) => view.program?.intake.records.collectedBy === 'patient';
const mayReviewTissue = (view: View) => view.program?.intake.records.tissueReview === 'offered';
const wantsTissue = (view: View) => mayReviewTissue(view) && view.answers.tissue === 'yes';

/** Whether some place is known to hold records of that kind, so that it need not be asked. */
const holds = (view: View, kind: RecordKind) =>
  placesOf(view.answers).some((place) => place.kinds?.includes(kind) ?? false);

export const images = choiceStep({
  id: 'images',
  stage: 'records',
  applies: (view) => view.program?.intake.records.imagesWithReports === 'required' || !holds(view, 'imaging'),
  values: (view) => ({ rule: view.program?.intake.records.imagesWithReports ?? 'optional' }),
  options: () => [
    { value: 'both', words: ['images and reports', 'both', 'yes', 'imagenes e informes', 'ambos', 'si'] },
    { value: 'images-only', words: ['images only', 'only images', 'no report', 'solo imagenes'] },
    { value: 'reports-only', words: ['reports only', 'only reports', 'no images', 'solo informes'] },
    { value: 'none', words: ['no imaging', 'none', 'no', 'ninguna'] },
    { value: 'unsure', words: ['not sure', "i don't know", 'no se'] },
  ],
});

export const tissue = yesNoStep({
  id: 'tissue',
  stage: 'records',
  applies: (view) => mayReviewTissue(view) || !holds(view, 'pathology'),
  values: (view) => ({ offered: mayReviewTissue(view) ? 'yes' : 'no' }),
});

export const slides = choiceStep({
  id: 'slides',
  stage: 'records',
  applies: wantsTissue,
  options: () => [
    { value: 'stained', words: ['stained', 'tenidas'] },
    { value: 'unstained', words: ['unstained', 'not stained', 'sin tenir'] },
    { value: 'unsure', words: ['not sure', "i don't know", 'no se'] },
  ],
});

export const organ = readStep({
  id: 'organ',
  stage: 'records',
  applies: wantsTissue,
  takesText: true,
  read: (text) => {
    const words = readText(text.replace(/^(it is |it's |the |from the |my |es )+/i, ''), 2, 60);
    return words.outcome === 'read' && !/^[\p{L}][\p{L} ,'’/-]*$/u.test(words.value)
      ? unclear('organ')
      : words;
  },
});

/** Whether the statement for customs, shown word for word with the organ filled in, is true of this tissue. */
export const tissueStatement: Step<'yes' | 'no' | 'unsure'> = {
  ...yesNoStep({ id: 'tissueStatement', stage: 'records', applies: wantsTissue }),
  ask: (view) => ({
    phrases: [
      phrase('customs.intro'),
      phrase(view.program?.intake.records.customsStatement ?? 'customs.none', {
        organ: view.answers.organ ?? '',
      }),
      phrase('ask.tissueStatement'),
    ],
    choices: ['yes', 'no', 'unsure'].map((value) => ({ value, label: phrase(`choice.${value}`) })),
  }),
};

export const tissueReport = yesNoStep({
  id: 'tissueReport',
  stage: 'records',
  certain: true,
  applies: wantsTissue,
});

export const sendBy = choiceStep({
  id: 'sendBy',
  stage: 'records',
  applies: sendsPacket,
  options: (view) =>
    (view.program?.intake.records.sendBy ?? []).map((value) => ({
      value,
      words: {
        fax: ['fax'],
        courier: ['courier', 'mail', 'post', 'correo postal', 'mensajeria'],
        email: ['e-mail', 'email', 'correo electronico'],
      }[value],
    })),
});

export const returnRecords = yesNoStep({
  id: 'returnRecords',
  stage: 'records',
  certain: true,
  applies: (view) => view.program?.intake.records.returnedOnRequest ?? false,
  values: (view) => ({ months: view.program?.intake.records.discardedAfterIdleMonths ?? 0 }),
});

const isForeign = (place: RecordPlace) => place.language !== undefined && place.language !== 'en';

export const hasForeignRecords = (view: View): boolean => placesOf(view.answers).some(isForeign);

/** Records that must be in English: the case waits until the patient says they are translated. */
export const translated: Step<'yes'> = {
  id: 'translated',
  stage: 'consent',
  applies: (view) => view.program?.intake.records.language === 'english' && hasForeignRecords(view),
  isAnswered: (view) => view.answers.translated === 'yes',
  ask: (view) => ({
    phrases: [phrase('ask.translated', { translator: view.program?.intake.records.translator ?? '' })],
    choices: [{ value: 'translated', label: phrase('choice.translated') }],
  }),
  read: (text) =>
    text.trim() === '1' ||
    (/\b(translated|traducid[oa]s?)\b/i.test(text) && !/\bnot\b|n't|\bno\b|aún no|todavía/i.test(text))
      ? read('yes')
      : readYesNo(text).outcome === 'read' && (readYesNo(text) as { value: string }).value === 'yes'
        ? read('yes')
        : unclear('not-yet'),
  record: (value, view) => ({ ...view.answers, translated: value }),
  show: () => null,
  isChangeable: false,
};

/** What still lacks in a packet that the patient sends: text keys under `gap.*`. */
export const packetGaps = (view: View): readonly string[] => {
  if (!sendsPacket(view)) return [];
  const { answers } = view;
  return [
    ...(view.program?.intake.records.imagesWithReports === 'required'
      ? (
          {
            both: [],
            none: [],
            'images-only': ['imaging-reports'],
            'reports-only': ['images'],
            unsure: ['images', 'imaging-reports'],
          } as const
        )[answers.images ?? 'none']
      : []),
    ...(wantsTissue(view) && answers.tissueReport !== 'yes' ? ['pathology-report'] : []),
    ...(answers.noRecords === 'yes' ? ['medical-files'] : []),
  ];
};

/** "Complete?" is asked until nothing lacks; each gap is named. */
export const packet: Step<'complete'> = {
  id: 'packet',
  stage: 'consent',
  applies: (view) => packetGaps(view).length > 0,
  isAnswered: () => false,
  ask: (view) => ({
    phrases: [
      phrase('ask.packet', {
        gaps: phrase('list', { items: packetGaps(view).map((gap) => phrase(`gap.${gap}`)) }),
      }),
    ],
    choices: [{ value: 'have it now', label: phrase('choice.haveItNow') }],
  }),
  read: (text, view) =>
    text.trim() === '1' ||
    /\b(have (it|them|everything|the report|the images)( now)?|got (it|them)|ya (lo|los|las|la) tengo)\b/i.test(
      text,
    )
      ? check('complete', 'all-gaps', ['complete'])
      : readYesNo(text).outcome === 'read' && packetGaps(view).length > 0
        ? unclear('still-missing')
        : unclear('still-missing'),
  readBack: (_, view) => phrase('list', { items: packetGaps(view).map((gap) => phrase(`gap.${gap}`)) }),
  record: (_, view) => ({
    ...view.answers,
    ...(view.answers.images === 'none' ? {} : { images: 'both' as const }),
    ...(wantsTissue(view) ? { tissueReport: 'yes' as const } : {}),
  }),
  show: () => null,
  isChangeable: false,
};

export const showLast = (view: View): Phrase => {
  const place = lastPlace(view.answers);
  return place ? placePhrase(place) : literal('');
};
