/**
 * What holds the audit log together over all conversations, without a turn that waits for another: now and then an
 * anchor is made over every entry that came since the one before.
 *
 * - anchor: the entries of up to 1,000 conversations, each by the numbers of its new entries and a digest of what they
 *   say, and the hash of the anchor before it.
 * - hash: HMAC-SHA-256 over that under 32 random bytes of its own, which are sealed with the rest. It may be shown to
 *   anybody, stays what it is when the data keys change, and can be opened to nothing else, also by those who have them.
 *   Whoever keeps one elsewhere can show later that nothing up to it was changed or taken away.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Instant } from '../../machines/events.ts';
import { type AuditEntry, contentOf } from './audit.ts';
import { openEntry } from './audit-log.ts';
import { type Codec, jsonOf } from './codec.ts';
import { SealBroken, SealMissing } from './failures.ts';
import type { Schema } from './schema.ts';

export interface Anchor {
  /** 1, 2, 3, … without a gap. */
  readonly number: number;
  readonly at: Instant;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** Entries of one conversation: the numbers of the first and the last, and a digest of all between. */
type Stretch = readonly [conversationId: string, first: number, last: number, digest: string];

interface Body {
  readonly salt: string;
  readonly previous: string;
  readonly stretches: readonly Stretch[];
}

/** Conversations under one anchor. */
const batch = 1_000;

/** Makes anchors until every entry that was committed before is under one; those that were made. */
export async function anchorAudit(db: Kysely<Schema>, codec: Codec, at: Instant): Promise<readonly Anchor[]> {
  const made: Anchor[] = [];
  for (let after = ''; ; ) {
    const { anchor, last } = await db.transaction().execute((tx) => anchorSome(tx, codec, at, after));
    if (anchor) made.push(anchor);
    if (last === undefined) return made;
    after = last;
  }
}

async function anchorSome(tx: Transaction<Schema>, codec: Codec, at: Instant, after: string) {
  await sql`lock table anchor in exclusive mode`.execute(tx);
  const { rows: grown } = await sql<{ id: string; first: number; last: number }>`
    select audit.conversation_id as id, min(audit.seq) as first, max(audit.seq) as last
    from audit left join anchored on anchored.conversation_id = audit.conversation_id
    where audit.conversation_id > ${after} and audit.seq > coalesce(anchored.seq, 0)
    group by audit.conversation_id order by audit.conversation_id limit ${sql.lit(batch)}`.execute(tx);
  const ids = grown.map(({ id }) => id);
  if (ids.length === 0) return { anchor: null, last: undefined };
  const digests = await digestsOf(
    tx,
    codec,
    ids,
    grown.map(({ first }) => first),
    grown.map(({ last }) => last),
  );
  const stretches = grown.map(
    ({ id, first, last }, index): Stretch => [id, first, last, digests[index] ?? ''],
  );
  const anchor = await saveAnchor(tx, codec, at, stretches);
  await sql`insert into anchored (conversation_id, seq)
    select * from unnest(${ids}::text[], ${grown.map(({ last }) => last)}::integer[])
    on conflict (conversation_id) do update set seq = excluded.seq`.execute(tx);
  return { anchor, last: ids.at(-1) };
}

async function saveAnchor(
  tx: Transaction<Schema>,
  codec: Codec,
  at: Instant,
  stretches: readonly Stretch[],
): Promise<Anchor> {
  const before = await tx
    .selectFrom('anchor')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const number = (before?.number ?? 0) + 1;
  const body: Body = { salt: randomBytes(32).toString('hex'), previous: before?.hash ?? '', stretches };
  const anchor = { number, at, hash: hashOf(number, at, body) };
  await tx
    .insertInto('anchor')
    .values({ ...anchor, body: codec.encode(body, ['anchor.body', number]) })
    .execute();
  return anchor;
}

const hashOf = (number: number, at: Instant, { salt, previous, stretches }: Body): string =>
  createHmac('sha256', Buffer.from(salt, 'hex'))
    .update(JSON.stringify([previous, number, at, stretches]))
    .digest('hex');

