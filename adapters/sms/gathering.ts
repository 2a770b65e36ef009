/**
 * Texts of one person that arrive in quick succession: taken one after the other in the order they came, and as one
 * answer where free text is asked for. Nothing is acknowledged before it is committed, so a crash loses none.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationId } from '../../machines/events.ts';
import type { Inbound } from '../channel.ts';

export interface GatheringConfig {
  /** The turn; resolves after the commit, throws when nothing was committed. */
  readonly receive: (inbound: Inbound) => Promise<unknown>;
  /** Whether what the person writes next may come in several texts: free text is asked for. */
  readonly takesText: (conversationId: ConversationId) => Promise<boolean>;
  /** A text that stands for itself: words about texting, or words valid at any time. */
  readonly standsAlone: (text: string) => boolean;
  /** How long the parts of one answer are waited for. */
  readonly windowMs?: number;
}

/** Resolves once the text is decided, alone or with others. */
export type Gather = (inbound: Inbound) => Promise<void>;

/** Phones send the parts of a long text within a second of each other. */
const defaultWindowMs = 1_000;

interface Waiting {
  readonly inbound: Inbound;
  readonly settled: PromiseWithResolvers<void>;
}

export const createGathering = (config: GatheringConfig): Gather => {
  const lines = new Map<ConversationId, Waiting[]>();

  const work = async (conversationId: ConversationId, line: Waiting[]): Promise<void> => {
    while (line.length > 0) {
      const [first] = line;
      if (first && isPart(first, config) && (await takesTextOr(false, conversationId, config)))
        await pause(config.windowMs ?? defaultWindowMs);
      const isText = line.length > 1 && (await takesTextOr(false, conversationId, config));
      await takeTurn(takeFrom(line, isText, config), config);
    }
    lines.delete(conversationId);
  };

  return (inbound) => {
    const waiting: Waiting = { inbound, settled: Promise.withResolvers<void>() };
    const line = lines.get(inbound.conversationId);
    if (line) line.push(waiting);
    else {
      const begun = [waiting];
      lines.set(inbound.conversationId, begun);
      void work(inbound.conversationId, begun);
    }
    return waiting.settled.promise;
  };
};

/** A question that cannot be answered now is answered by the turn itself, which will fail or not. */
const takesTextOr = (otherwise: boolean, id: ConversationId, { takesText }: GatheringConfig) =>
  takesText(id).catch(() => otherwise);

const isPart = ({ inbound: { event } }: Waiting, { standsAlone }: GatheringConfig): boolean =>
  event.type === 'person.replied' && !event.attachments && !event.carrier && !standsAlone(event.text);

/** The first in line, with the parts that follow it when they may be one answer. */
const takeFrom = (line: Waiting[], isText: boolean, config: GatheringConfig): readonly Waiting[] => {
  const end = line.findIndex((waiting) => !isPart(waiting, config));
  const parts = isText ? line.splice(0, end < 0 ? line.length : end) : [];
  return parts.length > 0 ? parts : line.splice(0, 1);
};

const takeTurn = async (together: readonly Waiting[], { receive }: GatheringConfig): Promise<void> => {
  const [first] = together;
  if (!first) return;
  const parts = together.flatMap(({ inbound: { id, event } }) =>
    event.type === 'person.replied' ? [{ id, text: event.text }] : [],
  );
  try {
    await receive(together.length > 1 ? { ...first.inbound, parts } : first.inbound);
    for (const { settled } of together) settled.resolve();
  } catch (error) {
    for (const { settled } of together) settled.reject(error);
  }
};
