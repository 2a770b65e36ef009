/**
 * What a case waits for. Each clock has a name of its own and strikes once, at the latest when the server is up again;
 * which clocks run follows from the facts, so none has to be stopped.
 */
import { DateTime } from 'luxon';
import type { Day, Instant } from '../events.ts';
import type { OpenProgram } from '../programs/schema.ts';
import { comesOfAge } from '../rules/age.ts';
import { addBusinessDays } from '../rules/business-days.ts';
import { dayIn } from '../rules/places.ts';
import { keptUntil } from '../rules/retention.ts';
import { windowOf } from './clarifying.ts';
import { type CaseFacts, endedAt } from './facts.ts';

export interface Clock {
  /** The kind, and after a colon which one of its kind. */
  readonly name: string;
  readonly dueAt: Instant;
  /** What is kept once it has struck; the name, unless the same clock begins anew. */
  readonly mark?: string;
}

/** What the clocks know beside the facts. */
export interface Circumstances {
  readonly program: OpenProgram;
  readonly birthDate: Day | null;
  /** The zone of the patient's home. */
  readonly homeZone: string;
  /** When any party last did or said something. */
  readonly lastAt: Instant;
  /** Moves a clock that says something to the person out of their night. */
  readonly byDay: (at: Instant) => Instant;
}

const instant = (time: DateTime): Instant => new Date(time.toMillis()).toISOString();
const utc = (at: Instant): DateTime => DateTime.fromISO(at, { zone: 'utc' });
const hoursLater = (at: Instant, hours: number): Instant => instant(utc(at).plus({ hours }));

/** A time of day on a day of a zone. */
const onDay = (day: Day, time: string, zone: string): Instant => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instant(DateTime.fromISO(day, { zone }).set({ hour, minute }));
};

/** Calendar months and days in a zone: six months after August 31 end with February. */
const calendarLater = (
  at: Instant,
  zone: string,
  span: { readonly months?: number; readonly days?: number },
): Instant => instant(DateTime.fromISO(at, { zone }).plus(span));

const paymentClocks = ({ since }: CaseFacts, { program, byDay }: Circumstances): readonly Clock[] => {
  const awaited = since['payment-awaited'];
  if (!awaited || since.submitted) return [];
  const { zone, life, draftDays } = program.intake;
  return [
    ...life.paymentReminderDays.map((days, index) => ({
      name: `payment-reminder:${index + 1}`,
      dueAt: byDay(calendarLater(awaited, zone, { days })),
    })),
    { name: 'payment-expired', dueAt: byDay(calendarLater(awaited, zone, { days: draftDays })) },
  ];
};

/** Staff look after a collection at most so many times. */
const recordsChecks = 12;
const recurring = 'records-check';

/** The next look, and the one after it, which runs once the next has struck and tells whether that is overtaken. */
const recordsClocks = ({ since, struck }: CaseFacts, { program }: Circumstances): readonly Clock[] => {
  const { submitted } = since;
  const isOver = (
    ['records-complete', 'packet-approved', 'opinion-readable', 'release-revoked'] as const
  ).some((fact) => since[fact] !== undefined);
  if (!submitted || isOver) return [];
  const { zone, life } = program.intake;
  const made = struck.filter((name) => kindOf(name) === recurring).length;
  const due = [made + 1, made + 2].filter((which) => which <= recordsChecks);
  return due.map((which) => {
    const day = addBusinessDays(dayIn(zone, submitted), which * life.recordsCheckBusinessDays);
    return { name: `${recurring}:${which}`, dueAt: onDay(day, '09:00', zone) };
  });
};

const expertClocks = (facts: CaseFacts, { program }: Circumstances): readonly Clock[] => {
  const { matching } = program.intake.life;
  if (!matching || facts.since['opinion-readable']) return [];
  const accepted = facts.offers.find(({ answer }) => answer === 'accepted');
  if (!accepted)
    return facts.offers
      .filter(({ answer }) => answer === null)
      .map(({ id, offeredAt }) => ({
        name: `offer:${id}`,
        dueAt: hoursLater(offeredAt, matching.answerHours),
      }));
  const due = hoursLater(accepted.answeredAt ?? accepted.offeredAt, matching.reviewHours);
  const until = facts.reviewUntil !== null && facts.reviewUntil > due ? facts.reviewUntil : due;
  return [{ name: 'review', mark: `review:${until}`, dueAt: until }];
};

