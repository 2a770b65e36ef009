/** Work that is open, as coordinators see it. Turns open and close it. */
import { type Kysely, sql } from 'kysely';
import type { TaskOpen } from '../../machines/effects.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** Work that is due at an instant. */
export interface Deadline {
  readonly conversationId: ConversationId;
  readonly kind: string;
  readonly dueAt: Instant;
  /** The case it is about, where it is about one. */
  readonly number: string | null;
}

/** Open work of one kind in one conversation. */
export interface OpenTask {
  readonly conversationId: ConversationId;
  readonly kind: string;
  /** How many tasks of the kind are open there. */
  readonly count: number;
  /** The first of them. */
  readonly openedAt: Instant;
  /** The last of them. */
  readonly openedUntil: Instant;
  /** The first that is due. */
  readonly dueAt: Instant | null;
  /** The case it is about, where it is about one. */
  readonly number: string | null;
}

/** Kinds of tasks that come before all others. */
export const danger = ['emergency', 'self-harm'];

const numberIn = ({ number }: TaskOpen['details']): string | null =>
  typeof number === 'string' ? number : null;

export interface OpenTasks {
  /** How many tasks of each kind are open. */
  taskCounts(): Promise<readonly { readonly kind: string; readonly count: number }[]>;
  /** Open tasks that are due at an instant, the first due first. */
  deadlines(limit: number): Promise<readonly Deadline[]>;
  /** Danger first, then by when it is due, or was opened where nothing says when it is due. */
  openTasks(limit: number): Promise<readonly OpenTask[]>;
  /** How many rows `openTasks` has without a limit. */
  openTaskCount(): Promise<number>;
  isTaskOpen(conversationId: ConversationId, kind: string): Promise<boolean>;
}

export function createOpenTasks(db: Kysely<Schema>, codec: Codec): OpenTasks {
  return {
    async taskCounts() {
      const rows = await db
        .selectFrom('task')
        .select(['kind', db.fn.countAll<number>().as('count')])
        .where('closed_at', 'is', null)
        .groupBy('kind')
        .orderBy('kind')
        .execute();
      return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
    },
    async deadlines(limit) {
      const rows = await db
        .selectFrom('task')
        .select(['id', 'conversation_id', 'kind', 'due_at', 'details'])
        .where('closed_at', 'is', null)
        .where('due_at', 'is not', null)
        .orderBy('due_at')
        .limit(limit)
        .execute();
      return rows.map(({ id, conversation_id, kind, due_at, details }) => ({
        conversationId: conversation_id as ConversationId,
        kind,
        dueAt: due_at?.toISOString() ?? '',
        number: numberIn(codec.decode<TaskOpen['details']>(details, ['task.details', String(id)])),
      }));
    },
    async openTasks(limit) {
      const { rows } = await sql<OpenTaskRow>`
        select conversation_id, kind, count(*)::int as count, min(opened_at) as opened_at,
          max(opened_at) as opened_until, min(due_at) as due_at, max(id)::text as id,
          (array_agg(details order by id desc))[1] as details
        from task where closed_at is null
        group by conversation_id, kind
        order by kind not in (${sql.join(danger)}), coalesce(min(due_at), min(opened_at)), max(id)
        limit ${sql.lit(limit)}`.execute(db);
      return rows.map((row) => ({
        conversationId: row.conversation_id as ConversationId,
        kind: row.kind,
        count: row.count,
        openedAt: row.opened_at.toISOString(),
        openedUntil: row.opened_until.toISOString(),
        dueAt: row.due_at?.toISOString() ?? null,
        number: numberIn(codec.decode<TaskOpen['details']>(row.details, ['task.details', row.id])),
      }));
    },
    async openTaskCount() {
      const { rows } = await sql<{ count: number }>`
        select count(distinct (conversation_id, kind))::int as count
        from task where closed_at is null`.execute(db);
      return rows[0]?.count ?? 0;
    },
    async isTaskOpen(conversationId, kind) {
      const found = await db
        .selectFrom('task')
        .select('id')
        .where('conversation_id', '=', conversationId)
        .where('kind', '=', kind)
        .where('closed_at', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },
  };
}

interface OpenTaskRow {
  readonly conversation_id: string;
  readonly kind: string;
  readonly count: number;
  readonly opened_at: Date;
  readonly opened_until: Date;
  readonly due_at: Date | null;
  readonly id: string;
  readonly details: unknown;
}
