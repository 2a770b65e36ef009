/**
 * How nodes that share a PostgreSQL tell each other which conversations have new messages: LISTEN and NOTIFY on one
 * connection of the node's own, outside of every turn's transaction.
 *
 * PostgreSQL commits transactions that notify one after the other, so commits are told of together: at once when
 * nothing was told lately, otherwise in one notification every few milliseconds. What is lost while the connection is
 * down stays lost; whoever listens looks after its conversations now and then as well.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { ConversationId } from '../../machines/events.ts';

export interface Wakes {
  /** Tells the other nodes of a commit. Returns at once, never throws, promises nothing. */
  announce(conversationId: ConversationId): void;
  /** Calls `heard` with each conversation that another node announced, until the store is closed. Called at most once. */
  listen(heard: (conversationId: ConversationId) => void): void;
  close(): Promise<void>;
}

/** In the process there is no other node. */
export const noWakes: Wakes = {
  announce: () => undefined,
  listen: () => undefined,
  close: async () => undefined,
};

const channel = 'intake_commits';
/** Notifications of a node are at least so far apart: 200 a second, however many turns there are. */
const apartMs = 5;
/** PostgreSQL refuses a payload of 8000 bytes. */
const payloadBytes = 7_900;
/** Commits that wait to be told of; beyond that the others are found by looking. */
const pendingAtMost = 10_000;
/** A connection that is silent for so long is asked whether it lives; one that does not answer by then is replaced. */
const beatMs = 10_000;
const answerWithinMs = 5_000;
const reconnectMs = 1_000;

interface Note {
  readonly from: string;
  readonly ids: readonly ConversationId[];
}

/** The notifications that hold all ids, each as full as it may be. An id that fits into none is left out. */
export function payloadsOf(from: string, ids: Iterable<ConversationId>): readonly string[] {
  const bare = Buffer.byteLength(JSON.stringify({ from, ids: [] } satisfies Note));
  const batches: ConversationId[][] = [];
  let bytes = payloadBytes;
  for (const id of ids) {
    const more = Buffer.byteLength(JSON.stringify(id)) + 1;
    if (bare + more > payloadBytes) continue;
    if (bytes + more > payloadBytes) {
      batches.push([]);
      bytes = bare;
    }
    batches.at(-1)?.push(id);
    bytes += more;
  }
  return batches.map((batch) => JSON.stringify({ from, ids: batch } satisfies Note));
}

export function createWakes(url: string, onFault: (error: Error) => void): Wakes {
  const node = randomUUID();
  const pending = new Set<ConversationId>();
  const closing = Promise.withResolvers<void>();
  let bell = Promise.withResolvers<void>();
  let isClosed = false;
  let running: Promise<void> | undefined;

  async function tell(client: Client): Promise<void> {
    const payloads = payloadsOf(node, pending);
    pending.clear();
    if (payloads.length === 0) await client.query('select 1');
    for (const payload of payloads) await client.query('select pg_notify($1, $2)', [channel, payload]);
  }

  /** Listens and tells over one connection; rejects when it is lost. */
  async function serve(heard: (conversationId: ConversationId) => void): Promise<void> {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
    });
    const lost = Promise.withResolvers<never>();
    lost.promise.catch(() => undefined);
    client.on('error', lost.reject);
    client.on('notification', ({ payload = '' }) => {
      const { from, ids } = JSON.parse(payload) as Note;
      if (from !== node) for (const id of ids) heard(id);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      while (!isClosed) {
        bell = Promise.withResolvers();
        if (pending.size === 0) await within(beatMs, [lost.promise, closing.promise, bell.promise]);
        await tell(client);
        await pause(apartMs);
      }
    } finally {
      await within(answerWithinMs, [client.end()]);
    }
  }

  async function keepServing(heard: (conversationId: ConversationId) => void): Promise<void> {
    while (!isClosed) {
      await serve(heard).catch(onFault);
      await within(reconnectMs * (1 + Math.random()), [closing.promise]);
    }
  }

  return {
    announce(conversationId) {
      if (running === undefined || pending.size >= pendingAtMost) return;
      pending.add(conversationId);
      bell.resolve();
    },
    listen(heard) {
      running = keepServing(heard);
    },
    async close() {
      isClosed = true;
      closing.resolve();
      await running;
    },
  };
}

/** Settles as the first of them does, or when the time has passed. */
async function within(ms: number, promises: readonly Promise<void>[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([promise, ...promises]).finally(() => clearTimeout(timer));
}
