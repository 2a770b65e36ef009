/**
 * The port between the HTTP server and whatever answers on it.
 *
 * - Call: a request that passed the guard; its body is read, its URL and Host are valid.
 * - Answer: what goes back. Refusals are answers too, in one shape: `{ error: { code, message } }`.
 * - Route: one method and path, and who answers.
 * - UpgradeRoute: one path where a WebSocket may open.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The named parts of the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Path and query byte for byte as they came, for signatures. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** The client's network address, as far as the trusted proxies tell. */
  readonly address: string;
  /** Scheme, host and port under which the client sees this server, without a slash at the end. */
  readonly baseUrl: string;
  /** The bytes as they came, for signatures; empty without a body. */
  readonly rawBody: Buffer;
  /** A JSON value, a `URLSearchParams` for a form, a `Buffer` where bytes are taken, or `undefined` without a body. */
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes and strings go out as they are, with the `content-type` of `headers`; anything else as JSON. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** With `:name` for a part: `/v3/directline/conversations/:id/activities`. A GET route answers HEAD too. */
  readonly path: string;
  /** Largest body in bytes; 64 KiB when absent. */
  readonly bodyLimit?: number;
  /** Takes `application/octet-stream` alone; the call's body is then a `Buffer`. */
  readonly takesBytes?: boolean;
  /** Callers prove who they are, and many share an address: no rate per address holds. */
  readonly isUnmetered?: boolean;
  /** Headers of every answer on this route, the server's own refusals included. */
  headersFor?(headers: IncomingHttpHeaders): Readonly<Record<string, string>>;
  /** How refusals look on this route, the server's own among them; without it, as they are. */
  refusal?(answer: Answer): Answer;
  /** Throws when the work was not committed: the client gets a 500 that tells it to send again. */
  handle(call: Call): Promise<Answer>;
}

/** The go-ahead for a WebSocket: the server hands the connection over and forgets it. */
export interface Opening {
  open(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface UpgradeRoute {
  /** As it is named in the log and in figures. */
  readonly path: string;
  /** Named groups become the call's `params`. */
  readonly pattern: RegExp;
  admit(call: Call): Promise<Answer | Opening>;
  /** Asks every open connection to come back later. */
  closeAll(): void;
}

/** A refusal in the one shape that clients read; `message` is plain words and never repeats what was sent. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { error: { code, message } } };
}
