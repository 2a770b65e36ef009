import { readEmail } from '../../answers/email.ts';
import { readName } from '../../answers/name.ts';
import { readCallHours, readPhone } from '../../answers/phone.ts';
import { readPlace } from '../../answers/place.ts';
import { check, type Reading, read, unclear } from '../../answers/reading.ts';
import { readWord } from '../../answers/words.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { Authority } from '../../programs/schema.ts';
import { judgeAuthority } from '../../rules/authority.ts';
import { choiceStep, isUnsure, literal, phrase, readStep, readText, yesNoStep } from '../step.ts';
import type { View } from '../view.ts';

type Option = { readonly value: Authority; readonly words: readonly string[] };

const forChild: readonly Option[] = [
  { value: 'parent', words: ['parent', 'mother', 'father', 'mom', 'dad', 'madre', 'padre', 'mama', 'papa'] },
  { value: 'guardian', words: ['legal guardian', 'court-appointed guardian', 'guardian', 'tutor legal'] },
  {
    value: 'relative-caregiver',
    words: [
      'other relative',
      'relative',
      'grandma',
      'grandpa',
      'sister',
      'brother',
      'grandmother',
      'grandfather',
      'grandparent',
      'aunt',
      'uncle',
      'abuela',
      'abuelo',
      'tia',
      'tio',
      'familiar',
      'otro familiar',
    ],
  },
  {
    value: 'foster-parent',
    words: [
      'foster parent',
      'foster mother',
      'foster father',
      'padre de acogida',
      'madre de acogida',
      'padre o madre de acogida',
    ],
  },
  {
    value: 'step-parent',
    words: [
      'step-parent',
      'stepmother',
      'stepfather',
      'stepmom',
      'stepdad',
      'madrastra',
      'padrastro',
      'padrastro o madrastra',
    ],
  },
  { value: 'other', words: ['other', 'something else', 'otro', 'otra cosa'] },
];

const forAdult: readonly Option[] = [
  {
    value: 'proxy',
    words: [
      'health care proxy',
      'healthcare proxy',
      'proxy',
      'health care agent',
      'representante de salud',
      'representante',
    ],
  },
  { value: 'power-of-attorney', words: ['power of attorney', 'poa', 'poder notarial'] },
  {
    value: 'conservator',
    words: [
      'conservator',
      'court-appointed conservator',
      'legal guardian',
      'guardian',
      'curador',
      'curadora',
      'tutor',
      'tutora',
      'curador o tutor',
    ],
  },
  {
    value: 'family',
    words: [
      ...['family member', 'family', 'relative', 'spouse', 'wife', 'husband', 'son', 'daughter', 'sister'],
      ...[
        'brother',
        'mother',
        'father',
        'mom',
        'dad',
        'familiar',
        'de la familia',
        'esposa',
        'esposo',
        'hijo',
        'hija',
      ],
    ],
  },
  {
    value: 'none',
    words: [
      'none',
      'no',
      'no authority',
      'the patient signs',
      'patient will sign',
      'they will sign',
      'ninguna',
      'va a firmar el paciente',
      'firma el paciente',
    ],
  },
  { value: 'other', words: ['other', 'something else', 'otro', 'otra cosa'] },
];

const writesForSomebody = (view: View) => view.answers.role !== 'patient';
const isPhysician = (view: View) => view.answers.role === 'physician';

/** A doctor abroad signs nothing: the patient's side does. */
export const authority = {
  ...choiceStep({
    id: 'authority',
    stage: 'signer',
    applies: (view) => writesForSomebody(view) && !isPhysician(view),
    values: (view) => ({ minor: view.isMinor() ? 'yes' : 'no' }),
    options: (view) => (view.isMinor() ? forChild : forAdult),
  }),
  reply: (value: Authority, view: View) =>
    rulingOf(view, value) === 'refuse' || value === 'none' ? [phrase('authority.patient-signs')] : [],
};

