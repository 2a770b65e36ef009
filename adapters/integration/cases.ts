/** What a hospital's systems may read of a case: where it stands, without a word of the person. */
import { z } from 'zod';
import type { Call, Route } from '../http.ts';
import type { Protect } from './bearer.ts';
import type { Cases, KnownCase } from './ports.ts';
import { asProblem, problem } from './problem.ts';

export interface CasesConfig {
  readonly cases: Cases;
  readonly protect: Protect;
}

export const caseSummary = z.strictObject({
  number: z.string().meta({ examples: ['SO-7K3M-9Q2F'] }),
  program: z.string().meta({ description: 'The id of the program.', examples: ['an-adult-program'] }),
  status: z.string().meta({ examples: ['submitted'] }),
  openedAt: z.iso.datetime({ precision: 3 }),
  updatedAt: z.iso.datetime({ precision: 3 }).meta({ description: 'When the case last moved on.' }),
});

/** No number of ours is longer. */
const longestNumber = 64;

/** The case that the address names, however its number is written; `null` when there is none. */
export async function caseNamedBy({ params }: Pick<Call, 'params'>, cases: Cases): Promise<KnownCase | null> {
  const number = (params.id ?? '').toUpperCase();
  return number.length > longestNumber ? null : cases.caseByNumber(number);
}

export const unknownCase = problem({
  status: 404,
  code: 'UnknownCase',
  detail: 'There is no case with this number.',
});

export const purgedCase = problem({
  status: 410,
  code: 'CasePurged',
  detail: 'What this case held was deleted; only its dates and signed forms are kept.',
});

export function createCaseRoute({ cases, protect }: CasesConfig): Route {
  return {
    method: 'GET',
    path: '/api/cases/:id',
    refusal: asProblem,
    handle: protect(async (call) => {
      const found = await caseNamedBy(call, cases);
      return found ? { status: 200, body: summaryOf(found) } : unknownCase;
    }),
  };
}

const changed = z.object({ updatedAt: z.iso.datetime() });

const summaryOf = ({
  number,
  program,
  status,
  openedAt,
  content,
}: KnownCase): z.output<typeof caseSummary> => {
  const updatedAt = changed.safeParse(content).data?.updatedAt ?? openedAt;
  return { number, program, status, openedAt, updatedAt };
};
