/** The person's mailbox: mails go out by the channel that ships, to a SendGrid on loopback that reports as it is told. */
import type { Channel, Delivery, Inbound } from '../../../adapters/channel.ts';
import { readEventKey } from '../../../adapters/email/signature.ts';
import type { Call } from '../../../adapters/http.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { createMailing } from '../../../bot/mailing.ts';
import { type FakeMail, startFakeSendGrid } from '../../adapters/email/fake-sendgrid.ts';

/** What SendGrid says became of a mail, by the word a file has for it. */
const events = {
  delivered: { event: 'delivered' },
  deferred: { event: 'deferred' },
  bounced: { event: 'bounce', type: 'bounce' },
  dropped: { event: 'dropped' },
  'reported-as-spam': { event: 'spamreport' },
  unsubscribed: { event: 'unsubscribe' },
} as const;

export type MailEvent = keyof typeof events;
export const mailEvents = Object.keys(events) as readonly MailEvent[];

export interface Mailbox {
  readonly channel: Channel;
  /** All that arrived at SendGrid, in order. */
  readonly mails: readonly FakeMail[];
  /** From now on SendGrid refuses mails for good, is busy, or takes them. */
  setRefusal(as: 'fail' | 'wait' | null): void;
  /** Reports on the last mail of a notice; `false` when there is none. */
  report(event: MailEvent, notice: string): Promise<boolean>;
  close(): Promise<void>;
}

const refusals = { fail: { status: 400 }, wait: { status: 429 } } as const;

export const openMailbox = (
  store: Store,
  now: () => Date,
  receive: (inbound: Inbound) => Promise<unknown>,
): Mailbox => {
  const mails: FakeMail[] = [];
  let refusal: keyof typeof refusals | null = null;
  let opened: ReturnType<typeof open> | null = null;

  const open = async () => {
    const fake = await startFakeSendGrid();
    const mailing = await createMailing({
      settings: {
        SENDGRID_API_KEY: 'SG.invented',
        SENDGRID_API_URL: fake.url,
        SENDGRID_EVENT_KEY: readEventKey(fake.eventKey) ?? undefined,
        EMAIL_FROM: { email: 'intake@example.org', name: 'Second Opinion Intake' },
      },
      store,
      now,
    });
    return { fake, mailing };
  };
  /** The first mail starts it, so that a conversation without mails costs nothing. */
  const atHand = () => {
    opened ??= open();
    return opened;
  };
  const atOnce = (delivery: Delivery): Delivery =>
    delivery.outcome === 'failed' ? { ...delivery, afterSeconds: 0 } : delivery;

  return {
    mails,
    channel: {
      name: 'email',
      send: async (outbound) => {
        const { fake, mailing } = await atHand();
        fake.refuse(refusal && refusals[refusal]);
        const delivery = await mailing.channel.send(outbound);
        mails.push(...fake.mails.slice(mails.length));
        return atOnce(delivery);
      },
    },
    setRefusal: (as) => {
      refusal = as;
    },
    report: async (event, notice) => {
      const { fake, mailing } = await atHand();
      const sent = await Promise.all(mails.map(({ ids }) => store.sends.get(ids.send ?? '')));
      const mail = mails.findLast((_, index) => sent[index]?.awaited?.notices.includes(notice));
      if (!mail) return false;
      const { event: name, ...more } = events[event];
      const told = [fake.eventOf(mail, name, more)];
      const call = { ...fake.signed(told, now()), body: told } as unknown as Call;
      const [route] = mailing.routes(receive);
      const answer = await route?.handle(call);
      if (answer?.status !== 204) throw new Error(`an event was answered with ${answer?.status}`);
      return true;
    },
    close: async () => {
      if (opened) await (await opened).fake.close();
    },
  };
};
