/** What the operator's commands have in common: settings, store, arguments, and an end that says how it went. */
import { createStore } from '../adapters/store/create.ts';
import {
  DatabaseUnreachable,
  DataFolderInUse,
  DataKeyMissing,
  SealBroken,
} from '../adapters/store/failures.ts';
import type { Store } from '../adapters/store/store.ts';
import { type Config, ConfigInvalid, readConfig } from './config.ts';

export interface Command {
  readonly store: Store;
  readonly config: Config;
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  say(line: string): void;
}

/** Runs `work` on the store of the settings; its result is the exit code. */
export const runCommand = async (work: (command: Command) => Promise<number>): Promise<void> => {
  try {
    const config = readConfig(process.env);
    const store = await createStore(storeOf(config));
    try {
      await store.migrate();
      const say = (line: string) => process.stdout.write(`${line}\n`);
      process.exitCode = await work({ store, config, args: process.argv.slice(2), say });
    } finally {
      await store.close();
    }
  } catch (error) {
    process.stderr.write(`${sentenceFor(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exitCode = 1;
  }
};

/** Where the settings keep data, and under which keys. */
export const storeOf = ({ DATABASE_URL, DATA_DIR, DATA_KEYS }: Config) => ({
  ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataDir: DATA_DIR }),
  dataKeys: DATA_KEYS,
});

const mendable = [ConfigInvalid, DataFolderInUse, DatabaseUnreachable, DataKeyMissing, SealBroken];

/** What the person who starts a program can mend, in a sentence; `null` for a fault. */
export const sentenceFor = (error: unknown): string | null =>
  error instanceof Error && mendable.some((kind) => error instanceof kind) ? error.message : null;
