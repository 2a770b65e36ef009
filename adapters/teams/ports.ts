/**
 * What the Bot Framework's adapter asks of the rest.
 *
 * - receive: the turn. It answers after the commit; a throw means that nothing was committed.
 * - look: a conversation as coordinators may see it.
 * - threads: where conversations are shown, and who waits.
 * - enqueue: something to be sent that belongs to no turn.
 */
import type { CaseAction, ConversationId } from '../../machines/events.ts';
import type { Inbound, Message } from '../channel.ts';
import type { ConversationSeen } from './cards/conversation.ts';
import type { Words } from './cards/parts.ts';

/** A conversation, and what decides where it is shown. */
export interface Look {
  readonly seen: ConversationSeen;
  readonly programId: string | null;
  readonly ownerId: string | null;
}

export interface KeptThread {
  readonly conversationId: ConversationId;
  readonly kind: 'coordinators' | 'patient';
  readonly address: string;
  readonly body: unknown;
}

export interface KeptPlace {
  readonly id: string;
  readonly program: string | null;
  readonly body: unknown;
}

export interface Coordinator {
  readonly id: string;
  readonly name: string;
}

/** Open work with an instant by which it has to be done. */
export interface Deadline {
  readonly kind: string;
  readonly dueAt: string;
  readonly number: string | null;
}

/** Open work of one kind in one conversation: how much, from when until when it was opened, and when it is due. */
export interface OpenTask {
  readonly conversationId: ConversationId;
  readonly kind: string;
  readonly count: number;
  readonly openedAt: string;
  readonly openedUntil: string;
  readonly dueAt: string | null;
  readonly number: string | null;
}

export interface TeamsThreads {
  thread(conversationId: ConversationId, kind: KeptThread['kind']): Promise<KeptThread | null>;
  threadAt(address: string): Promise<KeptThread | null>;
  saveThread(thread: KeptThread): Promise<void>;
  removeThread(conversationId: ConversationId, kind: KeptThread['kind']): Promise<void>;
  places(): Promise<readonly KeptPlace[]>;
  savePlace(place: KeptPlace): Promise<void>;
  removePlace(id: string): Promise<void>;
  coordinators(): Promise<readonly Coordinator[]>;
  saveCoordinator(coordinator: Coordinator): Promise<void>;
  removeCoordinator(id: string): Promise<void>;
  waiting(): Promise<readonly { readonly conversationId: ConversationId; readonly ownerId: string | null }[]>;
  taskCounts(): Promise<readonly { readonly kind: string; readonly count: number }[]>;
  deadlines(limit: number): Promise<readonly Deadline[]>;
  openTasks(limit: number): Promise<readonly OpenTask[]>;
  openTaskCount(): Promise<number>;
  isTaskOpen(conversationId: ConversationId, kind: string): Promise<boolean>;
}

export interface TeamsPorts {
  receive(inbound: Inbound): Promise<{ readonly isRepeated: boolean }>;
  look(conversationId: ConversationId): Promise<Look | null>;
  caseByNumber(number: string): Promise<{
    readonly conversationId: ConversationId;
    readonly program: string;
    readonly openedAt: string;
  } | null>;
  messagesAfter(conversationId: ConversationId, seq: number, limit: number): Promise<readonly Message[]>;
  enqueue(job: {
    readonly id: string;
    readonly conversationId: ConversationId;
    readonly channel: string;
    readonly seqs: readonly number[];
    readonly content: unknown;
  }): Promise<void>;
  /** Leaves a trace that a coordinator, by id, was shown a conversation or its case. */
  noteSeen(conversationId: ConversationId, what: 'conversation' | 'case', by: string): Promise<void>;
  /** Programs that a team can be set up for: by id. */
  programName(id: string): string | null;
  /** What can be done to a case at all. */
  readonly caseActions: readonly CaseAction[];
  /** Whether a coordinator may call work of this kind done. */
  isSettledByHand(task: string): boolean;
  readonly threads: TeamsThreads;
  readonly say: Words;
}
