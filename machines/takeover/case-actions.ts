/** What coordinators do to a case, when each is offered, and which fact it tells. */
import type { CaseFacts, Dated, FollowUp, Offer } from '../case/facts.ts';
import { isFrozen } from '../case/facts.ts';
import type { CaseAction, CaseFact, CoordinatorActed } from '../events.ts';
import type { StepId } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';
import type { OpenProgram } from '../programs/schema.ts';

/** One thing that the case allows now; `subject` says which question or offer it is about. */
export interface CaseChoice {
  readonly action: CaseAction;
  readonly subject?: string;
  /** The subject as staff read it. */
  readonly label?: string;
}

interface Standing {
  readonly facts: CaseFacts;
  readonly program: OpenProgram;
  readonly step: StepId;
  readonly isPaid: boolean;
}

interface Rule {
  /** Whether it is offered; for rules with subjects, those it is offered for. */
  offered(standing: Standing): boolean | readonly CaseChoice[];
  /** `null` for what is no fact of the case, such as a wish that a task records. */
  fact(event: CoordinatorActed): CaseFact | null;
}

const has = ({ facts }: Standing, fact: Dated): boolean => facts.since[fact] !== undefined;
const isRunning = (standing: Standing): boolean =>
  has(standing, 'submitted') && !has(standing, 'cancelled') && !has(standing, 'closed');
const isBeforeOpinion = (standing: Standing): boolean =>
  isRunning(standing) && !has(standing, 'opinion-readable');
const isSentByPatient = ({ program }: Standing): boolean => program.intake.records.collectedBy === 'patient';
const isAvailable = (standing: Standing): boolean =>
  isRunning(standing) && standing.facts.availableAt !== null;
const isAccepted = ({ facts }: Standing): boolean => facts.offers.some(({ answer }) => answer === 'accepted');

/** A fact without more to it than its date. */
const dated = (
  kind: Extract<CaseFact, { kind: Exclude<Dated, 'closed'> }>['kind'],
  offered: Rule['offered'],
): Rule => ({
  offered,
  fact: () => ({ kind }),
});

const questions =
  (states: readonly FollowUp['state'][], action: CaseAction): Rule['offered'] =>
  (standing) =>
    standing.facts.followUps
      .filter(({ state }) => states.includes(state))
      .map(({ number }) => ({ action, subject: String(number), label: String(number) }));

const settled = (
  action: CaseAction,
  outcome: Extract<CaseFact, { kind: 'follow-up-settled' }>['outcome'],
  states: readonly FollowUp['state'][],
): Rule => ({
  offered: questions(states, action),
  fact: ({ subject }) => ({ kind: 'follow-up-settled', followUp: Number(subject), outcome }),
});

const answered = (action: CaseAction, answer: 'accepted' | 'declined'): Rule => ({
  offered: (standing) =>
    isBeforeOpinion(standing) && !isAccepted(standing)
      ? standing.facts.offers
          .filter((offer: Offer) => offer.answer === null)
          .map(({ id, expert }) => ({ action, subject: id, label: expert }))
      : [],
  fact: ({ subject = '' }) => ({ kind: 'expert-answered', offer: subject, answer }),
});

const rules: { readonly [action in CaseAction]: Rule } = {
  'payment-confirmed': { offered: ({ step }) => step === 'payment', fact: () => null },
  'records-requested': dated(
    'records-requested',
    (standing) =>
      isBeforeOpinion(standing) && !isSentByPatient(standing) && !has(standing, 'records-requested'),
  ),
  'records-complete': dated(
    'records-complete',
    (standing) => isBeforeOpinion(standing) && !has(standing, 'records-complete'),
  ),
  'gaps-recorded': {
    offered: (standing) => isBeforeOpinion(standing) && !has(standing, 'packet-approved'),
    fact: ({ reason }) => ({
      kind: 'packet-gaps',
      gaps: reason.split(/\s*[\n;]\s*/).filter((gap) => gap !== ''),
    }),
  },
  'packet-approved': dated(
    'packet-approved',
    (standing) => isBeforeOpinion(standing) && isSentByPatient(standing) && !has(standing, 'packet-approved'),
  ),
  'expert-offered': {
    offered: (standing) => isBeforeOpinion(standing) && !isAccepted(standing),
    fact: ({ reason, entropy }) => ({ kind: 'expert-offered', offer: entropy.slice(0, 8), expert: reason }),
  },
  'expert-accepted': answered('expert-accepted', 'accepted'),
  'expert-declined': answered('expert-declined', 'declined'),
  'opinion-readable': dated('opinion-readable', isBeforeOpinion),
  'notice-delivered': dated(
    'notice-delivered',
    (standing) =>
      isRunning(standing) && has(standing, 'opinion-readable') && !has(standing, 'notice-delivered'),
  ),
  'call-made': dated(
    'call-made',
    (standing) =>
      isAvailable(standing) && standing.program.intake.life.call !== null && !has(standing, 'call-made'),
  ),
  'call-missed': {
    offered: (standing) =>
      isAvailable(standing) && standing.program.intake.life.call !== null && !has(standing, 'call-made'),
    fact: () => ({ kind: 'call-missed' }),
  },
  'follow-up-answered': settled('follow-up-answered', 'answered', ['forwarded', 'allowed']),
  'follow-up-new': settled('follow-up-new', 'new', ['forwarded', 'allowed']),
  'follow-up-accepted': settled('follow-up-accepted', 'allowed', ['held']),
  'follow-up-denied': settled('follow-up-denied', 'denied', ['held']),
  'follow-up-credited': {
    offered: (standing) => isAvailable(standing) && typeof standing.program.intake.followUps !== 'string',
    fact: () => ({ kind: 'follow-up-credited' }),
  },
  'adult-consented': dated('adult-consented', (standing) => isRunning(standing) && isFrozen(standing.facts)),
  'refund-asked': { offered: ({ isPaid }) => isPaid, fact: () => null },
  excluded: dated('excluded', (standing) => isBeforeOpinion(standing) && !has(standing, 'excluded')),
  silenced: dated('silenced', (standing) => !has(standing, 'silenced')),
  cancelled: dated(
    'cancelled',
    (standing) =>
      !has(standing, 'cancelled') && !has(standing, 'closed') && !has(standing, 'opinion-readable'),
  ),
  closed: { offered: isRunning, fact: () => ({ kind: 'closed', into: 'closed' }) },
  'moved-to-treatment': {
    offered: (standing) => isAvailable(standing) && isSentByPatient(standing),
    fact: () => ({ kind: 'closed', into: 'treatment' }),
  },
  /** What a person asks for after submission, and only people do. */
  erased: { offered: () => true, fact: () => null },
};

export const caseActions = Object.keys(rules) as readonly CaseAction[];

/** Everything the case allows now. What is not in it is refused and changes nothing. */
export const allowedActions = (view: View, step: StepId): readonly CaseChoice[] => {
  const { case: facts, paymentId } = view.context;
  const { program } = view;
  if (!facts || !program) return [];
  const standing: Standing = { facts, program, step, isPaid: paymentId !== null };
  return caseActions.flatMap((action) => {
    const offered = rules[action].offered(standing);
    return offered === true ? [{ action }] : offered === false ? [] : offered;
  });
};

/** Whether the case allows an action, and for the subject that it names. */
export const isAllowed = (view: View, step: StepId, { action, subject }: CoordinatorActed): boolean =>
  allowedActions(view, step).some((choice) => choice.action === action && choice.subject === subject);

export const factOf = (event: CoordinatorActed): CaseFact | null => rules[event.action].fact(event);
