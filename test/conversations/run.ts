/** `npm run scenario -- FILE…`: plays conversation files, all of them when none is named; fails with the differences. */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMemoryStore } from '../../adapters/store/create.ts';
import { CatalogError } from '../../machines/programs/index.ts';
import { play } from './runner/playing.ts';
import { FileUnreadable, readConversationFile } from './runner/reading.ts';
import { reportOf } from './runner/report.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const own = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => relative('.', folder + name));

const write = (text: string) => process.stdout.write(`${text}\n`);

const isOfFile = (error: unknown): error is Error =>
  error instanceof FileUnreadable ||
  error instanceof CatalogError ||
  (error instanceof Error && 'code' in error && error.code === 'ENOENT');

const store = await createMemoryStore({ handClock: true });
const named = process.argv.slice(2);
let failed = 0;
for (const path of named.length > 0 ? named : own()) {
  try {
    const conversation = readConversationFile(path);
    const failure = await play(conversation, store);
    write(
      failure ? `FAILED ${conversation.name}\n${reportOf(conversation, failure)}` : `ok ${conversation.name}`,
    );
    if (failure) failed += 1;
  } catch (error) {
    if (!isOfFile(error)) throw error;
    write(`FAILED ${path}\n${error.message}`);
    failed += 1;
  }
}
await store.close();
write(failed > 0 ? `${failed} failed` : 'all as written');
process.exitCode = failed > 0 ? 1 : 0;
