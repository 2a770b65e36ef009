import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Answer, refuse, type UpgradeRoute } from '../adapters/http.ts';
import { refuseTarget } from './guard.ts';
import type { Reception } from './reception.ts';
import type { RequestLog } from './request-log.ts';

export interface UpgradesConfig {
  readonly routes: readonly UpgradeRoute[];
  readonly reception: Reception;
  readonly log: RequestLog;
  onFailure(route: string, error: unknown): void;
  readonly deadlineMs: number;
  /** Sockets at once; more are told to come back. */
  readonly maxSockets: number;
}

/** Requests with an `Upgrade` header: Node hands them over as a bare socket that nobody else will ever answer or end. */
export interface Upgrades {
  take(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Asks the open ones to come back later. */
  closeAll(): void;
  /** Ends them without asking. */
  destroyAll(): void;
  readonly size: number;
}

const upgradeRefused = refuse(426, 'UpgradeRefused', 'Only a WebSocket at its own address may upgrade.');
const busy = refuse(503, 'Busy', 'Too many chats are open here. Try again in a moment.', {
  'retry-after': '5',
});
const failed = refuse(500, 'TryAgain', 'That did not work. Try again.');

export function createUpgrades(config: UpgradesConfig): Upgrades {
  const sockets = new Set<Duplex>();

  async function answer(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<[string, Answer?]> {
    const crowded = sockets.size > config.maxSockets ? busy : undefined;
    const refusal = refuseTarget(request) ?? config.reception.turnAway(request) ?? crowded;
    if (refusal !== undefined) return ['none', refusal];
    const caller = config.reception.callerOf(request);
    const route = config.routes.find(({ pattern }) => pattern.test(caller.path));
    if (!route || request.method !== 'GET' || request.headers.upgrade?.toLowerCase() !== 'websocket')
      return [route?.path ?? 'none', upgradeRefused];
    try {
      const params = { ...route.pattern.exec(caller.path)?.groups };
      const admission = await route.admit({ ...caller, params, rawBody: Buffer.alloc(0), body: undefined });
      if ('status' in admission) return [route.path, admission];
      if (!socket.destroyed) admission.open(request, socket, head);
      return [route.path];
    } catch (error) {
      config.onFailure(route.path, error);
      return [route.path, failed];
    }
  }

  return {
    take(request, socket, head) {
      config.log.begin(request);
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
      const deadline = setTimeout(() => socket.destroy(), config.deadlineMs);
      void answer(request, socket, head).then(([route, refusal]) => {
        clearTimeout(deadline);
        config.log.end(request, route, refusal?.status ?? 101);
        if (refusal !== undefined) refuseSocket(socket, refusal);
      });
    },
    closeAll() {
      for (const route of config.routes) route.closeAll();
    },
    destroyAll() {
      for (const socket of sockets) socket.destroy();
    },
    get size() {
      return sockets.size;
    },
  };
}

function refuseSocket(socket: Duplex, { status, headers, body }: Answer) {
  const content = JSON.stringify(body);
  const lines = Object.entries({
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(content)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${content}`);
}
