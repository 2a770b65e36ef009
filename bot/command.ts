/** What the operator's commands have in common: settings, store, arguments, and an end that says how it went. */
import type { Store } from '../adapters/store/store.ts';
import { readConfig } from './config.ts';
import { isMendable, openStore } from './opening.ts';

export interface Command {
  readonly store: Store;
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  say(line: string): void;
}

/** Runs `work` on the store of the settings; its result is the exit code. */
export const runCommand = async (work: (command: Command) => Promise<number>): Promise<void> => {
  try {
    const store = await openStore(readConfig(process.env));
    const say = (line: string) => process.stdout.write(`${line}\n`);
    try {
      process.exitCode = await work({ store, args: process.argv.slice(2), say });
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!isMendable(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};
