/** `npm run person:export -- --conversation ID | --case NUMBER [--to FOLDER]`: what is kept of a person, to read and to keep. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PersonExport } from '../adapters/store/person-export.ts';
import type { Store } from '../adapters/store/store.ts';
import { fileName, kindOf } from '../machines/document-kinds.ts';
import type { ConversationId } from '../machines/events.ts';
import { runCommand } from './command.ts';
import { wholeOf } from './documents.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page without scripts: a table for each kind of row. */
const pageOf = (id: string, tables: PersonExport): string => {
  const cell = (value: unknown) =>
    `<td>${escaped(typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? ''))}</td>`;
  const section = ([name, rows]: readonly [string, PersonExport[string]]) => {
    const columns = Object.keys(rows[0] ?? {});
    const head = columns.map((column) => `<th>${escaped(column)}</th>`).join('');
    const body = rows
      .map((row) => `<tr>${columns.map((column) => cell(row[column])).join('')}</tr>`)
      .join('\n');
    return `<h2>${escaped(name)}</h2>\n<table><tr>${head}</tr>\n${body}</table>`;
  };
  const shown = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(id)}</title>
<style>body{font-family:sans-serif}td,th{border:1px solid;padding:.3em;text-align:left;vertical-align:top;white-space:pre-wrap}</style>
<h1>What is kept of conversation ${escaped(id)}</h1>
${shown.map(section).join('\n')}
</html>
`;
};

/** The files that the person added, each under its id. Resolves with how many there were. */
const writeDocuments = async (
  documents: Store['documents'],
  id: ConversationId,
  { document: rows = [] }: PersonExport,
  folder: string,
): Promise<number> => {
  if (rows.length > 0) await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const row of rows) {
    const bytes = await wholeOf(documents, id, String(row.id));
    const kind = bytes && kindOf(bytes);
    if (kind) await writeFile(join(folder, fileName(String(row.id), kind)), bytes, { mode: 0o600 });
  }
  return rows.length;
};

await runCommand(async ({ store, args, say }) => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { conversation: { type: 'string' }, case: { type: 'string' }, to: { type: 'string' } },
  });
  const { conversation, case: number, to } = values;
  const found = typeof number === 'string' ? await store.caseByNumber(number) : null;
  const id = (found?.conversationId ?? conversation) as ConversationId | undefined;
  const tables = typeof id === 'string' ? await store.upkeep.exportPerson(id) : null;
  if (typeof id !== 'string' || tables === null) {
    say('Expected --conversation ID or --case NUMBER of a conversation that is kept, found none.');
    return 1;
  }
  const entry = { type: 'audit.write', action: 'person.exported', by: 'operator', details: {} } as const;
  await store.upkeep.note(id, new Date().toISOString(), [entry]);
  const folder = typeof to === 'string' ? to : '.';
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, id.replaceAll(/[^\w-]/g, '_'));
  await writeFile(`${file}.json`, `${JSON.stringify(tables, null, 2)}\n`, { mode: 0o600 });
  await writeFile(`${file}.html`, pageOf(id, tables), { mode: 0o600 });
  const documents = await writeDocuments(store.documents, id, tables, `${file}-documents`);
  say(
    `Written: ${file}.json and ${file}.html, and ${documents} documents. They are in clear: give them to the person, and delete them.`,
  );
  return 0;
});
