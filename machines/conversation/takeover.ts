import type { Effect } from '../effects.ts';
import type { CoordinatorJoined, CoordinatorLeft } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import type { Telling } from './telling.ts';

/** A coordinator takes the conversation over, or gives it back: then the same step is asked again. */
export const passOver = (
  record: ConversationRecord,
  { type, by, at }: CoordinatorJoined | CoordinatorLeft,
  { intakes, view, message, ask }: Telling,
): Decision<Effect> => {
  const state = record.intake ? intakes.restore(record.intake) : null;
  const { reason = 'coordinator', requestedAt = record.heardAt } = record.takeover ?? {};
  const isTaken = type === 'coordinator.joined';
  const next: ConversationRecord = {
    ...record,
    aside: null,
    takeover: isTaken ? { reason, requestedAt, owner: by } : null,
  };
  const said = [phrase(type, { name: by })];
  const effects = !state ? [] : isTaken ? [message(view(state), said)] : ask(next, state, said, at);
  return {
    record: next,
    effects: [...effects, { type: 'audit.write', action: type, by, details: {} }],
  };
};
