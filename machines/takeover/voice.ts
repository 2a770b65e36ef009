import type { Telling } from '../conversation/telling.ts';
import type { Effect, Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import type { ConversationRecord } from '../record.ts';
import type { IntakeState } from '../snapshot.ts';
import type { Voice } from './coordinate.ts';

/** The assistant's voice while the answers can be read; without any it only says. */
export const voiceOf = (
  { intakes, view, message, ask }: Telling,
  record: ConversationRecord,
  at: Instant,
): Voice => {
  const { intake } = record;
  const speak =
    (how: (state: IntakeState, phrases: readonly Phrase[]) => readonly Effect[]) =>
    (phrases: readonly Phrase[]): readonly Effect[] =>
      intake ? how(intakes.restore(intake), phrases) : [{ type: 'message.send', phrases }];
  return {
    say: speak((state, phrases) => [message(view(state), phrases)]),
    ask: speak((state, phrases) => ask(record, state, phrases, at)),
  };
};
