import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../sources.ts';
import { type Figure, figureOf } from './figure.ts';

const starts = 5;
const patienceMs = 60_000;

/** From `npm start` to the first answer of `/healthz`: with a data folder that is not there yet, and with the one it left. */
export async function coldStart(): Promise<readonly Figure[]> {
  const fresh: number[] = [];
  const known: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    const dataDir = await mkdtemp(join(tmpdir(), 'intake-bench-'));
    try {
      fresh.push(await startOnce(join(dataDir, 'data')));
      known.push(await startOnce(join(dataDir, 'data')));
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }
  return [figure('npm start, new data folder', fresh), figure('npm start, existing data folder', known)];
}

function figure(name: string, each: readonly number[]): Figure {
  const { perSecond: _, ...rest } = figureOf(name, 'ms', { each, wall: 1 });
  return rest;
}

async function startOnce(dataDir: string): Promise<number> {
  const port = await freePort();
  const before = performance.now();
  const server = spawn('npm', ['start', '--silent'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(port) },
  });
  server.stdout.resume();
  try {
    await answering(`http://127.0.0.1:${port}/healthz`, server, before + patienceMs);
    return performance.now() - before;
  } finally {
    await stop(server);
  }
}

async function answering(url: string, server: ChildProcess, deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    if (hasEnded(server))
      throw new Error(`npm start ended with ${server.exitCode ?? server.signalCode} before it answered`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(5);
  }
  throw new Error(`npm start did not answer within ${patienceMs} ms`);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Ends npm and what it started, which are one process group and write to one pipe: it closes with the last of them. */
async function stop(server: ChildProcess): Promise<void> {
  if (hasEnded(server) || server.pid === undefined) return;
  const ended = once(server, 'close');
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  if (address === null || typeof address === 'string') throw new Error('expected a port, found none');
  return address.port;
}
