/** Who is reached where: addresses by keyed hash, what must not be sent to, and links that open once. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { AddressRelease, AddressSuppress, LinkKind } from '../../machines/effects.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Addresses, NewLink, OpenedLink } from '../addresses.ts';
import { decode, encode } from './codec.ts';
import type { Schema } from './schema.ts';

type Db = Kysely<Schema> | Transaction<Schema>;

export function createAddresses(db: Kysely<Schema>): Addresses {
  return {
    conversationAt: async (channel, address) => {
      const hash = hashWith(await keyOf(db), channel, address);
      const known = () =>
        db
          .selectFrom('address')
          .select('conversation_id')
          .where('channel', '=', channel)
          .where('hash', '=', hash);
      const found = await known().executeTakeFirst();
      if (found) return found.conversation_id as ConversationId;
      await db
        .insertInto('address')
        .values({
          channel,
          hash,
          conversation_id: randomBytes(16).toString('hex'),
          body: encode({ address }),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return (await known().executeTakeFirstOrThrow()).conversation_id as ConversationId;
    },
    reach: async (conversationId, channel) => {
      const row = await db
        .selectFrom('address')
        .leftJoin('suppression', (join) =>
          join
            .onRef('suppression.channel', '=', 'address.channel')
            .onRef('suppression.hash', '=', 'address.hash'),
        )
        .select(['address.body', 'suppression.cause'])
        .where('address.conversation_id', '=', conversationId)
        .where('address.channel', '=', channel)
        .executeTakeFirst();
      if (!row) return null;
      return { ...decode<{ address: string }>(row.body), isSuppressed: row.cause !== null };
    },
    isSuppressed: async (channel, address) => {
      const hash = hashWith(await keyOf(db), channel, address);
      const row = await db
        .selectFrom('suppression')
        .select('hash')
        .where('channel', '=', channel)
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row !== undefined;
    },
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
  changes: readonly (AddressSuppress | AddressRelease)[],
  at: Instant,
): Promise<void> {
  if (changes.length === 0) return;
  const key = await keyOf(tx);
  for (const change of changes) {
    const { channel } = change;
    const hash = hashWith(key, channel, change.address);
    if (change.type === 'address.release')
      await tx.deleteFrom('suppression').where('channel', '=', channel).where('hash', '=', hash).execute();
    else
      await tx
        .insertInto('suppression')
        .values({ channel, hash, cause: change.cause, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

/** The secret under which addresses are hashed; made at its first use. */
async function keyOf(db: Db): Promise<string> {
  const kept = () => db.selectFrom('setting').select('value').where('name', '=', 'address-key');
  const found = await kept().executeTakeFirst();
  if (found) return found.value;
  await db
    .insertInto('setting')
    .values({ name: 'address-key', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await kept().executeTakeFirstOrThrow()).value;
}

/** Mail addresses that differ only in case are one. */
const hashWith = (key: string, channel: string, address: string): string => {
  const known = channel === 'email' ? address.toLowerCase() : address;
  return createHmac('sha256', key).update(`${channel}:${known}`).digest('hex');
};

/** Tokens are random, so a plain hash tells nothing about them. */
const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
