/** What follows when a case moves on or a fact is told: what the person hears, what staff have to do. */
import { clarifyingRules, isInWindow, placesLeft, windowOf } from '../case/clarifying.ts';
import { callDueAt } from '../case/clocks.ts';
import { isFrozen, isOver } from '../case/facts.ts';
import type { CaseStatus } from '../case/machine.ts';
import type { Effect, Phrase, PhraseValue } from '../effects.ts';
import type { CaseFact, CaseHappened, Instant } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { OpenProgram } from '../programs/schema.ts';
import { addBusinessDays } from '../rules/business-days.ts';
import { dayIn } from '../rules/places.ts';
import { doneByFact, doneByStatus } from './case-done.ts';
import { copiesOf, mail, notify, openingNotice } from './case-notices.ts';
import { homeZoneOf, type OpenCase, openCaseOf, windowValues } from './case-status.ts';

export const task = (
  kind: string,
  { facts, program }: OpenCase,
  details: { readonly [name: string]: string | number | null } = {},
  dueAt: Instant | null = null,
): Effect => ({
  type: 'task.open',
  kind,
  details: { number: facts.number, program: program.id, ...details },
  ...(dueAt === null ? {} : { dueAt }),
});

const named = (view: View): { readonly number: string; readonly program: string } => ({
  number: view.context.case?.number ?? '',
  program: view.program?.name ?? '',
});

/** The days between which most opinions are there, counted from when the records are in. */
export const expectedDays = (
  program: OpenProgram,
  from: Instant,
): { readonly [name: string]: PhraseValue } | null => {
  const within = program.intake.opinionWithin;
  if (!within) return null;
  const day = dayIn(program.intake.zone, from);
  return {
    said: within.said,
    earliest: { day: addBusinessDays(day, within.least), weekday: true },
    latest: { day: addBusinessDays(day, within.most), weekday: true },
  };
};

const recordsComplete = (view: View, { facts, program }: OpenCase): readonly Phrase[] => {
  const from = facts.since['packet-approved'] ?? facts.since['records-complete'] ?? facts.lastAt;
  const days = expectedDays(program, from);
  const isApproved = facts.since['packet-approved'] !== undefined;
  return [
    phrase(isApproved ? 'case.packet-approved' : 'case.records-complete', named(view)),
    ...(days ? [phrase('case.expected', days)] : []),
  ];
};

/** How the opinion is read, what it may say, and what may follow; the same for the person who asks later. */
export const availableLines = (view: View, { facts, program }: OpenCase): readonly Phrase[] => {
  const { call } = program.intake.life;
  const rules = clarifyingRules(program);
  const { followUps } = program.intake;
  return [
    phrase('case.outcomes'),
    phrase('case.local-doctor'),
    ...(call && !facts.since['call-made']
      ? [phrase(`case.call.${call.by}`, { hours: call.withinHours ?? 0 })]
      : []),
    rules
      ? phrase('case.window', { ...windowValues(view), left: placesLeft(facts, program) })
      : phrase(`case.follow-ups.${String(followUps)}`, named(view)),
  ];
};

/** What the person hears when the case reaches a state; states without a line are told on STATUS alone. */
const statusLines: {
  readonly [status in CaseStatus]?: (view: View, open: OpenCase) => readonly Phrase[];
} = {
  'records-complete': recordsComplete,
  'in-review': (view, { program }) => [
    phrase('case.in-review', { late: program.intake.questions.lateMaterial, ...named(view) }),
  ],
  'awaiting-patient': (view) => [phrase('case.came-of-age', named(view))],
  clarifying: (view, open) => [phrase('case.available', named(view)), ...availableLines(view, open)],
  'opinion-available': (view, open) => [phrase('case.available', named(view)), ...availableLines(view, open)],
  'opinion-ready': (view) => [phrase('case.opinion-ready', named(view))],
  closed: (view, { program }) => [
    phrase('case.closed', named(view)),
    ...(program.intake.records.returnedOnRequest
      ? [phrase('case.closed.records', { months: program.intake.records.discardedAfterIdleMonths ?? 0 })]
      : []),
  ],
  'follow-up-treatment': (view) => [phrase('case.in-treatment', named(view))],
  cancelled: (view, { facts, program }) => [
    phrase('case.cancelled', {
      ...named(view),
      why: facts.since.excluded ? 'excluded' : facts.struck.includes('payment-expired') ? 'unpaid' : 'other',
      isRefunded: isRefunded(view, program) ? 'yes' : 'no',
    }),
  ],
};

