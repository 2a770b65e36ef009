import type { ZodError } from 'zod';

/** What is wrong with settings, as `name: what is expected`; empty without an error. */
export const problemsOf = (error: ZodError | undefined): readonly string[] =>
  (error?.issues ?? []).map(({ path, message }) => `${path[0]?.toString()}: ${message}`);
