import type { StoredSnapshot } from './record.ts';

/** One step forward in the stored format of a machine. */
interface Migration {
  readonly machine: string;
  readonly from: number;
  forward(snapshot: unknown): unknown;
}

/** In order; each raises its machine's version by one. A frozen fixture of each old version is kept in the tests. */
const migrations: readonly Migration[] = [];

/** A stored snapshot in the newest version that the migrations reach. */
export const migrate = (stored: StoredSnapshot): StoredSnapshot =>
  migrations.reduce(
    (current, { machine, from, forward }) =>
      current.machine === machine && current.version === from
        ? { machine, version: from + 1, snapshot: forward(current.snapshot) }
        : current,
    stored,
  );