/** A digest of the entries of each stretch, in the order of the stretches. */
async function digestsOf(
  tx: Kysely<Schema> | Transaction<Schema>,
  codec: Codec,
  ids: readonly string[],
  firsts: readonly number[],
  lasts: readonly number[],
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('audit')
    .innerJoin(
      sql<{ id: string; first: number; last: number }>`
        unnest(${ids}::text[], ${firsts}::integer[], ${lasts}::integer[])`.as<'stretch'>(
        sql`stretch (id, first, last)`,
      ),
      (join) => join.onRef('stretch.id', '=', 'audit.conversation_id'),
    )
    .selectAll('audit')
    .where(sql<boolean>`audit.seq between stretch.first and stretch.last`)
    .orderBy('audit.conversation_id')
    .orderBy('audit.seq')
    .execute();
  const entries = Map.groupBy(rows, (row) => row.conversation_id);
  return ids.map((id) =>
    digestOf(
      id,
      (entries.get(id) ?? []).map((row) => openEntry(codec, row)),
    ),
  );
}

/** Not over the hashes of the entries, which change with the key. */
const digestOf = (id: string, entries: readonly AuditEntry[]): string =>
  createHash('sha256')
    .update(jsonOf([id, ...entries.map((entry) => [entry.seq, ...contentOf(entry)])]))
    .digest('hex');

export interface AnchorVerdict {
  /** The last anchor; `null` before the first. */
  readonly last: Anchor | null;
  /** The first anchor that is gone or does not open, or does not follow the one before it; `null` for none. */
  readonly broken: number | null;
  /** Entries under the anchors that hold. */
  readonly entries: number;
  /** Where entries that were anchored are no more, or are no more what they were. */
  readonly lost: readonly {
    readonly conversationId: string;
    readonly seq: number;
    readonly anchor: number;
  }[];
  /** Whether the anchor that was asked for is one of those that hold; `null` when none was. */
  readonly found: boolean | null;
}

/** Compares the log with every anchor. Throws `DataKeyMissing`. */
export async function verifyAnchors(
  db: Kysely<Schema>,
  codec: Codec,
  wanted: string | null,
): Promise<AnchorVerdict> {
  const lost: AnchorVerdict['lost'][number][] = [];
  const reached = new Map<string, number>();
  let last: Anchor | null = null;
  let entries = 0;
  let found = wanted === null ? null : false;
  for (;;) {
    const number: number = (last?.number ?? 0) + 1;
    const row = await db
      .selectFrom('anchor')
      .selectAll()
      .where('number', '>=', number)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    if (!row) return { last, broken: null, entries, lost, found };
    const at = row.at.toISOString();
    const body = openBody(codec, number, row.body);
    const holds: boolean =
      row.number === number && body?.previous === (last?.hash ?? '') && hashOf(number, at, body) === row.hash;
    if (!body || !holds) return { last, broken: number, entries, lost, found };
    for (const [id, first, to] of body.stretches) {
      if (first !== (reached.get(id) ?? 0) + 1) return { last, broken: number, entries, lost, found };
      reached.set(id, to);
      entries += to - first + 1;
    }
    for (const { conversationId, seq } of await lostOf(db, codec, body.stretches))
      lost.push({ conversationId, seq, anchor: number });
    last = { number, at, hash: row.hash };
    if (row.hash === wanted) found = true;
  }
}

async function lostOf(db: Kysely<Schema>, codec: Codec, stretches: readonly Stretch[]) {
  const digests = await digestsOf(
    db,
    codec,
    stretches.map(([id]) => id),
    stretches.map(([, first]) => first),
    stretches.map(([, , last]) => last),
  );
  return stretches
    .filter(([, , , digest], index) => digests[index] !== digest)
    .map(([conversationId, seq]) => ({ conversationId, seq }));
}

/** `null` for one that was changed. */
function openBody(codec: Codec, number: number, stored: unknown): Body | null {
  try {
    return codec.decode<Body>(stored, ['anchor.body', number]);
  } catch (error) {
    if (error instanceof SealBroken || error instanceof SealMissing) return null;
    throw error;
  }
}
