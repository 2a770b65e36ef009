/**
 * What a conversation file is played on: the running product without its network. Turn, store, texts, delivery and
 * timers are the real ones; the clock is set by hand, chance is seeded by the file's name, a channel only records.
 */
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Channel, Delivery, Inbound, Told } from '../../../adapters/channel.ts';
import { textOf } from '../../../adapters/sms/messages.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { createService, type Service } from '../../../bot/service.ts';
import { createSigning } from '../../../bot/signing.ts';
import type { ConversationId, Instant } from '../../../machines/events.ts';
import { createIntakeMachine } from '../../../machines/intake/machine.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { addBusinessDays } from '../../../machines/rules/business-days.ts';
import { createIntakeStore } from '../../../machines/snapshot.ts';
import { openCoordinators } from './coordinators.ts';
import type { Deliveries, Span } from './format.ts';
import { openHospital } from './hospital.ts';
import { type MailEvent, openMailbox } from './mailbox.ts';
import { openPhone } from './phone.ts';
import type { Conversation } from './reading.ts';

/** More than any file says. */
const messagesAtMost = 100_000;

export type Crash = 'before commit' | 'after commit';
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A step that cannot be carried out as it is written. */
export class StepImpossible extends Error {
  readonly code = 'STEP_IMPOSSIBLE';
}

/** The process ended in the middle of a turn, because the file says so. */
class ProcessDied extends Error {
  readonly code = 'PROCESS_DIED';
}

const outcomes: { readonly [name in Deliveries]: Delivery } = {
  work: { outcome: 'sent' },
  fail: { outcome: 'failed', code: 'refused-by-stage', retry: 'never' },
  wait: { outcome: 'failed', code: 'busy-on-stage', retry: 'later', afterSeconds: 0 },
  undelivered: { outcome: 'failed', code: 'undelivered-on-stage', retry: 'never' },
  unreported: { outcome: 'handed' },
};

/** The number that people text from. */
const number = '+12025550143';
const publicUrl = 'https://intake.example.org';

const readCatalog = (settings: Conversation['settings']) => {
  const catalog = createCatalog(files, settings);
  return { catalog, intakes: createIntakeStore(createIntakeMachine(catalog)) };
};
const catalogs = new Map<string, ReturnType<typeof readCatalog>>();

/** One catalog and its machine for all conversations of the same settings: they take 20 ms to make. */
const catalogWith = (settings: Conversation['settings']) => {
  const key = JSON.stringify(settings);
  const made = catalogs.get(key) ?? readCatalog(settings);
  catalogs.set(key, made);
  return made;
};

