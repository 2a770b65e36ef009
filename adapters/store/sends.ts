import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { ConversationId } from '../../machines/events.ts';
import type { Awaited, Send, SendState, Sends } from '../sends.ts';
import type { Schema } from './schema.ts';

/** Reports come in any order and more than once; a state only ever gives way to one of a higher rank. */
const ranks: { readonly [state in SendState]: number } = {
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
};

const columns = [
  'conversation_id',
  'id',
  'outbound_id',
  'part',
  'provider_id',
  'state',
  'code',
  'awaited',
  'tries',
  'begun_at',
  'changed_at',
] as const;

export function createSends(db: Kysely<Schema>): Sends {
  const rows = () => db.selectFrom('send').select(columns);
  return {
    begin: async ({ conversationId, outboundId, channel, part, at, awaited = null }) => {
      const row = await db
        .insertInto('send')
        .values({
          conversation_id: conversationId,
          id: randomUUID(),
          outbound_id: outboundId,
          channel,
          part,
          state: 'begun',
          rank: ranks.begun,
          awaited: awaited && JSON.stringify(awaited),
          begun_at: at,
          changed_at: at,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['outbound_id', 'part'])
            .doUpdateSet({ state: 'begun', begun_at: at, changed_at: at, tries: sql`send.tries + 1` })
            .where('send.state', '=', 'refused'),
        )
        .returning(columns)
        .executeTakeFirst();
      return fromRow(
        row ??
          (await rows()
            .where('outbound_id', '=', outboundId)
            .where('part', '=', part)
            .executeTakeFirstOrThrow()),
      );
    },
    get: async (id) => {
      const row = await rows().where('id', '=', id).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    of: async (outboundId) =>
      (await rows().where('outbound_id', '=', outboundId).orderBy('part').execute()).map(fromRow),
    before: async ({ conversationId, outboundId }, channel) => {
      const parts = rows().where('outbound_id', '=', outboundId);
      const last = rows()
        .where('conversation_id', '=', conversationId)
        .where('channel', '=', channel)
        .orderBy('begun_at', 'desc')
        .orderBy('part', 'desc')
        .limit(1);
      const found = (await parts.union((and) => and.parens(last)).execute())
        .map(fromRow)
        .sort((a, b) => (a.begunAt === b.begunAt ? a.part - b.part : a.begunAt < b.begunAt ? -1 : 1));
      return { parts: found.filter((send) => send.outboundId === outboundId), last: found.at(-1) ?? null };
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
        .returning(columns)
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
  awaited: Awaited | null;
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
  awaited: row.awaited,
  tries: row.tries,
  begunAt: row.begun_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
});
