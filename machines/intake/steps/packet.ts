import { check, read, unclear } from '../../answers/reading.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { RecordKind } from '../answers.ts';
import { choiceStep, isUnsure, phrase, readStep, readText, type Step, yesNoStep } from '../step.ts';
import type { View } from '../view.ts';
import { hasForeignRecords, placesOf } from './records.ts';

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
    {
      value: 'none',
      words: ['no imaging', 'none', 'no', 'ninguna', 'no se hicieron imagenes', 'no hay imagenes'],
    },
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
    if (isUnsure(text)) return unclear('unsure');
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