/** Empties the store and opens the chat on it. */
export const openStage = async (store: MemoryStore, conversation: Conversation) => {
  await store.clear();
  const { channel: channelName, name } = conversation;
  const conversationId =
    channelName === 'sms'
      ? await store.addresses.conversationAt('sms', number)
      : ('conversation' as ConversationId);
  const { catalog, intakes } = catalogWith(conversation.settings);
  let clock: DateTime = conversation.clock;
  let crash: Crash | null = null;
  let deliveries: Deliveries = 'work';
  let last: Inbound | null = null;
  let draws = 0;
  let arrivals = 0;
  /** What went out, as it went. */
  const sent: string[] = [];
  let writesOn = channelName;

  const recording: Channel = {
    name: channelName,
    send: async ({ messages }) => {
      if (deliveries === 'work') sent.push(textOf(messages));
      return outcomes[deliveries];
    },
  };
  const clockNow = () => clock.toJSDate();
  const receive = (inbound: Inbound) => service.turn(inbound);
  const phone = openPhone({ store, publicUrl, now: clockNow, deliveries: () => deliveries, sent, receive });
  const channel = channelName === 'sms' ? phone.channel : recording;
  const mailbox = openMailbox(store, clockNow, receive);
  const hospital = openHospital({ store, catalog, now: clockNow, receive: (inbound) => hand(inbound) });

  const coordinators = await openCoordinators(store, catalog);

  const dying: MemoryStore = {
    ...store,
    turn: async (id, work) => {
      const where = crash;
      crash = null;
      if (where === null) return store.turn(id, work);
      await store.turn(id, async (transaction) => {
        const done = await work(transaction);
        if (where === 'before commit') throw new ProcessDied();
        return done;
      });
      throw new ProcessDied();
    },
  };

  const now = (): Instant => clock.toUTC().toISO() ?? '';
  const entropy = () => {
    draws += 1;
    return createHash('sha256').update(`${name} ${draws}`).digest('hex').slice(0, 32);
  };
  const begin = (): Service =>
    createService({
      store: dying,
      catalog,
      channels: {
        teams: coordinators.channel,
        email: mailbox.channel,
        webhook: hospital.channel,
        ...(channelName === 'web' ? {} : { [channelName]: channel }),
      },
      hasThreads: true,
      hasWebhooks: true,
      publicUrl,
      now,
      entropy,
      pauseAfter: (_failures, askedSeconds = 30) => askedSeconds,
    });
  let service = begin();
  const restart = () => {
    service = begin();
  };

  /** Sends what waits; what is to be tried again waits for the next step. */
  const deliver = async () => {
    do while ((await service.deliver()) > 0 && deliveries !== 'wait');
    while (await phone.report());
  };

  /** Hands something to the product as a channel does: a failed turn is delivered again under the same id. */
  const hand = async (inbound: Inbound) => {
    last = inbound;
    try {
      await service.turn(inbound);
    } catch (error) {
      if (!(error instanceof ProcessDied)) throw error;
      restart();
      await service.turn(inbound);
    }
  };

  const tell = async (event: Told, more: Partial<Inbound> = {}): Promise<void> => {
    arrivals += 1;
    await hand({ conversationId, id: `arrival-${arrivals}`, clientId: `client-${arrivals}`, event, ...more });
    await deliver();
  };

  const messagesAfter = (seq: number) => store.messagesAfter(conversationId, seq, messagesAtMost);
  const record = () => store.conversation(conversationId);

  const fireDue = async () => {
    await store.bringTimersForward(now());
    while ((await service.fireTimers()) > 0) await store.bringTimersForward(now());
    await deliver();
  };

  /** Moves the clock, and stops at each timer on the way. */
  const moveTo = async (target: DateTime) => {
    if (target < clock)
      throw new StepImpossible(`expected a time after ${clock.toISO()}, found ${target.toISO()}`);
    const nextDue = async () =>
      Object.values((await record())?.timers ?? {})
        .map((dueAt) => DateTime.fromISO(dueAt, { zone: clock.zone }))
        .filter((dueAt) => dueAt > clock && dueAt <= target)
        .sort((a, b) => a.toMillis() - b.toMillis())[0];
    for (let due = await nextDue(); due; due = await nextDue()) {
      clock = due;
      await fireDue();
    }
    clock = target;
    await fireDue();
  };

  const after = ({ amount, unit }: Span): DateTime => {
    if (unit !== 'business day') return clock.plus({ [unit]: amount });
    const { year, month, day } = DateTime.fromISO(addBusinessDays(clock.toISODate() ?? '', amount));
    return clock.set({ year, month, day });
  };

  /** The token of the last link of its kind that went out. */
  const lastLink = (kind: 'sign' | 'continue'): string => {
    const found = [...sent.join('\n').matchAll(new RegExp(`${publicUrl}/${kind}/([0-9a-f]{32})`, 'g'))].at(
      -1,
    );
    if (!found?.[1]) throw new StepImpossible(`expected a ${kind} link that was sent, found none`);
    return found[1];
  };
  const pages = () => createSigning({ store, catalog, turn: service.turn, now, entropy });

  if (channelName !== 'sms')
    await tell({
      type: 'person.joined',
      channel: channelName,
      language: conversation.language,
      ...(conversation.program ? { program: conversation.program } : {}),
    });

  return {
    catalog,
    intakes,
    store,
    sent,
    /** The mails that went out, in order. */
    mails: mailbox.mails,
    /** What the hospital's systems were told, in order. */
    news: hospital.news,
    /** The hospital's systems tell of a case; gives the status of the answer. */
    tellOf: async (caseNumber: string, event: unknown): Promise<number> => {
      const status = await hospital.tell(caseNumber, event);
      await deliver();
      return status;
    },
    /** What coordinators saw, in order. */
    seen: coordinators.seen,
    record,
    restart,
    tell,
    /** What the person writes, on the channel they are on. */
    write: (words: string, more: { readonly attachments?: number; readonly title?: string } = {}) => {
      const { title, attachments } = more;
      const event = {
        type: 'person.replied' as const,
        channel: writesOn,
        text: words,
        ...(attachments === undefined ? {} : { attachments }),
        ...(writesOn === 'sms' ? { number } : {}),
      };
      return tell(event, title === undefined ? {} : { title });
    },
    writesOn: () => writesOn,
    /** From now on the person writes on another channel; to the web they go by the last link that was sent. */
    moveOn: async (to: 'web' | 'sms') => {
      if (to === 'web' && !(await pages().open(lastLink('continue'))))
        throw new StepImpossible('expected a link that opens the conversation, found one that does not');
      writesOn = to;
    },
    /** Signs every form behind the last link that was sent. */
    sign: async (name: string) => {
      let state = await pages().look(lastLink('sign'));
      while (state.outcome === 'waiting') {
        if (state.refusal) throw new StepImpossible(`expected a signature, found ${state.refusal}`);
        state = await pages().sign(state.token, { name, agrees: true, from: '192.0.2.1' });
      }
      if (state.outcome === 'gone') throw new StepImpossible('expected a form to sign, found none');
      await deliver();
    },
    /** What was said last, or happened last, arrives once more under its id. */
    again: async () => {
      if (last) await hand(last);
      await deliver();
    },
    advance: (span: Span) => moveTo(after(span)),
    moveTo,
    crashNext: (where: Crash) => {
      crash = where;
    },
    /** Whether a crash was announced that no turn came to. */
    isDoomed: () => crash !== null,
    setDeliveries: async (as: Deliveries) => {
      deliveries = as;
      mailbox.setRefusal(as === 'fail' || as === 'wait' ? as : null);
      await deliver();
    },
    /** SendGrid reports on the last mail of a notice. */
    reportMail: async (event: MailEvent, notice: string) => {
      if (!(await mailbox.report(event, notice)))
        throw new StepImpossible(`expected a mail with the notice ${notice}, found none`);
      await deliver();
    },
    close: mailbox.close,
    messagesAfter,
    lastSeq: async () => (await messagesAfter(0)).at(-1)?.seq ?? 0,
  };
};
