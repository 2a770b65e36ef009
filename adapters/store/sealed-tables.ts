/** Every column that is sealed, and every hash that is keyed: what a change of keys goes through. */
import type { KeptAddress } from './addresses.ts';
import type { Codec, Place } from './codec.ts';
import type { Kept } from './kept.ts';
import type { KeptThread } from './threads.ts';

export type Row = { readonly [column: string]: unknown };

export interface SealedColumn {
  readonly name: string;
  readonly kind: 'json' | 'text';
  /** The columns that tell the row in the value's place. */
  readonly row: readonly string[];
  /** What would have been sealed, in a row from before there were keys. */
  readonly fromClear?: (row: Row) => unknown;
}

export interface SealedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly SealedColumn[];
  /** The column that a row is found by, made from what is sealed in another. */
  readonly index?: {
    readonly column: string;
    readonly from: string;
    hash(codec: Codec, row: Row, opened: unknown): string;
  };
}

const json = (name: string, ...row: readonly string[]): SealedColumn => ({ name, kind: 'json', row });
const text = (name: string, ...row: readonly string[]): SealedColumn => ({ name, kind: 'text', row });

const hashOfAddress = (codec: Codec, { channel }: Row, opened: unknown) =>
  codec.hash(String(channel), (opened as KeptAddress).address);

/** `conversation` and `audit` go together, see sealing.ts; `suppression` comes before the addresses it may lack. */
export const sealedTables: readonly SealedTable[] = [
  {
    name: 'conversation',
    key: ['id'],
    columns: [
      {
        ...json('record', 'id'),
        fromClear: ({ record }) => ({ record, audit: { seq: 0, hash: '' } }) as Kept,
      },
    ],
  },
  {
    name: 'audit',
    key: ['conversation_id', 'seq'],
    columns: [text('by', 'conversation_id', 'seq'), json('details', 'conversation_id', 'seq')],
  },
  { name: 'anchor', key: ['number'], columns: [json('body', 'number')] },
  { name: 'message', key: ['conversation_id', 'seq'], columns: [json('body', 'conversation_id', 'seq')] },
  { name: 'case', key: ['number'], columns: [json('content', 'number')] },
  { name: 'task', key: ['id'], columns: [json('details', 'id')] },
  {
    name: 'thread',
    key: ['conversation_id', 'kind'],
    columns: [
      {
        ...json('body', 'conversation_id', 'kind'),
        fromClear: ({ address, body }) => ({ address, body }) as KeptThread,
      },
    ],
    index: {
      column: 'address',
      from: 'body',
      hash: (codec, _, opened) => codec.hash('thread', (opened as KeptThread).address),
    },
  },
  { name: 'hold', key: ['conversation_id'], columns: [json('body', 'conversation_id')] },
  { name: 'held', key: ['conversation_id', 'at'], columns: [json('body', 'conversation_id')] },
  { name: 'place', key: ['id'], columns: [json('body', 'id')] },
  { name: 'coordinator', key: ['id'], columns: [text('name', 'id')] },
  { name: 'waiting', key: ['conversation_id'], columns: [text('owner_id', 'conversation_id')] },
  { name: 'progress', key: ['conversation_id'], columns: [json('refusals', 'conversation_id')] },
  { name: 'setting', key: ['name'], columns: [text('value', 'name')] },
  {
    name: 'suppression',
    key: ['channel', 'hash'],
    columns: [json('body', 'channel', 'hash')],
    index: { column: 'hash', from: 'body', hash: hashOfAddress },
  },
  {
    name: 'address',
    key: ['channel', 'hash'],
    columns: [json('body', 'channel', 'conversation_id')],
    index: { column: 'hash', from: 'body', hash: hashOfAddress },
  },
];

/** The place of a row's column. */
export const placeOf = (table: SealedTable, column: SealedColumn, row: Row): Place => [
  `${table.name}.${column.name}`,
  ...column.row.map((name) => String(row[name])),
];

/** What is sealed in a row's column; `null` for nothing. */
export function openColumn(codec: Codec, table: SealedTable, column: SealedColumn, row: Row): unknown {
  const stored = row[column.name];
  if (stored === null || stored === undefined) return null;
  const place = placeOf(table, column, row);
  if (column.kind === 'text') return codec.unseal(String(stored), place);
  const opened = codec.decode(stored, place);
  return opened === stored && column.fromClear ? column.fromClear(row) : opened;
}

/** The same row with its sealed columns opened. */
export const openRow = (codec: Codec, table: SealedTable, row: Row): Row => ({
  ...row,
  ...Object.fromEntries(
    table.columns.map((column) => [column.name, openColumn(codec, table, column, row)] as const),
  ),
});
