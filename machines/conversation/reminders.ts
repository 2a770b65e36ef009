/** Reminders by text message of an intake that was left half done. Any words of the person begin the wait anew. */
import { DateTime } from 'luxon';
import type { Effect } from '../effects.ts';
import type { Instant } from '../events.ts';
import type { StepId } from '../intake/step-id.ts';
import { steps } from '../intake/steps.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { byDay, zonesOf } from '../rules/quiet-hours.ts';

export const reminderTimer = 'reminder';

/** Hours of silence after which the first and the second reminder go out; after them only the draft's end. */
const afterHours = [24, 72] as const;

/** The first instant from `at` on that is no quiet hour where the person is; `at` itself for whoever is not texted. */
export const outsideQuietHours = (record: ConversationRecord, view: View, at: Instant): Instant =>
  record.texting ? byDay(at, zonesOf(record.texting.number, view.answers.now ?? view.answers.home)) : at;

/** When the next reminder is due; `null` when none is. */
export const reminderDueAt = (record: ConversationRecord, step: StepId, view: View): Instant | null => {
  const { texting } = record;
  if (texting?.status !== 'agreed' || record.intake === null || view.context.case) return null;
  if (steps[step].isHold || record.takeover?.owner || record.aside?.kind === 'danger') return null;
  const hours = afterHours[texting.reminded];
  if (hours === undefined) return null;
  const due = DateTime.fromISO(record.heardAt, { zone: 'utc' }).plus({ hours });
  return outsideQuietHours(record, view, new Date(due.toMillis()).toISOString());
};

/** One running timer: when it fires early it is started again for the rest; one that would fire late gives way. */
export const withReminder = (
  { record, effects }: Decision<Effect>,
  step: StepId,
  view: View,
): Decision<Effect> => {
  const { [reminderTimer]: running, ...others } = record.timers;
  const dueAt = reminderDueAt(record, step, view);
  if (dueAt === null)
    return running ? { record: { ...record, timers: others }, effects } : { record, effects };
  if (running && running <= dueAt) return { record, effects };
  return {
    record: { ...record, timers: { ...others, [reminderTimer]: dueAt } },
    effects: [...effects, { type: 'timer.start', name: reminderTimer, dueAt }],
  };
};
