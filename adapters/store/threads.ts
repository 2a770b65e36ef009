/**
 * What is remembered for coordinators beside the turns.
 *
 * - thread: where a conversation is shown to coordinators, or where a patient on a foreign channel is answered.
 * - place: a channel of a team in which threads are begun.
 * - coordinator: somebody who was seen to act as one.
 * - waiting: the conversations that wait for a coordinator or have one; turns keep this list themselves.
 */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Takeover } from '../../machines/record.ts';
import type { Codec } from './codec.ts';
import { createOpenTasks, danger, type OpenTasks } from './open-tasks.ts';
import type { Schema } from './schema.ts';

/** `body` is the channel's own: addresses, watermarks, what the card showed last. */
export interface StoredThread {
  readonly conversationId: ConversationId;
  readonly kind: 'coordinators' | 'patient';
  /** Unique: what the channel calls the thread. */
  readonly address: string;
  readonly body: unknown;
}

export interface StoredPlace {
  readonly id: string;
  /** The program whose conversations are shown here; `null` for all that have no place of their own. */
  readonly program: string | null;
  readonly body: unknown;
}

export interface StoredCoordinator {
  readonly id: string;
  readonly name: string;
}

export interface WaitingConversation {
  readonly conversationId: ConversationId;
  readonly requestedAt: Instant;
  readonly ownerId: string | null;
}

export interface Threads extends OpenTasks {
  thread(conversationId: ConversationId, kind: StoredThread['kind']): Promise<StoredThread | null>;
  threadAt(address: string): Promise<StoredThread | null>;
  saveThread(thread: StoredThread): Promise<void>;
  removeThread(conversationId: ConversationId, kind: StoredThread['kind']): Promise<void>;
  /** In the order of their ids. */
  places(): Promise<readonly StoredPlace[]>;
  savePlace(place: StoredPlace): Promise<void>;
  removePlace(id: string): Promise<void>;
  /** `true` for one caller a day and place. */
  takeSummary(placeId: string, day: string): Promise<boolean>;
  /** By name. */
  coordinators(): Promise<readonly StoredCoordinator[]>;
  saveCoordinator(coordinator: StoredCoordinator): Promise<void>;
  removeCoordinator(id: string): Promise<void>;
  /** Where danger was written of and nobody looked after it first, then the longest wait. */
  waiting(): Promise<readonly WaitingConversation[]>;
}

/** What of a thread is sealed; its address is also kept as a hash, to find it by. */
export type KeptThread = Pick<StoredThread, 'address' | 'body'>;

export function createThreads(db: Kysely<Schema>, codec: Codec): Threads {
  const read = (row: Selectable<Schema['thread']>): StoredThread => ({
    conversationId: row.conversation_id as ConversationId,
    kind: row.kind as StoredThread['kind'],
    ...codec.decode<KeptThread>(row.body, ['thread.body', row.conversation_id, row.kind]),
  });
  return {
    async thread(conversationId, kind) {
      const row = await db
        .selectFrom('thread')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .where('kind', '=', kind)
        .executeTakeFirst();
      return row ? read(row) : null;
    },
    async threadAt(address) {
      const row = await db
        .selectFrom('thread')
        .selectAll()
        .where('address', 'in', codec.hashes('thread', address))
        .executeTakeFirst();
      return row ? read(row) : null;
    },
    async saveThread({ conversationId, kind, address, body }) {
      const row = {
        address: codec.hash('thread', address),
        body: codec.encode({ address, body } satisfies KeptThread, ['thread.body', conversationId, kind]),
      };
      await db
        .insertInto('thread')
        .values({ conversation_id: conversationId, kind, ...row })
        .onConflict((conflict) => conflict.columns(['conversation_id', 'kind']).doUpdateSet(row))
        .execute();
    },
    async removeThread(conversationId, kind) {
      await db
        .deleteFrom('thread')
        .where('conversation_id', '=', conversationId)
        .where('kind', '=', kind)
        .execute();
    },
    async places() {
      const rows = await db.selectFrom('place').selectAll().orderBy('id').execute();
      return rows.map(({ id, program, body }) => ({
        id,
        program,
        body: codec.decode(body, ['place.body', id]),
      }));
    },
    async savePlace({ id, program, body }) {
      const row = { program, body: codec.encode(body, ['place.body', id]) };
      await db
        .insertInto('place')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async removePlace(id) {
      await db.deleteFrom('place').where('id', '=', id).execute();
    },
    async takeSummary(placeId, day) {
      const taken = await db
        .updateTable('place')
        .set({ summarized_on: day })
        .where('id', '=', placeId)
        .where(sql<boolean>`summarized_on is distinct from ${day}`)
        .executeTakeFirst();
      return taken.numUpdatedRows === 1n;
    },
    async coordinators() {
      const rows = await db.selectFrom('coordinator').select(['id', 'name']).execute();
      return rows
        .map(({ id, name }) => ({ id, name: codec.unseal(name, ['coordinator.name', id]) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    },
    async saveCoordinator({ id, name: words }) {
      const name = codec.seal(words, ['coordinator.name', id]);
      await db
        .insertInto('coordinator')
        .values({ id, name })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
        .execute();
    },
    async removeCoordinator(id) {
      await db.deleteFrom('coordinator').where('id', '=', id).execute();
    },
    async waiting() {
      const rows = await db
        .selectFrom('waiting')
        .selectAll()
        .orderBy(
          (of) =>
            of.exists(
              of
                .selectFrom('task')
                .select('id')
                .whereRef('task.conversation_id', '=', 'waiting.conversation_id')
                .where('kind', 'in', danger)
                .where('closed_at', 'is', null),
            ),
          'desc',
        )
        .orderBy('requested_at')
        .execute();
      return rows.map((row) => ({
        conversationId: row.conversation_id as ConversationId,
        requestedAt: row.requested_at.toISOString(),
        ownerId: row.owner_id && codec.unseal(row.owner_id, ['waiting.owner_id', row.conversation_id]),
      }));
    },
    ...createOpenTasks(db, codec),
  };
}

/** Keeps the list of those who wait in step with a record, in the transaction that writes it. */
export async function keepWaiting(
  tx: Transaction<Schema>,
  codec: Codec,
  id: ConversationId,
  before: Takeover | null,
  after: Takeover | null,
): Promise<void> {
  const ownerOf = (takeover: Takeover | null) =>
    takeover?.owner ? (takeover.ownerId ?? takeover.owner) : null;
  if (before?.requestedAt === after?.requestedAt && ownerOf(before) === ownerOf(after)) return;
  if (after === null) {
    await tx.deleteFrom('waiting').where('conversation_id', '=', id).execute();
    return;
  }
  const owner = ownerOf(after);
  const row = {
    requested_at: after.requestedAt,
    owner_id: owner && codec.seal(owner, ['waiting.owner_id', id]),
  };
  await tx
    .insertInto('waiting')
    .values({ conversation_id: id, ...row })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(row))
    .execute();
}
