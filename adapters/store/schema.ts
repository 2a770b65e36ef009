import type { ColumnType, Generated } from 'kysely';
import type { Awaited } from '../sends.ts';

/** JSON text going in (see codec.ts), what the driver parsed coming out. */
type Body = ColumnType<unknown, string, string>;
type Timestamp = ColumnType<Date, string, string>;

/** The tables as the latest migration leaves them. Each table of a turn carries `conversation_id`. */
export interface Schema {
  conversation: {
    id: string;
    /** `null` only inside the first turn of a conversation, before it saves. */
    record: ColumnType<unknown, string | null, string>;
    last_seq: Generated<number>;
    /** How many entries the conversation has in the audit log, and the hash of the last. */
    audit_seq: Generated<number>;
    audit_hash: Generated<string>;
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
    details: Body;
  };
  audit: {
    conversation_id: string;
    seq: number;
    at: Timestamp;
    action: string;
    by: string;
    details: Body;
    hash: string;
  };
  /** See threads.ts. */
  thread: { conversation_id: string; kind: string; address: string; body: Body };
  place: { id: string; program: string | null; summarized_on: string | null; body: Body };
  coordinator: { id: string; name: string; seen_at: Generated<Date> };
  waiting: { conversation_id: string; requested_at: Timestamp; owner_id: string | null };
  setting: { name: string; value: string };
  /** `hash` is keyed, so that an address can be found without being readable. */
  address: { channel: string; hash: string; conversation_id: string; body: Body };
  suppression: { channel: string; hash: string; cause: string; at: Timestamp };
  link: {
    hash: string;
    conversation_id: string;
    kind: string;
    expires_at: Timestamp;
    used_at: ColumnType<Date | null, string | undefined, string>;
  };
  send: {
    conversation_id: string;
    id: string;
    outbound_id: string;
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
