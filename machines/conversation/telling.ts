/** What is said about the state of a conversation: the current step's question, in the form of the channel. */
import type { Effect, MessageSend, Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import { type View, viewOf } from '../intake/view.ts';
import type { Catalog } from '../programs/index.ts';
import type { ConversationRecord } from '../record.ts';
import type { createIntakeStore, IntakeState } from '../snapshot.ts';
import { askMessage } from './talk.ts';
import { askByText } from './texting-asks.ts';

export interface Telling {
  readonly intakes: ReturnType<typeof createIntakeStore>;
  view(state: IntakeState): View;
  /** Asks the current step, or what has to be asked before it by text message. */
  ask(
    record: ConversationRecord,
    state: IntakeState,
    said: readonly Phrase[],
    at: Instant,
    isAgain?: boolean,
  ): readonly Effect[];
  message(
    view: View,
    phrases: readonly Phrase[],
    extra?: Pick<MessageSend, 'choices' | 'answers' | 'step'>,
  ): MessageSend;
}

export const createTelling = (catalog: Catalog, intakes: ReturnType<typeof createIntakeStore>): Telling => {
  const view = (state: IntakeState): View => viewOf(state.context, catalog);

  const message: Telling['message'] = (seen, phrases, { choices, answers, step } = {}) =>
    addressed(seen, {
      type: 'message.send',
      phrases,
      ...(choices ? { choices } : {}),
      ...(answers ? { answers } : {}),
      ...(step ? { step } : {}),
    });

  return {
    intakes,
    view,
    message,
    ask: (record, state, said, at, isAgain = false) => {
      const step = intakes.stepOf(state);
      const seen = view(state);
      const byText = askByText(record, step, seen, at);
      if (!byText) return [addressed(seen, askMessage(step, seen, said, isAgain))];
      const { message: asked, effects } = byText;
      return [...effects, message(seen, [...said, ...asked.phrases], asked)];
    },
  };
};

/** Every phrase knows whom it speaks of. */
const addressed = (view: View, message: MessageSend): MessageSend => ({ ...message, who: view.who });
