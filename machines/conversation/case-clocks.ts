/** What follows when a clock of a case strikes. */
import { placesLeft } from '../case/clarifying.ts';
import { kindOf } from '../case/clocks.ts';
import type { Effect, Phrase } from '../effects.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import { heardBy, task } from './case-news.ts';
import { notify } from './case-notices.ts';
import { type OpenCase, openCaseOf, windowValues } from './case-status.ts';

type Strike = (view: View, open: OpenCase, name: string) => readonly Effect[];

const say =
  (lines: (view: View, open: OpenCase) => readonly Phrase[]): Strike =>
  (view, open, name) =>
    notify(view, name, lines(view, open));

const work =
  (kind: string): Strike =>
  (_, open) => [task(kind, open)];

const paying = (view: View) => {
  const fee = view.program?.intake.fee;
  return {
    number: view.context.case?.number ?? '',
    program: view.program?.name ?? '',
    price: fee ? { money: fee.price } : '',
    hasUrl: fee?.paymentUrl ? 'yes' : 'no',
    url: fee?.paymentUrl ?? '',
  };
};

const remindOfWindow: Strike = (view, open, name) => {
  const left = placesLeft(open.facts, open.program);
  return left === 0 ? [] : notify(view, name, [phrase(`case.${name}`, { ...windowValues(view), left })]);
};

const idle = (key: string): Strike =>
  say((_, { program, facts }) => [
    phrase(key, { number: facts.number, months: program.intake.records.discardedAfterIdleMonths ?? 0 }),
  ]);

const strikes: { readonly [kind: string]: Strike } = {
  'payment-reminder': say((view) => [phrase('case.payment-reminder', paying(view))]),
  'records-check': work('records-check'),
  offer: work('offer-lapsed'),
  review: work('review-late'),
  'notice-undelivered': work('notice-undelivered'),
  'call-alert': work('call-due'),
  'call-overdue': work('call-overdue'),
  'window-reminder': remindOfWindow,
  'window-last-day': remindOfWindow,
  'window-closed': say((view) => [phrase('case.window-closed', windowValues(view))]),
  'coming-of-age': work('coming-of-age'),
  'idle-months': idle('case.idle'),
  'idle-days': idle('case.idle.soon'),
};

export const struckNews = (name: string, view: View): readonly Effect[] => {
  const open = openCaseOf(view);
  return open ? heardBy(view, strikes[kindOf(name)]?.(view, open, name) ?? []) : [];
};
