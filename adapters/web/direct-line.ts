/**
 * Direct Line 3.0, served by ourselves:
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 *
 * What the Microsoft client needs and no document says: the person's own message comes back with its
 * `channelData.clientActivityID`, before the replies; an expired token is a 403; the token that reconnecting answers
 * replaces the one the client holds. A token is the only proof of who speaks: `from` of a posted activity is never read.
 */
import { type Answer, type Call, type Opening, type Route, refuse, type UpgradeRoute } from '../http.ts';
import { type Allowance, createRates } from '../rates.ts';
import { readWatermark } from './activities.ts';
import { badWatermark, createConversations } from './conversations.ts';
import { generateToken } from './credentials.ts';
import { createDocumentHandlers } from './documents.ts';
import { createDoor, type Door, originNotAllowed } from './door.ts';
import type { Feed } from './feed.ts';
import type { Origins } from './origins.ts';
import { type NameSpeakers, partBytes, type WebPorts } from './ports.ts';
import { createStreams, type Streams } from './stream.ts';
import type { Tokens } from './tokens.ts';

export interface DirectLineConfig {
  readonly ports: WebPorts;
  readonly feed: Feed;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly names: NameSpeakers;
  /** What a hospital's own backend sends as bearer to get tokens from anywhere; without it only pages get tokens. */
  readonly secret?: string | undefined;
  /** Told when an open stream could not read the transcript. */
  onFailure(error: unknown): void;
  /** The clock that says when a message reached us. */
  readonly now?: () => Date;
  readonly rates?: Partial<DirectLineRates>;
  /** See `StreamsConfig`. */
  readonly heartbeatMs?: number;
}

export interface DirectLineRates {
  /** New tokens per network address: a hospital's whole waiting room may share one. */
  readonly tokens: Allowance;
  /** Activities per conversation: a person taps a few times a second at most, a page that was offline sends its queue. */
  readonly activities: Allowance;
  /** Reads and reconnects per conversation, all tabs together; the Microsoft client may poll five times a second. */
  readonly reads: Allowance;
  /** Parts of documents per conversation: 160 of them are 20 MB. */
  readonly documents: Allowance;
}

const defaultRates: DirectLineRates = {
  tokens: { burst: 60, perSecond: 1 },
  activities: { burst: 40, perSecond: 4 },
  reads: { burst: 60, perSecond: 10 },
  documents: { burst: 200, perSecond: 20 },
};

export interface DirectLine {
  readonly routes: readonly Route[];
  readonly stream: UpgradeRoute;
  /** Open WebSockets. */
  readonly openStreams: number;
}

const root = '/v3/directline';

/** 10,000 characters at 6 bytes each as JSON escapes, and what a client wraps around them. */
const activityBytes = 128 * 1024;

export function createDirectLine(config: DirectLineConfig): DirectLine {
  const { ports, feed, names, origins, tokens, secret } = config;
  const rates = { ...defaultRates, ...config.rates };
  const door = createDoor({ tokens, origins, secret, tokenRates: createRates(rates.tokens) });
  const streams = createStreams({
    messagesAfter: (...range) => ports.messagesAfter(...range),
    feed,
    names,
    onFailure: config.onFailure,
    ...(config.heartbeatMs !== undefined && { heartbeatMs: config.heartbeatMs }),
  });
  return {
    routes: withCors(listRoutes(config, rates, door), origins),
    stream: createStreamRoute(door, streams),
    get openStreams() {
      return streams.size;
    },
  };
}

function listRoutes(
  { ports, tokens, names, now }: DirectLineConfig,
  rates: DirectLineRates,
  door: Door,
): readonly Route[] {
  const posting = door.limited(createRates(rates.activities));
  const reading = door.limited(createRates(rates.reads));
  const talk = createConversations({ root, ports, tokens, names, ...(now ? { now } : {}) });
  const bringing = door.limited(createRates(rates.documents));
  const documents = createDocumentHandlers(ports.documents);
  const one = `${root}/conversations/:id`;
  return [
    {
      method: 'POST',
      path: `${root}/tokens/generate`,
      handle: door.starting((call) => generateToken(call, tokens, ports)),
    },
    { method: 'POST', path: `${root}/tokens/refresh`, handle: reading(talk.refreshToken) },
    { method: 'POST', path: `${root}/conversations`, handle: reading(talk.start) },
    { method: 'GET', path: one, handle: reading(talk.reconnect) },
    {
      method: 'POST',
      path: `${one}/activities`,
      bodyLimit: activityBytes,
      handle: posting(talk.postActivity),
    },
    { method: 'GET', path: `${one}/activities`, handle: reading(talk.readActivities) },
    { method: 'GET', path: `${one}/standing`, handle: reading(talk.readStanding) },
    { method: 'GET', path: `${one}/transcript`, handle: reading(talk.downloadTranscript) },
    { method: 'POST', path: `${one}/documents`, handle: bringing(documents.begin) },
    {
      method: 'PUT',
      path: `${one}/documents/:document/parts/:part`,
      bodyLimit: partBytes,
      takesBytes: true,
      handle: bringing(documents.addPart),
    },
    { method: 'POST', path: `${one}/documents/:document/end`, handle: bringing(documents.end) },
    { method: 'DELETE', path: `${one}/documents/:document`, handle: bringing(documents.remove) },
    { method: 'GET', path: `${one}/stream`, handle: async () => upgradeRequired },
  ];
}

/** The same routes with their CORS headers, and one OPTIONS route a path. */
function withCors(routes: readonly Route[], origins: Origins): readonly Route[] {
  const headersFor = origins.corsHeaders;
  const handle = async ({ headers }: Call): Promise<Answer> =>
    origins.provenance(headers) === 'foreign' ? originNotAllowed : preflight;
  const paths = [...new Set(routes.map(({ path }) => path))];
  return [
    ...routes.map((route): Route => ({ ...route, headersFor })),
    ...paths.map((path): Route => ({ method: 'OPTIONS', path, headersFor, handle })),
  ];
}

const preflight: Answer = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'access-control-max-age': '600',
  },
};

function createStreamRoute(door: Door, streams: Streams): UpgradeRoute {
  return {
    path: `${root}/conversations/:id/stream`,
    pattern: /^\/v3\/directline\/conversations\/(?<id>[^/]+)\/stream$/,
    async admit(call): Promise<Answer | Opening> {
      const admission = await door.admit(call, 'stream', call.query.get('t') ?? undefined);
      if (admission.outcome === 'refused') return admission.answer;
      const seq = readWatermark(call.query.get('watermark'));
      if (seq === null) return badWatermark;
      const { grant } = admission;
      if (!streams.hasRoom(grant.conversationId)) return tooManyStreams;
      return { open: (request, socket, head) => streams.open(request, socket, head, grant, seq) };
    },
    closeAll: streams.closeAll,
  };
}

const tooManyStreams = refuse(429, 'TooManyStreams', 'This conversation is open in too many places.', {
  'retry-after': '30',
});

const upgradeRequired = refuse(426, 'UpgradeRequired', 'Open this address as a WebSocket.', {
  connection: 'Upgrade',
  upgrade: 'websocket',
});
