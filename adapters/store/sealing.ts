/**
 * Brings everything that is kept under the key that writes now: what is under another key, and what is in clear from
 * before there were keys. In small transactions, while turns go on, and again from where it was when it was stopped:
 * what is under the writing key already is passed over.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { resealChains } from './audit-sealing.ts';
import { type Codec, createCodec, jsonOf } from './codec.ts';
import type { DataKeys } from './keys.ts';
import type { Schema } from './schema.ts';
import { openColumn, placeOf, type Row, type SealedTable, sealedTables } from './sealed-tables.ts';

export interface Resealed {
  readonly table: string;
  /** Rows that were brought under the writing key now. */
  readonly moved: number;
  /** Rows that are still under another key, counted after everything was moved. */
  readonly left: number;
}

/** Rows in one transaction. */
const batch = 200;
/** Turns that began before everybody wrote under the new key leave rows behind; they are found on the next pass. */
const passes = 3;

/** In the order of the tables; jobs last. */
export async function reseal(db: Kysely<Schema>, keys: DataKeys): Promise<readonly Resealed[]> {
  const codec = createCodec(keys, 'read');
  const moved = new Map<string, number>();
  const count = (table: string, rows: number) => moved.set(table, (moved.get(table) ?? 0) + rows);
  for (let pass = 0; pass < passes; pass += 1) {
    let rows = await resealChains(db, codec);
    count('audit', rows);
    for (const table of sealedTables.filter(({ name }) => name !== 'audit')) {
      const done = await resealTable(db, codec, table);
      count(table.name, done);
      rows += done;
    }
    const jobs = await resealJobs(db, codec);
    count('job', jobs);
    if (rows + jobs === 0) break;
  }
  const done: Resealed[] = [];
  for (const table of sealedTables)
    done.push({
      table: table.name,
      moved: moved.get(table.name) ?? 0,
      left: await countLeft(db, codec, table),
    });
  return [...done, { table: 'job', moved: moved.get('job') ?? 0, left: (await jobsLeft(db, codec)).length }];
}

const under = (codec: Codec) => `${codec.keys.writing.id}.`;

/** True for a row that has a column under another key, or a hash of another key. */
const isElsewhere = (codec: Codec, { columns, index }: SealedTable) => {
  const prefix = under(codec);
  const length = sql.lit(prefix.length);
  const tests = columns.map(({ name, kind }) =>
    kind === 'json'
      ? sql<boolean>`left(${sql.ref(name)} #>> '{}', ${length}) <> ${prefix}`
      : sql<boolean>`left(${sql.ref(name)}, ${length}) <> ${prefix}`,
  );
  if (index) tests.push(sql<boolean>`left(${sql.ref(index.column)}, ${length}) <> ${prefix}`);
  return sql<boolean>`(${sql.join(tests, sql` or `)})`;
};

async function resealTable(db: Kysely<Schema>, codec: Codec, table: SealedTable): Promise<number> {
  let moved = 0;
  for (let after: readonly unknown[] | null = null; ; ) {
    const rows: readonly Row[] = await page(db, codec, table, after);
    const last = rows.at(-1);
    if (!last) return moved;
    await db.transaction().execute(async (tx) => {
      for (const row of rows) moved += await resealRow(tx, codec, table, row);
    });
    after = table.key.map((name) => last[name]);
  }
}

async function page(
  db: Kysely<Schema>,
  codec: Codec,
  table: SealedTable,
  after: readonly unknown[] | null,
): Promise<readonly Row[]> {
  const keys = sql.join(table.key.map((name) => sql.ref(name)));
  const further = after === null ? sql`true` : sql`(${keys}) > (${sql.join(after)})`;
  const { rows } = await sql<Row>`select * from ${sql.table(table.name)}
    where ${isElsewhere(codec, table)} and ${further} order by ${keys} limit ${sql.lit(batch)}`.execute(db);
  return rows;
}

/** Writes only over what was read: a row that changed meanwhile is left to the next pass. */
async function resealRow(
  tx: Transaction<Schema>,
  codec: Codec,
  table: SealedTable,
  row: Row,
): Promise<number> {
  const { name, key, columns, index } = table;
  const opened = new Map(columns.map((column) => [column.name, openColumn(codec, table, column, row)]));
  const found = index && opened.get(index.from);
  const next = { ...row, ...(found ? { [index.column]: index.hash(codec, row, found) } : {}) };
  const changes = columns
    .filter((column) => opened.get(column.name) !== null)
    .map((column) => {
      const value = opened.get(column.name);
      const place = placeOf(table, column, next);
      if (column.kind === 'json') return sql`${sql.ref(column.name)} = ${codec.encode(value, place)}::jsonb`;
      const sealed = Buffer.isBuffer(value)
        ? codec.sealBytes(value, place)
        : codec.seal(String(value), place);
      return sql`${sql.ref(column.name)} = ${sealed}`;
    });
  if (found) changes.push(sql`${sql.ref(index.column)} = ${next[index.column]}`);
  if (changes.length === 0) return 0;
  const unchanged = columns.map((column) =>
    column.kind === 'json'
      ? sql`${sql.ref(column.name)} is not distinct from ${jsonOf(row[column.name])}::jsonb`
      : sql`${sql.ref(column.name)} is not distinct from ${row[column.name]}`,
  );
  const sameRow = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
  const { numAffectedRows } = await sql`update ${sql.table(name)} set ${sql.join(changes)}
    where ${sql.join([...sameRow, ...unchanged], sql` and `)}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

async function countLeft(db: Kysely<Schema>, codec: Codec, table: SealedTable): Promise<number> {
  const test =
    table.name === 'audit'
      ? sql`${isElsewhere(codec, table)} or left(hash, ${sql.lit(under(codec).length)}) <> ${under(codec)}`
      : isElsewhere(codec, table);
  const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(table.name)}
    where ${test}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

interface JobRow {
  readonly id: string;
  readonly outbound: string;
  readonly content: unknown;
}

async function jobsLeft(db: Kysely<Schema>, codec: Codec): Promise<readonly JobRow[]> {
  const prefix = under(codec);
  const { rows } = await sql<JobRow>`select id, data->>'id' as outbound, data->'content' as content
    from pgboss.job where name = 'outbox' and data ? 'content'
      and left(data->>'content', ${sql.lit(prefix.length)}) <> ${prefix}`.execute(db);
  return rows;
}

/** Jobs are few: what was sent is deleted. */
async function resealJobs(db: Kysely<Schema>, codec: Codec): Promise<number> {
  let moved = 0;
  for (const { id, outbound, content } of await jobsLeft(db, codec)) {
    const place = ['job.content', outbound] as const;
    const sealed = codec.encode(codec.decode(content, place), place);
    const { numAffectedRows } = await sql`update pgboss.job
      set data = jsonb_set(data, '{content}', ${sealed}::jsonb)
      where name = 'outbox' and id = ${id}::uuid and data->'content' = ${jsonOf(content)}::jsonb`.execute(db);
    moved += Number(numAffectedRows ?? 0n);
  }
  return moved;
}
