/**
 * How JSON bodies are kept: the only place that knows. Every record, message, case, task and audit detail passes here
 * on its way in and out, so that what is encrypted, and how, is decided here and nowhere else.
 *
 * PostgreSQL's jsonb refuses two things that JavaScript strings can hold, U+0000 and lone surrogates; a person can
 * send both. They are kept as U+FFFD, because a message that cannot be stored would be redelivered for ever.
 */

const suspicious = /\\u(?:0000|d[89a-f])/i;

/** JSON text for a jsonb column. */
export function encode(value: unknown): string {
  const text = JSON.stringify(value);
  return suspicious.test(text) ? JSON.stringify(value, storable) : text;
}

/** The value that `encode` was given, from what the driver reads out of a jsonb column. */
export function decode<T>(stored: unknown): T {
  return stored as T;
}

function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\uFFFD') : value;
}
