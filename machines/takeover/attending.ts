import type { Telling } from '../conversation/telling.ts';
import type { Effect } from '../effects.ts';
import type { ConversationEvent, Instant, TimerFired } from '../events.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { SnapshotUnreadable } from '../snapshot.ts';
import { fireClock, keepClock } from './clocks.ts';
import { coordinatorHours } from './hours.ts';
import { followInThread } from './thread.ts';
import { voiceOf } from './voice.ts';
import { leaveQueue, queueForWork } from './work.ts';

/** What coordinators hear of each decision, and the clock of who speaks. */
export const createAttending = (telling: Telling) => {
  const { intakes, view } = telling;

  /** The hours also of a conversation whose snapshot cannot be restored. */
  const hoursOf = (record: ConversationRecord, at: Instant) => () => {
    const { intake, channel, language } = record;
    const anew = () => coordinatorHours(view(intakes.begin({ at, channel, language })));
    try {
      return intake ? coordinatorHours(view(intakes.restore(intake))) : anew();
    } catch (error) {
      if (error instanceof SnapshotUnreadable) return anew();
      throw error;
    }
  };

  return {
    /** `null` for a timer of somebody else's. */
    fire: (record: ConversationRecord, event: TimerFired): Decision<Effect> | null =>
      record.timers[event.name] === event.dueAt
        ? fireClock(record, event, hoursOf(record, event.at), voiceOf(telling, record, event.at))
        : null,

    follow: (
      before: ConversationRecord | null,
      event: ConversationEvent,
      decided: Decision<Effect>,
    ): Decision<Effect> => {
      const decision = leaveQueue(queueForWork(decided, event));
      const clocked = keepClock(decision, event.at, hoursOf(decision.record, event.at));
      return followInThread(before, event, clocked);
    },
  };
};
