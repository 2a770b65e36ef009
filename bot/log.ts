/**
 * The log: a fixed set of sentences, and fields by an allow-list. Whatever else is handed to it, such as an error, a
 * body or a person's words, does not reach a line. A conversation stands there by a keyed hash.
 */
import { createHmac } from 'node:crypto';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** What a log may be asked: no child, whose fields would go around the list. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

const sentences: ReadonlySet<unknown> = new Set([
  'request',
  'turn',
  'a route failed',
  'an upgrade failed',
  'failed, and is tried again',
  'text sent',
  'text not delivered',
  'audit anchored',
  'stopping',
  'stopped by a fault',
]);

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => Number.isFinite(value);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
/** A name that this program or a provider gives; never so many digits that they could be a person's number. */
const isName = matches(/^(?!.*\d{7})[\w.:-]{1,60}$/);
/** A line of a stack, which names a function and a place in a file; a line of a message does not look like it. */
const isFrame = matches(
  /^at (?:(?:async |new )?[\w.$<>#[\] ]{1,80} \()?(?:file:\/\/|node:)[\w@%./+-]{1,300}:\d{1,5}:\d{1,5}\)?$/,
);

const checks: Readonly<Record<string, Check>> = {
  method: matches(/^[A-Z-]{1,20}$/),
  route: matches(/^(?:none|\/[\w/:.-]{0,120})$/),
  status: isNumber,
  ms: isNumber,
  event: isName,
  outcome: isName,
  conversation: matches(/^[0-9a-f]{16}$/),
  key: isName,
  encoding: isName,
  count: isNumber,
  number: isNumber,
  anchor: matches(/^[0-9a-f]{64}$/),
  signal: isName,
  failure: isName,
  code: isName,
  at: (value) => Array.isArray(value) && value.every(isFrame),
};

const allowed = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => Object.hasOwn(checks, name) && checks[name]?.(value)),
  );

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Error);

/** One JSON line an entry, to standard output unless `to` is another place. */
export function createLog(level: string, to?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    formatters: { log: allowed },
    hooks: {
      logMethod([first, sentence], write) {
        write.apply(this, [
          isFields(first) ? first : {},
          sentences.has(sentence) ? String(sentence) : 'unnamed',
        ]);
      },
    },
  };
  return to ? pino(options, to) : pino(options);
}

/** The name that a conversation has in the log of an installation: the same in each line, and nothing without `secret`. */
export const pseudonyms =
  (secret: string) =>
  (conversationId: string): string =>
    createHmac('sha256', secret).update(conversationId).digest('hex').slice(0, 16);

/** What may be logged of an error from anywhere: its kind and where it was thrown, not its message. */
export function failureOf(error: unknown): { failure: string; code?: string; at?: readonly string[] } {
  if (!(error instanceof Error)) return { failure: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const stack = error.stack ?? '';
  const head = `${error.name}: ${error.message}`;
  const frames = (stack.startsWith(head) ? stack.slice(head.length) : stack)
    .split('\n')
    .map((line) => line.trim())
    .filter(isFrame);
  return {
    failure: error.name,
    ...(typeof code === 'string' && { code }),
    at: frames.slice(0, 6),
  };
}
