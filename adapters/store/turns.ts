import { type Kysely, sql, type Transaction } from 'kysely';
import type { AuditWrite, CaseOpen, CaseUpdate, TaskClose } from '../../machines/effects.ts';
import type { ConversationId } from '../../machines/events.ts';
import type { Message } from '../channel.ts';
import { saveLinks, saveSuppressions } from './addresses.ts';
import { type AuditHead, chainAudit } from './audit.ts';
import { saveAudit } from './audit-writing.ts';
import type { Codec } from './codec.ts';
import { CaseNumberTaken, CaseUnknown, SequenceBroken } from './failures.ts';
import { forget } from './forgetting.ts';
import { isOnHold, wipe } from './holds.ts';
import type { Jobs } from './jobs.ts';
import { type Kept, openKept, sealKept } from './kept.ts';
import { keepProgress } from './progress.ts';
import type { Schema } from './schema.ts';
import type { TurnTransaction, TurnWrites } from './store.ts';
import { keepWaiting } from './threads.ts';

interface LockedRow {
  readonly record: unknown;
  readonly last_seq: number;
  /** Whether this transaction began after the last turn's. */
  readonly in_order: boolean;
  /** Whether the inbox id that came with the lock is new; `null` without one. */
  readonly is_new: boolean | null;
}

/** Where a turn writes. */
interface Writer {
  readonly tx: Transaction<Schema>;
  readonly jobs: Jobs;
  readonly codec: Codec;
  readonly id: ConversationId;
}

/**
 * One turn in one transaction. A turn that only answers on the web takes four statements: BEGIN; the lock and the inbox
 * id; the conversation and its messages; COMMIT.
 */
export function runTurn<T>(
  db: Kysely<Schema>,
  jobs: Jobs,
  codec: Codec,
  id: ConversationId,
  work: (tx: TurnTransaction) => Promise<T>,
  arriving: string | null,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const row = (await lockRow(tx, id, arriving)) ?? (await makeRow(tx, id));
    const kept = openKept(codec, id, row.record);
    return work({
      record: kept?.record ?? null,
      lastSeq: row.last_seq,
      keepInboxId: async (inboxId) => {
        if (inboxId === arriving && row.is_new !== null) return row.is_new;
        const inserted = await tx
          .insertInto('inbox')
          .values({ conversation_id: id, id: inboxId })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return inserted.numInsertedOrUpdatedRows === 1n;
      },
      isOnHold: () => isOnHold(tx, id),
      lastMessages: (limit) => readMessages(tx, codec, id, row.last_seq - limit, limit),
      save: async (writes) => {
        await save({ tx, jobs, codec, id }, row, kept, writes);
        await saveLinks(tx, id, writes.links ?? []);
        await saveSuppressions(tx, codec, writes.suppressions ?? [], writes.at ?? new Date().toISOString());
      },
    });
  });
}

/** The inbox id is kept after the lock is taken, so that no two turns wait for each other. */
async function lockRow(
  tx: Transaction<Schema>,
  id: ConversationId,
  arriving: string | null,
): Promise<LockedRow | undefined> {
  const { rows } = await sql<LockedRow>`
    with locked as materialized (
      select record, last_seq, updated_at < now() as in_order from conversation where id = ${id} for update
    ), kept as (
      insert into inbox (conversation_id, id)
      select ${id}, arriving.id from locked, (select ${arriving}::text as id) as arriving
      where arriving.id is not null
      on conflict do nothing returning true as is_new
    )
    select record, last_seq, in_order,
      case when ${arriving}::text is null then null else exists (select from kept) end as is_new
    from locked`.execute(tx);
  return rows[0];
}

/** A conversation's first turn. Two of them at once meet in the conflict: the later one waits, then reads. */
async function makeRow(tx: Transaction<Schema>, id: ConversationId): Promise<LockedRow> {
  const { rows } = await sql<LockedRow>`
    insert into conversation (id) values (${id}) on conflict (id) do update set id = excluded.id
    returning ${sql`conversation.record, conversation.last_seq, conversation.updated_at < now() as in_order, null as is_new`}`.execute(
    tx,
  );
  return rows[0] as LockedRow;
}

const noEntry: AuditHead = { seq: 0, hash: '' };

