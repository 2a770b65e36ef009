/** Which work is done when something happens to a case. */
import type { CaseFacts } from '../case/facts.ts';
import type { CaseStatus } from '../case/machine.ts';
import type { Effect } from '../effects.ts';
import type { CaseFact } from '../events.ts';

export const collecting = ['collect-records', 'records-check'];
const matching = ['match-expert', 'offer-lapsed', 'accepted-too-late'];
const calling = ['call-person', 'call-due', 'call-overdue', 'call-wanted'];
const clarifying = ['follow-up', 'follow-up-asked', 'follow-up-new', 'follow-up-late', 'follow-up-fourth'];

/** What stays to be done when a case is over: money, and whatever a person was promised. */
const overWith = [
  ...collecting,
  ...matching,
  ...calling,
  ...clarifying,
  'approve-packet',
  'arrange-payment',
  'clear-checks',
  'verify-authority',
  'review-late',
  'notice-undelivered',
  'coming-of-age',
  'came-of-age',
  'answers-changed',
];

const byFact: { readonly [K in CaseFact['kind']]?: readonly string[] } = {
  'records-complete': collecting,
  'packet-approved': [...collecting, 'approve-packet', 'arrange-payment'],
  'expert-offered': matching,
  'opinion-readable': [...collecting, ...matching, 'review-late'],
  'call-made': calling,
  'adult-consented': ['coming-of-age', 'came-of-age'],
};

const byStatus: { readonly [status in CaseStatus]?: readonly string[] } = {
  'awaiting-payment': ['clear-checks', 'verify-authority'],
  submitted: ['clear-checks', 'verify-authority'],
  clarifying: ['notice-undelivered'],
  'opinion-available': ['notice-undelivered'],
  closed: overWith,
  'follow-up-treatment': overWith,
  cancelled: overWith,
};

const close = (kinds: readonly string[] = []): readonly Effect[] =>
  kinds.length === 0 ? [] : [{ type: 'task.close', kinds }];

export const doneByStatus = (status: CaseStatus): readonly Effect[] => close(byStatus[status]);

/** An answered question is done when no other one waits. */
export const doneByFact = (fact: CaseFact, { followUps, offers }: CaseFacts): readonly Effect[] => {
  if (fact.kind === 'expert-answered')
    return close(offers.some(({ answer }) => answer === 'accepted') ? matching : []);
  if (fact.kind === 'follow-up-settled')
    return close(
      followUps.some(({ state }) => state === 'forwarded' || state === 'allowed' || state === 'held')
        ? []
        : clarifying,
    );
  return close(byFact[fact.kind]);
};
