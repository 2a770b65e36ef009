/** The product as a new user starts it: `bot/main.js` in a process of its own, on a folder that survives restarts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brief, node } from './brief-node.ts';
import { usedFolder } from './used-folder.ts';

export interface Product {
  readonly url: string;
  /** Everything that the process wrote, logs included. */
  output(): string;
  /** As when the power fails: no handler runs. */
  kill(): Promise<void>;
  /** Again on the same folder and port. */
  start(): Promise<void>;
  /** In good order; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Ends it and removes the folder. */
  remove(): Promise<void>;
}

export const startProduct = async (settings: { readonly [name: string]: string } = {}): Promise<Product> => {
  const folder = await usedFolder();
  let child: ChildProcess | undefined;
  let output = '';
  let port = '0';

  const start = async () => {
    const starting = spawn(node, [...brief, 'bot/main.js'], {
      env: { ...process.env, LOG_LEVEL: 'warn', ...settings, DATA_DIR: join(folder, 'data'), PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = starting;
    const ready = Promise.withResolvers<void>();
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /ready: http:\/\/localhost:(\d+)\//.exec(output);
      if (found?.[1]) {
        port = found[1];
        ready.resolve();
      }
    };
    output = '';
    starting.stdout.on('data', hear);
    starting.stderr.on('data', hear);
    starting.once('exit', (code) => ready.reject(new Error(`the product ended with ${code}: ${output}`)));
    await ready.promise;
  };

  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = await ended;
    return code as number | null;
  };

  await start();
  return {
    url: `http://localhost:${port}`,
    output: () => output,
    kill: async () => void (await end('SIGKILL')),
    start,
    stop: () => end('SIGTERM'),
    remove: async () => {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
};
