/** Refusals to hospital systems, in the shape of RFC 9457. */
import { STATUS_CODES } from 'node:http';
import type { Answer } from '../http.ts';

/** One part of a body that is not as expected. */
export interface Mistake {
  /** JSON pointer into the body, as a fragment: `#/data/amount`. */
  readonly pointer: string;
  /** What was expected there; never what was found. */
  readonly detail: string;
}

export interface Problem {
  readonly status: number;
  /** A word for programs. */
  readonly code: string;
  /** A sentence for people; never repeats what was sent. */
  readonly detail: string;
  readonly errors?: readonly Mistake[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function problem({ headers, ...about }: Problem): Answer {
  const title = STATUS_CODES[about.status] ?? 'Error';
  return {
    status: about.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: { type: 'about:blank', title, ...about },
  };
}

/** A refusal of the server's own in this shape; a problem stays as it is. */
export function asProblem(answer: Answer): Answer {
  const { status, headers = {}, body } = answer;
  const { error } = body as { readonly error?: { readonly code: string; readonly message: string } };
  return error ? problem({ status, code: error.code, detail: error.message, headers }) : answer;
}
