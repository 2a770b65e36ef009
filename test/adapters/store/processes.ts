import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StoreConfig } from '../../../adapters/store/create.ts';
import { brief, node } from '../../brief-node.ts';

const program = fileURLToPath(new URL('./store-process.ts', import.meta.url));

export interface StoreProcess {
  /** The next line it says; `undefined` when it has ended. */
  next(): Promise<string | undefined>;
  /** Kills it as the kernel would, and waits until it is gone. What it said and nobody read. */
  kill(): Promise<readonly string[]>;
}

export function startStoreProcess(task: 'migrate' | 'hold' | 'talk', config: StoreConfig): StoreProcess {
  const child: ChildProcess = spawn(node, [...brief, program, task, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new TypeError('Expected a pipe, found none.');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value as string | undefined;
  return {
    next,
    kill: async () => {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill('SIGKILL');
      await gone;
      const unread: string[] = [];
      for (let line = await next(); line !== undefined; line = await next()) unread.push(line);
      return unread;
    },
  };
}
