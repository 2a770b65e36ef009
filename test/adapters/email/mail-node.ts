/** E-mail on its parts: the real turn, store, delivery, route and package, a hand clock, and SendGrid on loopback. */
import assert from 'node:assert/strict';
import { readEventKey } from '../../../adapters/email/signature.ts';
import type { Call } from '../../../adapters/http.ts';
import type { OutboxJob, Store } from '../../../adapters/store/store.ts';
import { createDelivery } from '../../../bot/delivery.ts';
import type { EmailSettings } from '../../../bot/email-settings.ts';
import { createMailing } from '../../../bot/mailing.ts';
import { createTurn } from '../../../bot/turn.ts';
import type { Effect, MailSend } from '../../../machines/effects.ts';
import type { ConversationEvent } from '../../../machines/events.ts';
import { newConversation, recordOf } from '../../contracts/turns.ts';
import { type FakeMail, startFakeSendGrid } from './fake-sendgrid.ts';

export const literal = (text: string) => ({ key: 'literal', values: { text } });

export const mailOf = (more: Partial<MailSend> = {}): MailSend => ({
  type: 'mail.send',
  notice: 'opinion-ready',
  to: 'pat@example.org',
  subject: literal('News about case SO-1'),
  phrases: [literal('There is news.'), literal('Please log in.')],
  ...more,
});

/** What a conversation hears of that mail. */
export const made = { type: 'delivery.made', channel: 'email', notice: 'opinion-ready' };
export const failedWith = (code: string) => ({
  type: 'delivery.failed',
  channel: 'email',
  code,
  notice: 'opinion-ready',
});

export type MailNode = Awaited<ReturnType<typeof openMailNode>>;

export const openMailNode = async (store: Store, settings: Partial<EmailSettings> = {}) => {
  const fake = await startFakeSendGrid();
  const id = newConversation();
  const clock = { now: new Date('2026-03-10T18:00:00.000Z') };
  const heard: ConversationEvent[] = [];
  /** What requests and events came to, as figures count them. */
  const results: string[] = [];
  let orders: readonly Effect[] = [];
  let turns = 0;

  const mailing = await createMailing({
    settings: {
      SENDGRID_API_KEY: 'SG.invented',
      SENDGRID_API_URL: fake.url,
      SENDGRID_EVENT_KEY: readEventKey(fake.eventKey) ?? undefined,
      EMAIL_FROM: { email: 'intake@example.org', name: 'Intake' },
      ...settings,
    },
    store,
    metrics: { handed: (result) => results.push(result), reported: (event) => results.push(event) },
    now: () => clock.now,
  });
  const turn = createTurn({
    store,
    decide: (_, conversation, event) => {
      heard.push(event);
      return { record: recordOf(conversation), effects: event.type === 'person.replied' ? orders : [] };
    },
    now: () => clock.now.toISOString(),
    entropy: () => '0'.repeat(32),
    committed: () => undefined,
  });

  /** One round of sending, whose pauses are over at once; resolves with them. */
  const round = async (channel = mailing.channel): Promise<readonly number[]> => {
    const pauses: number[] = [];
    const round = createDelivery({
      store: {
        ...store,
        retryOutbox: (job: OutboxJob, seconds) => {
          pauses.push(seconds);
          return store.retryOutbox(job, 0);
        },
      },
      channels: { email: channel },
      turn,
      pauseAfter: (_, asked = 0) => asked,
      failed: (error) => {
        throw error;
      },
    });
    await round();
    return pauses;
  };

  return {
    fake,
    id,
    clock,
    mailing,
    results,
    turn,
    round,
    /** A turn that orders these. */
    decideTo: async (...effects: readonly Effect[]) => {
      orders = effects;
      const event = { type: 'person.replied', channel: 'web', text: 'x' } as const;
      await turn({ conversationId: id, id: `x${turns}`, event });
      turns += 1;
      heard.length = 0;
    },
    /** Rounds until nothing waits, the clock moved on by what is asked for. */
    deliver: async () => {
      for (let [pause] = await round(); pause !== undefined; [pause] = await round())
        clock.now = new Date(clock.now.getTime() + pause * 1000);
    },
    /** Posts events as SendGrid does; resolves with the answer's status. */
    post: async (events: unknown, signedAt = clock.now) => {
      const [route] = mailing.routes(turn);
      const body = JSON.parse(JSON.stringify(events));
      const call = { ...fake.signed(events, signedAt), body } as unknown as Call;
      return (await route?.handle(call))?.status;
    },
    first: (): FakeMail => fake.mails[0] ?? assert.fail('expected a mail, found none'),
    /** What the conversation heard since the last order. */
    told: () =>
      heard.map(({ at: _, entropy: __, ...event }) => event as unknown as Readonly<Record<string, unknown>>),
    close: () => fake.close(),
  };
};
