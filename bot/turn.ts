/**
 * The turn: one thing that arrived, decided once.
 *
 * Invariants, each held by a test that fails when it is broken:
 * - A message id is decided at most once: it is kept in the transaction that writes what was decided.
 * - Nothing is sent that was not committed: channels hear of a turn after its commit, from the outbox or the transcript.
 * - A turn that fails changes nothing: everything rolls back, the channel redelivers, the id is still new.
 * - Turns of one conversation keep their order: its row is locked from the first read to the commit.
 * - What must not be kept (card and social security numbers) is taken out before anything else sees the words.
 */
import type { Inbound, Message, Told } from '../adapters/channel.ts';
import { opinion, type Progress, stagePrefix, submitted } from '../adapters/progress.ts';
import type { Store, TurnTransaction, TurnWrites } from '../adapters/store/store.ts';
import { removedMark, scrub } from '../machines/answers/sensitive.ts';
import { mayContinue, scrubContinued } from '../machines/answers/split-numbers.ts';
import type { MilestoneOf } from '../machines/conversation/milestone.ts';
import type { Decide } from '../machines/decide.ts';
import type { Effect, MessageSend } from '../machines/effects.ts';
import type { ConversationEvent, ConversationId, Instant } from '../machines/events.ts';
import type { ConversationRecord } from '../machines/record.ts';
import { createLinks, type Links } from './links.ts';
import { newsJobs } from './news.ts';
import { deskJobs, mailJobs, messageJobs, threadJobs } from './outbox.ts';
import { renderMessage, withLinks } from './render.ts';

export interface TurnConfig {
  readonly store: Pick<Store, 'turn' | 'messagesAfter'>;
  readonly decide: Decide;
  readonly now: () => Instant;
  /** 32 hexadecimal digits from a cryptographic source, new at each call. */
  readonly entropy: () => string;
  /** The address under which people see the server; one-time links begin with it. */
  readonly publicUrl?: string;
  /** How far a conversation has come, for the figures of the funnel; without it nothing of that is kept. */
  readonly milestoneOf?: MilestoneOf;
  /** Whether coordinators follow conversations in threads of their own. */
  readonly hasThreads?: boolean;
  /** Whether the hospital's own systems are told of cases. */
  readonly hasWebhooks?: boolean;
  /** Called after each commit that leaves something to read or send; it only wakes whoever does, and never throws. */
  readonly committed: (conversationId: ConversationId) => void;
  /** Called at the end of each turn, however it ended; never throws. */
  readonly observed?: (report: TurnReport) => void;
}

/** The messages that a turn added, the person's own first. A repeated inbound gives the same messages again. */
export interface TurnResult {
  readonly messages: readonly Message[];
  readonly isRepeated: boolean;
}

export type Turn = (inbound: Inbound) => Promise<TurnResult>;

/** What became of a turn, for figures. Empty lists unless it was decided. */
export interface TurnReport {
  readonly conversationId: ConversationId;
  readonly event: Told['type'];
  readonly outcome: 'decided' | 'repeated' | 'failed';
  readonly seconds: number;
  readonly messages: readonly Message[];
  readonly effects: readonly Effect[];
}

type Decided = Pick<TurnReport, 'messages' | 'effects'>;

export const createTurn = (config: TurnConfig): Turn => {
  const { store, committed, observed = () => undefined } = config;
  return async (inbound) => {
    const began = performance.now();
    const report = (outcome: TurnReport['outcome'], { messages, effects }: Decided) =>
      observed({
        conversationId: inbound.conversationId,
        event: inbound.event.type,
        outcome,
        seconds: (performance.now() - began) / 1000,
        messages,
        effects,
      });
    try {
      const decided = await decideOnce(config, inbound);
      if (decided === null) {
        const messages = await writtenBefore(store, inbound);
        report('repeated', nothing);
        return { messages, isRepeated: true };
      }
      report('decided', decided);
      const sent = ofType(decided.effects, 'thread.update', 'mail.send', 'webhook.send', 'identity.check');
      if (decided.messages.length > 0 || sent.length > 0) committed(inbound.conversationId);
      return { messages: decided.messages, isRepeated: false };
    } catch (error) {
      report('failed', nothing);
      throw error;
    }
  };
};

