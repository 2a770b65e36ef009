import { type Kysely, sql, type Transaction } from 'kysely';
import type { CaseOpen, CaseUpdate } from '../../machines/effects.ts';
import type { ConversationId } from '../../machines/events.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import { saveLinks, saveSuppressions } from './addresses.ts';
import { chainAudit } from './audit.ts';
import { decode, encode } from './codec.ts';
import { CaseNumberTaken, CaseUnknown, SequenceBroken } from './failures.ts';
import type { Jobs } from './jobs.ts';
import type { Schema } from './schema.ts';
import type { TurnTransaction, TurnWrites } from './store.ts';
import { keepWaiting } from './threads.ts';

interface LockedRow {
  readonly record: unknown;
  readonly last_seq: number;
  readonly audit_seq: number;
  readonly audit_hash: string;
  /** Whether this transaction began after the last turn's. */
  readonly in_order: boolean;
}

/** One turn in one transaction: BEGIN, the locked row, inbox, one statement for each table written, COMMIT. */
export function runTurn<T>(
  db: Kysely<Schema>,
  jobs: Jobs,
  id: ConversationId,
  work: (tx: TurnTransaction) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const row = (await lockRow(tx, id)) ?? (await makeRow(tx, id));
    return work({
      record: decode<ConversationRecord | null>(row.record),
      lastSeq: row.last_seq,
      keepInboxId: async (inboxId) => {
        const kept = await tx
          .insertInto('inbox')
          .values({ conversation_id: id, id: inboxId })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return kept.numInsertedOrUpdatedRows === 1n;
      },
      save: async (writes) => {
        await save(tx, jobs, id, row, writes);
        await saveLinks(tx, id, writes.links ?? []);
        await saveSuppressions(tx, writes.suppressions ?? [], writes.at ?? new Date().toISOString());
      },
    });
  });
}

const lockedColumns = sql`record, last_seq, audit_seq, audit_hash, updated_at < now() as in_order`;

async function lockRow(tx: Transaction<Schema>, id: ConversationId): Promise<LockedRow | undefined> {
  const { rows } = await sql<LockedRow>`
    select ${lockedColumns} from conversation where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** A conversation's first turn. Two of them at once meet in the conflict: the later one waits, then reads. */
async function makeRow(tx: Transaction<Schema>, id: ConversationId): Promise<LockedRow> {
  const { rows } = await sql<LockedRow>`
    insert into conversation (id) values (${id}) on conflict (id) do update set id = excluded.id
    returning ${sql`conversation.record, conversation.last_seq, conversation.audit_seq, conversation.audit_hash,
      conversation.updated_at < now() as in_order`}`.execute(tx);
  return rows[0] as LockedRow;
}

async function save(
  tx: Transaction<Schema>,
  jobs: Jobs,
  id: ConversationId,
  row: LockedRow,
  writes: TurnWrites,
): Promise<void> {
  const at = writes.at ?? new Date().toISOString();
  const audit = chainAudit({ seq: row.audit_seq, hash: row.audit_hash }, at, writes.audit);
  await tx
    .updateTable('conversation')
    .set({
      record: encode(writes.record),
      last_seq: row.last_seq + writes.messages.length,
      audit_seq: audit.at(-1)?.seq ?? row.audit_seq,
      audit_hash: audit.at(-1)?.hash ?? row.audit_hash,
      updated_at: sql`greatest(now(), updated_at + interval '1 microsecond')`,
    })
    .where('id', '=', id)
    .execute();
  if (writes.wipeTranscript) await tx.deleteFrom('message').where('conversation_id', '=', id).execute();
  await saveMessages(tx, id, row.last_seq, writes);
  const before = decode<ConversationRecord | null>(row.record);
  await keepWaiting(tx, id, before?.takeover ?? null, writes.record.takeover);
  for (const change of writes.cases) await saveCase(tx, id, change, at);
  if (writes.tasks.length > 0) {
    const tasks = writes.tasks.map(({ kind, details }) => ({ kind, details: encode(details) }));
    await tx
      .insertInto('task')
      .values(tasks.map((task) => ({ ...task, conversation_id: id, opened_at: at })))
      .execute();
  }
  if (audit.length > 0) {
    const entries = audit.map((entry) => ({ ...entry, conversation_id: id, details: encode(entry.details) }));
    await tx.insertInto('audit').values(entries).execute();
  }
  await jobs.add(tx, id, writes, row.in_order);
}

async function saveMessages(
  tx: Transaction<Schema>,
  id: ConversationId,
  lastSeq: number,
  { messages }: TurnWrites,
): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message, index) => {
    const seq = lastSeq + 1 + index;
    if (message.seq !== seq) throw new SequenceBroken(seq, message.seq);
    return { conversation_id: id, seq, at: message.at, body: encode(message) };
  });
  await tx.insertInto('message').values(rows).execute();
}

async function saveCase(
  tx: Transaction<Schema>,
  id: ConversationId,
  change: CaseOpen | CaseUpdate,
  at: string,
): Promise<void> {
  const { number, status } = change;
  const content = encode(change.content);
  if (change.type === 'case.open') {
    const { program } = change;
    const opened = await tx
      .insertInto('case')
      .values({ number, conversation_id: id, program, status, opened_at: at, content })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (opened.numInsertedOrUpdatedRows !== 1n) throw new CaseNumberTaken(number);
    return;
  }
  const moved = await tx
    .updateTable('case')
    .set({ status, content })
    .where('number', '=', number)
    .where('conversation_id', '=', id)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) throw new CaseUnknown(number);
}
