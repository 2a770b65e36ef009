/** The steps from the list of answers to submission: check, fee, what to expect, consents, a last look. */
import { readAssent } from '../../answers/assent.ts';
import { sameName } from '../../answers/name.ts';
import { read, unclear } from '../../answers/reading.ts';
import { isThatAll } from '../../answers/records.ts';
import { readAgreement, readYesNo } from '../../answers/yes-no.ts';
import type { Phrase } from '../../effects.ts';
import type { ConsentKind } from '../../programs/schema.ts';
import { quoteOf } from '../../rules/fee.ts';
import type { Answers, QuoteAccepted } from '../answers.ts';
import {
  certifiedConsentLanguages,
  consentSubject,
  consentsNeeded,
  isSigned,
  signerOf,
  writerSigns,
} from '../consents.ts';
import { literal, phrase, type Step } from '../step.ts';
import type { View } from '../view.ts';
import { officePhrase } from './eligibility.ts';
import { hasForeignRecords, placePhrase } from './records.ts';

/** The list itself is added by the conversation: every answered line with its number. */
export const review: Step<'ok'> = {
  id: 'review',
  stage: 'review',
  applies: () => true,
  isAnswered: (view) => view.answers.review === 'ok',
  ask: () => ({
    phrases: [phrase('ask.review')],
    choices: [{ value: 'ok', label: phrase('choice.review.ok') }],
  }),
  read: (text) => (isThatAll(text) ? read('ok') : readAssent(text)),
  readsFirst: isThatAll,
  record: (value, view) => ({ ...view.answers, review: value }),
  show: () => null,
};

