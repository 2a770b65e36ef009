/** What is owed to reviewers. Staff data: no text that a patient reads is made of it (X54). */
import type { Money } from '../effects.ts';
import type { Instant } from '../events.ts';
import { reviewers } from '../programs/reviewers.ts';
import type { OpenProgram } from '../programs/schema.ts';
import type { CaseFacts } from './facts.ts';

export interface LedgerEntry extends Money {
  /** The offer under which the expert took the case. */
  readonly offer: string;
  readonly at: Instant;
}

/** A finished opinion is owed to the department of the expert who accepted; one for each case (H34). */
export const ledgerOf = ({ offers, since }: CaseFacts, { id }: OpenProgram): readonly LedgerEntry[] => {
  const pay = reviewers[id]?.pay;
  const finished = since['opinion-readable'];
  const accepted = offers.find(({ answer }) => answer === 'accepted');
  return pay && finished && accepted ? [{ offer: accepted.id, at: finished, ...pay }] : [];
};

/** What a video conference is paid with: each begun unit counts, so 41 minutes of 40-minute units are two (H37). */
export const videoPay = (program: string, minutes: number): Money | null => {
  if (!(minutes > 0)) throw new RangeError('expected minutes above zero');
  const terms = reviewers[program]?.video;
  return terms ? { ...terms.pay, amount: Math.ceil(minutes / terms.unitMinutes) * terms.pay.amount } : null;
};
