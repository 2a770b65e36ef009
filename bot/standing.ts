/** Where a person stands, in words of their language, for the chat page. */
import type { Store } from '../adapters/store/store.ts';
import type { ShownStanding, WebPorts } from '../adapters/web/ports.ts';
import { type Standing, standingOf } from '../machines/conversation/standing.ts';
import type { Phrase } from '../machines/effects.ts';
import type { Instant } from '../machines/events.ts';
import { createIntakeMachine } from '../machines/intake/machine.ts';
import type { Catalog } from '../machines/programs/index.ts';
import type { ConversationRecord } from '../machines/record.ts';
import { createIntakeStore, SnapshotUnreadable } from '../machines/snapshot.ts';
import { renderPhrase } from './render.ts';

export interface StandingConfig {
  readonly store: Pick<Store, 'conversation'>;
  readonly catalog: Catalog;
  readonly now: () => Instant;
}

/** `null` where nothing is known of the person: before the first word, after a draft was deleted, or while it is broken. */
export const createStanding = ({ store, catalog, now }: StandingConfig): WebPorts['standing'] => {
  const intakes = createIntakeStore(createIntakeMachine(catalog));
  const read = (record: ConversationRecord): Standing | null => {
    try {
      return standingOf(record, intakes, catalog, now());
    } catch (error) {
      if (error instanceof SnapshotUnreadable) return null;
      throw error;
    }
  };
  return async (conversationId) => {
    const record = await store.conversation(conversationId);
    const standing = record && read(record);
    return standing && shown(standing, record.language);
  };
};

const shown = (
  { program, who, answers, mayChange, help, window }: Standing,
  language: string,
): ShownStanding => {
  const words = (phrase: Phrase) => renderPhrase(phrase, language, who);
  return {
    language,
    program,
    answers: answers.map(({ number, step, label, value }) => ({
      number,
      step,
      label: words(label),
      value: words(value),
    })),
    mayChange,
    help: help && words(help),
    window: window && words(window),
  };
};
