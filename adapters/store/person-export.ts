/** Everything that is kept of one conversation's person, opened, for the person. */
import { type Kysely, sql } from 'kysely';
import type { ConversationId } from '../../machines/events.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';
import { openRow, type Row, sealedTables } from './sealed-tables.ts';

/** Rows by table, in the order they were written where the table knows it. */
export type PersonExport = { readonly [table: string]: readonly Row[] };

/** Tables that name a conversation, and what puts their rows in order; ids of messages and hashes of links say nothing. */
const tables: { readonly [table: string]: string } = {
  conversation: 'id',
  message: 'seq',
  case: 'opened_at',
  task: 'id',
  audit: 'seq',
  address: 'channel',
  thread: 'kind',
  send: 'begun_at',
  progress: 'started_on',
  document: 'begun_at',
  hold: 'since',
  held: 'at',
};

/** As it was at one moment; `null` for a conversation that is not kept. */
export function exportPerson(
  db: Kysely<Schema>,
  codec: Codec,
  id: ConversationId,
): Promise<PersonExport | null> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const found: [string, readonly Row[]][] = [];
      for (const [name, order] of Object.entries(tables)) {
        const column = name === 'conversation' ? 'id' : 'conversation_id';
        const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${sql.ref(column)} = ${id}
          order by ${sql.ref(order)}`.execute(tx);
        const sealed = sealedTables.find((table) => table.name === name);
        found.push([name, sealed ? rows.map((row) => openRow(codec, sealed, row)) : rows]);
      }
      const all = Object.fromEntries(found);
      return all.conversation?.length ? all : null;
    });
}
