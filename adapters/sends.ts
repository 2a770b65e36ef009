/**
 * The port to what was handed to a provider, part by part, and what became of it. A part is written down before it is
 * handed over, so that after a crash or a timeout it is known that it may have been sent.
 */
import type { ChannelName, ConversationId, Instant } from '../machines/events.ts';

/**
 * - `begun`: written down; the provider may or may not have it.
 * - `refused`: certainly not with the provider; to be tried again.
 * - `accepted`, `queued`, `sending`, `sent`: on its way.
 * - `delivered`, `read`, `undelivered`, `failed`: the end.
 */
export type SendState =
  | 'begun'
  | 'refused'
  | 'accepted'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'undelivered'
  | 'failed'
  | 'delivered'
  | 'read';

/** Who waits to hear that a whole outbound was delivered. */
export interface Awaited {
  /** How many parts the outbound has. */
  readonly parts: number;
  readonly notices: readonly string[];
  /** A coordinator's words are among it. */
  readonly isSpoken: boolean;
}

export interface Send {
  readonly id: string;
  readonly conversationId: ConversationId;
  readonly outboundId: string;
  /** 1-based. */
  readonly part: number;
  /** The provider's own id, once it is known. */
  readonly providerId: string | null;
  readonly state: SendState;
  readonly code: string | null;
  /** `null` when nobody waits to hear of it. */
  readonly awaited: Awaited | null;
  readonly tries: number;
  /** When it was handed over last. */
  readonly begunAt: Instant;
  readonly changedAt: Instant;
}

/** Whether every part of an outbound that somebody waits for was delivered. */
export const hasArrived = (sends: readonly Send[]): boolean =>
  sends.length > 0 &&
  sends.length === sends[0]?.awaited?.parts &&
  sends.every(({ state }) => state === 'delivered' || state === 'read');

export interface SendsBefore {
  /** Those of the outbound that were begun. */
  readonly parts: readonly Send[];
  /** The part of the conversation that was begun last on the channel, of whatever outbound. */
  readonly last: Send | null;
}

export interface SendReport {
  readonly providerId?: string;
  readonly state: SendState;
  readonly code?: string;
  readonly at: Instant;
}

export interface Sends {
  /** Writes a part down before it is handed over; a part that is `refused` is begun again. Gives the part as it is now. */
  begin(
    part: Pick<Send, 'conversationId' | 'outboundId' | 'part'> & {
      readonly channel: ChannelName;
      readonly at: Instant;
      readonly awaited?: Awaited | null;
    },
  ): Promise<Send>;
  get(id: string): Promise<Send | null>;
  of(outboundId: string): Promise<readonly Send[]>;
  /** What is to be known before a part is handed over. */
  before(outbound: Pick<Send, 'conversationId' | 'outboundId'>, channel: ChannelName): Promise<SendsBefore>;
  /** All parts of a conversation, in order: for whoever looks at how messages fared. */
  all(conversationId: ConversationId): Promise<readonly Send[]>;
  /** Takes a report over if it brings the part further; `null` when the part is as far already, or unknown. */
  report(id: string, report: SendReport): Promise<Send | null>;
  /** A part that is certainly not with the provider: it may be begun again. */
  release(id: string, code: string, at: Instant): Promise<void>;
}
