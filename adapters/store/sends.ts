/**
 * What was handed to a provider, part by part, and what became of it. A part is written down before it is handed over,
 * so that after a crash or a timeout it is known that it may have been sent.
 */
import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Schema } from './schema.ts';

/**
 * - `begun`: written down; the provider may or may not have it.
 * - `refused`: certainly not with the provider; to be tried again.
 * - `accepted`, `queued`, `sending`, `sent`: on its way.
 * - `delivered`, `read`, `undelivered`, `failed`: the end.
 */
export type SendState = keyof typeof ranks;

/** Reports come in any order and more than once; a state only ever gives way to one of a higher rank. */
const ranks = {
  begun: 0,
  refused: 0,
  accepted: 1,
  queued: 2,
  sending: 3,
  sent: 4,
  undelivered: 5,
  failed: 5,
  delivered: 6,
  read: 7,
} as const;

export interface Send {
  readonly id: string;
  readonly conversationId: ConversationId;
  readonly outboundId: string;
  /** 1-based. */
  readonly part: number;
  /** The provider's own id, once it is known. */
  readonly providerId: string | null;
  readonly state: SendState;
  readonly code: string | null;
  readonly tries: number;
  /** When it was handed over last. */
  readonly begunAt: Instant;
  readonly changedAt: Instant;
}

export interface SendReport {
  readonly providerId?: string;
  readonly state: SendState;
  readonly code?: string;
  readonly at: Instant;
}

export interface Sends {
  /** Writes a part down before it is handed over; a part that is `refused` is begun again. Gives the part as it is now. */
  begin(part: Pick<Send, 'conversationId' | 'outboundId' | 'part'> & { readonly at: Instant }): Promise<Send>;
  of(outboundId: string): Promise<readonly Send[]>;
  /** The part of a conversation that was begun last. */
  lastOf(conversationId: ConversationId): Promise<Send | null>;
  /** All parts of a conversation, in order: for whoever looks at how messages fared. */
  all(conversationId: ConversationId): Promise<readonly Send[]>;
  /** Takes a report over if it brings the part further; `null` when the part is as far already, or unknown. */
  report(id: string, report: SendReport): Promise<Send | null>;
  /** A part that is certainly not with the provider: it may be begun again. */
  release(id: string, code: string, at: Instant): Promise<void>;
}

export function createSends(db: Kysely<Schema>): Sends {
  const rows = () => db.selectFrom('send').selectAll();
  return {
    begin: async ({ conversationId, outboundId, part, at }) => {
      const row = await db
        .insertInto('send')
        .values({
          conversation_id: conversationId,
          id: randomUUID(),
          outbound_id: outboundId,
          part,
          state: 'begun',
          rank: ranks.begun,
          begun_at: at,
          changed_at: at,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['outbound_id', 'part'])
            .doUpdateSet({ state: 'begun', begun_at: at, changed_at: at, tries: sql`send.tries + 1` })
            .where('send.state', '=', 'refused'),
        )
        .returningAll()
        .executeTakeFirst();
      return fromRow(
        row ??
          (await rows()
            .where('outbound_id', '=', outboundId)
            .where('part', '=', part)
            .executeTakeFirstOrThrow()),
      );
    },
    of: async (outboundId) =>
      (await rows().where('outbound_id', '=', outboundId).orderBy('part').execute()).map(fromRow),
    lastOf: async (conversationId) => {
      const row = await rows()
        .where('conversation_id', '=', conversationId)
        .orderBy('begun_at', 'desc')
        .orderBy('part', 'desc')
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    all: async (conversationId) =>
      (
        await rows()
          .where('conversation_id', '=', conversationId)
          .orderBy('begun_at')
          .orderBy('part')
          .execute()
      ).map(fromRow),
    report: async (id, { providerId, state, code, at }) => {
      const row = await db
        .updateTable('send')
        .set({
          state,
          rank: ranks[state],
          changed_at: at,
          ...(providerId === undefined ? {} : { provider_id: providerId }),
          ...(code === undefined ? {} : { code }),
        })
        .where('id', '=', id)
        .where('rank', '<', ranks[state])
        .returningAll()
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    release: async (id, code, at) => {
      await db
        .updateTable('send')
        .set({ state: 'refused', code, changed_at: at })
        .where('id', '=', id)
        .where('state', '=', 'begun')
        .execute();
    },
  };
}

const fromRow = (row: {
  conversation_id: string;
  id: string;
  outbound_id: string;
  part: number;
  provider_id: string | null;
  state: string;
  code: string | null;
  tries: number;
  begun_at: Date;
  changed_at: Date;
}): Send => ({
  id: row.id,
  conversationId: row.conversation_id as ConversationId,
  outboundId: row.outbound_id,
  part: row.part,
  providerId: row.provider_id,
  state: row.state as SendState,
  code: row.code,
  tries: row.tries,
  begunAt: row.begun_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
});
