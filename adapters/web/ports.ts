/**
 * What the web channel asks of the rest.
 *
 * - receive: the turn. It answers after the commit; a throw means that nothing was committed.
 * - messagesAfter: the transcript, which on the web is also the queue.
 * - standing: what stands beside the conversation on the page.
 */

import type { ConversationId } from '../../machines/events.ts';
import type { Inbound, Message, RenderedAnswer } from '../channel.ts';

export interface WebPorts {
  /**
   * Resolves with the messages that the turn added, the person's own first. An inbound id that was received before
   * resolves with the same messages and decides nothing.
   */
  receive(inbound: Inbound): Promise<{ readonly messages: readonly Message[] }>;
  /** Messages with a higher sequence number than `seq`, in order, at most `limit`. */
  messagesAfter(conversationId: ConversationId, seq: number, limit: number): Promise<readonly Message[]>;
  /** As of now; `null` where nothing is known of the person. */
  standing(conversationId: ConversationId): Promise<ShownStanding | null>;
}

/** Where a person stands, in words of their language. */
export interface ShownStanding {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The chosen program. */
  readonly program: string | null;
  /** What was answered; "change 3" changes the third. */
  readonly answers: readonly RenderedAnswer[];
  readonly mayChange: boolean;
  /** How to reach a person outside the chat. */
  readonly help: string | null;
  /** Until when clarifying questions are taken. */
  readonly window: string | null;
}

/** The speakers' names in a language, or in that of people whose own is not known. */
export type NameSpeakers = (language?: string) => SpeakerNames;

/** How the speakers are called in activities and in the downloaded transcript. */
export interface SpeakerNames {
  readonly person: string;
  readonly assistant: string;
  /** A coordinator whose message carries no name. */
  readonly coordinator: string;
}
