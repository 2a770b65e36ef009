/** What happens when nobody writes: reminders, the end of a draft, and news that were held back in the night. */
import { isFrozen } from '../case/facts.ts';
import type { Effect } from '../effects.ts';
import type { Instant, TimerFailed, TimerFired } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import type { IntakeState } from '../snapshot.ts';
import { isSilenced } from './case-news.ts';
import { openingNotice } from './case-notices.ts';
import { draftExpiresAt, draftTimer } from './drafts.ts';
import { outsideQuietHours, reminderDueAt, reminderTimer } from './reminders.ts';
import type { Telling } from './telling.ts';
import { newsTimer } from './texting-sends.ts';

/** The night held back the notice of an opinion: what is said in the morning is that notice. */
const isAwaitingNotice = ({ context: { case: facts } }: View): boolean =>
  facts !== null &&
  facts.since['opinion-readable'] !== undefined &&
  facts.availableAt === null &&
  !isFrozen(facts);

/** What it was to do is a person's work; it stays in the record, so that it does not begin anew with every turn. */
export const tellOfTimer = (record: ConversationRecord, { name, dueAt }: TimerFailed): Decision<Effect> => ({
  record,
  effects: [{ type: 'task.open', kind: 'timer-failed', details: { timer: name, dueAt } }],
});

export interface Timers {
  /** One running timer for a draft; when it fires early it is started again for the rest. */
  withDraftTimer(
    record: ConversationRecord,
    state: IntakeState,
    effects: readonly Effect[],
  ): Decision<Effect>;
  fire(record: ConversationRecord, event: TimerFired): Decision<Effect>;
}

export const createTimers = ({ intakes, view, message, ask }: Telling): Timers => {
  const withDraftTimer: Timers['withDraftTimer'] = (record, state, effects) => {
    const isDraft = record.intake !== null && state.context.case === null;
    const { [draftTimer]: running, ...others } = record.timers;
    if (!isDraft) return { record: { ...record, timers: others }, effects };
    if (running) return { record, effects };
    const dueAt = outsideQuietHours(record, view(state), draftExpiresAt(view(state), record.heardAt));
    return {
      record: { ...record, timers: { ...others, [draftTimer]: dueAt } },
      effects: [...effects, { type: 'timer.start', name: draftTimer, dueAt }],
    };
  };

  const expire = (record: ConversationRecord, at: Instant): Decision<Effect> => {
    if (!record.intake) return { record, effects: [] };
    const state = intakes.restore(record.intake);
    if (state.context.case || draftExpiresAt(view(state), record.heardAt) > at)
      return withDraftTimer(record, state, []);
    return {
      record: { ...record, intake: null, aside: null, pausedAt: null, takeover: null },
      effects: [
        { type: 'draft.delete' },
        { type: 'document.drop', ids: 'all' },
        { type: 'audit.write', action: 'draft.expired', by: 'assistant', details: {}, counts: true },
        message(view(state), [phrase('draft.expired')]),
      ],
    };
  };

  const remind = (record: ConversationRecord, at: Instant): Decision<Effect> => {
    const { intake, texting } = record;
    if (!intake || !texting) return { record, effects: [] };
    const state = intakes.restore(intake);
    const dueAt = reminderDueAt(record, intakes.stepOf(state), view(state));
    if (dueAt === null || dueAt > at) return { record, effects: [] };
    const until = { day: draftExpiresAt(view(state), record.heardAt).slice(0, 10) };
    const choices = [{ value: 'continue', label: phrase('choice.continue') }];
    const reminder = message(view(state), [phrase('texting.reminder', { until })], { choices });
    return {
      record: { ...record, texting: { ...texting, reminded: texting.reminded + 1 } },
      effects: [{ ...reminder, channel: 'sms' }],
    };
  };

  /** In the morning it is told where things stand now. */
  const tellNews = (record: ConversationRecord, at: Instant): Decision<Effect> => {
    if (!record.intake) return { record, effects: [] };
    const state = intakes.restore(record.intake);
    if (isSilenced(view(state))) return { record, effects: [] };
    const told = ask(record, state, [phrase('texting.news')], at);
    return {
      record,
      effects: isAwaitingNotice(view(state))
        ? told.map((effect) =>
            effect.type === 'message.send' ? { ...effect, notice: openingNotice } : effect,
          )
        : told,
    };
  };

  const fired: { readonly [name: string]: typeof expire } = {
    [draftTimer]: expire,
    [reminderTimer]: remind,
    [newsTimer]: tellNews,
  };

  return {
    withDraftTimer,
    fire: (record, { name, dueAt, at }) => {
      if (record.timers[name] !== dueAt) return { record, effects: [] };
      const { [name]: _, ...timers } = record.timers;
      return fired[name]?.({ ...record, timers }, at) ?? { record, effects: [] };
    },
  };
};
