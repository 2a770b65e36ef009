import type { ColumnType, Generated } from 'kysely';
import type { Awaited } from '../sends.ts';

/** Sealed (see codec.ts): JSON text going in, what the driver parsed coming out. */
type Body = ColumnType<unknown, string, string>;
type Timestamp = ColumnType<Date, string, string>;

/** The tables as the latest migration leaves them. Each table of a turn carries `conversation_id`. */
export interface Schema {
  conversation: {
    id: string;
    /** `Kept` of turns.ts; `null` only inside the first turn of a conversation, before it saves. */
    record: ColumnType<unknown, string | null, string>;
    last_seq: Generated<number>;
    /** Later than at any turn before it, even when the server's clock is not. */
    updated_at: Generated<Date>;
  };
  message: { conversation_id: string; seq: number; at: Timestamp; body: Body };
  inbox: { conversation_id: string; id: string; kept_at: Generated<Date> };
  case: {
    number: string;
    conversation_id: string;
    program: string;
    status: string;
    opened_at: ColumnType<Date, string | undefined, never>;
    content: Body;
  };
  task: {
    conversation_id: string;
    id: Generated<number>;
    kind: string;
    opened_at: ColumnType<Date, string | undefined, never>;
    due_at: Timestamp | null;
    closed_at: Timestamp | null;
    details: Body;
  };
  audit: {
    conversation_id: string;
    seq: number;
    at: Timestamp;
    action: string;
    /** Sealed. */
    by: string;
    details: Body;
    hash: string;
  };
  /** See threads.ts. */
  thread: { conversation_id: string; kind: string /** A keyed hash. */; address: string; body: Body };
  place: { id: string; program: string | null; summarized_on: string | null; body: Body };
  coordinator: { id: string /** Sealed. */; name: string; seen_at: Generated<Date> };
  waiting: { conversation_id: string; requested_at: Timestamp /** Sealed. */; owner_id: string | null };
  setting: { name: string /** Sealed. */; value: string };
  /** See holds.ts. */
  hold: { conversation_id: string; since: Timestamp; body: Body };
  held: { conversation_id: string; at: Timestamp; body: Body };
  /** Keys that something is kept under; `proof` opens with its key. */
  data_key: { id: string; proof: string; since: Generated<Date> };
  /** `hash` is keyed, so that an address can be found without being readable. */
  address: { channel: string; hash: string; conversation_id: string; body: Body };
  suppression: { channel: string; hash: string; cause: string; at: Timestamp; body: Body | null };
  link: {
    hash: string;
    conversation_id: string;
    kind: string;
    expires_at: Timestamp;
    used_at: ColumnType<Date | null, string | undefined, string>;
  };
  /** See anchors.ts; `anchored` says up to which entry a conversation is under one. */
  anchor: { number: number; at: Timestamp; hash: string; body: Body };
  anchored: { conversation_id: string; seq: number };
  /** See documents.ts. */
  document: {
    conversation_id: string;
    id: string;
    /** `held`: deleted while the conversation is on hold, and so out of everybody's sight. */
    state: 'open' | 'kept' | 'held';
    parts: Generated<number>;
    begun_at: Timestamp;
    body: Body;
  };
  document_part: { conversation_id: string; document_id: string; part: number /** Sealed. */; bytes: string };
  /** How far a conversation came; see ../progress.ts. */
  progress: {
    conversation_id: string;
    started_on: ColumnType<Date, string, never>;
    heard_on: ColumnType<Date, string, string>;
    channel: string;
    language: string;
    program: string | null;
    step: string;
    reached: string[];
    refusals: Body | null;
  };
  send: {
    conversation_id: string;
    id: string;
    outbound_id: string;
    channel: ColumnType<string, string | undefined, never>;
    part: number;
    provider_id: string | null;
    state: string;
    rank: number;
    code: string | null;
    /** See `Awaited` in sends.ts. */
    awaited: ColumnType<Awaited | null, string | null, never>;
    tries: Generated<number>;
    begun_at: Timestamp;
    changed_at: Timestamp;
  };
}
