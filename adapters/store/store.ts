/**
 * The port to what is remembered. Two things fulfil it with one schema and one SQL dialect: PostgreSQL, and PGlite in
 * the process.
 *
 * - turn: one transaction that locks one conversation and commits everything the turn decided, or nothing.
 * - inbox: message ids that were decided already.
 * - transcript: the messages of a conversation by sequence number.
 * - jobs: outbox and timers, written in the turn's own transaction.
 * - addresses: who is reached where, what must not be sent to, links that open once.
 * - sends: what was handed to a provider, and what became of it.
 */

import type {
  AddressRelease,
  AddressSuppress,
  AuditWrite,
  CaseOpen,
  CaseUpdate,
  TaskClose,
  TaskOpen,
} from '../../machines/effects.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import type { Addresses, NewLink } from '../addresses.ts';
import type { Message } from '../channel.ts';
import type { Funnel, Progress } from '../progress.ts';
import type { Sends } from '../sends.ts';
import type { Threads } from './threads.ts';
import type { Upkeep } from './upkeep.ts';
import type { Wakes } from './wakes.ts';

/**
 * One conversation's row, locked until the transaction ends. Inside a turn only this is called: the store itself
 * refuses with `StoreBusyWithTurn`.
 */
export interface TurnTransaction {
  /** `null` for a conversation that does not exist yet; its id is locked all the same. */
  readonly record: ConversationRecord | null;
  /** Sequence number of the last message, 0 when there is none. */
  readonly lastSeq: number;
  /** Keeps the inbound id; `false` when it was kept before, with nothing written. */
  keepInboxId(id: string): Promise<boolean>;
  /** Whether nothing of the conversation may be deleted. */
  isOnHold(): Promise<boolean>;
  /** The last messages of the transcript, at most so many, in order. */
  lastMessages(limit: number): Promise<readonly Message[]>;
  /**
   * Writes the record, and whatever else the turn decided. Called once. Throws `CaseNumberTaken` when a case is opened
   * under a number that exists, `CaseUnknown` when one is updated that this conversation never opened.
   */
  save(turn: TurnWrites): Promise<void>;
}

export interface TurnWrites {
  readonly record: ConversationRecord;
  /** When the turn happened: the time of its cases, tasks and audit entries. Without it, the database's own clock. */
  readonly at?: Instant;
  /** Already numbered: `lastSeq + 1`, `lastSeq + 2`, … */
  readonly messages: readonly Message[];
  /** Messages of earlier turns as they are to read from now on. */
  readonly redacted?: readonly Message[];
  readonly timers: readonly { readonly name: string; readonly dueAt: Instant }[];
  /** Whether the messages of this turn go through the outbox (every channel but the web, whose queue is the transcript). */
  readonly outbox: readonly {
    readonly id: string;
    readonly channel: string;
    readonly seqs: readonly number[];
    /** What the channel is to do beside sending messages, JSON. */
    readonly content?: unknown;
    /** See `Outbound.notices`. */
    readonly notices?: readonly string[];
  }[];
  readonly tasks: readonly TaskOpen[];
  readonly doneTasks?: readonly TaskClose[];
  readonly cases: readonly (CaseOpen | CaseUpdate)[];
  readonly audit: readonly AuditWrite[];
  readonly suppressions?: readonly (AddressSuppress | AddressRelease)[];
  readonly links?: readonly NewLink[];
  /** How far the conversation has come; without it nothing of that is written. */
  readonly progress?: Progress | null;
  /** Earlier messages are wiped before the new ones are written. */
  readonly wipeTranscript: boolean;
  /** See `PersonForget`. */
  readonly forgetPerson?: boolean;
}

export interface OutboxJob {
  readonly jobId: string;
  readonly id: string;
  readonly conversationId: ConversationId;
  readonly channel: string;
  readonly seqs: readonly number[];
  readonly content?: unknown;
  readonly notices?: readonly string[];
  /** How often sending it failed; absent while it never did. */
  readonly failures?: number;
}

export interface TimerJob {
  readonly jobId: string;
  readonly conversationId: ConversationId;
  readonly name: string;
  readonly dueAt: Instant;
  /** How often its turn failed; absent while it never did. */
  readonly failures?: number;
}