/** Only where the refund is printed, and something was paid. */
const isRefunded = ({ context }: View, program: OpenProgram): boolean =>
  context.paymentId !== null &&
  context.case?.since.excluded !== undefined &&
  program.intake.life.excludedLater === 'cancel-and-refund';

/** Due within the hours that are printed, else inside the window for clarifying questions (X31). */
const callTask = (view: View, open: OpenCase): readonly Effect[] => {
  const { facts, program } = open;
  const homeZone = homeZoneOf(view, program);
  const dueAt = callDueAt(facts, { program, homeZone }) ?? windowOf(facts, program)?.closesAt ?? null;
  return program.intake.life.call && !facts.since['call-made'] ? [task('call-person', open, {}, dueAt)] : [];
};

/** What staff have to do when the case reaches a state. */
const statusTasks: { readonly [status in CaseStatus]?: (view: View, open: OpenCase) => readonly Effect[] } = {
  submitted: (_, open) => [task('collect-records', open)],
  'awaiting-packet': (_, open) => [task('arrange-payment', open)],
  'awaiting-approval': (_, open) => [task('approve-packet', open)],
  'records-complete': (_, open) => [task('match-expert', open)],
  'awaiting-patient': (_, open) => [task('came-of-age', open)],
  clarifying: callTask,
  'opinion-available': callTask,
  cancelled: (view, open) => (isRefunded(view, open.program) ? [task('refund', open)] : []),
};

export const isSilenced = (view: View): boolean => view.context.case?.since.silenced !== undefined;

/** Whether nobody may be told anything of the case by itself: somebody died, or the patient's own agreement is awaited. */
export const isQuiet = (view: View): boolean =>
  isSilenced(view) || (view.context.case !== null && isFrozen(view.context.case));

/** What is left of news for a case in which nobody may be told anything: the work of staff. */
export const heardBy = (view: View, told: readonly Effect[]): readonly Effect[] =>
  isQuiet(view) ? told.filter(({ type }) => type === 'task.open') : told;

/** The window that closes is told by its clock, and the number that was just given by the conversation. */
const isToldElsewhere = (was: CaseStatus | null, is: CaseStatus): boolean =>
  was === 'clarifying' && is === 'opinion-available';

/** What a change of state leads to; nothing is said any more in a case that was silenced, or that waits for the patient. */
export const statusNews = (view: View, was: CaseStatus | null, is: CaseStatus): readonly Effect[] => {
  const open = openCaseOf(view);
  if (!open || isToldElsewhere(was, is)) return [];
  const isTold = !isQuiet(view) || (is === 'awaiting-patient' && !isSilenced(view));
  const lines = isTold ? (statusLines[is]?.(view, open) ?? []) : [];
  const name = is === 'opinion-ready' ? openingNotice : `status:${is}`;
  return [
    ...doneByStatus(is),
    ...(lines.length > 0 ? notify(view, name, lines) : []),
    ...(statusTasks[is]?.(view, open) ?? []),
  ];
};

/** Submission has its receipt, whatever else was told of the case before. */
export const receipt = (was: View, view: View): readonly Effect[] =>
  isSilenced(view) || was.context.case?.since.submitted || !view.context.case?.since.submitted
    ? []
    : mail(view, 'receipt', [phrase('mail.receipt', named(view))], copiesOf(view));

type News<K extends CaseFact['kind'] = CaseFact['kind']> = (
  fact: Extract<CaseFact, { kind: K }>,
  view: View,
  open: OpenCase,
  was: View,
) => readonly Effect[];

