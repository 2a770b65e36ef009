import { readBirthDate } from '../../answers/birth-date.ts';
import { type Option, readChoice } from '../../answers/choice.ts';
import { readHospitalStay } from '../../answers/hospital.ts';
import { check, type Reading, read, unclear } from '../../answers/reading.ts';
import { readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { OpenProgram } from '../../programs/schema.ts';
import { classifyDiagnosis } from '../../rules/diagnosis.ts';
import type { Reason } from '../../rules/eligibility.ts';
import { quoteOf } from '../../rules/fee.ts';
import type { YesNoUnsure } from '../answers.ts';
import { choiceStep, literal, phrase, readStep, readText, type Step, yesNoStep } from '../step.ts';
import type { View } from '../view.ts';

const dayPhrase = (day: string): Phrase => phrase('day', { day: { day } });

const isPhysician = (view: View) => view.answers.role === 'physician';

export const birthDate = readStep({
  id: 'birthDate',
  stage: 'age',
  read: (text, view) =>
    readBirthDate(text, view.today(), view.answers.home?.country === 'US' ? 'month-first' : 'day-first'),
  readBack: dayPhrase,
  show: dayPhrase,
});

/** In the person's own words; "I don't know" is taken, and a coordinator looks at it. */
export const problem = readStep({
  id: 'problem',
  stage: 'illness',
  takesText: true,
  read: (text) => (isYesOrNo(text) ? unclear('too-short') : readText(text, 2, 500)),
  readBack: literal,
});

/** A yes or no, and nothing of an illness. */
const isYesOrNo = (text: string): boolean => {
  const answer = readYesNo(text);
  return answer.outcome === 'read' && answer.value !== 'unsure' && text.trim().split(/\s+/).length < 3;
};

export const goal = choiceStep({
  id: 'goal',
  stage: 'illness',
  options: () => [
    { value: 'diagnosis', words: ['diagnosis', 'is it right', 'diagnostico'] },
    { value: 'plan', words: ['treatment', 'treatment plan', 'plan', 'tratamiento'] },
    { value: 'operation', words: ['operation', 'surgery', 'surgical options', 'operacion', 'cirugia'] },
    {
      value: 'other',
      words: ['other', 'something else', 'everything', 'all of it', 'both', 'otro', 'otra cosa', 'todo'],
    },
  ],
});

const deniesCancer =
  /^(?:no,? )?(?:(?:it|this|that)(?:['’]?s| is) )?(?:not|no es) (?:an?other |any |an? |una? )?(?:kind of )?c[aá]ncer\W*$/i;

/**
 * One of the plain questions about cancer. The person's own answer decides. When it denies what their words about
 * the illness plainly named, it is asked about once; a denial that stands goes to a person (checks.ts).
 */
/** "Ok" and "fine" agree with anything; whether it is a cancer takes a yes or a no. */
const isMereAssent =
  /^(?:ok|okay|k|fine|sure|alright|all right|great|good|i agree.*|de acuerdo|vale|bueno)\W*$/i;

const cancerStep = (id: 'digestiveCancer' | 'breastCancer' | 'sarcoma' | 'cancer') => {
  const named = {
    digestiveCancer: 'giOncology',
    breastCancer: 'breastCancer',
    sarcoma: 'sarcoma',
    cancer: 'oncology',
  } as const;
  const step: Step<YesNoUnsure> = yesNoStep({
    id,
    stage: 'illness',
    applies: (view) => !isPhysician(view) && (id !== 'cancer' || cancerIsOpen(view)),
    alsoReads: (text) => (deniesCancer.test(text.trim()) ? read('no') : null),
  });
  return {
    ...step,
    read: (text: string, view: View): Reading<YesNoUnsure> => {
      if (isMereAssent.test(text.trim())) return unclear('yes-or-no');
      const answer = step.read(text, view);
      if (answer.outcome !== 'read') return answer;
      const words = classifyDiagnosis(view.answers.problem ?? '')[named[id]];
      if (answer.value === 'no' && words === 'yes' && !view.context.contradicted.includes(id))
        return check<YesNoUnsure>('no', 'contradicts', ['yes', 'no', 'unsure']);
      return answer.value === 'yes' && words === 'no'
        ? check<YesNoUnsure>('yes', 'unexpected', ['yes', 'no', 'unsure'])
        : answer;
    },
    readBack: (value: YesNoUnsure) => phrase(`choice.${value}`),
  };
};

/** Whether it is a cancer at all is asked only when none of the three kinds is. */
const cancerIsOpen = ({ answers }: View) =>
  answers.digestiveCancer !== 'yes' && answers.breastCancer !== 'yes' && answers.sarcoma !== 'yes';

export const digestiveCancer = cancerStep('digestiveCancer');
export const breastCancer = cancerStep('breastCancer');
export const sarcoma = cancerStep('sarcoma');
export const cancer = cancerStep('cancer');

const readStay = (text: string, view: View) => readHospitalStay(text, view.who === 'self');

export const inHospital = yesNoStep({
  id: 'inHospital',
  stage: 'illness',
  applies: (view) => !isPhysician(view),
  alsoReads: readStay,
  record: (value, { answers: { inHospitalAgain: _, ...answers } }) => ({ ...answers, inHospital: value }),
  reply: (value) => (value === 'yes' ? [phrase('in-hospital.note')] : []),
});

/** Asked again right before submission: an admission in between changes who may be helped. */
export const inHospitalAgain = yesNoStep({
  id: 'inHospitalAgain',
  stage: 'consent',
  applies: (view) => !isPhysician(view),
  alsoReads: readStay,
  show: () => null,
  isChangeable: false,
});

/** An adult of 18 to 25: some diseases that began in childhood are seen at children's hospitals. */
export const childhoodDisease = yesNoStep({
  id: 'childhoodDisease',
  stage: 'illness',
  applies: (view) => {
    const age = view.age();
    return (
      age !== null &&
      age >= 18 &&
      view.catalog.open.some(({ intake }) => age <= (intake.eligibility.childhoodDiseaseUpTo ?? 0))
    );
  },
});

export interface Offers {
  readonly possible: readonly { readonly program: OpenProgram; readonly checks: readonly Reason[] }[];
  readonly refused: readonly { readonly program: OpenProgram; readonly refusals: readonly Reason[] }[];
}

/** Every program that fits or may fit after a person looked, and every other with the printed rule that refuses. */
export const offersFor = (view: View): Offers => {
  const judged = view.catalog.open.map((program) => ({ program, verdict: view.judge(program) }));
  return {
    possible: judged.flatMap(({ program, verdict }) =>
      verdict.refusals.length === 0 ? [{ program, checks: verdict.checks }] : [],
    ),
    refused: judged.flatMap(({ program, verdict }) =>
      verdict.refusals.length > 0 ? [{ program, refusals: verdict.refusals }] : [],
    ),
  };
};

const feePhrase = (program: OpenProgram): Phrase => {
  const quote = quoteOf(program);
  return quote.kind === 'price'
    ? phrase('fee.price', { price: { money: quote.price } })
    : phrase('fee.by-person', { office: phrase(`office.${quote.by}`) });
};

/** Who says the fee where none is printed. */
export const officePhrase = (program: OpenProgram): Phrase => {
  const quote = quoteOf(program);
  return phrase(`office.${quote.kind === 'by-person' ? quote.by : 'coordinator'}`);
};

const reasonPhrase = (program: OpenProgram, reason: Reason): Phrase =>
  phrase(`reason.${reason.code}`, {
    program: program.name,
    ...(reason.values?.state ? { state: phrase(`state:${reason.values.state}`) } : {}),
    ...(reason.values?.country ? { country: phrase(`country:${reason.values.country}`) } : {}),
  });

/** For whom a program is, read off its rules. */
const aboutPhrase = ({ intake: { eligibility, records } }: OpenProgram): Phrase =>
  phrase('offer.about', {
    ages:
      eligibility.age.min !== undefined ? 'adults' : eligibility.age.below !== undefined ? 'children' : 'any',
    cancer: eligibility.noCancer === 'accept' ? 'no' : 'yes',
    abroad: eligibility.residence.unitedStates === 'refuse' ? 'yes' : 'no',
    sends: records.collectedBy === 'patient' ? 'yes' : 'no',
  });

const offerPhrase = (program: OpenProgram, checks: readonly Reason[]): Phrase =>
  phrase('offer.line', {
    program: program.name,
    fee: feePhrase(program),
    about: aboutPhrase(program),
    hasCheck: checks.length > 0 ? 'yes' : 'no',
  });

/** Why a program cannot be, and where to turn instead, when the source prints a number for visits. */
export const refusalPhrase = (program: OpenProgram, refusals: readonly Reason[]): Phrase =>
  phrase('offer.refused', {
    program: program.name,
    reasons: phrase('sentences', {
      items: [
        ...refusals.map((reason) => reasonPhrase(program, reason)),
        ...(program.intake.inPerson.phone
          ? [
              phrase('offer.visit', {
                hospital: program.hospital,
                phone: phrase('phone', { phone: program.intake.inPerson.phone }),
              }),
            ]
          : []),
      ],
    }),
  });

/** Programs that only a person can arrange, for patients abroad. */
export const transferPhrases = (view: View): readonly Phrase[] =>
  view.answers.home?.country === 'US'
    ? []
    : view.catalog.all.flatMap(({ intake, transferText }) =>
        intake === 'transfer' && transferText ? [phrase(`transfer.${transferText}`)] : [],
      );

/** As it is printed, and as people shorten it: without "Health", or by the first word of its id. */
const namesOf = ({ name, hospital, id }: OpenProgram): string[] => [
  name,
  hospital,
  name.replace(/ Health$/, ''),
  id.replaceAll('-', ' '),
  id.split('-')[0] ?? id,
];

export const program: Step<string> = {
  id: 'program',
  stage: 'program',
  applies: () => true,
  isAnswered: (view) => view.program !== null && view.judge(view.program).refusals.length === 0,
  ask: (view) => {
    const offers = offersFor(view);
    return {
      phrases: [
        phrase('ask.program', { count: offers.possible.length }),
        ...offers.possible.map(({ program, checks }) => offerPhrase(program, checks)),
        ...worthTelling(offers.refused).map(({ program, refusals }) => refusalPhrase(program, refusals)),
        ...transferPhrases(view),
        ...(offers.possible.length > 1 ? [phrase('offer.one-each')] : []),
      ],
      choices: offers.possible.map(({ program }) => ({
        value: program.id,
        label: phrase('choice.program', { program: program.name }),
      })),
    };
  },
  askAgain: (view) => ({
    phrases: [phrase('ask.program.again')],
    choices: offersFor(view).possible.map(({ program }) => ({
      value: program.id,
      label: phrase('choice.program', { program: program.name }),
    })),
  }),
  read: (text, view) => {
    const offers = offersFor(view);
    const options: Option[] = [
      ...offers.possible.map(({ program }, index) => ({
        value: program.id,
        number: index + 1,
        words: namesOf(program),
      })),
      ...offers.refused.map(({ program }) => ({ value: program.id, number: 0, words: namesOf(program) })),
    ];
    if (offers.possible.length === 1 && /^(yes|ok|okay|si|sí|please|continue)\b/i.test(text.trim()))
      return read(options[0]?.value ?? '');
    const answer = readYesNo(text);
    if (answer.outcome === 'read' && answer.value !== 'yes') return unclear('none');
    const choice = readProgram(text, options);
    return choice.outcome === 'read' && offers.refused.some(({ program }) => program.id === choice.value)
      ? unclear('refused', [choice.value])
      : choice;
  },
  record: (value, view) => ({ ...view.answers, program: value }),
  explain: (why, candidates, view) => {
    const named = offersFor(view).refused.filter(
      ({ program }) => why === 'refused' && candidates.includes(program.id),
    );
    const telling = named.length > 1 ? worthTelling(named) : named;
    if (telling.length > 0) return telling.map(({ program, refusals }) => refusalPhrase(program, refusals));
    return [phrase(why === 'none' ? 'unclear.program.none' : 'unclear.program.again')];
  },
  show: (view) => (view.program ? literal(view.program.name) : null),
  isChangeable: true,
};

/** A short name that two programs share means the one that was offered. */
const readProgram = (text: string, options: readonly Option[]): Reading<string> => {
  const choice = readChoice(text, options);
  if (choice.outcome !== 'unclear' || choice.why !== 'several') return choice;
  const offered = readChoice(
    text,
    options.filter(({ number }) => number > 0),
  );
  if (offered.outcome === 'read') return offered;
  const meant = options.filter(({ value }) => choice.candidates?.includes(value));
  return meant.every(({ number }) => number === 0) ? unclear('refused', choice.candidates) : choice;
};

/** A children's program is not named to an adult, nor the office for patients abroad to somebody at home. */
export const worthTelling = (refused: Offers['refused']): Offers['refused'] =>
  refused.filter(({ refusals }) => !refusals.some(({ code }) => isOfAnotherKind.includes(code)));

const isOfAnotherKind: readonly Reason['code'][] = ['too-old', 'too-young', 'inside-united-states'];
