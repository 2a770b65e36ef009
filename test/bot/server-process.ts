/** The server as `npm start` runs it, in a process of its own, and a client that speaks Direct Line to it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Activity, ActivitySet } from '../../adapters/web/activities.ts';
import { brief, node } from '../brief-node.ts';
import { root } from '../sources.ts';

export interface ServerProcess {
  /** Where it serves; rejects with what it said when it ended before that. */
  readonly url: Promise<string>;
  /** Everything it wrote so far. */
  output(): string;
  /** Sends a signal, and resolves with how it ended. Under npm it goes to npm and to the server, as Ctrl-C does. */
  end(signal: NodeJS.Signals): Promise<Ending>;
  readonly ended: Promise<Ending>;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const commands = {
  node: [node, [...brief, `${root}bot/main.js`]],
  npm: ['npm', ['start', '--silent']],
} as const;

/** Settings of the surroundings do not reach it, except what a process needs to run. */
export function startServer(
  settings: Readonly<Record<string, string>>,
  by: keyof typeof commands = 'node',
): ServerProcess {
  const { PATH = '', HOME = '' } = process.env;
  const [command, options] = commands[by];
  const child: ChildProcess = spawn(command, options, {
    cwd: root,
    detached: by === 'npm',
    env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  const { promise: url, resolve, reject } = Promise.withResolvers<string>();
  url.catch(() => undefined);
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      const [isReady, shown] = /is ready: http:\/\/[^/\n]*:(\d+)\/\n/.exec(said.stdout) ?? [];
      const port = settings.PORT ?? shown;
      if (isReady && port) resolve(`http://127.0.0.1:${port}`);
    });
  const ended = once(child, 'close').then(([code, signal]): Ending => {
    reject(new Error(`ended with ${code ?? signal}: ${said.stderr}`));
    return { code, signal, ...said };
  });
  return {
    url,
    ended,
    output: () => said.stdout + said.stderr,
    end: (signal) => {
      const isRunning = child.exitCode === null && child.signalCode === null;
      if (isRunning && child.pid !== undefined) process.kill(by === 'npm' ? -child.pid : child.pid, signal);
      return ended;
    },
  };
}

interface Access {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

/** One person's page: a token, then activities. It goes with the person from one server to the next. */
export class Client {
  #url: string;
  readonly #access: Access;

  private constructor(url: string, access: Access) {
    this.#url = url;
    this.#access = access;
  }

  static async begin(url: string): Promise<Client> {
    const { token } = await call<Access>(url, 'POST', 'tokens/generate');
    return new Client(url, await call<Access>(url, 'POST', 'conversations', token));
  }

  /** The same conversation on a server that was started since. */
  moveTo(url: string): void {
    this.#url = url;
  }

  get conversationId(): string {
    return this.#access.conversationId;
  }

  /** Resolves when it is committed; rejects when the server did not say so. */
  say(text: string, clientActivityID: string): Promise<{ readonly id: string }> {
    const activity = { type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID } };
    return this.#call('POST', 'activities', activity);
  }

  async activities(): Promise<readonly Activity[]> {
    return (await this.#call<ActivitySet>('GET', 'activities')).activities;
  }

  /** An open stream; `hear` gets each frame, the first included. */
  async listen(hear: (frame: string) => void = () => undefined): Promise<WebSocket> {
    const { streamUrl } = await call<Access>(
      this.#url,
      'GET',
      `conversations/${this.conversationId}`,
      this.#access.token,
    );
    const socket = new WebSocket(streamUrl);
    socket.on('message', (frame) => hear(String(frame)));
    await once(socket, 'open');
    return socket;
  }

  #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    return call(this.#url, method, `conversations/${this.conversationId}/${path}`, this.#access.token, body);
  }
}

async function call<T>(
  url: string,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
): Promise<T> {
  const answer = await fetch(`${url}/v3/directline/${path}`, {
    method,
    headers: {
      origin: url,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  assert.ok(answer.ok, `${method} ${path.split('/').at(-1)} answers ${answer.status}`);
  return (await answer.json()) as T;
}
