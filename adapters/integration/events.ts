/**
 * What a hospital's systems tell of a case, one event at a time.
 *
 * - Verified by a bearer token; checked by the schema of its kind; decided by the same turn as everything else.
 * - The answer comes after the commit. An id is decided once for its case: sent again, it is answered the same.
 * - A fact of the future is refused; a clock that is a little ahead is not.
 */
import { z } from 'zod';
import type { Instant } from '../../machines/events.ts';
import type { Answer, Call, Route } from '../http.ts';
import type { Protect } from './bearer.ts';
import { caseNamedBy, unknownCase } from './cases.ts';
import { eventKinds, hospitalEvent } from './facts.ts';
import type { Cases, Receive } from './ports.ts';
import { asProblem, type Mistake, problem } from './problem.ts';

export interface EventsConfig {
  readonly cases: Cases;
  readonly protect: Protect;
  readonly receive: Receive;
  readonly now: () => Instant;
}

/** The body of a 200. */
export const accepted = z.strictObject({
  id: z.string().meta({ description: 'The id of the event.' }),
  case: z.string().meta({ description: 'The number of the case.' }),
});

/** House: what clocks of two systems differ by at most. */
const skewMs = 5 * 60 * 1000;

export function createEventRoute({ cases, protect, receive, now }: EventsConfig): Route {
  return {
    method: 'POST',
    path: '/api/cases/:id/events',
    refusal: asProblem,
    handle: protect(async (call) => {
      const reading = readEvent(call, now());
      if ('answer' in reading) return reading.answer;
      const { event } = reading;
      const found = await caseNamedBy(call, cases);
      if (!found) return unknownCase;
      const { number, conversationId } = found;
      const told = kindOf(event.type).tell(event.data, { caseNumber: number, occurredAt: event.occurredAt });
      await receive({ conversationId, id: `hospital|${event.id}`, event: told });
      return { status: 200, body: { id: event.id, case: number } satisfies z.output<typeof accepted> };
    }),
  };
}

type Event = z.output<typeof hospitalEvent> & { readonly occurredAt: Instant };

function readEvent(
  { body }: Pick<Call, 'body'>,
  now: Instant,
): { readonly event: Event } | { readonly answer: Answer } {
  if (body instanceof URLSearchParams) return { answer: notJson };
  if (body === undefined) return { answer: noBody };
  const { data, error } = hospitalEvent.safeParse(body);
  if (!data) return { answer: invalid(error.issues.map(mistakeOf)) };
  const { occurredAt = now } = data;
  if (Date.parse(occurredAt) > Date.parse(now) + skewMs) return { answer: fromTheFuture };
  return { event: { ...data, occurredAt: occurredAt < now ? occurredAt : now } };
}

const kindOf = (type: string) => {
  const kind = eventKinds.find((known) => known.type === type);
  if (!kind) throw new Error('expected a kind for each type of event');
  return kind;
};

/** The places are ours: keys that nobody expects never stand in a path. */
const mistakeOf = ({ path, message }: z.core.$ZodIssue): Mistake => ({
  pointer: `#${path.map((part) => `/${String(part)}`).join('')}`,
  detail: message,
});

const invalid = (errors: readonly Mistake[]) =>
  problem({
    status: 422,
    code: 'InvalidEvent',
    detail: 'The body is no event as it is described in /api/openapi.json. Nothing was changed.',
    errors,
  });

const fromTheFuture = invalid([
  {
    pointer: '#/occurredAt',
    detail:
      'expected an instant that is not in the future, by more than five minutes of difference of clocks',
  },
]);

const notJson = problem({
  status: 415,
  code: 'UnsupportedBody',
  detail: 'Send the event as application/json.',
});

const noBody = problem({ status: 400, code: 'BadBody', detail: 'Send the event as a JSON object.' });
