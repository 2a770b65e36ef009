import type { Client, ClientConfig } from 'pg';

/** Statements that are prepared at most; what a program writes without end (a row more, a row less) is parsed each time. */
const mostStatements = 200;

const allColumns = /(?:select|returning|["\w]\.)\s*\*/i;

/**
 * A client that has PostgreSQL parse and plan each statement once a connection, by giving it a name. Statements without
 * values, and those whose columns are not named (`select *`, which a migration elsewhere would break), go as they are.
 */
export function preparing(Plain: typeof Client): typeof Client {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostStatements || allColumns.test(text)) return known;
    const name = `s${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  return class extends Plain {
    constructor(config?: string | ClientConfig) {
      super(config);
      const query = this.query.bind(this) as (...args: readonly unknown[]) => unknown;
      const prepared = (text: unknown, values?: unknown, ...rest: readonly unknown[]): unknown => {
        const isPlain = typeof text === 'string' && Array.isArray(values) && values.length > 0;
        const name = isPlain ? nameOf(text) : undefined;
        return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
      };
      this.query = prepared as typeof this.query;
    }
  };
}