async function save(writer: Writer, row: LockedRow, kept: Kept | null, writes: TurnWrites): Promise<void> {
  const { tx, jobs, codec, id } = writer;
  const at = writes.at ?? new Date().toISOString();
  const last = kept?.audit ?? noEntry;
  const deleted = await deleteWhat(writer, kept, writes, at);
  const audit = chainAudit(codec.keys.writing, id, last, at, writes.audit.map(withCounts(deleted)));
  const { seq, hash } = audit.at(-1) ?? last;
  const record = sealKept(codec, id, { record: writes.record, audit: { seq, hash } });
  const messages = messageColumns(codec, id, row.last_seq, writes);
  for (const message of writes.redacted ?? []) await redact(writer, message);
  await sql`
    with conversation_kept as (
      update conversation
      set record = ${record}::jsonb, last_seq = ${row.last_seq + writes.messages.length},
        updated_at = greatest(now(), updated_at + interval '1 microsecond')
      where id = ${id}
    ), progress_kept as (${keepProgress(codec, id, writes.progress ?? null)})
    insert into message (conversation_id, seq, at, body)
    select ${id}, seq, at::timestamptz, body::jsonb
    from unnest(${messages.seqs}::integer[], ${messages.times}::text[], ${messages.bodies}::text[])
      as new (seq, at, body)`.execute(tx);
  await keepWaiting(tx, codec, id, kept?.record?.takeover ?? null, writes.record.takeover);
  for (const change of writes.cases) await saveCase(writer, change, at);
  for (const done of writes.doneTasks ?? []) await closeTasks(writer, done, at);
  await saveTasks(writer, writes.tasks, at);
  await saveAudit(writer.tx, codec, id, audit);
  await jobs.add(tx, id, writes, row.in_order);
}

async function redact({ tx, codec, id }: Writer, message: Message): Promise<void> {
  await tx
    .updateTable('message')
    .set({ body: codec.encode(message, ['message.body', id, message.seq]) })
    .where('conversation_id', '=', id)
    .where('seq', '=', message.seq)
    .execute();
}

/** Messages with a higher sequence number than `after`, in order. */
export async function readMessages(
  db: Kysely<Schema> | Transaction<Schema>,
  codec: Codec,
  id: ConversationId,
  after: number,
  limit: number,
): Promise<readonly Message[]> {
  const rows = await db
    .selectFrom('message')
    .select(['seq', 'body'])
    .where('conversation_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => codec.decode<Message>(row.body, ['message.body', id, row.seq]));
}

/** Before anything new is written; how much it was, by kind. */
async function deleteWhat(
  { tx, codec, id }: Writer,
  kept: Kept | null,
  { wipeTranscript, forgetPerson = false }: TurnWrites,
  at: string,
): Promise<AuditWrite['details']> {
  const wiped = wipeTranscript ? await wipe(tx, codec, id, at, kept) : {};
  const forgotten = forgetPerson ? await forget(tx, codec, id) : {};
  return { ...wiped, ...forgotten };
}

const withCounts =
  (deleted: AuditWrite['details']) =>
  (write: AuditWrite): AuditWrite =>
    write.counts ? { ...write, details: { ...write.details, ...deleted } } : write;

async function closeTasks({ tx, id }: Writer, { kinds, openedUntil }: TaskClose, at: string): Promise<void> {
  if (kinds.length === 0) return;
  await tx
    .updateTable('task')
    .set({ closed_at: at })
    .where('conversation_id', '=', id)
    .where('kind', 'in', kinds)
    .where('closed_at', 'is', null)
    .$if(openedUntil !== undefined, (open) =>
      open.where(sql<boolean>`opened_at <= ${openedUntil}::timestamptz`),
    )
    .execute();
}

async function saveTasks({ tx, codec, id }: Writer, tasks: TurnWrites['tasks'], at: string): Promise<void> {
  if (tasks.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select nextval(pg_get_serial_sequence('task', 'id'))::text as id
    from generate_series(1, ${sql.lit(tasks.length)})`.execute(tx);
  const values = tasks.map(({ kind, details, dueAt = null }, index) => {
    const taskId = rows[index]?.id ?? '';
    const sealed = codec.encode(details, ['task.details', taskId]);
    return sql`(${taskId}::bigint, ${id}, ${kind}, ${at}::timestamptz, ${dueAt}::timestamptz, ${sealed}::jsonb)`;
  });
  await sql`insert into task (id, conversation_id, kind, opened_at, due_at, details) overriding system value
    values ${sql.join(values)}`.execute(tx);
}

/** One array a column, so that the statement is the same however many messages there are. */
function messageColumns(codec: Codec, id: ConversationId, lastSeq: number, { messages }: TurnWrites) {
  for (const [index, { seq }] of messages.entries())
    if (seq !== lastSeq + 1 + index) throw new SequenceBroken(lastSeq + 1 + index, seq);
  return {
    seqs: messages.map(({ seq }) => seq),
    times: messages.map(({ at }) => at),
    bodies: messages.map((message) => codec.encode(message, ['message.body', id, message.seq])),
  };
}

async function saveCase({ tx, codec, id }: Writer, change: CaseOpen | CaseUpdate, at: string): Promise<void> {
  const { number, status } = change;
  const content = codec.encode(change.content, ['case.content', number]);
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
