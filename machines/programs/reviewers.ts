/**
 * What reviewers are paid: data of staff, apart from the programs, so that nothing which makes a patient's text can reach
 * it (X54). Only the ledger reads it.
 */
import type { Money } from '../effects.ts';

interface ReviewerTerms {
  /** For each finished opinion, to the reviewer's department, paid quarterly. */
  readonly pay: Money;
  /** For each begun unit of a video conference. */
  readonly video?: { readonly unitMinutes: number; readonly pay: Money };
  readonly from: string;
}

const halfThousand: Money = { amount: 500, currency: 'USD' };

export const reviewers: { readonly [program: string]: ReviewerTerms } = {
  'ucsf-adult': { pay: halfThousand, from: '002 L11' },
  'ucsf-children': { pay: halfThousand, from: '002 L11' },
  'more-health': { pay: halfThousand, video: { unitMinutes: 40, pay: halfThousand }, from: '002 L13' },
};