const rulingOf = (view: View, value: Authority) =>
  view.program === null ? 'refuse' : judgeAuthority(view.program, view.isMinor(), value).ruling;

/** Where a relative may sign for an adult, the reason why the patient does not is kept. */
export const authorityReason = readStep({
  id: 'authorityReason',
  stage: 'signer',
  applies: (view) =>
    !view.isMinor() && view.answers.authority === 'family' && rulingOf(view, 'family') !== 'refuse',
  takesText: true,
  read: (text) => (isUnsure(text) ? unclear('unsure') : readText(text, 2, 500)),
});

const readFullName = (text: string) => {
  const name = readName(text);
  return name.outcome === 'read' ? read(name.value.full) : (name as Reading<never>);
};

export const patientName = readStep({ id: 'patientName', stage: 'contact', read: readFullName });

export const writerName = readStep({
  id: 'writerName',
  stage: 'contact',
  applies: writesForSomebody,
  read: readFullName,
});

/** Always read back: a mistyped address loses every notice. */
export const email = readStep({
  id: 'email',
  stage: 'contact',
  read: (text): Reading<string> => {
    const address = readEmail(text);
    return address.outcome === 'read' ? check(address.value, 'readback', [address.value]) : address;
  },
  readBack: literal,
});

const phoneIsOptional = (view: View) => view.program?.intake.help.phoneInUnitedStates === undefined;

const noPhone =
  /^\W*(?:(?:i|we) (?:do not|don['’]?t|have no|haven['’]?t got)|no tengo|there is no)\b[^\d]*\b(?:phone|telephone|tel[eé]fono|one|n[uú]mero|number)\W*$/i;

export const phone = readStep({
  id: 'phone',
  stage: 'contact',
  values: (view) => ({ optional: phoneIsOptional(view) ? 'yes' : 'no' }),
  choices: (view) => (phoneIsOptional(view) ? [{ value: 'skip', label: phrase('choice.skip') }] : []),
  read: (text, view): Reading<string> =>
    phoneIsOptional(view) && (isSkip(text) || text.trim() === '1')
      ? (read(null) as Reading<never>)
      : isSkip(text) || noPhone.test(text)
        ? unclear('none')
        : readPhone(text, view.answers.home?.country ?? 'US'),
  readBack: (value) => phrase('phone', { phone: value }),
  show: (value) => phrase('phone', { phone: value }),
});

export const isSkip = (text: string): boolean => {
  const word = readWord(text)?.word;
  const answer = readYesNo(text);
  return word === 'skip' || (answer.outcome === 'read' && answer.value === 'no');
};

/** "Mornings" is an answer here, though elsewhere it could be a greeting. */
export const callHours = {
  ...readStep({
    id: 'callHours',
    stage: 'contact',
    applies: (view) => typeof view.answers.phone === 'string',
    takesText: true,
    read: readCallHours,
    show: (value) => literal(value.words),
  }),
  readsFirst: (text: string): boolean => {
    const hours = readCallHours(text);
    return hours.outcome === 'read' && (hours.value.days !== undefined || hours.value.from !== undefined);
  },
};

/** A country in the address that is not the one named before is asked about, since rules hang on it. */
export const address = readStep({
  id: 'address',
  stage: 'contact',
  takesText: true,
  read: (text, view): Reading<string> => {
    if (isUnsure(text)) return unclear('unsure');
    const words = readText(text, 5, 300);
    if (words.outcome !== 'read') return words;
    if (!/\s/.test(words.value)) return unclear('too-short');
    const lastPart = text.split(/[,\n]/).at(-1)?.trim() ?? '';
    const country = /^[\p{L} .]{4,}$/u.test(lastPart) ? readPlace(lastPart) : unclear<never>('none');
    return country.outcome === 'read' &&
      view.answers.home &&
      country.value.country !== view.answers.home.country
      ? check(words.value, 'other-country', [words.value])
      : words;
  },
  readBack: literal,
});

