/** The machines themselves in place of a script. */
import { renderMessage } from '../../bot/render.ts';
import { createDecide } from '../../machines/decide.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import type { Script } from './chat-server.ts';

/** What the product says to somebody whose device is in `device`, where it speaks `spoken`. */
export const assistantIn = (device: string, ...spoken: readonly [string, ...string[]]): Script => {
  const decide = createDecide(createCatalog(files), spoken);
  const id = 'assistant' as ConversationId;
  const told = { channel: 'web', at: '2026-03-10T18:00:00.000Z', entropy: '0'.repeat(32) } as const;
  let record: ConversationRecord | null = null;
  return (text) => {
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
  };
};
