import type { Instant } from '../events.ts';
import type { View } from '../intake/view.ts';
import type { Hours } from '../programs/schema.ts';
import { supportState } from '../rules/hours.ts';

/** When the people of a conversation's program work; before one is chosen, or when none are printed, the first known. */
export const coordinatorHours = ({ program, catalog }: View): Hours | undefined =>
  program?.intake.help.hours ??
  catalog.open.find(({ intake }) => intake.help.hours !== undefined)?.intake.help.hours;

const minuteMs = 60_000;

/**
 * The instant at which so many minutes of opening time have passed since `at`. Without hours every minute counts, so
 * that nothing waits for an opening that never comes.
 */
export const openMinutesLater = (hours: Hours | undefined, at: Instant, minutes: number): Instant => {
  let now = Date.parse(at);
  let left = minutes * minuteMs;
  for (;;) {
    const state = supportState(hours, new Date(now).toISOString());
    if (state.open && state.closesAt !== null) {
      const until = Date.parse(state.closesAt);
      if (now + left <= until) return new Date(now + left).toISOString();
      left -= until - now;
      now = until;
    } else if (state.opensAt === null) return new Date(now + left).toISOString();
    else now = Date.parse(state.opensAt);
  }
};
