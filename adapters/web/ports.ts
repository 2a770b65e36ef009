/**
 * What the web channel asks of the rest.
 *
 * - receive: the turn. It answers after the commit; a throw means that nothing was committed.
 * - messagesAfter: the transcript, which on the web is also the queue.
 */

import type { ConversationId } from '../../machines/events.ts';
import type { Inbound, Message } from '../channel.ts';

export interface WebPorts {
  /**
   * Resolves with the messages that the turn added, the person's own first. An inbound id that was received before
   * resolves with the same messages and decides nothing.
   */
  receive(inbound: Inbound): Promise<{ readonly messages: readonly Message[] }>;
  /** Messages with a higher sequence number than `seq`, in order, at most `limit`. */
  messagesAfter(conversationId: ConversationId, seq: number, limit: number): Promise<readonly Message[]>;
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
