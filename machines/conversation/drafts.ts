import { DateTime } from 'luxon';
import { readYesNo } from '../answers/yes-no.ts';
import type { Effect } from '../effects.ts';
import type { Instant } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { Check, Move, Talk } from './talk.ts';

export const draftTimer = 'draft.expires';

/** How long an untouched draft is kept: the chosen program's days, or the shortest of all. */
export const draftDays = (view: View): number =>
  view.program?.intake.draftDays ?? Math.min(...view.catalog.open.map(({ intake }) => intake.draftDays));

export const draftExpiresAt = (view: View, heardAt: Instant): Instant =>
  DateTime.fromISO(heardAt, { zone: 'utc' })
    .plus({ days: draftDays(view) })
    .toISO() ?? heardAt;

const yesNo = [
  { value: 'yes', label: phrase('choice.yes') },
  { value: 'no', label: phrase('choice.no') },
];

const wishes = { 'start-over': 'start-over-asked', delete: 'delete-asked' } as const;

/** "Start over" and "delete" are confirmed first; after submission a person does it. */
export const askToWipe = (talk: Talk, kind: 'start-over' | 'delete'): Move =>
  talk.view.context.case
    ? {
        phrases: [phrase(`wipe.${kind}.submitted`)],
        effects: [
          { type: 'task.open', kind: wishes[kind], details: { number: talk.view.context.case.number } },
        ],
        next: 'wait',
      }
    : { phrases: [phrase(`wipe.${kind}.sure`)], choices: yesNo, record: { aside: { kind } }, next: 'wait' };

const wipe: readonly Effect[] = [
  { type: 'draft.delete' },
  { type: 'document.drop', ids: 'all' },
  { type: 'audit.write', action: 'draft.deleted', by: 'person', details: {}, counts: true },
];

/** The answer to "really?". */
export const answerWipe: Check = (talk) => {
  const kind = talk.record.aside?.kind;
  if (kind !== 'start-over' && kind !== 'delete') return null;
  const number = /^\s*([12])[.)]?\s*$/.exec(talk.text)?.[1];
  const answer = readYesNo(talk.text);
  const value =
    number === '1' ? 'yes' : number === '2' ? 'no' : answer.outcome === 'read' ? answer.value : 'unread';
  if (value === 'yes')
    return {
      phrases: [phrase(`wipe.${kind}.done`)],
      record: { aside: null, intake: null, takeover: null, pausedAt: null },
      effects: wipe,
      next: kind === 'start-over' ? 'ask' : 'wait',
    };
  if (value !== 'no' && talk.word()) return null;
  return { phrases: [phrase('wipe.kept')], record: { aside: null }, next: 'ask' };
};

export const pause = (talk: Talk): Move =>
  talk.view.context.case ? { phrases: [phrase('pause.case')], next: 'wait' } : pauseDraft(talk);

const pauseDraft = (talk: Talk): Move => ({
  phrases: [phrase('pause', { until: { day: draftExpiresAt(talk.view, talk.at).slice(0, 10) } })],
  choices: [{ value: 'continue', label: phrase('choice.continue') }],
  record: { pausedAt: talk.at, aside: { kind: 'pause' } },
  next: 'wait',
});
