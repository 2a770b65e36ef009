/** What is deleted by itself when its time is over, once a day. Drafts end by their own timer, see conversation/drafts.ts. */
import type { Store } from '../adapters/store/store.ts';
import type { Instant } from '../machines/events.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** House: Twilio and Teams deliver again for hours, a client that was offline for days; nobody waits a day for a file. */
const keepDays = { inbox: 30, links: 30, documents: 1 } as const;
const everyMs = 24 * 60 * 60 * 1000;

const daysBefore = (now: Instant, days: number): Instant =>
  new Date(new Date(now).getTime() - days * 24 * 60 * 60 * 1000).toISOString();

/** One round; what it deleted, by kind, is in the installation's audit log. Resolves with 0, so that rounds pause after it. */
export const createPruning =
  ({ store, now }: { readonly store: Pick<Store, 'upkeep'>; readonly now: () => Instant }) =>
  async (): Promise<number> => {
    const at = now();
    await store.upkeep.prune(at, {
      inbox: daysBefore(at, keepDays.inbox),
      links: daysBefore(at, keepDays.links),
      held: at,
      documents: daysBefore(at, keepDays.documents),
    });
    return 0;
  };

export const startPruning = (
  config: Parameters<typeof createPruning>[0],
  failed: (error: unknown) => void,
): Rounds => startRounds({ round: createPruning(config), everyMs, failed });