/** The program's printed price and all that is printed about paying; no amount where none is printed. */
export const quote: Step<QuoteAccepted> = {
  id: 'quote',
  stage: 'fee',
  applies: () => true,
  isAnswered: (view) => {
    const accepted = view.answers.quote;
    return (
      accepted !== undefined && accepted.program === view.program?.id && accepted.amount === amountOf(view)
    );
  },
  ask: (view) => ({
    phrases: quotePhrases(view),
    choices: [{ value: 'understood', label: phrase('choice.understood') }],
  }),
  askAgain: (view) => ({
    phrases: [phrase('ask.quote', { priced: amountOf(view) === null ? 'no' : 'yes' })],
    choices: [{ value: 'understood', label: phrase('choice.understood') }],
  }),
  read: (text, view) => {
    if (
      /\b((too|so|very|really) (much|expensive|high)|can['’]?t (afford|pay)|cheaper|discount|\d+ ?% off|demasiado|muy caro|descuento|mas barato|más barato)\b/i.test(
        text,
      )
    )
      return unclear('too-much');
    const answer = text.trim() === 'understood' ? read('ok') : readAssent(text);
    return answer.outcome === 'read'
      ? read({ program: view.program?.id ?? '', amount: amountOf(view) })
      : unclear('say-i-understand');
  },
  record: (value, view) => ({ ...view.answers, quote: value }),
  show: () => null,
};

const amountOf = (view: View): number | null => view.program?.intake.fee?.price.amount ?? null;

const quotePhrases = (view: View): readonly Phrase[] => {
  const program = view.program;
  if (!program) return [];
  const { fee } = program.intake;
  if (!fee)
    return [
      phrase('quote.by-person', { program: program.name, office: officePhrase(program) }),
      ...(view.answers.tissue === 'yes' ? [phrase('quote.tissue')] : []),
      ...(program.intake.questions.lateMaterial === 'charge' ? [phrase('quote.late-material')] : []),
      phrase('ask.quote', { priced: 'no' }),
    ];
  const price = quoteOf(program);
  return [
    phrase('quote.price', {
      program: program.name,
      price: price.kind === 'price' ? { money: price.price } : '',
    }),
    phrase('quote.includes', {
      items: phrase('list', { items: fee.includes.map((item) => phrase(`fee.includes.${item}`)) }),
    }),
    phrase('quote.self-pay', {
      due: fee.due,
      cards: fee.cards.map(literal),
      hasCards: fee.cards.length > 0 ? 'yes' : 'no',
      health: fee.healthAccounts ? 'yes' : 'no',
      claim: fee.claimFiled === false ? 'no' : 'unprinted',
      code: fee.procedureCode === false ? 'no' : 'unprinted',
    }),
    ...(fee.extraReading ? [phrase('quote.extra-reading')] : []),
    ...(fee.creditedToVisit === false ? [phrase('quote.not-credited')] : []),
    phrase('ask.quote', { priced: 'yes' }),
  ];
};

/** Whom it may surprise that records and opinion are in English. */
const isFromElsewhere = (view: View): boolean =>
  view.context.language !== 'en' || view.answers.home?.country !== 'US' || hasForeignRecords(view);

export const expectations: Step<'ok'> = {
  id: 'expectations',
  stage: 'fee',
  applies: () => true,
  isAnswered: (view) => view.answers.expectations === 'ok',
  ask: (view) => {
    const intake = view.program?.intake;
    const within = intake?.opinionWithin;
    return {
      phrases: [
        phrase('expect.no-talk'),
        ...(within
          ? [phrase('expect.time', { least: within.least, most: within.most, said: within.said })]
          : []),
        phrase('expect.freeze', { late: intake?.questions.lateMaterial ?? 'refuse' }),
        ...(isFromElsewhere(view) ? [phrase('expect.english')] : []),
        phrase('expect.outcomes'),
        phrase('expect.local-doctor'),
        phrase('ask.expectations'),
      ],
      choices: [{ value: 'ok', label: phrase('choice.ok') }],
    };
  },
  askAgain: () => ({
    phrases: [phrase('ask.expectations')],
    choices: [{ value: 'ok', label: phrase('choice.ok') }],
  }),
  read: readAssent,
  record: (value, view) => ({ ...view.answers, expectations: value }),
  show: () => null,
};

export interface Signature {
  readonly kind: ConsentKind;
  readonly agreed: boolean;
  readonly refused: boolean;
  readonly name: string | null;
  /** The network address of a signature given on the signing page, which is on the web whatever the conversation is on. */
  readonly signedFrom?: string;
}

/** The form that waits to be signed first. */
export const nextConsent = (view: View): ConsentKind | undefined =>
  consentsNeeded(view).find((kind) => !isSigned(view, kind));

/** Who writes for a patient without authority hands over to the patient. */
const askToSign = (view: View): Phrase =>
  phrase('ask.consent', {
    name: signerOf(view),
    alone: view.who !== 'self' && !writerSigns(view) ? 'yes' : 'no',
  });

/** A form's number among all of them, and its full text. */
export const consentPhrases = (view: View, kind: ConsentKind): readonly Phrase[] => {
  const needed = consentsNeeded(view);
  return [
    phrase('consent.count', {
      number: needed.indexOf(kind) + 1,
      of: needed.length,
      title: phrase(`consent.${kind}.title`),
    }),
    phrase(`consent.${kind}.text`, {
      ...consentSubject(view, kind).values,
      places: phrase('list', { items: (view.answers.places ?? []).map(placePhrase) }),
    }),
  ];
};

/** The words "I agree" and the signer's full name, in one message or two, for one consent at a time. */
export const consent: Step<Signature> = {
  id: 'consent',
  stage: 'consent',
  applies: () => true,
  isAnswered: (view) => nextConsent(view) === undefined,
  ask: (view) => {
    const kind = nextConsent(view);
    if (!kind) return { phrases: [] };
    const begun = view.context.signing?.kind === kind ? view.context.signing : null;
    return {
      phrases: begun
        ? [phrase(begun.agreed ? 'consent.name-too' : 'consent.agree-too', { name: begun.name ?? '' })]
        : [...consentPhrases(view, kind), askToSign(view)],
    };
  },
  askAgain: (view) => ({
    phrases: [
      phrase('consent.repeat', { title: phrase(`consent.${nextConsent(view) ?? 'service'}.title`) }),
      askToSign(view),
    ],
  }),
  read: (text, view) => {
    const kind = nextConsent(view);
    if (!kind) return unclear('say-i-agree');
    const begun = view.context.signing?.kind === kind ? view.context.signing : null;
    const agreement = readAgreement(text);
    if (agreement.outcome === 'read' && agreement.value === 'refused')
      return read({ kind, agreed: false, refused: true, name: null });
    const agreed = agreement.outcome === 'read';
    const name = nameIn(text);
    if (name !== '' && !sameName(name, signerOf(view)))
      return unclear(agreed || begun?.agreed ? 'name-differs' : 'say-i-agree');
    if (!agreed && name === '') return unclear('say-i-agree');
    return read({
      kind,
      agreed: agreed || (begun?.agreed ?? false),
      refused: false,
      name: name === '' ? (begun?.name ?? null) : name,
    });
  },
  record: (_, view) => view.answers,
  remember: (signature, view) => {
    const { kind, agreed, refused, name, signedFrom } = signature;
    if (refused)
      return kind === 'share'
        ? { signing: null, declinedConsents: [...view.context.declinedConsents, kind] }
        : { signing: null };
    if (!agreed || name === null) return { signing: { kind, agreed, name } };
    const signed = {
      kind,
      subject: consentSubject(view, kind).subject,
      signer: name,
      signedAt: view.context.now,
      channel: signedFrom === undefined ? view.context.channel : ('web' as const),
      language: view.context.language,
      ...(certifiedConsentLanguages.includes(view.context.language) ? {} : { isUncertified: true as const }),
      ...(signedFrom === undefined ? {} : { signedFrom }),
    };
    return { signing: null, consents: [...view.context.consents, signed] };
  },
  reply: ({ refused, kind, agreed, name }, view) =>
    refused
      ? [
          phrase(`consent.refused.${kind === 'share' ? 'share' : 'needed'}`, {
            program: view.program?.name ?? '',
          }),
        ]
      : agreed && name !== null
        ? [phrase('consent.signed', { title: phrase(`consent.${kind}.title`) })]
        : [],
  show: () => null,
};

/** What is left of a signature without the words of agreement. */
const nameIn = (text: string): string =>
  text
    .replace(/\b(yes|ok|okay|si|sí)\b[,.! ]*/gi, ' ')
    .replace(
      /\b(i (do )?(fully )?(agree|consent)|i accept|agreed?|acepto|estoy de acuerdo|de acuerdo|consiento)( to (this|it))?\b/gi,
      ' ',
    )
    .replace(/\b(my name is|signed(?: by)?|signature|name|mi nombre es|me llamo|firma(?:do)?)\b:?/gi, ' ')
    .replace(/[,.;:!"“”()/\n-]+(?=\s|$)|(?<=^|\s)[,.;:!"“”()/-]+/g, ' ')
    .replace(/\s+(and|y)\s*$|^\s*(and|y)\s+/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "Is all this still right?" A yes runs every hard rule again. */
export const recheck: Step<'ok'> = {
  id: 'recheck',
  stage: 'consent',
  applies: () => true,
  isAnswered: (view) => view.answers.recheck === 'ok',
  ask: (view) => ({
    phrases: [phrase('ask.recheck', recheckValues(view.answers, view))],
    choices: [
      { value: 'yes', label: phrase('choice.recheck.yes') },
      { value: 'change', label: phrase('choice.recheck.change') },
    ],
  }),
  read: (text) => {
    if (/^1[.)]?$/.test(text.trim())) return read('ok');
    const answer = readYesNo(text);
    return answer.outcome === 'read' && answer.value === 'yes' ? read('ok') : unclear('change-or-yes');
  },
  record: (value, view) => ({ ...view.answers, recheck: value }),
  show: () => null,
};

const recheckValues = (answers: Answers, view: View) => ({
  home: placeOf(answers.home),
  now: placeOf(answers.now),
  age: view.age() ?? 0,
  hasAge: view.age() === null ? 'no' : 'yes',
  cancers: phrase('list', {
    items: (['digestiveCancer', 'breastCancer', 'sarcoma', 'cancer'] as const).flatMap((id) =>
      answers[id] === undefined
        ? []
        : [phrase('recheck.line', { label: phrase(`label.${id}`), value: phrase(`choice.${answers[id]}`) })],
    ),
  }),
});

const placeOf = (place: Answers['home']): Phrase =>
  place === undefined
    ? literal('')
    : place.state === undefined
      ? phrase('place.country', { country: phrase(`country:${place.country}`) })
      : phrase('place.state', { state: phrase(`state:${place.state}`) });
