import type { Store } from '../../adapters/store/store.ts';
import { createTurn } from '../../bot/turn.ts';
import { createDecide } from '../../machines/decide.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { type Claim, ratioOf } from './claim.ts';
import { type Figure, figureOf } from './figure.ts';
import { loadPeers } from './peers.ts';
import { createTalk } from './talk.ts';
import { timeLanes } from './timing.ts';
import { createWaterfall } from './waterfall.ts';

const plan = { warmUp: 4_000, runs: 12_000 };

/** A whole turn without a database: read, restored, decided, rendered, written; and the same questions in botbuilder-dialogs. */
export async function inMemory(): Promise<readonly (Figure | Claim)[]> {
  const turn = createTurn({
    store: createTextStore(),
    decide: createDecide(createCatalog(files)),
    now: () => '2026-11-02T15:00:00.000Z',
    entropy: () => '0f'.repeat(16),
    committed: () => undefined,
  });
  const ours = await timed('whole turn in memory', createTalk(turn));
  const peers = await loadPeers();
  if (!peers) return [ours.figure];
  const reading = await timed('botbuilder-dialogs, prompts that read', createWaterfall(peers, true));
  const plain = await timed('botbuilder-dialogs, plain text prompts', createWaterfall(peers, false));
  const against = ({ figure, cpu }: Timed, atLeast: number): Claim => ({
    claim: `turns in memory a second of processor time, over ${figure.name}`,
    value: ratioOf(cpu, ours.cpu),
    unit: '×',
    limit: { atLeast },
  });
  return [ours.figure, reading.figure, plain.figure, against(reading, 4), against(plain, 1)];
}

interface Timed {
  readonly figure: Figure;
  /** Processor time of all runs, in milliseconds: other programs on the machine do not change it much. */
  readonly cpu: number;
}

const timed = async (name: string, work: () => Promise<unknown>): Promise<Timed> => {
  const timing = await timeLanes(1, plan, work);
  return { figure: figureOf(name, 'µs', timing), cpu: timing.cpu };
};

/** Keeps each record and transcript as JSON text, as botbuilder's memory storage does. */
function createTextStore(): Pick<Store, 'turn' | 'messagesAfter'> {
  const records = new Map<ConversationId, string>();
  const seqs = new Map<ConversationId, number>();
  const inbox = new Set<string>();
  return {
    messagesAfter: async () => [],
    turn: async (id, work) => {
      const stored = records.get(id);
      const lastSeq = seqs.get(id) ?? 0;
      return work({
        record: stored === undefined ? null : JSON.parse(stored),
        lastSeq,
        keepInboxId: async (inboxId) => inbox.size < inbox.add(`${id} ${inboxId}`).size,
        isOnHold: async () => false,
        lastMessages: async () => [],
        save: async ({ record, messages }) => {
          records.set(id, JSON.stringify(record));
          seqs.set(id, lastSeq + JSON.parse(JSON.stringify(messages)).length);
        },
      });
    },
  };
}
