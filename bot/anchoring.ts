/** Anchors of the audit log, made every hour. The log tells each, so that it is kept where the database is not. */
import type { Upkeep } from '../adapters/store/upkeep.ts';
import type { Instant } from '../machines/events.ts';
import type { Log } from './log.ts';
import { type Rounds, startRounds } from './rounds.ts';

export interface AnchoringConfig {
  readonly store: { readonly upkeep: Pick<Upkeep, 'anchorAudit'> };
  readonly now: () => Instant;
  readonly log: Pick<Log, 'info'>;
}

/** House: what is taken away within the hour, together with its conversation's row, is not noticed. */
const everyMs = 60 * 60 * 1000;

/** One round. Resolves with 0, so that rounds pause after it. */
export const createAnchoring =
  ({ store, now, log }: AnchoringConfig) =>
  async (): Promise<number> => {
    for (const { number, hash } of await store.upkeep.anchorAudit(now()))
      log.info({ number, anchor: hash }, 'audit anchored');
    return 0;
  };

export const startAnchoring = (config: AnchoringConfig, failed: (error: unknown) => void): Rounds =>
  startRounds({ round: createAnchoring(config), everyMs, failed });
