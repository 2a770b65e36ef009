/** Where a person stands, in words of their language, for the chat page. */
import type { Store } from '../adapters/store/store.ts';
import type { ShownDocuments, ShownStanding, WebPorts } from '../adapters/web/ports.ts';
import { type Standing, type StandingDocuments, standingOf } from '../machines/conversation/standing.ts';
import { mediaTypes } from '../machines/document-kinds.ts';
import type { Phrase } from '../machines/effects.ts';
import type { ConversationId, Instant } from '../machines/events.ts';
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
export const createStandings = ({ store, catalog, now }: StandingConfig) => {
  const intakes = createIntakeStore(createIntakeMachine(catalog));
  const read = (record: ConversationRecord): Standing | null => {
    try {
      return standingOf(record, intakes, catalog, now());
    } catch (error) {
      if (error instanceof SnapshotUnreadable) return null;
      throw error;
    }
  };
  return async (conversationId: ConversationId) => {
    const record = await store.conversation(conversationId);
    const standing = record && read(record);
    return standing && { standing, language: record.language };
  };
};

export const createStanding = (config: StandingConfig): WebPorts['standing'] => {
  const standingNow = createStandings(config);
  return async (conversationId) => {
    const found = await standingNow(conversationId);
    return found && shown(found.standing, found.language);
  };
};

const shown = (
  { program, who, answers, mayChange, help, window, documents }: Standing,
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
    documents: shownDocuments(documents),
  };
};

const shownDocuments = ({ rules, kept }: StandingDocuments): ShownDocuments | null =>
  rules === null && kept.length === 0
    ? null
    : {
        rules: rules && {
          accept: rules.kinds.flatMap((kind) => [mediaTypes[kind], `.${kind}`]).join(','),
          kinds: rules.kinds.map((kind) => kind.toUpperCase()).join(', '),
          atMost: rules.atMost,
          megabytesAtMost: rules.megabytesAtMost,
        },
        added: kept.map(({ id, name, bytes, scan }) => ({ id, name, bytes, isWaiting: scan === 'waiting' })),
      };