export interface Backlog {
  /** Jobs that are not sent yet, those under way among them, and how long ago the oldest of a channel was written. */
  readonly outbox: readonly {
    readonly channel: string;
    readonly jobs: number;
    readonly oldestSeconds: number;
  }[];
  /** Timers whose time has come, and by how much the latest is late. */
  readonly timers: { readonly late: number; readonly latestSeconds: number };
  /** Connections to the database: open, idle, and callers that wait for one. `null` where there is no pool. */
  readonly pool: { readonly open: number; readonly idle: number; readonly waiting: number } | null;
}

export interface StoredCase {
  readonly number: string;
  readonly conversationId: ConversationId;
  readonly program: string;
  readonly status: string;
  readonly openedAt: Instant;
  readonly content: unknown;
}

export interface Store {
  /**
   * Brings the schema up to date, and readies the queues; called before anything else. Safe when several processes
   * start together. In PGlite, which has one process, jobs that were handed out and never settled are due again.
   */
  migrate(): Promise<void>;
  /**
   * Runs `work` in one transaction. Turns of one conversation run one after the other, in the order of their call
   * within a process; turns of different conversations at the same time where the engine can.
   * Whatever `work` throws rolls everything back and is thrown on. `arriving` is an inbound id that `work` is going to
   * ask for: it is kept in the statement that locks the conversation.
   */
  turn<T>(
    conversationId: ConversationId,
    work: (tx: TurnTransaction) => Promise<T>,
    arriving?: string,
  ): Promise<T>;
  /** Messages with a higher sequence number than `seq`, in order, at most `limit`. */
  messagesAfter(conversationId: ConversationId, seq: number, limit?: number): Promise<readonly Message[]>;
  /** The sequence number of the last message of each conversation that exists. */
  lastSeqs(conversationIds: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, number>>;
  /** Between nodes: whose messages are new. */
  readonly wakes: Pick<Wakes, 'announce' | 'listen'>;
  conversation(conversationId: ConversationId): Promise<ConversationRecord | null>;
  caseByNumber(number: string): Promise<StoredCase | null>;
  /** Every task that was ever opened. */
  tasks(): Promise<readonly (TaskOpen & { readonly id: string; readonly conversationId: ConversationId })[]>;

  /** How far conversations come. */
  readonly funnel: Funnel;
  /** What is kept for coordinators. */
  readonly threads: Threads;
  /** A job of no turn, such as the answer to a coordinator's command. The same id twice is one job while it waits. */
  addOutbox(job: Omit<OutboxJob, 'jobId'>): Promise<void>;
  /** Hands out outbox jobs, the oldest of each conversation and channel, to this caller alone until completed or failed. */
  fetchOutbox(limit: number): Promise<readonly OutboxJob[]>;
  completeOutbox(jobs: readonly OutboxJob[]): Promise<void>;
  /**
   * The job is handed out again after `afterSeconds`, with the `failures` that it has now; later jobs of the same
   * conversation wait behind it.
   */
  retryOutbox(job: OutboxJob, afterSeconds: number): Promise<void>;
  /** Hands out timer jobs whose time has come. */
  fetchTimers(limit: number): Promise<readonly TimerJob[]>;
  completeTimers(jobs: readonly TimerJob[]): Promise<void>;
  /** The job is handed out again after `afterSeconds`, with the `failures` that it has now. */
  retryTimer(job: TimerJob, afterSeconds: number): Promise<void>;
  /** Makes timers due that lie at or before `now`: for clocks that are set by hand (tests, conversation files). */
  bringTimersForward(now: Instant): Promise<void>;

  readonly addresses: Addresses;
  readonly sends: Sends;
  readonly upkeep: Upkeep;

  /** A named secret that this installation keeps; made on first use from `make`. */
  secret(name: string, make: () => string): Promise<string>;
  /** `true` when the store answers and has every table of this version; otherwise what is wrong. */
  isReady(): Promise<true | 'store does not answer' | 'migrations are missing'>;
  /** What waits now, for figures. */
  backlog(): Promise<Backlog>;
  close(): Promise<void>;
}
