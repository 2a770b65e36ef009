import type { ChannelName, ConversationId, Instant } from './events.ts';

/** A machine's snapshot as it is stored: XState snapshots carry no version of their own. */
export interface StoredSnapshot {
  readonly machine: string;
  readonly version: number;
  /** JSON, as `machine.getPersistedSnapshot` gave it. */
  readonly snapshot: unknown;
}

/** A conversation's wish for a person, and who has it. */
export interface Takeover {
  readonly reason: string;
  readonly requestedAt: Instant;
  /** The name of the coordinator who owns the conversation; `null` while it waits. */
  readonly owner: string | null;
  /** The owner's id in the directory; without it the name counts. */
  readonly ownerId?: string;
  /** When the owner took over, or last wrote to the person. */
  readonly spokeAt?: Instant;
  /** The owner was told that they are idle. */
  readonly isReminded?: boolean;
  /** How often the queue was told that nobody takes this. */
  readonly alerts?: number;
  /** The person would rather be called, and what they said about when and where. */
  readonly callback?: { readonly at: Instant; readonly words: string };
  /** What became of the owner's last message. */
  readonly delivery?: {
    readonly state: 'in-chat' | 'sending' | 'delivered' | 'failed';
    readonly code?: string;
  };
}

/**
 * Where a person stands with text messages.
 *
 * - `asking`, `asking-again`: the question whether we may text waits for its answer, nothing else is asked.
 * - `agreed`: texts may be sent.
 * - `not-agreed`: no clear yes came; only their own words are answered, and only by a yes.
 * - `stopped`: they asked for no more texts, or their carrier says so. Nothing is sent.
 */
export type TextingStatus = 'asking' | 'asking-again' | 'agreed' | 'not-agreed' | 'stopped';

/** What is known about texting with a person. It outlives a draft that is deleted. */
export interface Texting {
  /** E.164. */
  readonly number: string;
  readonly status: TextingStatus;
  /** The yes to being texted, and the version of the words that asked for it. */
  readonly consent: { readonly at: Instant; readonly version: number } | null;
  /** When they chose to write of their health by text although that is not private. */
  readonly riskAcceptedAt: Instant | null;
  /** What the numbers under the last text stand for, by number. */
  readonly offered: { readonly [number: string]: string };
  /** Reminders sent since the person's last words. */
  readonly reminded: number;
}

/**
 * All that is remembered of one conversation, JSON only. `decide` takes one and gives the next;
 * nothing else writes it.
 */
export interface ConversationRecord {
  readonly id: ConversationId;
  readonly channel: ChannelName;
  /** BCP 47 tag of the texts' language. */
  readonly language: string;
  readonly startedAt: Instant;
  readonly heardAt: Instant;
  /** `null` after a draft was deleted or expired; the next word starts a new one. */
  readonly intake: StoredSnapshot | null;
  readonly takeover: Takeover | null;
  /** Paused by the person until they write again. */
  readonly pausedAt: Instant | null;
  /** A question in the middle of the steps ("really start over?"), answered by the next words. */
  readonly aside: { readonly kind: string; readonly data?: unknown } | null;
  /** `undefined` for a person whose number is not known. */
  readonly texting?: Texting;
  /** How often a case of another conversation was asked after, since it last was the right one. */
  readonly identity?: { readonly tries: number };
  /** Running timers by name. A timer that fires with another `dueAt` is stale. */
  readonly timers: { readonly [name: string]: Instant };
}

/** What `decide` decided: the record as it is from now on, and what is to be done. */
export interface Decision<E> {
  readonly record: ConversationRecord;
  readonly effects: readonly E[];
}
