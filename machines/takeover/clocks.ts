/** The clocks of a takeover; all of them count minutes in which the program's people work. */
import type { Effect } from '../effects.ts';
import type { Instant, TimerFired } from '../events.ts';
import type { Hours } from '../programs/schema.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';
import { type Voice, waitAgain } from './coordinate.ts';
import { openMinutesLater } from './hours.ts';

/** PROGRAMS 4.3: an owner who has not written for so long is reminded. */
const idleMinutes = 30;
/** House: so long after the reminder the conversation waits again. */
const graceMinutes = 30;
/** House: nobody took it for so long; each further alert waits twice as long as the one before, up to eight hours. */
const unclaimedMinutes = 15;
const alertsApartMinutes = 480;

const unclaimedTimer = 'takeover.unclaimed';
const idleTimer = 'takeover.idle';

const idleAt = (takeover: Takeover, hours: Hours | undefined): Instant =>
  openMinutesLater(
    hours,
    takeover.spokeAt ?? takeover.requestedAt,
    takeover.isReminded ? idleMinutes + graceMinutes : idleMinutes,
  );

const unclaimedAt = (takeover: Takeover, hours: Hours | undefined, now: Instant): Instant =>
  openMinutesLater(hours, now, Math.min(unclaimedMinutes * 2 ** (takeover.alerts ?? 0), alertsApartMinutes));

/** One running timer, of the kind that fits; one that fires early is started again for the rest. */
export const keepClock = (
  { record, effects }: Decision<Effect>,
  now: Instant,
  hoursOf: () => Hours | undefined,
): Decision<Effect> => {
  const { takeover } = record;
  const wanted = takeover === null ? null : takeover.owner === null ? unclaimedTimer : idleTimer;
  const { [unclaimedTimer]: unclaimed, [idleTimer]: idle, ...others } = record.timers;
  const running = wanted === unclaimedTimer ? unclaimed : idle;
  if (wanted === null || takeover === null)
    return unclaimed || idle ? { record: { ...record, timers: others }, effects } : { record, effects };
  if (running && !(unclaimed && idle)) return { record, effects };
  const dueAt =
    running ?? (wanted === idleTimer ? idleAt(takeover, hoursOf()) : unclaimedAt(takeover, hoursOf(), now));
  return {
    record: { ...record, timers: { ...others, [wanted]: dueAt } },
    effects: running ? effects : [...effects, { type: 'timer.start', name: wanted, dueAt }],
  };
};

/** `null` for a timer that is not one of these. */
export const fireClock = (
  before: ConversationRecord,
  event: TimerFired,
  hoursOf: () => Hours | undefined,
  voice: Voice,
): Decision<Effect> | null => {
  if (event.name !== unclaimedTimer && event.name !== idleTimer) return null;
  const { [event.name]: _, ...timers } = before.timers;
  const record = { ...before, timers };
  const { takeover } = before;
  if (takeover === null) return { record, effects: [] };
  if (takeover.owner === null) {
    const alerts = (takeover.alerts ?? 0) + 1;
    return told({ ...record, takeover: { ...takeover, alerts } }, 'thread.unclaimed', { times: alerts });
  }
  if (idleAt(takeover, hoursOf()) > event.at) return { record, effects: [] };
  return takeover.isReminded
    ? waitAgain(record, takeover, 'idle', voice)
    : told({ ...record, takeover: { ...takeover, isReminded: true } }, 'thread.idle', {
        name: takeover.owner,
      });
};

const told = (
  record: ConversationRecord,
  key: string,
  values: Readonly<Record<string, string | number>>,
): Decision<Effect> => ({ record, effects: [{ type: 'thread.update', notes: [{ key, values }] }] });
