/** Who is reached where: addresses by keyed hash, what must not be sent to, and links that open once. */
import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { AddressRelease, AddressSuppress, LinkKind } from '../../machines/effects.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Addresses, NewLink, OpenedLink } from '../addresses.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

type Db = Kysely<Schema> | Transaction<Schema>;

export function createAddresses(db: Kysely<Schema>, codec: Codec): Addresses {
  const isSuppressed: Addresses['isSuppressed'] = async (channel, address) => {
    const row = await db
      .selectFrom('suppression')
      .select('cause')
      .where('channel', '=', channel)
      .where('hash', 'in', codec.hashes(channel, address))
      .executeTakeFirst();
    return row !== undefined;
  };
  return {
    conversationAt: async (channel, address) => {
      const known = (at: Db) => conversationOf(at, codec, channel, address);
      const found = await known(db);
      if (found) return found;
      return db.transaction().execute(async (tx) => {
        await lockAddress(tx, codec, channel, address);
        const made = await known(tx);
        if (made) return made;
        const id = randomBytes(16).toString('hex');
        const row = {
          channel,
          hash: codec.hash(channel, address),
          conversation_id: id,
          body: codec.encode({ address } satisfies KeptAddress, ['address.body', channel, id]),
        };
        await tx.insertInto('address').values(row).execute();
        return id as ConversationId;
      });
    },
    reach: async (conversationId, channel) => {
      const row = await db
        .selectFrom('address')
        .select('body')
        .where('conversation_id', '=', conversationId)
        .where('channel', '=', channel)
        .executeTakeFirst();
      if (!row) return null;
      const { address } = codec.decode<KeptAddress>(row.body, ['address.body', channel, conversationId]);
      return { address, isSuppressed: await isSuppressed(channel, address) };
    },
    isSuppressed,
    addLink: (conversationId, link) => saveLinks(db, conversationId, [link]),
    peekLink: async (token, at) => {
      const row = await db
        .selectFrom('link')
        .select(['conversation_id', 'kind'])
        .where('hash', '=', hashOfToken(token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`${at}::timestamptz`)
        .executeTakeFirst();
      return row ? opened(row) : null;
    },
    useLink: async (token, at) => {
      const row = await db
        .updateTable('link')
        .set({ used_at: at })
        .where('hash', '=', hashOfToken(token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', sql<Date>`${at}::timestamptz`)
        .returning(['conversation_id', 'kind'])
        .executeTakeFirst();
      return row ? opened(row) : null;
    },
  };
}

/** What is sealed of an address, and of one that is closed. */
export interface KeptAddress {
  readonly address: string;
}

const conversationOf = async (
  db: Db,
  codec: Codec,
  channel: string,
  address: string,
): Promise<ConversationId | null> => {
  const row = await db
    .selectFrom('address')
    .select('conversation_id')
    .where('channel', '=', channel)
    .where('hash', 'in', codec.hashes(channel, address))
    .executeTakeFirst();
  return (row?.conversation_id as ConversationId | undefined) ?? null;
};

/**
 * Until the end of the transaction, for whoever writes of the same address: the unique hash alone would not hold two
 * nodes apart that write under different keys. The hash of the key with the least id is the same for both.
 */
async function lockAddress(
  tx: Transaction<Schema>,
  codec: Codec,
  channel: string,
  address: string,
): Promise<void> {
  const [least = ''] = [...codec.hashes(channel, address)].sort();
  await sql`select pg_advisory_xact_lock(hashtextextended(${least}, 0))`.execute(tx);
}

const opened = (row: { readonly conversation_id: string; readonly kind: string }): OpenedLink => ({
  conversationId: row.conversation_id as ConversationId,
  kind: row.kind as LinkKind,
});

/** Part of a turn: links that its messages name. */
export async function saveLinks(db: Db, id: ConversationId, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ token, kind, expiresAt }) => ({
    hash: hashOfToken(token),
    conversation_id: id,
    kind,
    expires_at: expiresAt,
  }));
  await db.insertInto('link').values(rows).execute();
}

/** Part of a turn: addresses that are closed or open from now on. */
export async function saveSuppressions(
  tx: Transaction<Schema>,
  codec: Codec,
  changes: readonly (AddressSuppress | AddressRelease)[],
  at: Instant,
): Promise<void> {
  if (changes.length === 0) return;
  for (const change of changes) {
    const { channel, address } = change;
    if (change.type === 'address.release')
      await tx
        .deleteFrom('suppression')
        .where('channel', '=', channel)
        .where('hash', 'in', codec.hashes(channel, address))
        .execute();
    else {
      const hash = codec.hash(channel, address);
      const body = codec.encode({ address } satisfies KeptAddress, ['suppression.body', channel, hash]);
      await tx
        .insertInto('suppression')
        .values({ channel, hash, cause: change.cause, at, body })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
}

/** Tokens are random, so a plain hash tells nothing about them. */
const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
