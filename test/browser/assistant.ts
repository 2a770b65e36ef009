/** The machines themselves in place of a script. */

import type { ShownStanding } from '../../adapters/web/ports.ts';
import { renderMessage } from '../../bot/render.ts';
import { createStanding } from '../../bot/standing.ts';
import { createDecide } from '../../machines/decide.ts';
import type { ConversationId } from '../../machines/events.ts';
import { type Catalog, createCatalog, files } from '../../machines/programs/index.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import type { Script } from './chat-server.ts';

export interface Assistant {
  readonly script: Script;
  readonly standing: () => Promise<ShownStanding | null>;
}

const now = '2026-03-10T18:00:00.000Z';
const id = 'assistant' as ConversationId;

/** The product without its store, to somebody whose device is in `device`, where it speaks `spoken`. */
export const createAssistant = (
  device: string,
  spoken: readonly [string, ...string[]],
  catalog: Catalog = createCatalog(files),
): Assistant => {
  const decide = createDecide(catalog, spoken);
  const told = { channel: 'web', at: now, entropy: '0'.repeat(32) } as const;
  let record: ConversationRecord | null = null;
  const standing = createStanding({ store: { conversation: async () => record }, catalog, now: () => now });
  return {
    standing: () => standing(id),
    script: (text) => {
      const decision = decide(
        record,
        id,
        text === undefined
          ? { type: 'person.joined', language: device, ...told }
          : { type: 'person.replied', text, ...told },
      );
      const { language } = decision.record;
      record = decision.record;
      return decision.effects.flatMap((effect) =>
        effect.type === 'message.send' ? [{ language, ...renderMessage(effect, language) }] : [],
      );
    },
  };
};

/** What it says. */
export const assistantIn = (device: string, ...spoken: readonly [string, ...string[]]): Script =>
  createAssistant(device, spoken).script;
