/**
 * The port between a channel and the turn.
 *
 * - Inbound: something that arrived, verified and parsed; its `id` is stable across redeliveries.
 * - Outbound: something to send, with a stable id of its own.
 * - Delivery: what became of it.
 * - SendFailure: why not, with the failure's own policy for trying again.
 */
import type { AnswerLine, Progress } from '../machines/effects.ts';
import type { ChannelName, ConversationEvent, ConversationId, Instant } from '../machines/events.ts';

/** Events without the time and randomness, which the turn adds. */
export type Told<E = ConversationEvent> = E extends ConversationEvent ? Omit<E, 'at' | 'entropy'> : never;

export interface Inbound {
  readonly conversationId: ConversationId;
  /** Unique per channel; a second inbound with the same id is answered as the first was and decides nothing. */
  readonly id: string;
  readonly event: Told;
  /**
   * Texts that came one by one and are one answer: the event is the person's, and its words are those of the parts that
   * were not decided before, line by line. The first part's id is the inbound's own.
   */
  readonly parts?: readonly { readonly id: string; readonly text: string }[];
  /** The client's own id of the message, given back to it on the web. */
  readonly clientId?: string;
  /** What the tapped choice read on the person's screen; the transcript shows it in place of the choice's value. */
  readonly title?: string;
}

/** A choice as the person sees it. */
export interface RenderedChoice {
  readonly value: string;
  readonly title: string;
}

export interface RenderedAnswer extends Pick<AnswerLine, 'number' | 'step'> {
  readonly label: string;
  readonly value: string;
}

/**
 * One entry of a conversation's transcript, append-only. On the web it is also the queue: a client reads it by `seq`.
 */
export interface Message {
  readonly conversationId: ConversationId;
  /** 1, 2, 3, … without a gap within a conversation. */
  readonly seq: number;
  readonly at: Instant;
  readonly from: 'person' | 'assistant' | 'coordinator';
  /** A coordinator's name. */
  readonly name?: string;
  readonly channel: ChannelName;
  readonly text: string;
  /** BCP 47 tag of the assistant's words; nobody knows it of what people write. */
  readonly language?: string;
  readonly choices?: readonly RenderedChoice[];
  readonly step?: string;
  readonly progress?: Progress & { readonly label: string };
  readonly answers?: readonly RenderedAnswer[];
  /** Under this name it is followed until it is delivered. */
  readonly notice?: string;
  /** Keys of the texts it was rendered from, for tests and figures. */
  readonly keys?: readonly string[];
  readonly clientId?: string;
  /** The inbound whose turn wrote it. */
  readonly inboundId?: string;
}

/** Messages of one turn to be sent, in order, to a channel that does not read the transcript itself. */
export interface Outbound {
  readonly conversationId: ConversationId;
  /** Stable: the same at each attempt. */
  readonly id: string;
  readonly messages: readonly Message[];
  /** What the channel is to do beside sending the messages; the channel knows its shape. */
  readonly content?: unknown;
  /** Names of the notices in it, each of which somebody follows until it is delivered. */
  readonly notices?: readonly string[];
}

export type Delivery =
  /** It arrived, or the channel never hears more of it. */
  | { readonly outcome: 'sent' }
  /** The provider has it and reports later what became of it; the channel then tells the conversation by itself. */
  | { readonly outcome: 'handed' }
  /** Some of it is sent; the channel is to be asked again after so many seconds, and what follows waits behind it. */
  | { readonly outcome: 'begun'; readonly afterSeconds: number }
  | {
      readonly outcome: 'failed';
      /** The channel's own code, never a person's words. */
      readonly code: string;
      readonly retry: 'later' | 'never';
      readonly afterSeconds?: number;
    };

/** Whether a coordinator speaks in them. */
export const hasSpoken = (messages: readonly Message[]): boolean =>
  messages.some(({ from }) => from === 'coordinator');

export interface Channel {
  readonly name: ChannelName;
  send(outbound: Outbound): Promise<Delivery>;
}
