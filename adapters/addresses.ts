/**
 * The port to who is reached where.
 *
 * - Reach: a conversation's address on a channel, and whether anything may be sent there.
 * - link: an address on the web with a secret part, which opens its page once.
 */
import type { LinkKind } from '../machines/effects.ts';
import type { ChannelName, ConversationId, Instant } from '../machines/events.ts';

/** Where a conversation's person is reached on a channel. */
export interface Reach {
  /** E.164 for text messages. */
  readonly address: string;
  /** Nothing may be sent there. */
  readonly isSuppressed: boolean;
}

/** A link that was used just now, by this caller alone. */
export interface OpenedLink {
  readonly conversationId: ConversationId;
  readonly kind: LinkKind;
}

export interface NewLink {
  /** The secret part of the address; only its hash is kept. */
  readonly token: string;
  readonly kind: LinkKind;
  readonly expiresAt: Instant;
}

export interface Addresses {
  /** The conversation of an address; a new one when it has none. Two callers at once get the same. */
  conversationAt(channel: ChannelName, address: string): Promise<ConversationId>;
  reach(conversationId: ConversationId, channel: ChannelName): Promise<Reach | null>;
  /** Whether nothing may be sent to an address, whatever conversation it belongs to. */
  isSuppressed(channel: ChannelName, address: string): Promise<boolean>;
  addLink(conversationId: ConversationId, link: NewLink): Promise<void>;
  /** What a link leads to, without using it: previews of links ask for pages too. `null` when it is used or too old. */
  peekLink(token: string, at: Instant): Promise<OpenedLink | null>;
  /** Uses a link; one caller gets what it leads to, everybody else `null`. */
  useLink(token: string, at: Instant): Promise<OpenedLink | null>;
}
