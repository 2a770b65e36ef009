import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ConversationId } from '../../machines/events.ts';
import { toActivitySet } from './activities.ts';
import type { Feed } from './feed.ts';
import type { NameSpeakers, WebPorts } from './ports.ts';
import type { Grant } from './tokens.ts';

export interface StreamsConfig {
  readonly messagesAfter: WebPorts['messagesAfter'];
  readonly feed: Feed;
  readonly names: NameSpeakers;
  /** Told when the transcript could not be read; the socket is closed and the client comes back. */
  onFailure(error: unknown): void;
  /** 20 seconds, as the Microsoft client pings. A socket that is silent for two beats is dead. */
  readonly heartbeatMs?: number;
  /** Open sockets of one conversation: tabs and devices of one person. */
  readonly maxPerConversation?: number;
}

/**
 * The open WebSockets. Each reads the transcript from its own watermark on, frame by frame: the next frame is read
 * only when the one before has left for the network, so that a slow reader costs one frame of memory and no message
 * is lost, doubled or out of order.
 */
export interface Streams {
  hasRoom(conversationId: ConversationId): boolean;
  open(request: IncomingMessage, socket: Duplex, head: Buffer, grant: Grant, seq: number): void;
  /** Ends the sockets that gave no sign of life since the last beat, and pings the others. */
  beat(): void;
  /** 1012, "service restart": the clients come back by themselves and find the next process. */
  closeAll(): void;
  readonly size: number;
}

/** With messages of 10,000 characters a frame stays near 200 kB. */
const messagesPerFrame = 20;

interface Stream {
  readonly socket: WebSocket;
  isAlive: boolean;
}

export function createStreams(config: StreamsConfig): Streams {
  const { heartbeatMs = 20_000, maxPerConversation = 20 } = config;
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const streams = new Map<ConversationId, Set<Stream>>();
  const all = () => [...streams.values()].flatMap((ofConversation) => [...ofConversation]);

  function follow(socket: WebSocket, grant: Grant, seq: number) {
    const { conversationId } = grant;
    const stream: Stream = { socket, isAlive: true };
    const ofConversation = streams.get(conversationId) ?? new Set();
    streams.set(conversationId, ofConversation.add(stream));
    const pump = createPump(config, stream, grant, seq);
    const unsubscribe = config.feed.subscribe(conversationId, pump.wake, pump.readUpTo);
    const showLife = () => {
      stream.isAlive = true;
    };
    socket.on('message', showLife).on('pong', showLife);
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      unsubscribe();
      ofConversation.delete(stream);
      if (ofConversation.size === 0) streams.delete(conversationId);
    });
    pump.wake();
  }

  function beat() {
    for (const stream of all()) {
      if (stream.isAlive) stream.socket.ping();
      else stream.socket.terminate();
      stream.isAlive = false;
    }
  }

  const heartbeat = setInterval(beat, heartbeatMs).unref();
  return {
    hasRoom: (conversationId) => (streams.get(conversationId)?.size ?? 0) < maxPerConversation,
    open(request, socket, head, grant, seq) {
      server.handleUpgrade(request, socket, head, (opened) => follow(opened, grant, seq));
    },
    beat,
    closeAll() {
      clearInterval(heartbeat);
      for (const { socket } of all()) socket.close(1012);
    },
    get size() {
      return all().length;
    },
  };
}

interface Pump {
  /** Brings the socket up to date with the transcript; calls during its work make it look again. */
  wake(): void;
  /** The last message that has left. */
  readUpTo(): number;
}

function createPump(config: StreamsConfig, stream: Stream, grant: Grant, seq: number): Pump {
  const { socket } = stream;
  const isOpen = () => socket.readyState === socket.OPEN;
  let cursor = seq;
  let isPumping = false;
  let isWoken = false;

  async function pump() {
    do {
      isWoken = false;
      const messages = await config.messagesAfter(grant.conversationId, cursor, messagesPerFrame);
      if (messages.length === 0 || !isOpen()) continue;
      const frame = toActivitySet(messages, cursor, grant.userId, config.names);
      await send(socket, JSON.stringify(frame));
      stream.isAlive = true;
      cursor = messages.at(-1)?.seq ?? cursor;
      isWoken ||= messages.length === messagesPerFrame;
    } while (isWoken && isOpen());
    isPumping = false;
  }

  const wake = () => {
    isWoken = true;
    if (isPumping) return;
    isPumping = true;
    pump().catch((error: unknown) => {
      if (!isOpen()) return;
      config.onFailure(error);
      socket.close(1011);
    });
  };
  return { wake, readUpTo: () => cursor };
}

const send = (socket: WebSocket, frame: string) =>
  new Promise<void>((resolve, reject) => {
    socket.send(frame, (error) => (error ? reject(error) : resolve()));
  });
