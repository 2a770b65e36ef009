/** The port to the Bot Framework's service: what comes in is verified, what goes out is addressed. */
import type { Activity } from './activity.ts';
import type { Card } from './cards/parts.ts';

/** Where to send to, as it was learnt from a verified activity. JSON. */
export interface Address {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversationId: string;
  /** The bot's own id on that channel. */
  readonly botId: string;
  readonly tenantId?: string;
}

/** A card or words. `html` is escaped already. */
export type Content =
  | { readonly card: Card }
  | { readonly html: string }
  | {
      readonly text: string;
      readonly choices?: readonly { readonly value: string; readonly title: string }[];
    };

/** `gone`: the message, thread or bot is not there any more. `value` is the id of what was sent. */
export type Sent =
  | { readonly outcome: 'sent'; readonly id: string }
  | {
      readonly outcome: 'failed';
      readonly code: string;
      readonly retry: 'later';
      readonly afterSeconds?: number;
    }
  | { readonly outcome: 'failed'; readonly code: string; readonly retry: 'never' }
  | { readonly outcome: 'gone' };

/** The answer to an invoke, by its own status. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

export type Received =
  | { readonly outcome: 'handled'; readonly invoke?: InvokeAnswer }
  /** The token is missing or wrong, whatever is wrong with it. */
  | { readonly outcome: 'refused' };

export interface Connection {
  /** Verifies the token against the activity, then lets `handle` work. What `handle` throws is thrown on. */
  receive(
    activity: Activity,
    authorization: string,
    handle: (activity: Activity) => Promise<InvokeAnswer | undefined>,
  ): Promise<Received>;
  send(to: Address, content: Content): Promise<Sent>;
  update(to: Address, id: string, content: Content): Promise<Sent>;
  /** Begins a thread in a channel of a team; `id` is that of its first message. */
  begin(to: Address, content: Content): Promise<Sent>;
}
