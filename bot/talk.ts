/** `npm run talk`: a conversation in the terminal, with the same turn, store and texts as the server, in its language. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Message } from '../adapters/channel.ts';
import { createMemoryStore } from '../adapters/store/create.ts';
import type { ConversationId } from '../machines/events.ts';
import { ConfigInvalid, readConfig } from './config.ts';
import { renderPhrase } from './render.ts';
import { createService } from './service.ts';
import { spokenLanguageFor } from './text/languages.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);

const language = spokenLanguageFor(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');

/** A message as a terminal shows it: the text, the list of answers, the choices by number. */
const show = ({
  from,
  name,
  text,
  answers,
  choices,
  progress,
  language: spoken = language,
}: Message): void => {
  if (from === 'person') return;
  if (progress) {
    const { number, of, label } = progress;
    write(`\n[${renderPhrase({ key: 'page.progress', values: { number, of, label } }, spoken)}]`);
  }
  write(`${name ?? renderPhrase({ key: 'speaker.assistant' }, spoken)}: ${text}`);
  for (const { number, label, value } of answers ?? [])
    write(`  ${number}. ${label}: ${value.replaceAll('\n', '; ')}`);
  for (const [index, { title }] of (choices ?? []).entries()) write(`  (${index + 1}) ${title}`);
};

const talk = async () => {
  const { catalog } = readConfig(process.env);
  const store = await createMemoryStore();
  await store.migrate();
  const { turn } = createService({ store, catalog });
  const conversationId = randomUUID() as string as ConversationId;
  const joined = await turn({
    conversationId,
    id: 'joined',
    event: { type: 'person.joined', channel: 'web', language },
  });
  joined.messages.forEach(show);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  lines.prompt();
  for await (const line of lines) {
    if (!process.stdin.isTTY) write(line);
    const { messages } = await turn({
      conversationId,
      id: randomUUID(),
      event: { type: 'person.replied', channel: 'web', text: line },
    });
    messages.forEach(show);
    lines.prompt();
  }
  await store.close();
};

try {
  await talk();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigInvalid ? error.message : String(error)}\n`);
  process.exit(1);
}
