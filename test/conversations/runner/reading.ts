import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { type Answering, type ConversationFile, conversationFile, personFile, wordsOf } from './format.ts';

/** A conversation file that was read, with the line that each step stands on. */
export interface Conversation extends ConversationFile {
  /** As it was named to the runner. */
  readonly path: string;
  /** 1-based line of each step. */
  readonly lines: readonly number[];
  /** What the person answers where the file says `reaches`. */
  readonly answering: Answering;
}

/** A file that is not in the format; `problems` names all mistakes as `file:line: place: what was expected`. */
export class FileUnreadable extends Error {
  readonly code = 'FILE_UNREADABLE';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const people = new URL('../people/', import.meta.url);

/** A number that is more than a number, such as 007, stays the words it is written as. */
const keepAsWritten = (node: Scalar): void => {
  if (typeof node.value === 'number' && String(node.value) !== node.source) node.value = node.source;
};

/** Reads text as YAML of a shape, or throws `FileUnreadable`. */
const readAs = <T extends z.ZodType>(shape: T, path: string, text: string) => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
  if (document.errors.length > 0)
    throw new FileUnreadable(
      document.errors.map(({ message, pos }) => `${path}:${lineAt(pos[0])}: ${message}`),
    );
  visit(document, { Scalar: (_, node) => keepAsWritten(node) });
  const lineOf = (place: readonly PropertyKey[]): number => {
    const node = document.getIn(place as readonly (string | number)[], true) as
      | { range?: [number] }
      | undefined;
    if (node?.range || place.length === 0) return lineAt(node?.range?.[0]);
    return lineOf(place.slice(0, -1));
  };
  const parsed = shape.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  throw new FileUnreadable(
    parsed.error.issues.map(
      (issue) => `${path}:${lineOf(issue.path)}: ${placeOf(issue.path)}${wordsOf(issue)}`,
    ),
  );
};

/** `steps.3.assistant.says` as "step 4, assistant, says: ". */
const placeOf = (path: readonly PropertyKey[]): string => {
  if (path.length === 0) return '';
  const parts =
    path[0] === 'steps' && path.length > 1 ? [`step ${Number(path[1]) + 1}`, ...path.slice(2)] : path;
  return `${parts.map(String).join(', ')}: `;
};

const answersOf = (person: string | undefined, path: string): Answering => {
  if (person === undefined) return {};
  const file = new URL(`${person}.yaml`, people);
  try {
    return readAs(personFile, basename(file.pathname), readFileSync(file, 'utf8')).value.answers;
  } catch (error) {
    if (error instanceof FileUnreadable) throw error;
    throw new FileUnreadable([
      `${path}: person: expected a file in test/conversations/people, found ${person}`,
    ]);
  }
};

/** The conversation in a text. */
export const readConversation = (path: string, text: string): Conversation => {
  const { value, lineOf } = readAs(conversationFile, path, text);
  return {
    ...value,
    path,
    lines: value.steps.map((_, index) => lineOf(['steps', index])),
    answering: { ...answersOf(value.person, path), ...value.answers },
  };
};

export const readConversationFile = (path: string): Conversation =>
  readConversation(path, readFileSync(path, 'utf8'));
