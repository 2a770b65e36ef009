import { createDecide } from '../../machines/decide.ts';
import type { ConversationEvent, ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import { type Figure, figureOf } from './figure.ts';
import { patient } from './patient.ts';
import { timeSync } from './timing.ts';

const plan = { warmUp: 4_000, runs: 20_000 };
const id = 'bench' as ConversationId;
const decide = createDecide(createCatalog(files));

/** One thing that happened, and the record it found. */
export interface Moment {
  readonly record: ConversationRecord | null;
  readonly event: ConversationEvent;
  /** Keys of what was said in return. */
  readonly said: readonly string[];
}

/** The patient's whole conversation, with records as they come out of a database. */
export function momentsOf(): readonly Moment[] {
  let record: ConversationRecord | null = null;
  return patient.map((told) => {
    const event = { ...told, at: '2026-11-02T15:00:00.000Z', entropy: '0f'.repeat(16) } as ConversationEvent;
    const before: ConversationRecord | null = record;
    const decision = decide(before, id, event);
    record = JSON.parse(JSON.stringify(decision.record));
    const said = decision.effects.flatMap((effect) => (effect.type === 'message.send' ? effect.phrases : []));
    return { record: before, event, said: said.map(({ key }) => key) };
  });
}

/** Reading the words, restoring the machine, moving it on and writing its snapshot: one decision, all steps in turn. */
export async function decisions(): Promise<readonly Figure[]> {
  const moments = momentsOf();
  const timing = timeSync(plan, (run) => {
    const moment = moments[run % moments.length] as Moment;
    return decide(moment.record, id, moment.event);
  });
  return [figureOf('decide', 'µs', timing)];
}
