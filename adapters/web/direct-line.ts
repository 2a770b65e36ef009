/**
 * Direct Line 3.0, served by ourselves: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 *
 * What the Microsoft client needs and no document says: the person's own message comes back with its
 * `channelData.clientActivityID`, before the replies; an expired token is a 403; a bearer token is the only proof of who
 * speaks, so that `from` of a posted activity is never read.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ConversationId } from '../../machines/events.ts';
import type { Inbound } from '../channel.ts';
import { type Answer, type Call, type Opening, type Route, refuse, type UpgradeRoute } from '../http.ts';
import { activityId, readActivity, readWatermark, type Said, toActivitySet } from './activities.ts';
import { createDoor, type Door, originNotAllowed } from './door.ts';
import type { Feed } from './feed.ts';
import type { Origins } from './origins.ts';
import type { SpeakerNames, WebPorts } from './ports.ts';
import { type Allowance, createRates } from './rates.ts';
import { createStreams } from './stream.ts';
import { type Grant, lifetimeSeconds, type Tokens } from './tokens.ts';
import { writeTranscript } from './transcript.ts';

export interface DirectLineConfig {
  readonly ports: WebPorts;
  readonly feed: Feed;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly names: SpeakerNames;
  /** What a hospital's own backend sends as bearer to get tokens from anywhere; without it only pages get tokens. */
  readonly secret?: string | undefined;
  /** Told when an open stream could not read the transcript. */
  onFailure(error: unknown): void;
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
}

export const defaultRates: DirectLineRates = {
  tokens: { burst: 60, perSecond: 1 },
  activities: { burst: 40, perSecond: 4 },
  reads: { burst: 60, perSecond: 10 },
};

export interface DirectLine {
  readonly routes: readonly Route[];
  readonly stream: UpgradeRoute;
  /** Open WebSockets. */
  readonly openStreams: number;
}

const root = '/v3/directline';

/** A transcript is read in pieces of so many messages. */
const pageSize = 200;

/** 10,000 characters at 6 bytes each as JSON escapes, and what a client wraps around them. */
const activityBytes = 128 * 1024;

export function createDirectLine(config: DirectLineConfig): DirectLine {
  const { ports, tokens, origins, names } = config;
  const rates = { ...defaultRates, ...config.rates };
  const door = createDoor({ tokens, origins, secret: config.secret, tokenRates: createRates(rates.tokens) });
  const posting = door.limited(createRates(rates.activities));
  const reading = door.limited(createRates(rates.reads));
  const streams = createStreams({
    messagesAfter: (...range) => ports.messagesAfter(...range),
    feed: config.feed,
    names,
    onFailure: config.onFailure,
    ...(config.heartbeatMs !== undefined && { heartbeatMs: config.heartbeatMs }),
  });

  const paths: readonly Omit<Route, 'headersFor'>[] = [
    { method: 'POST', path: '/tokens/generate', handle: door.starting((call) => generate(call, config)) },
    {
      method: 'POST',
      path: '/tokens/refresh',
      handle: reading(async (_call, grant) => ({ status: 200, body: await accessTo(grant, tokens) })),
    },
    {
      method: 'POST',
      path: '/conversations',
      handle: reading(async (call, grant) => {
        await join(grant, ports);
        return { status: 201, body: await connection(call, grant, '', tokens) };
      }),
    },
    {
      method: 'GET',
      path: '/conversations/:id',
      handle: reading(async (call, grant) => {
        const watermark = call.query.get('watermark') ?? '';
        if (readWatermark(watermark) === null) return badWatermark;
        await join(grant, ports);
        return { status: 200, body: await connection(call, grant, watermark, tokens) };
      }),
    },
    {
      method: 'POST',
      path: '/conversations/:id/activities',
      bodyLimit: activityBytes,
      handle: posting((call, grant) => post(call, grant, ports)),
    },
    {
      method: 'GET',
      path: '/conversations/:id/activities',
      handle: reading(async (call, grant) => {
        const seq = readWatermark(call.query.get('watermark'));
        if (seq === null) return badWatermark;
        const messages = await ports.messagesAfter(grant.conversationId, seq, pageSize);
        return { status: 200, body: toActivitySet(messages, seq, grant.userId, names) };
      }),
    },
    {
      method: 'GET',
      path: '/conversations/:id/transcript',
      handle: reading((_call, grant) => download(grant, config)),
    },
    { method: 'GET', path: '/conversations/:id/stream', handle: async () => upgradeRequired },
  ];

  return {
    routes: withPreflights(paths, origins),
    stream: createStreamRoute(door, streams),
    get openStreams() {
      return streams.size;
    },
  };
}

/** Each route under the root with its CORS headers, and one OPTIONS route a path. */
function withPreflights(paths: readonly Omit<Route, 'headersFor'>[], origins: Origins): readonly Route[] {
  const headersFor = origins.corsHeaders;
  const preflight = async (call: Call): Promise<Answer> =>
    origins.provenance(call.headers) === 'foreign'
      ? originNotAllowed
      : {
          status: 204,
          headers: {
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
            'access-control-max-age': '600',
          },
        };
  return [
    ...paths.map((route): Route => ({ ...route, path: root + route.path, headersFor })),
    ...[...new Set(paths.map(({ path }) => path))].map(
      (path): Route => ({ method: 'OPTIONS', path: root + path, headersFor, handle: preflight }),
    ),
  ];
}