/** So long after an opinion can be read, a notice of it should have arrived. */
const noticeHours = 4;

const noticeClocks = ({ since, availableAt }: CaseFacts): readonly Clock[] =>
  since['opinion-readable'] && availableAt === null
    ? [{ name: 'notice-undelivered', dueAt: hoursLater(since['opinion-readable'], noticeHours) }]
    : [];

/** The last instant at which a call may still begin before the hours are over: calls are made by day (X32). */
const callBy = (due: Instant, zone: string, opens: string, closes: string): Instant => {
  const there = DateTime.fromISO(due, { zone });
  const day = there.toFormat('yyyy-MM-dd');
  if (due > onDay(day, closes, zone)) return onDay(day, closes, zone);
  const before = there.minus({ days: 1 }).toFormat('yyyy-MM-dd');
  return due < onDay(day, opens, zone) ? onDay(before, closes, zone) : due;
};

/** By when the call is to be made: within the hours printed, and by day where the patient lives. */
export const callDueAt = (
  { availableAt }: CaseFacts,
  { program, homeZone }: Pick<Circumstances, 'program' | 'homeZone'>,
): Instant | null => {
  const { call } = program.intake.life;
  if (!availableAt || call?.withinHours === undefined) return null;
  const due = callBy(hoursLater(availableAt, call.withinHours), homeZone, call.opens, call.closes);
  return due > availableAt ? due : hoursLater(availableAt, call.withinHours);
};

const callClocks = (facts: CaseFacts, circumstances: Circumstances): readonly Clock[] => {
  const { call } = circumstances.program.intake.life;
  const due = callDueAt(facts, circumstances);
  if (!facts.availableAt || due === null || facts.since['call-made']) return [];
  const alert = hoursLater(facts.availableAt, call?.alertAfterHours ?? 0);
  const hourBefore = hoursLater(due, -1);
  return [
    { name: 'call-alert', dueAt: alert < hourBefore ? alert : hourBefore },
    { name: 'call-overdue', dueAt: due },
  ];
};

const windowClocks = (facts: CaseFacts, { program, byDay }: Circumstances): readonly Clock[] => {
  const period = windowOf(facts, program);
  const reminders = program.intake.life.windowReminders;
  if (!period || !reminders || !facts.availableAt) return [];
  const { zone } = program.intake;
  const day = addBusinessDays(dayIn(zone, facts.availableAt), reminders.businessDay);
  return [
    { name: 'window-reminder', dueAt: byDay(onDay(day, reminders.at, zone)) },
    { name: 'window-last-day', dueAt: byDay(onDay(period.lastDay, reminders.at, zone)) },
    { name: 'window-closed', dueAt: instant(utc(period.closesAt).plus({ milliseconds: 1 })) },
  ];
};

/** For a case that began for a child; its program and fee stay as they were (X10). */
const ageClocks = ({ since, openedAt }: CaseFacts, circumstances: Circumstances): readonly Clock[] => {
  const { birthDate, homeZone, program } = circumstances;
  if (birthDate === null || since['came-of-age']) return [];
  const birthday = onDay(comesOfAge(birthDate), '00:00', homeZone);
  if (birthday <= openedAt) return [];
  const days = -program.intake.life.comingOfAgeDays;
  return [
    { name: 'coming-of-age', dueAt: calendarLater(birthday, homeZone, { days }) },
    { name: 'came-of-age', dueAt: birthday },
  ];
};

/**
 * Each event of any party begins the months anew (X37). Nothing is destroyed that was not warned of so many days before:
 * a warning that came late moves the end.
 */
const idleClocks = (
  { struck, warnedAt }: CaseFacts,
  { program, lastAt, byDay }: Circumstances,
): readonly Clock[] => {
  const { zone, records, life } = program.intake;
  const months = records.discardedAfterIdleMonths;
  if (months === undefined || !life.idleWarnings) return [];
  const end = calendarLater(lastAt, zone, { months });
  const { afterMonths, daysBefore } = life.idleWarnings;
  const isWarned = warnedAt !== undefined && struck.includes(`idle-days:${lastAt}`);
  const notBefore = isWarned ? calendarLater(warnedAt, zone, { days: daysBefore }) : end;
  return [
    { name: 'idle-months', dueAt: byDay(calendarLater(lastAt, zone, { months: afterMonths })) },
    { name: 'idle-days', dueAt: byDay(calendarLater(end, zone, { days: -daysBefore })) },
    ...(isWarned ? [{ name: 'idle-end', dueAt: notBefore > end ? notBefore : end }] : []),
  ].map((clock) => ({ ...clock, mark: `${clock.name}:${lastAt}` }));
};

