/**
 * A server without HTTP, for tests that kill it: turns come in as messages of the parent process, each is answered
 * after its commit, and what goes out over its one channel is told to the parent before it counts as sent.
 */
import type { Inbound, Outbound } from '../../adapters/channel.ts';
import { createStore, type StoreConfig } from '../../adapters/store/create.ts';
import { createService } from '../../bot/service.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';

export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'committed'; readonly id: string; readonly seqs: readonly number[] }
  | { readonly kind: 'sent'; readonly outbound: Outbound };

const tell = (said: Said) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(said, (error: Error | null) => (error ? reject(error) : resolve()));
  });

const store = await createStore(JSON.parse(process.argv[2] ?? '{}') as StoreConfig);
await store.migrate();
const service = createService({
  store,
  catalog: createCatalog(files),
  channels: {
    sms: {
      name: 'sms',
      send: async (outbound) => {
        await tell({ kind: 'sent', outbound });
        return { outcome: 'sent' };
      },
    },
  },
});
service.start();
process.on('message', async (inbound: Inbound) => {
  const { messages } = await service.turn(inbound);
  await tell({ kind: 'committed', id: inbound.id, seqs: messages.map(({ seq }) => seq) });
});
await tell({ kind: 'ready' });