const generation = z
  .object({
    resume: z.string().max(2000).optional(),
    locale: z.string().max(35).optional().catch(undefined),
    program: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .optional()
      .catch(undefined),
  })
  .optional();

async function generate(call: Call, { tokens, ports }: DirectLineConfig): Promise<Answer> {
  const body = generation.safeParse(call.body);
  if (!body.success) return refuse(400, 'BadRequest', 'Send a JSON object; resume is a string.');
  const { resume, locale, program } = body.data ?? {};
  if (resume === undefined) {
    const grant = {
      conversationId: randomId() as ConversationId,
      userId: `dl_${randomId()}`,
      locale,
      program,
    };
    return { status: 200, body: await admission(grant, tokens) };
  }
  const reading = await tokens.read('resume', resume);
  if (reading.outcome === 'expired')
    return refuse(401, 'ResumeExpired', 'This conversation was left too long ago. Start a new one.');
  if (reading.outcome === 'invalid')
    return refuse(401, 'ResumeInvalid', 'This conversation cannot be resumed. Start a new one.');
  const [first] = await ports.messagesAfter(reading.grant.conversationId, 0, 1);
  if (!first) return refuse(401, 'ResumeUnknown', 'This conversation is not kept any more. Start a new one.');
  return { status: 200, body: await admission(reading.grant, tokens) };
}

/** 128 random bits. */
const randomId = () => randomBytes(16).toString('hex');

const accessTo = async (grant: Grant, tokens: Tokens) => ({
  conversationId: grant.conversationId,
  token: await tokens.issue('access', grant),
  expires_in: lifetimeSeconds.access,
});

const admission = async (grant: Grant, tokens: Tokens) => ({
  ...(await accessTo(grant, tokens)),
  resume: await tokens.issue('resume', grant),
});

async function connection(call: Call, grant: Grant, watermark: string, tokens: Tokens) {
  const ticket = await tokens.issue('stream', grant);
  const query = new URLSearchParams({ watermark: watermark || '-', t: ticket });
  const streamUrl = `${call.baseUrl.replace(/^http/, 'ws')}${root}/conversations/${grant.conversationId}/stream?${query}`;
  return { ...(await accessTo(grant, tokens)), streamUrl };
}

/** The first event of a conversation; there is a greeting before the person types. */
async function join({ conversationId, locale, program }: Grant, ports: WebPorts): Promise<void> {
  const [first] = await ports.messagesAfter(conversationId, 0, 1);
  if (first) return;
  await ports.receive({
    conversationId,
    id: 'joined',
    event: {
      type: 'person.joined',
      channel: 'web',
      ...(locale !== undefined && { language: locale }),
      ...(program !== undefined && { program }),
    },
  });
}

async function post(call: Call, { conversationId }: Grant, ports: WebPorts): Promise<Answer> {
  const activity = readActivity(call.body);
  if (activity.outcome === 'refused') return refuse(400, activity.code, activity.message);
  if (activity.outcome === 'ignored')
    return { status: 200, body: { id: `${conversationId}|${randomUUID()}` } };
  const inbound = toInbound(conversationId, activity.said);
  const { messages } = await ports.receive(inbound);
  const own = messages.find(({ from }) => from === 'person');
  const id = own ? activityId(conversationId, own.seq) : `${conversationId}|${inbound.id}`;
  return { status: 200, body: { id } };
}

/** The prefix keeps a client's ids apart from those of timers and of the first event. */
const toInbound = (
  conversationId: ConversationId,
  { text, attachments, clientId, title }: Said,
): Inbound => ({
  conversationId,
  id: `web|${clientId ?? randomUUID()}`,
  event: { type: 'person.replied', channel: 'web', text, ...(attachments > 0 && { attachments }) },
  ...(clientId !== undefined && { clientId }),
  ...(title !== undefined && { title }),
});

async function download({ conversationId }: Grant, { ports, names }: DirectLineConfig): Promise<Answer> {
  const messages = [];
  let page = await ports.messagesAfter(conversationId, 0, pageSize);
  while (page.length > 0) {
    messages.push(...page);
    page = await ports.messagesAfter(conversationId, messages.at(-1)?.seq ?? 0, pageSize);
  }
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="conversation.txt"',
    },
    body: writeTranscript(messages, names),
  };
}

function createStreamRoute(door: Door, streams: ReturnType<typeof createStreams>): UpgradeRoute {
  return {
    path: `${root}/conversations/:id/stream`,
    pattern: /^\/v3\/directline\/conversations\/(?<id>[^/]+)\/stream$/,
    async admit(call): Promise<Answer | Opening> {
      const admission = await door.admit(call, 'stream', call.query.get('t') ?? undefined);
      if (admission.outcome === 'refused') return admission.answer;
      const { grant } = admission;
      const seq = readWatermark(call.query.get('watermark'));
      if (seq === null) return badWatermark;
      if (!streams.hasRoom(grant.conversationId))
        return refuse(429, 'TooManyStreams', 'This conversation is open in too many places.', {
          'retry-after': '30',
        });
      return { open: (request, socket, head) => streams.open(request, socket, head, grant, seq) };
    },
    closeAll: streams.closeAll,
  };
}

const badWatermark = refuse(400, 'BadWatermark', 'A watermark is the number that the last answer carried.');

const upgradeRequired = refuse(426, 'UpgradeRequired', 'Open this address as a WebSocket.', {
  connection: 'Upgrade',
  upgrade: 'websocket',
});
