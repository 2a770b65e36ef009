/** The port to Twilio's REST API, and what fulfils it. The package is loaded when texting is set up, not before. */
import type { SendState } from '../sends.ts';
import { faultOf, type SendFault } from './failures.ts';

export interface TextToSend {
  /** E.164. */
  readonly to: string;
  readonly body: string;
  /** Where Twilio reports what becomes of it. */
  readonly statusCallback: string;
}

export interface Handed {
  readonly outcome: 'handed';
  readonly providerId: string;
  readonly state: SendState;
}

export interface Carrier {
  create(text: TextToSend): Promise<Handed | SendFault>;
  /**
   * Looks for a text that may have been taken: the same words to the same number, created at or after `since`, and none
   * of `known`. `null` when Twilio has none.
   */
  find(
    text: Pick<TextToSend, 'to' | 'body'>,
    since: Date,
    known: readonly string[],
  ): Promise<Handed | SendFault | null>;
}

export interface CarrierConfig {
  readonly accountSid: string;
  readonly authToken: string;
  /** A number in E.164, or the id of a Messaging Service (`MG…`). */
  readonly from: string;
  /** In place of `https://api.twilio.com`. */
  readonly apiUrl?: string | undefined;
}

/** Well below the 30 s that one send may take. */
const timeoutMs = 10_000;
/** How many of the last texts to a number are looked through. */
const lookedThrough = 20;
/** Twilio's clock and ours may differ by so much. */
const clocksDifferMs = 5_000;

export async function openTwilio({ accountSid, authToken, from, apiUrl }: CarrierConfig): Promise<Carrier> {
  const { default: twilio } = await import('twilio');
  class Redirected extends twilio.RequestClient {
    override request<T>(options: Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0]) {
      const uri = options.uri.replace('https://api.twilio.com', apiUrl ?? 'https://api.twilio.com');
      return super.request<T>({ ...options, uri } as never);
    }
  }
  const client = twilio(accountSid, authToken, { httpClient: new Redirected({ timeout: timeoutMs }) });
  const sender = from.startsWith('MG') ? { messagingServiceSid: from } : { from };
  return {
    create: async (text) => {
      try {
        return handed(await client.messages.create({ ...text, ...sender }));
      } catch (error) {
        return faultOf(error);
      }
    },
    find: async ({ to, body }, since, known) => {
      try {
        const earliest = since.getTime() - clocksDifferMs;
        const texts = await client.messages.list({ to, limit: lookedThrough });
        const found = texts.find(
          (text) =>
            text.body === body &&
            text.direction.startsWith('outbound') &&
            !known.includes(text.sid) &&
            text.dateCreated.getTime() >= earliest,
        );
        return found ? handed(found) : null;
      } catch (error) {
        return faultOf(error);
      }
    },
  };
}

const handed = ({ sid, status }: { readonly sid: string; readonly status: string }): Handed => ({
  outcome: 'handed',
  providerId: sid,
  state: stateOf(status) ?? 'accepted',
});

const states: { readonly [status: string]: SendState } = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
};

/** Our word for Twilio's MessageStatus; `null` for one that says nothing about sending. */
export const stateOf = (status: string): SendState | null =>
  Object.hasOwn(states, status) ? (states[status] ?? null) : null;