export const account = choiceStep({
  id: 'account',
  stage: 'contact',
  applies: (view) => view.program?.intake.account.needed ?? false,
  values: (view) => ({
    program: view.program?.name ?? '',
    url: view.program?.intake.account.url ?? view.program?.web ?? '',
    hasUrl: (view.program?.intake.account.url ?? view.program?.web) ? 'yes' : 'no',
    byPhone: view.program?.intake.account.byPhone ? 'yes' : 'no',
    phone: helpPhone(view),
  }),
  options: () => [
    {
      value: 'done',
      words: [
        'done',
        'yes',
        'i have one',
        'already',
        'finished',
        'listo',
        'ya',
        'si tengo una cuenta',
        'tengo una cuenta',
        'ya la tengo',
        'ya tengo una',
      ],
    },
    { value: 'later', words: ['later', 'not yet', 'no', 'mas tarde', 'luego', 'despues'] },
    {
      value: 'need-help',
      words: [
        'i need help',
        'need help',
        'help me with it',
        'ayuda con esto',
        'necesito ayuda',
        'necesito ayuda con eso',
      ],
    },
  ],
});

/** The program's help line as dialled from where the patient is. */
const helpPhone = (view: View): Phrase => {
  const help = view.program?.intake.help;
  return (view.answers.now ?? view.answers.home)?.country === 'US'
    ? phrase('phone', { phone: help?.phoneInUnitedStates ?? '' })
    : phrase('phone', { phone: help?.phoneFromAbroad ?? '', international: 'yes' });
};

export const localDoctor = readStep({
  id: 'localDoctor',
  stage: 'contact',
  applies: (view) => !isPhysician(view),
  takesText: true,
  values: (view) => ({ share: view.program?.intake.localDoctor.share ?? 'optional' }),
  choices: () => [{ value: 'skip', label: phrase('choice.skip') }],
  read: (text): Reading<string> =>
    isSkip(text) || isUnsure(text) || hasNone.test(text) || text.trim() === '1'
      ? (read(null) as Reading<never>)
      : readText(text, 2, 300),
  show: (value) => literal(value),
});

/** Says that there is no such doctor, or not yet. */
const hasNone =
  /^\W*(?:n\/?a|not yet|later|(?:i|we|he|she|they)\s+(?:do(?:es)?\s?n[o'’]?t|have\s?n[o'’]?t)\s+(?:really\s+)?(?:have|got)\s+(?:one|any|a (?:local |regular |family |own )?doctor)(?: (?:yet|now|right now|at home|anymore))?)\W*$/i;

export const shareOpinion = yesNoStep({
  id: 'shareOpinion',
  stage: 'contact',
  certain: true,
  applies: (view) => typeof view.answers.localDoctor === 'string',
  values: (view) => ({
    doctor: view.answers.localDoctor ?? '',
    share: view.program?.intake.localDoctor.share ?? 'optional',
  }),
});

/** Only a doctor-to-doctor video exists; without a local doctor the written opinion is offered. */
export const video = yesNoStep({
  id: 'video',
  stage: 'contact',
  certain: true,
  applies: (view) => view.program?.intake.localDoctor.videoNeedsLocalDoctor ?? false,
  record: (value, view) => ({ ...view.answers, video: hasLocalDoctor(view) ? value : 'no' }),
  reply: (value, view) => (value === 'yes' && !hasLocalDoctor(view) ? [phrase('video.refused')] : []),
});

/** A referring doctor takes part in person. */
const hasLocalDoctor = (view: View) => isPhysician(view) || typeof view.answers.localDoctor === 'string';

export const updatesBy = readStep({
  id: 'updatesBy',
  stage: 'contact',
  applies: isPhysician,
  takesText: true,
  read: (text) => (isUnsure(text) ? unclear('unsure') : readText(text, 2, 100)),
});
