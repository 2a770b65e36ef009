import { readChoice } from '../../answers/choice.ts';
import { readPlace, readState } from '../../answers/place.ts';
import { check, read, unclear } from '../../answers/reading.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { Role } from '../../programs/schema.ts';
import type { Place } from '../answers.ts';
import { choiceStep, numbered, phrase, readStep, yesNoStep } from '../step.ts';
import type { View } from '../view.ts';

const noEmergency =
  /^\W*(?:no\W+)?(?:(?:it|this|that)(?: is|['’]?s) )?(?:no|not|not an?|isn['’]?t an?|ninguna|no es una?) (?:real |medical )?(?:emergency|urgent|emergencia|urgencia|urgente)\W*$/i;

/** "Is this an emergency?" Only a plain no is an answer; a yes is answered like any danger before it comes here. */
export const emergency = yesNoStep({
  id: 'emergency',
  stage: 'welcome',
  alsoReads: (text) => {
    if (noEmergency.test(text)) return read('no');
    const answer = readYesNo(text);
    return answer.outcome === 'read' && answer.value !== 'no' ? unclear('unsure') : null;
  },
  show: () => null,
  isChangeable: false,
});

/** "I am his grandmother" speaks of a child, "my grandmother" of an adult; so do "his son" and "my son", turned round. */
const asOne = (...relatives: readonly string[]): string[] =>
  relatives.flatMap((relative) =>
    ['a', 'the', 'his', 'her', 'their'].flatMap((word) => [
      `am ${word} ${relative}`,
      `im ${word} ${relative}`,
    ]),
  );
const ofThePatient = (...relatives: readonly string[]): string[] =>
  relatives.flatMap((relative) => [`patients ${relative}`, `${relative} of the patient`]);

const roles: readonly { readonly value: Role; readonly words: readonly string[] }[] = [
  {
    value: 'patient',
    words: ['patient', 'me', 'myself', 'i am the patient', 'for me', 'paciente', 'para mi', 'yo', 'soy yo'],
  },
  {
    value: 'parent',
    words: [
      ...[
        'parent',
        'guardian',
        'mother',
        'father',
        'mom',
        'dad',
        'grandmother',
        'grandfather',
        'grandparent',
      ],
      ...['my child', 'my son', 'my daughter', 'my kid', 'my baby', 'my grandchild', 'my grandson'],
      ...['my granddaughter', 'madre', 'padre', 'mama', 'papa', 'abuela', 'abuelo', 'tutor'],
      ...['mi hijo', 'mi hija', 'mi nieto', 'mi nieta', 'mi bebe'],
      ...['padre madre tutor o familiar de un nino', 'padre de un nino', 'madre de un nino'],
      ...['familiar de un nino', 'familiar de una nina'],
      ...asOne('grandma', 'grandpa', 'aunt', 'uncle'),
      ...ofThePatient('mother', 'father', 'mom', 'dad', 'parent'),
    ],
  },
  {
    value: 'helper',
    words: [
      ...['helping an adult', 'helper', 'caregiver', 'spouse', 'for someone else'],
      ...['my wife', 'my husband', 'my partner', 'my mother', 'my father', 'my mom', 'my dad', 'my parents'],
      ...['my sister', 'my brother', 'my friend', 'my aunt', 'my uncle', 'my grandmother', 'my grandma'],
      ...['my grandfather', 'my grandpa', 'ayudo a un adulto', 'mi esposa', 'mi esposo', 'mi marido'],
      ...['mi mama', 'mi papa', 'mi madre', 'mi padre', 'mi hermana', 'mi hermano', 'mi amiga', 'mi amigo'],
      ...['mi abuela', 'mi abuelo', 'familiar', 'wife', 'husband', 'sister', 'brother', 'friend'],
      ...asOne('son', 'daughter', 'niece', 'nephew'),
      ...ofThePatient('wife', 'husband', 'son', 'daughter', 'sister', 'brother', 'friend', 'nurse'),
    ],
  },
  {
    value: 'physician',
    words: [
      ...['physician', 'doctor', 'doctor writing for a patient', 'i am a doctor', 'surgeon', 'oncologist'],
      ...['pediatrician', 'my patient', 'one of my patients', 'medico', 'doctora', 'oncologa', 'oncologo'],
      ...[
        'cirujano',
        'cirujana',
        'pediatra',
        'mi paciente',
        'medico y escribo por un paciente',
        'patients doctor',
        'patients physician',
      ],
    ],
  },
  {
    value: 'other',
    words: [
      ...['other', 'somebody else', 'someone else', 'insurer', 'insurance', 'lawyer', 'social worker'],
      ...['patient advocate', 'otro', 'otra', 'otra persona', 'aseguradora', 'abogado', 'abogada'],
    ],
  },
];

/** "My 70 year old father", "my 12-year-old". */
const agedRelative = /\bmy (\d{1,3})[- ]?(?:years?|yrs?|yo)?[- ]?(?:old)?\b/i;

const roleChoice = choiceStep({ id: 'role', stage: 'welcome', options: () => roles });
const readRole = (text: string) => readChoice(text, numbered(roles)) as ReturnType<typeof roleChoice.read>;

/** Somebody with no part in it hears at once who may ask, before anything about the patient is asked. */
export const role = {
  ...roleChoice,
  read: (text: string): ReturnType<typeof roleChoice.read> => {
    const years = agedRelative.exec(text)?.[1];
    return years === undefined ? readRole(text) : read(Number(years) < 18 ? 'parent' : 'helper');
  },
  reply: (value: Role) => (value === 'other' ? [phrase('role.other')] : []),
};

const placePhrase = (place: Place): Phrase =>
  place.state === undefined
    ? phrase('place.country', { country: phrase(`country:${place.country}`) })
    : phrase('place.state', { state: phrase(`state:${place.state}`) });

/** A place read back says which kind it is: there are two Georgias. */
const meantPhrase = (place: Place): Phrase =>
  place.state === undefined
    ? phrase('place.meant.country', { country: phrase(`country:${place.country}`) })
    : phrase('place.meant.state', { state: phrase(`state:${place.state}`) });

const hasPlace = (place: Place | undefined) =>
  place !== undefined && (place.country !== 'US' || place.state !== undefined);

/** A place in words; in the United States without a state, the state is asked next at the same step. */
const readWhere = (key: 'home' | 'now') => (text: string, view: View) => {
  const known = view.context.changing === key ? undefined : view.answers[key];
  if (known?.country === 'US' && known.state === undefined) {
    const state = readState(text);
    if (state.outcome === 'read') return read<Place>({ country: 'US', state: state.value });
    if (state.outcome === 'check')
      return check<Place>(
        { country: 'US', state: state.value },
        state.why,
        (state.candidates ?? [state.value]).map((candidate) => ({ country: 'US', state: candidate })),
      );
    const elsewhere = readPlace(text);
    return elsewhere.outcome === 'read' && elsewhere.value.country !== 'US'
      ? elsewhere
      : unclear<Place>(
          state.why,
          state.candidates?.map((candidate) => ({ country: 'US', state: candidate })),
        );
  }
  return readPlace(text) as ReturnType<typeof readPlace>;
};

const askWhere = (key: 'home' | 'now') => (view: View) => ({
  part: view.context.changing !== key && view.answers[key]?.country === 'US' ? 'state' : 'country',
});

export const home = readStep({
  id: 'home',
  stage: 'place',
  isAnswered: (view) => hasPlace(view.answers.home),
  values: askWhere('home'),
  read: readWhere('home'),
  readBack: meantPhrase,
  show: placePhrase,
});

/** Where the patient is at this moment, since rules look at both. A plain yes means "at home". */
export const now = readStep({
  id: 'now',
  stage: 'place',
  applies: (view) => view.answers.role !== 'physician',
  isAnswered: (view) => hasPlace(view.answers.now),
  values: (view) => ({
    ...askWhere('now')(view),
    home: view.answers.home ? placePhrase(view.answers.home) : '',
  }),
  choices: (view) =>
    askWhere('now')(view).part === 'country' ? [{ value: 'yes', label: phrase('choice.now.yes') }] : [],
  read: (text, view) => {
    const atHome = readYesNo(text);
    if (
      view.answers.home &&
      (text.trim() === '1' ||
        /^(at |en )?(home|casa)$/i.test(text.trim()) ||
        (atHome.outcome === 'read' && atHome.value === 'yes'))
    )
      return read(view.answers.home);
    if (atHome.outcome === 'check' && atHome.value === 'yes') return unclear('just-yes-or-no');
    const where = readWhere('now')(text, view);
    return where.outcome === 'unclear' &&
      !where.candidates?.length &&
      atHome.outcome !== 'unclear' &&
      atHome.value === 'no'
      ? unclear('where-then')
      : where;
  },
  readBack: meantPhrase,
  show: placePhrase,
});
