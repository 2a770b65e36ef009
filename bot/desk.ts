/**
 * Looks a case up for somebody who named it in another conversation. It is reached through the outbox like a channel,
 * because a turn touches one conversation; what it finds comes back as an event of the conversation that asked.
 */
import { z } from 'zod';
import type { Channel } from '../adapters/channel.ts';
import { createRates, type RatesConfig } from '../adapters/rates.ts';
import type { Store, StoredCase } from '../adapters/store/store.ts';
import type { Instant } from '../machines/events.ts';
import type { Turn } from './turn.ts';

export interface DeskConfig {
  readonly store: Pick<Store, 'caseByNumber' | 'upkeep'>;
  readonly turn: Turn;
  readonly now: () => Instant;
  /** See `RatesConfig`. */
  readonly clock?: RatesConfig['now'];
}

/** Tries on one case, from all conversations together: who guesses on after them is told that a person helps. */
const triesPerCase = { burst: 10, perSecond: 10 / 86_400 };
/** Look-ups of a process: whoever walks through numbers waits, and so does everybody else a little. */
const lookUps = { burst: 60, perSecond: 1 };

const question = z.object({ number: z.string(), birthDates: z.array(z.string()) });
const answers = z.object({ answers: z.object({ birthDate: z.string().optional() }) });

export const createDesk = ({ store, turn, now, clock }: DeskConfig): Channel => {
  const timed = clock ? { now: clock } : {};
  const tries = createRates({ ...triesPerCase, ...timed });
  const all = createRates({ ...lookUps, ...timed });

  const lookUp = async (number: string, birthDates: readonly string[]) => {
    if (tries.take(number).outcome === 'limited') return { outcome: 'limited' } as const;
    const kept = await store.caseByNumber(number);
    if (!kept || !isBornOn(kept, birthDates)) return { outcome: 'unmatched' } as const;
    const told = {
      type: 'audit.write',
      action: 'case.status-told',
      by: 'person',
      details: { number },
    } as const;
    await store.upkeep.note(kept.conversationId, now(), [told]);
    return { outcome: 'matched', program: kept.program, status: kept.status } as const;
  };

  return {
    name: 'desk',
    async send({ conversationId, id, content }) {
      const verdict = all.take('all');
      if (verdict.outcome === 'limited') return { outcome: 'begun', afterSeconds: verdict.retryAfterSeconds };
      const { number, birthDates } = question.parse(content);
      const found = await lookUp(number, birthDates);
      await turn({
        conversationId,
        id: `desk:${id}`,
        event: { type: 'identity.checked', number, program: null, status: null, ...found },
      });
      return { outcome: 'sent' };
    },
  };
};

const isBornOn = ({ content }: StoredCase, birthDates: readonly string[]): boolean => {
  const { birthDate } = answers.safeParse(content).data?.answers ?? {};
  return birthDate !== undefined && birthDates.includes(birthDate);
};
