/**
 * A process that uses a store as the server does, for tests that start and kill it: `migrate`, `hold` (until killed)
 * or `talk` (one turn after the other, each acknowledged on standard output after its commit).
 */
import { createStore, type StoreConfig } from '../../../adapters/store/create.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { takeTurn } from '../../contracts/turns.ts';

const [task, config] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const store = await createStore(JSON.parse(config ?? '{}') as StoreConfig);
  await store.migrate();
  say('ready');
  if (task === 'migrate') await store.close();
  if (task === 'hold') setInterval(() => undefined, 1_000);
  for (let count = 0; task === 'talk' && count < 5_000; count += 1) {
    const seqs = await takeTurn(store, 'talk' as ConversationId, {
      inboxId: String(count),
      texts: [`${count}?`, `${count}!`],
      sent: true,
    });
    say(String(seqs.at(-1)));
  }
} catch (error) {
  say(error instanceof Error && 'code' in error ? String(error.code) : String(error));
}
