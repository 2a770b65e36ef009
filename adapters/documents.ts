/**
 * The port to the bytes of documents. They come in parts, each kept for good before it is answered, so that a lost
 * connection goes on where it was. What a conversation knows of its documents is in its record, see
 * machines/conversation/documents.ts.
 *
 * - open: on its way; deleted when it is not whole after a day.
 * - kept: part of the conversation, by the turn that heard of it.
 */
import type { ConversationId, Instant } from '../machines/events.ts';

export interface OfferedDocument {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

export interface StoredDocument extends OfferedDocument {
  readonly state: 'open' | 'kept';
  /** How many parts are there, from the first one on. */
  readonly parts: number;
}

export interface Documents {
  /**
   * Begins a document; one that was begun before goes on. `refuse` is asked how many others of the conversation there
   * are, kept or open, while no other one begins; whatever it says but `null` is given back, and nothing begins.
   */
  begin<R>(
    conversationId: ConversationId,
    offered: OfferedDocument,
    at: Instant,
    refuse: (others: number) => R | null,
  ): Promise<{ readonly document: StoredDocument } | { readonly refused: R }>;
  find(conversationId: ConversationId, id: string): Promise<StoredDocument | null>;
  /** Keeps the next part of an open document; any other part changes nothing. Parts are numbered from 0. */
  addPart(conversationId: ConversationId, id: string, part: number, bytes: Buffer): Promise<void>;
  /** `null` for a part that is not there. */
  partOf(conversationId: ConversationId, id: string, part: number): Promise<Buffer | null>;
  /** Deletes an open document. */
  cancel(conversationId: ConversationId, id: string): Promise<void>;
}
