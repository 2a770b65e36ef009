/** What is asked in other words by text message than on a page, and the links that lead from one to the other. */
import { DateTime } from 'luxon';
import type { Choice, Effect, LinkIssue, LinkKind, MessageSend, Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import { consentsNeeded, isSigned } from '../intake/consents.ts';
import { literal, phrase } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord } from '../record.ts';
import { answerLines } from './talk.ts';

/** The version of `texting.ask` and `texting.risk`; a change of their wording raises it. */
export const textingTextVersion = 1;

/** How long a one-time link opens its page. A house choice. */
const linkMinutes = 15;

/** Steps that ask about health, or show what was answered about it. */
const healthSteps: readonly StepId[] = [
  'problem',
  'goal',
  'digestiveCancer',
  'breastCancer',
  'sarcoma',
  'cancer',
  'childhoodDisease',
  'inHospital',
  'places',
  'questions',
  'review',
  'recheck',
  'clarifyThis',
  'clarifyAbout',
  'clarifyText',
  'clarifyNew',
];

export const isHealthStep = (step: StepId): boolean => healthSteps.includes(step);

interface OneTimeLink {
  /** For a blank of a phrase. */
  readonly value: { readonly link: LinkKind };
  readonly effect: LinkIssue;
}

const linkTo = (kind: LinkKind, at: Instant): OneTimeLink => ({
  value: { link: kind },
  effect: {
    type: 'link.issue',
    kind,
    expiresAt: new Date(DateTime.fromISO(at).plus({ minutes: linkMinutes }).toMillis()).toISOString(),
  },
});

/** The one-time link to the same conversation on the web. */
export const continueLink = (at: Instant): OneTimeLink => linkTo('continue', at);

/** Who can be called, in the fewest words: the chosen program, or each that differs. */
export const phoneLines = (view: View): readonly Phrase[] => {
  const lines = new Map<string, Phrase>();
  for (const { name, intake } of view.program ? [view.program] : view.catalog.open) {
    const { phoneInUnitedStates, phoneFromAbroad, email } = intake.help;
    const number = phoneInUnitedStates ?? phoneFromAbroad;
    const way = number === undefined ? literal(email ?? '') : phrase('phone', { phone: number });
    const key = number ?? email ?? '';
    if (!lines.has(key)) lines.set(key, phrase('texting.phone', { program: name, way }));
  }
  return [...lines.values()];
};

export interface TextAsk {
  readonly message: Pick<MessageSend, 'phrases' | 'choices' | 'answers' | 'step'>;
  readonly effects: readonly Effect[];
}

/** Choices of a question about texting. */
export const textingChoices = (...values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, label: phrase(`choice.texting.${value}`) }));

/** What is asked by text message in place of the step; `null` where the step's own words will do. */
export const askByText = (
  record: ConversationRecord,
  step: StepId,
  view: View,
  at: Instant,
): TextAsk | null => {
  const { texting } = record;
  if (!texting || record.channel !== 'sms') return null;
  if (texting.status !== 'agreed')
    return {
      message: {
        phrases: [phrase(texting.status === 'asking' ? 'texting.ask' : 'texting.ask-again')],
        choices: textingChoices('agree', 'no'),
      },
      effects: [],
    };
  if (texting.riskAcceptedAt === null && isHealthStep(step))
    return {
      message: { phrases: [phrase('texting.risk')], choices: textingChoices('by-text', 'by-web') },
      effects: [],
    };
  if (step === 'review') return { message: askToReview(view), effects: [] };
  return step === 'consent' ? askToSign(view, at) : null;
};

/** Under the list the numbers are the answers' own, and 0 is the one choice. */
const askToReview = (view: View): TextAsk['message'] => ({
  step: 'review',
  phrases: [phrase('texting.review')],
  answers: answerLines(view),
  choices: [{ value: 'ok', label: phrase('choice.review.ok') }],
});

const askToSign = (view: View, at: Instant): TextAsk => {
  const waiting = consentsNeeded(view).filter((kind) => !isSigned(view, kind));
  const { value: page, effect } = linkTo('sign', at);
  return {
    message: {
      step: 'consent',
      phrases: [
        phrase('texting.sign', {
          count: waiting.length,
          forms: waiting.map((kind) => phrase(`consent.${kind}.title`)),
          link: page,
        }),
      ],
    },
    effects: [effect],
  };
};