/** A hospital may set its times when a case is long over: so often they are looked up again. */
const lookDays = 30;

const lookClocks = (facts: CaseFacts, lastAt: Instant): readonly Clock[] => {
  if (endedAt(facts) === null || !facts.since.submitted) return [];
  return [{ name: 'retention:look', dueAt: hoursLater(facts.lookedAt ?? lastAt, lookDays * 24) }];
};

/** What is deleted after the end. The words go first, or together with the case; whoever writes meanwhile begins it anew. */
const retentionClocks = (facts: CaseFacts, { program, lastAt }: Circumstances): readonly Clock[] => {
  const isSubmitted = facts.since.submitted !== undefined;
  const ending = { endedAt: endedAt(facts), lastAt, isSubmitted };
  const whole = keptUntil('case', program, ending);
  const words = keptUntil('transcript', program, ending);
  return [
    ...lookClocks(facts, lastAt),
    ...(whole === null ? [] : [{ name: 'retention:case', dueAt: whole }]),
    ...(words === null || (whole !== null && whole <= words)
      ? []
      : [{ name: 'retention:transcript', mark: `retention:transcript:${lastAt}`, dueAt: words }]),
  ];
};

/** Whether a clock is about deletion. */
export const deletes = (name: string): boolean => kindOf(name) === 'retention' || name === 'idle-end';

/** Every clock of a case, those that have struck too. A case that is silenced or cancelled has none that says something. */
const everyClock = (facts: CaseFacts, circumstances: Circumstances): readonly Clock[] => {
  const { since } = facts;
  const retained = retentionClocks(facts, circumstances);
  if (since.silenced || since.cancelled) return retained;
  const idle = idleClocks(facts, circumstances);
  return since.closed
    ? [...retained, ...idle]
    : [
        ...paymentClocks(facts, circumstances),
        ...recordsClocks(facts, circumstances),
        ...expertClocks(facts, circumstances),
        ...noticeClocks(facts),
        ...callClocks(facts, circumstances),
        ...windowClocks(facts, circumstances),
        ...ageClocks(facts, circumstances),
        ...idle,
      ];
};

/** The clocks that run, in the order of their instants. A hold puts off what would be deleted. */
export const clocksOf = (facts: CaseFacts, circumstances: Circumstances): readonly Clock[] => {
  const { heldUntil = '' } = facts;
  return everyClock(facts, circumstances)
    .map((clock) => (deletes(clock.name) && clock.dueAt < heldUntil ? { ...clock, dueAt: heldUntil } : clock))
    .filter(({ name, mark = name }) => !facts.struck.includes(mark))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
    .filter((clock, _, clocks) => !isRecurring(clock) || clocks.find(isRecurring) === clock);
};

const isRecurring = ({ name }: Clock): boolean => kindOf(name) === recurring;

/** What a clock is about: its name without which one of its kind. */
export const kindOf = (name: string): string => name.split(':')[0] ?? name;

/** Clocks that lead up to the same end. */
const series: readonly (readonly string[])[] = [
  ['payment-reminder', 'payment-expired'],
  ['window-reminder', 'window-last-day', 'window-closed'],
  ['call-alert', 'call-overdue'],
  ['coming-of-age', 'came-of-age'],
  ['idle-months', 'idle-days'],
  [recurring],
];

/** Whether a later clock of the same series is due as well, as after a time without a server: then only that one speaks. */
export const isOvertaken = (
  { name, dueAt }: Clock,
  at: Instant,
  facts: CaseFacts,
  circumstances: Circumstances,
): boolean => {
  const others = series.find((kinds) => kinds.includes(kindOf(name))) ?? [];
  return everyClock(facts, circumstances).some(
    (other) => others.includes(kindOf(other.name)) && other.dueAt > dueAt && other.dueAt <= at,
  );
};
