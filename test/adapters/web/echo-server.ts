/** The whole web channel over loopback, with a brain in memory that says back what it hears. */
import type { Duplex } from 'node:stream';
import { Registry } from 'prom-client';
import type { Inbound, Message, RenderedChoice } from '../../../adapters/channel.ts';
import type { Route, UpgradeRoute } from '../../../adapters/http.ts';
import { createDirectLine, type DirectLineConfig } from '../../../adapters/web/direct-line.ts';
import { createFeed } from '../../../adapters/web/feed.ts';
import { createOrigins } from '../../../adapters/web/origins.ts';
import type { WebPorts } from '../../../adapters/web/ports.ts';
import { createTokens } from '../../../adapters/web/tokens.ts';
import { createLog } from '../../../bot/log.ts';
import { createServer, type Server, type ServerConfig } from '../../../bot/server.ts';
import { noDocuments } from './no-documents.ts';

/** When every message reaches the server. */
export const receivedAt = '2026-03-10T15:00:00.000Z';

export const secret = 'only-a-hospital-backend-knows-this';
export const friend = 'https://www.hospital.example.org';
export const names = () => ({ person: 'You', assistant: 'Assistant', coordinator: 'Coordinator' });

export interface Brain extends WebPorts {
  readonly inbounds: Inbound[];
  /** As the turn does for a coordinator's message or a timer: a message out of the blue. */
  say(conversationId: string, text: string, more?: Partial<Message>): void;
  /** Makes the next `receive` fail before anything is kept. */
  failOnce(): void;
  /** Forgets everything, as a server with an empty database. */
  forget(): void;
}

const choices: readonly RenderedChoice[] = [
  { value: 'yes', title: 'Yes, please' },
  { value: 'no', title: 'No, thanks' },
];

export function createBrain(publish: (conversationId: Message['conversationId']) => void): Brain {
  const transcripts = new Map<string, Message[]>();
  const answered = new Map<string, readonly Message[]>();
  const inbounds: Inbound[] = [];
  let isFailing = false;

  const add = (conversationId: string, from: Message['from'], text: string, more: Partial<Message> = {}) => {
    const transcript = transcripts.get(conversationId) ?? [];
    transcripts.set(conversationId, transcript);
    const message: Message = {
      conversationId: conversationId as Message['conversationId'],
      seq: transcript.length + 1,
      at: '2026-12-03T10:20:30.000Z',
      from,
      channel: 'web',
      text,
      ...more,
    };
    transcript.push(message);
    return message;
  };

  const decide = ({ conversationId, event, clientId, title }: Inbound): Message[] => {
    if (event.type === 'person.joined')
      return [add(conversationId, 'assistant', 'Hello.', { choices, step: 'start' })];
    if (event.type !== 'person.replied') return [];
    return [
      add(conversationId, 'person', title ?? event.text, clientId === undefined ? {} : { clientId }),
      add(conversationId, 'assistant', `You said: ${event.text}`, {
        progress: { stage: 'contact', number: 5, of: 12, label: 'Contact' },
      }),
    ];
  };

  return {
    standing: async () => null,
    documents: noDocuments,
    inbounds,
    async receive(inbound) {
      if (isFailing) {
        isFailing = false;
        throw new Error(`could not store: ${JSON.stringify(inbound)}`);
      }
      const key = `${inbound.conversationId} ${inbound.id}`;
      const before = answered.get(key);
      if (before) return { messages: before };
      inbounds.push(inbound);
      const messages = decide(inbound);
      answered.set(key, messages);
      publish(inbound.conversationId);
      return { messages };
    },
    async messagesAfter(conversationId, seq, limit) {
      return (transcripts.get(conversationId) ?? []).filter((message) => message.seq > seq).slice(0, limit);
    },
    say(conversationId, text, more) {
      publish(add(conversationId, more?.from ?? 'assistant', text, more).conversationId);
    },
    failOnce() {
      isFailing = true;
    },
    forget() {
      transcripts.clear();
      answered.clear();
    },
  };
}

export interface EchoServer {
  readonly baseUrl: string;
  readonly port: number;
  readonly brain: Brain;
  readonly server: Server;
  readonly openStreams: () => number;
  /** Cuts the wire under every open WebSocket, without a goodbye. */
  cutSockets(): void;
  /** What was logged, one JSON line each. */
  readonly logged: string[];
  /** Moves the clock of the tokens. */
  advance(seconds: number): void;
}

export interface EchoOptions {
  readonly server?: Partial<ServerConfig>;
  readonly directLine?: Partial<DirectLineConfig>;
  readonly publicUrl?: string;
  readonly routes?: readonly Route[];
}

export async function serveEcho(options: EchoOptions = {}): Promise<EchoServer> {
  const { publicUrl } = options;
  const feed = createFeed();
  const brain = createBrain(feed.publish);
  const logged: string[] = [];
  let now = Date.parse('2026-12-03T10:00:00Z');
  const directLine = createDirectLine({
    ports: brain,
    feed,
    names,
    secret,
    tokens: createTokens({ secret: 'k'.repeat(32), now: () => new Date(now) }),
    origins: createOrigins({ publicUrl, embedding: [friend] }),
    onFailure: (error) => logged.push(String(error)),
    now: () => new Date(receivedAt),
    ...options.directLine,
  });
  const sockets = new Set<Duplex>();
  const server = createServer({
    port: 0,
    host: '127.0.0.1',
    log: createLog('debug', { write: (line: string) => logged.push(line) }),
    registry: new Registry(),
    isReady: async () => true,
    publicUrl,
    routes: [...directLine.routes, ...(options.routes ?? [])],
    upgrades: [wiretapped(directLine.stream, sockets)],
    drainMs: 500,
    ...options.server,
  });
  const port = await server.listen();
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    port,
    brain,
    server,
    openStreams: () => directLine.openStreams,
    cutSockets() {
      for (const socket of sockets) socket.destroy();
    },
    logged,
    advance(seconds) {
      now += seconds * 1000;
    },
  };
}

/** The same route; the sockets it opens are also kept in the set. */
const wiretapped = (route: UpgradeRoute, sockets: Set<Duplex>): UpgradeRoute => ({
  ...route,
  async admit(call) {
    const admission = await route.admit(call);
    if ('status' in admission) return admission;
    return {
      open(request, socket, head) {
        sockets.add(socket);
        admission.open(request, socket, head);
      },
    };
  },
});

export interface Entry {
  readonly conversationId: string;
  readonly token: string;
  readonly resume: string;
  readonly expires_in: number;
}

/** What the chat page does first. */
export async function enter({ baseUrl }: EchoServer, body: object = {}): Promise<Entry> {
  const response = await fetch(`${baseUrl}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { origin: baseUrl, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Entry;
}

/** One request to the protocol; the answer's body is parsed. */
export async function call(
  { baseUrl }: EchoServer,
  method: string,
  path: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test says it is
): Promise<{ status: number; headers: Headers; body: any }> {
  const response = await fetch(`${baseUrl}/v3/directline${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
