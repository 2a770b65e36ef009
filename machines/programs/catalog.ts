import type { z } from 'zod';
import {
  type OpenProgram,
  type Program,
  type ProgramFile,
  programSchema,
  programValuesSchema,
} from './schema.ts';

/** The programs, parsed, in neutral order. */
export interface Catalog {
  readonly all: readonly Program[];
  /** Those that take cases. */
  readonly open: readonly OpenProgram[];
  byId(id: string): Program | null;
  /** `null` also for a program that exists only as a transfer. */
  openById(id: string): OpenProgram | null;
}

/** The data or the overrides are wrong; `problems` names every place at once, as `program.path: what is expected`. */
export class CatalogError extends Error {
  readonly code = 'programs-invalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The programs cannot be read:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}

/** A program that takes cases, as against one that is only a transfer. */
const takesCases = (program: Program): program is OpenProgram => program.intake !== 'transfer';

/**
 * Reads the programs' files and lays a hospital's own settings over their values: JSON such as
 * `{"ucsf-adult":{"intake":{"eligibility":{"residence":{"states":{"TX":"open"}}}}}}`. Objects are merged, everything
 * else is replaced, an id cannot change. Throws a `CatalogError` that names all mistakes.
 */
export const createCatalog = (files: readonly ProgramFile[], overrides: unknown = {}): Catalog => {
  const problems: string[] = [];
  const parsed = files.flatMap((file) => parse(programSchema, file, file.id, problems));
  const settings = settingsById(overrides, parsed, problems);
  const all = parsed
    .flatMap((program) => overridden(program, settings[program.id], problems))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  problems.push(...repeated(files));
  if (problems.length > 0) throw new CatalogError(problems);
  const open = all.filter(takesCases);
  return Object.freeze({
    all: freeze(all),
    open: freeze(open),
    byId: (id: string) => all.find((program) => program.id === id) ?? null,
    openById: (id: string) => open.find((program) => program.id === id) ?? null,
  });
};

const overridden = (program: Program, settings: unknown, problems: string[]): Program[] => {
  if (settings === undefined) return [program];
  if (isObject(settings) && 'id' in settings) problems.push(`${program.id}.id: an id cannot be overridden`);
  return parse(programValuesSchema, merge(program, settings), program.id, problems);
};

const parse = (schema: z.ZodType<Program>, data: unknown, id: string, problems: string[]): Program[] => {
  const result = schema.safeParse(data);
  if (result.success) return [result.data];
  problems.push(...result.error.issues.flatMap((issue) => problemsOf(issue, [id])));
  return [];
};

const isOfOtherShape = ({ code, path }: z.core.$ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

/** A choice between shapes fails with the problems of the first shape that it may have been meant to be. */
const problemsOf = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]): string[] => {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.find((errors) => !errors.some(isOfOtherShape));
    if (closest) return closest.flatMap((error) => problemsOf(error, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...path, key].map(String).join('.')}: no such setting`);
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((error) => problemsOf({ ...error, path: [] }, path));
  }
  return [`${path.map(String).join('.')}: ${issue.message}`];
};

const settingsById = (
  overrides: unknown,
  programs: readonly Program[],
  problems: string[],
): { readonly [id: string]: unknown } => {
  if (!isObject(overrides)) {
    problems.push('overrides: expected an object with program ids as keys');
    return {};
  }
  for (const id of Object.keys(overrides)) {
    if (!programs.some((program) => program.id === id)) problems.push(`${id}: no such program`);
  }
  return overrides;
};

const repeated = (files: readonly ProgramFile[]): string[] => {
  const ids = files.map((file) => file.id);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id}.id: used by two programs`);
};

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merge = (base: unknown, over: unknown): unknown => {
  if (!isObject(base) || !isObject(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in over ? merge(base[key], over[key]) : base[key]]),
  );
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
};