const nothing: Decided = { messages: [], effects: [] };

/**
 * `null` when the id was decided before. Time and chance are drawn while the conversation is locked, so that the
 * transcript's times follow its order.
 */
const decideOnce = (config: TurnConfig, inbound: Inbound): Promise<Decided | null> => {
  const { store, decide, now, entropy, publicUrl = '', hasThreads = false, hasWebhooks = false } = config;
  const { conversationId, id } = inbound;
  return store.turn(
    conversationId,
    async (transaction) => {
      const arrived = await newIn(inbound, transaction);
      if (!arrived) return null;
      const at = now();
      const { told: clean, redacted } = await continued(scrubbed(arrived), transaction, at);
      const told = await withHold(clean, transaction);
      const event = { ...told, at, entropy: entropy() } as ConversationEvent;
      const { record, effects } = decide(transaction.record, conversationId, event);
      const links = createLinks(ofType(effects, 'link.issue'), publicUrl, entropy);
      const messages = [
        ...saidByPerson(event, inbound),
        ...ofType(effects, 'message.send').map((order) => written(order, record, links)),
      ].map((message, index) => ({
        ...message,
        conversationId,
        seq: transaction.lastSeq + index + 1,
        at,
        inboundId: id,
      }));
      const threadAfter = hasThreads ? transaction.lastSeq : null;
      const decided = writes(inbound, record, messages, effects, at, threadAfter);
      const news = hasWebhooks ? ofType(effects, 'webhook.send') : [];
      const outbox = [...decided.outbox, ...newsJobs(`${conversationId}:${id}`, news, at)];
      const progress = progressOf(record, config.milestoneOf);
      await transaction.save({ ...decided, outbox, links: links.made, progress, redacted });
      return { messages, effects };
    },
    firstOf(inbound),
  );
};

const progressOf = (record: ConversationRecord, milestoneOf: MilestoneOf = () => null): Progress | null => {
  const milestone = milestoneOf(record);
  if (!milestone) return null;
  const { step, stage, program, isSubmitted, hasOpinion, refusals } = milestone;
  const { startedAt, heardAt, channel, language } = record;
  const reached = [
    step,
    `${stagePrefix}${stage}`,
    ...(isSubmitted ? [`${stagePrefix}${submitted}`] : []),
    ...(hasOpinion ? [`${stagePrefix}${opinion}`] : []),
  ];
  return { startedAt, heardAt, channel, language, program, step, reached, refusals };
};

/** The id that `newIn` asks for first. */
const firstOf = ({ id, event, parts }: Inbound): string | undefined =>
  parts === undefined || event.type !== 'person.replied' ? id : parts[0]?.id;

/** What of an inbound was not decided before; `null` for nothing. */
const newIn = async (
  { id, event, parts }: Inbound,
  transaction: Pick<TurnTransaction, 'keepInboxId'>,
): Promise<Told | null> => {
  if (parts === undefined || event.type !== 'person.replied')
    return (await transaction.keepInboxId(id)) ? event : null;
  const texts: string[] = [];
  for (const part of parts) if (await transaction.keepInboxId(part.id)) texts.push(part.text);
  return texts.length > 0 ? { ...event, text: texts.join('\n') } : null;
};

type Unnumbered = Omit<Message, 'conversationId' | 'seq' | 'at' | 'inboundId'>;

/** The event without numbers that must not be kept, and a note of which kinds were taken out. */
const scrubbed = (event: Told): Told => {
  switch (event.type) {
    case 'person.replied': {
      const { text, found } = scrub(event.text);
      return { ...event, text, ...(found.length > 0 ? { removed: found } : {}) };
    }
    case 'coordinator.replied':
      return { ...event, text: scrub(event.text).text };
    case 'coordinator.cleared':
    case 'coordinator.acted':
      return { ...event, reason: scrub(event.reason).text };
    default:
      return event;
  }
};

/** What comes in a row comes within so long; house. */
const inARowMs = 5 * 60 * 1000;
/** Four of the person's messages and what was answered to each. */
const messagesInARow = 16;

