/**
 * What hospital systems ask of the rest.
 *
 * - caseByNumber: a case by the number that the person was given.
 * - Receive: the turn. It answers after the commit; a throw means that nothing was committed.
 */
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Inbound } from '../channel.ts';

export interface KnownCase {
  readonly number: string;
  readonly conversationId: ConversationId;
  /** The program's id. */
  readonly program: string;
  readonly status: string;
  readonly openedAt: Instant;
  /** JSON; where it has an `updatedAt`, that is when the case last moved on. */
  readonly content: unknown;
}

export interface Cases {
  caseByNumber(number: string): Promise<KnownCase | null>;
}

export type Receive = (inbound: Inbound) => Promise<unknown>;
