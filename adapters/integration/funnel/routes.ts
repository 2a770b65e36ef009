/**
 * `GET /funnel`, `GET /funnel.csv`: how far people come, for coordinators. A browser signs in with a token once; whoever
 * sends a token as bearer needs no session.
 */
import { readFileSync } from 'node:fs';
import type { Day, Instant } from '../../../machines/events.ts';
import { documentPolicy } from '../../document.ts';
import { type Answer, type Call, type Route, refuse } from '../../http.ts';
import type { Funnel, Tally } from '../../progress.ts';
import type { Protect } from '../bearer.ts';
import { csvOf } from './csv.ts';
import { type Choice, fewest, figuresOf, isChosen, noProgram, type Way } from './figures.ts';
import { chosenIn, funnelPage, signInPage, type Words } from './page.ts';
import { createSessions } from './session.ts';

export interface FunnelConfig {
  readonly funnel: Funnel;
  readonly way: Way;
  readonly words: Words;
  readonly tokens: readonly string[];
  readonly protect: Protect;
  readonly now: () => Instant;
}

/** Somebody who was not heard for so long has left; they were reminded after one day and after three. */
const quietDays = 7;
const weekChoices = [4, 13, 26, 52];
const usualWeeks = 13;

const dayMs = 24 * 60 * 60 * 1000;

const dayBefore = (now: Instant, days: number): Day =>
  new Date(Date.parse(now) - days * dayMs).toISOString().slice(0, 10);

/** The Monday with which the last `weeks` weeks begin, this one among them. */
const firstDay = (now: Instant, weeks: number): Day => {
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  return dayBefore(now, sinceMonday + (weeks - 1) * 7);
};

/** The tallies of the last `weeks` weeks. */
export const talliesOf = (funnel: Funnel, now: Instant, weeks: number): Promise<readonly Tally[]> =>
  funnel.tallies(firstDay(now, weeks), dayBefore(now, quietDays));

export const createFunnelRoutes = (config: FunnelConfig): readonly Route[] => {
  const { funnel, way, words, tokens, protect, now } = config;
  const style = readFileSync(new URL('funnel.css', import.meta.url));
  const sessions = createSessions({ tokens, now: () => new Date(now()) });
  const weeksOf = ({ query }: Call) =>
    weekChoices.find((weeks) => String(weeks) === query.get('weeks')) ?? usualWeeks;

  const show = async (call: Call): Promise<Answer> => {
    const weeks = weeksOf(call);
    const tallies = await talliesOf(funnel, now(), weeks);
    const choice = choiceOf(call);
    const { charts } = await import('./charts.ts');
    const view = { figures: figuresOf(tallies, way, choice), options: optionsOf(tallies), choice, weeks };
    return page(200, funnelPage(words, { ...view, weekChoices, quietDays }, charts));
  };
  const download = async (call: Call): Promise<Answer> => {
    const tallies = await talliesOf(funnel, now(), weeksOf(call));
    const chosen = tallies.filter((tally) => isChosen(choiceOf(call), tally));
    return {
      status: 200,
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="funnel.csv"',
      },
      body: csvOf(chosen, words('funnel.veiled', { fewest })),
    };
  };
  const admit =
    (handle: Route['handle'], turnedAway: Route['handle']): Route['handle'] =>
    async (call) => {
      if (call.headers.authorization !== undefined) return protect(handle)(call);
      return (await sessions.isOpen(call.headers.cookie)) ? handle(call) : turnedAway(call);
    };
  const askToken = async () => page(401, signInPage(words, false));

  return [
    { method: 'GET', path: '/funnel', handle: admit(show, askToken) },
    { method: 'GET', path: '/funnel.csv', handle: admit(download, askToken) },
    {
      method: 'GET',
      path: '/funnel.css',
      handle: async () => ({
        status: 200,
        headers: { 'content-type': 'text/css; charset=utf-8' },
        body: style,
      }),
    },
    {
      method: 'POST',
      path: '/funnel/session',
      async handle(call) {
        if (isForeign(call)) return foreign;
        if (!(call.body instanceof URLSearchParams)) return notAForm;
        const token = (call.body.get('token') ?? '').trim();
        const cookie = await sessions.open(token, call.baseUrl.startsWith('https:'));
        return cookie === null ? page(401, signInPage(words, true)) : backToFunnel(cookie);
      },
    },
    {
      method: 'POST',
      path: '/funnel/end',
      handle: async (call) => (isForeign(call) ? foreign : backToFunnel(sessions.ended)),
    },
  ];
};

const choiceOf = ({ query }: Call): Choice => ({
  program: chosenIn(query, 'program'),
  channel: chosenIn(query, 'channel'),
  language: chosenIn(query, 'language'),
});

const optionsOf = (tallies: readonly Tally[]) => {
  const among = (name: 'program' | 'channel' | 'language') =>
    [...new Set(tallies.map((tally) => tally[name] ?? noProgram))].sort();
  return { program: among('program'), channel: among('channel'), language: among('language') };
};

/** A form of another site is nobody's wish; browsers that do not say where a form is from keep the cookie to themselves. */
const isForeign = ({ headers }: Call): boolean =>
  !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);

const foreign = refuse(403, 'Forbidden', 'Send the form from this page.');
const notAForm = refuse(400, 'BadRequest', 'Send the form of this page.');

const backToFunnel = (cookie: string): Answer => ({
  status: 303,
  headers: { location: '/funnel', 'set-cookie': cookie },
});

const page = (status: number, body: string): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': documentPolicy,
    'x-robots-tag': 'noindex',
  },
  body,
});