const followUp = (
  view: View,
  { facts, program }: OpenCase,
  which: number,
  outcome: string,
): readonly Phrase[] => [
  phrase(`case.follow-up.${outcome}`, {
    which,
    left: placesLeft(facts, program),
    isOpen: isInWindow(facts, program, view.context.now) ? 'yes' : 'no',
    ...windowValues(view),
    ...named(view),
  }),
];

/** Facts that lead to something beside a change of state. */
const news: { readonly [K in CaseFact['kind']]?: News<K> } = {
  'payment-failed': (_, view, open) =>
    view.context.paymentId === null && !isOver(open.facts)
      ? notify(view, 'payment-failed', [phrase('case.payment-failed', named(view))])
      : [],
  'payment-reversed': (fact, _, open) => [task('payment-reversed', open, { payment: fact.paymentId })],
  'packet-gaps': (fact, view, open) =>
    open.facts.since['packet-approved'] || fact.gaps.length === 0
      ? []
      : [
          {
            type: 'message.send',
            channel: 'web',
            phrases: [
              phrase('case.gaps', {
                gaps: phrase('list', { items: fact.gaps.map((gap) => phrase('literal', { text: gap })) }),
              }),
            ],
            who: view.who,
          },
          ...mail(view, 'packet-gaps', [phrase('case.gaps.notice', named(view))]),
        ],
  'expert-answered': (fact, _, open) => {
    const offer = open.facts.offers.find(({ id }) => id === fact.offer);
    if (fact.answer === 'declined') return [task('match-expert', open)];
    return offer?.answer === 'accepted' ? [] : [task('accepted-too-late', open)];
  },
  'call-missed': (_, view, open) => [
    ...notify(view, `call-missed:${open.facts.missedCalls}`, [phrase('case.call-missed', named(view))]),
    task('call-person', open),
  ],
  'follow-up-settled': (fact, view, open) =>
    notify(
      view,
      `follow-up:${fact.followUp}:${fact.outcome}`,
      followUp(view, open, fact.followUp, fact.outcome),
    ),
  'follow-up-credited': (_, view, open) =>
    notify(view, `credit:${open.facts.credits}`, followUp(view, open, 0, 'credited')),
  excluded: (_, view, open, was) => {
    if (!open.facts.since.cancelled) return [task('excluded-later', open)];
    const isEnded = was.context.case?.since.cancelled !== undefined;
    return isEnded && isRefunded(view, open.program)
      ? [...notify(view, 'excluded', statusLines.cancelled?.(view, open) ?? []), task('refund', open)]
      : [];
  },
  silenced: (_, _view, open) => [task('silenced', open)],
};

const isSame = (was: View, is: View): boolean => {
  const [{ lastAt: _, ...before }, { lastAt: __, ...after }] = [
    was.context.case ?? { lastAt: '' },
    is.context.case ?? { lastAt: '' },
  ];
  return JSON.stringify(before) === JSON.stringify(after);
};

/** Facts that leave nothing behind, so that telling them is always news. */
const unkept: readonly CaseFact['kind'][] = ['payment-failed', 'payment-reversed', 'expert-answered'];

/** What one fact leads to, beside the change of state; a fact that is known already leads to nothing. */
export const factNews = (event: CaseHappened, was: View, is: View): readonly Effect[] => {
  const open = openCaseOf(is);
  const { fact, by, byId, reason, occurredAt } = event;
  if (!open || (isSame(was, is) && !unkept.includes(fact.kind))) return [];
  const told = (news[fact.kind] as News | undefined)?.(fact, is, open, was) ?? [];
  return [
    {
      type: 'audit.write',
      action: `case.${fact.kind}`,
      by,
      details: {
        number: open.facts.number,
        occurredAt,
        ...(byId === undefined ? {} : { id: byId }),
        ...(reason === undefined ? {} : { reason }),
      },
    },
    ...doneByFact(fact, open.facts),
    ...heardBy(is, told),
  ];
};