/** The event without the end of a number that began in the messages before it, and those without its beginning. */
const continued = async (
  told: Told,
  { lastMessages }: Pick<TurnTransaction, 'lastMessages'>,
  at: Instant,
): Promise<{ readonly told: Told; readonly redacted: readonly Message[] }> => {
  if (told.type !== 'person.replied' || !mayContinue(told.text)) return { told, redacted: [] };
  const since = new Date(at).getTime() - inARowMs;
  const said = (await lastMessages(messagesInARow)).filter(
    (message) => message.from === 'person' && new Date(message.at).getTime() >= since,
  );
  const found = scrubContinued(
    said.map((message) => message.text),
    told.text,
  );
  if (!found) return { told, redacted: [] };
  return {
    told: { ...told, text: found.text, removed: found.found },
    redacted: said.slice(said.length - found.began).map((message) => ({ ...message, text: removedMark })),
  };
};

/** What may delete something knows whether it may. */
const withHold = async (event: Told, transaction: Pick<TurnTransaction, 'isOnHold'>): Promise<Told> => {
  const mayDelete =
    event.type === 'timer.fired' || (event.type === 'coordinator.acted' && event.action === 'erased');
  return mayDelete ? { ...event, isHeld: await transaction.isOnHold() } : event;
};

const saidByPerson = (event: ConversationEvent, { title, clientId }: Inbound): Unnumbered[] =>
  event.type === 'person.replied'
    ? [
        {
          from: 'person',
          channel: event.channel,
          text: title === undefined ? event.text : scrub(title).text,
          ...(clientId === undefined ? {} : { clientId }),
        },
      ]
    : [];

const written = (order: MessageSend, record: ConversationRecord, links: Links): Unnumbered => {
  const channel = order.channel ?? record.channel;
  const notice = order.notice === undefined ? {} : { notice: order.notice };
  if (order.spoken)
    return { channel, from: 'coordinator', name: order.spoken.by, text: order.spoken.text, ...notice };
  const message = renderMessage(order, record.language);
  return {
    channel,
    from: 'assistant',
    language: record.language,
    ...message,
    text: withLinks(message.text, links.addresses),
    ...notice,
  };
};

const ofType = <T extends Effect['type']>(effects: readonly Effect[], ...types: readonly T[]) =>
  effects.filter((effect): effect is Extract<Effect, { type: T }> => types.includes(effect.type as T));

const writes = (
  inbound: Inbound,
  record: ConversationRecord,
  messages: readonly Message[],
  effects: readonly Effect[],
  at: Instant,
  threadAfter: number | null,
): TurnWrites => {
  const id = `${record.id}:${inbound.id}`;
  return {
    record,
    at,
    messages,
    timers: ofType(effects, 'timer.start').map(({ name, dueAt }) => ({ name, dueAt })),
    outbox: [
      ...messageJobs(id, messages),
      ...deskJobs(id, ofType(effects, 'identity.check')),
      ...mailJobs(id, ofType(effects, 'mail.send'), record.language),
      ...(threadAfter === null ? [] : threadJobs(id, ofType(effects, 'thread.update'), threadAfter)),
    ],
    tasks: ofType(effects, 'task.open'),
    doneTasks: ofType(effects, 'task.close'),
    cases: ofType(effects, 'case.open', 'case.update'),
    audit: ofType(effects, 'audit.write'),
    suppressions: ofType(effects, 'address.suppress', 'address.release'),
    wipeTranscript: effects.some(({ type }) => type === 'draft.delete'),
    forgetPerson: effects.some(({ type }) => type === 'person.forget'),
  };
};

/** What the turn of a repeated inbound wrote the first time, as far as the transcript still has it. */
const writtenBefore = async (
  store: TurnConfig['store'],
  { conversationId, id }: Inbound,
): Promise<readonly Message[]> => {
  const found: Message[] = [];
  for (let lastSeq = 0; ; ) {
    const page = await store.messagesAfter(conversationId, lastSeq);
    const last = page.at(-1);
    if (!last) return found;
    found.push(...page.filter(({ inboundId }) => inboundId === id));
    lastSeq = last.seq;
  }
};
