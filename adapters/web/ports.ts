/**
 * What the web channel asks of the rest.
 *
 * - receive: the turn. It answers after the commit; a throw means that nothing was committed.
 * - messagesAfter: the transcript, which on the web is also the queue.
 * - standing: what stands beside the conversation on the page.
 * - documents: files that the person adds.
 */

import type { ConversationId } from '../../machines/events.ts';
import type { DocumentRefusal } from '../../machines/rules/documents.ts';
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
  readonly documents: DocumentPorts;
}

/**
 * Bytes of a part of a document, all but the last. On a line of 64 kbit/s one part takes 16 s, within the 20 s that a
 * request may take.
 */
export const partBytes = 128 * 1024;

export type DocumentRefused =
  | DocumentRefusal
  | 'unknown'
  | 'out-of-order'
  | 'part-too-long'
  | 'part-too-short'
  | 'incomplete';

/** `parts`: how many are there, from the first one on. */
export type DocumentAnswer =
  | { readonly outcome: 'open'; readonly parts: number; readonly partBytes: number }
  | { readonly outcome: 'added' }
  | { readonly outcome: 'removed' }
  | { readonly outcome: 'refused'; readonly why: DocumentRefused };

/** Each call may come again with the same effect; a throw means that nothing changed. */
export interface DocumentPorts {
  begin(
    conversationId: ConversationId,
    offered: { readonly id: string; readonly name: string; readonly bytes: number },
  ): Promise<DocumentAnswer>;
  addPart(conversationId: ConversationId, id: string, part: number, bytes: Buffer): Promise<DocumentAnswer>;
  /** Resolves once the conversation knows of the document, or does not take it. */
  end(conversationId: ConversationId, id: string): Promise<DocumentAnswer>;
  /** On its way or added. */
  remove(conversationId: ConversationId, id: string): Promise<DocumentAnswer>;
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
  /** `null` where documents are not wanted. */
  readonly documents: ShownDocuments | null;
}

export interface ShownDocuments {
  /** `null` while none may be added or removed. */
  readonly rules: {
    /** Media types and endings, as a file input takes them. */
    readonly accept: string;
    /** The same in words. */
    readonly kinds: string;
    readonly atMost: number;
    readonly megabytesAtMost: number;
  } | null;
  readonly added: readonly {
    readonly id: string;
    readonly name: string;
    readonly bytes: number;
    /** Whether a scanner has yet to look at it. */
    readonly isWaiting: boolean;
  }[];
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
