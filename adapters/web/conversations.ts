/** What the holder of a conversation's token can do with it. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ConversationId, Instant } from '../../machines/events.ts';
import type { Inbound, Message } from '../channel.ts';
import { type Answer, type Call, refuse } from '../http.ts';
import { activityId, readActivity, readWatermark, type Said, toActivitySet } from './activities.ts';
import { accessTo } from './credentials.ts';
import type { NameSpeakers, WebPorts } from './ports.ts';
import type { Grant, Tokens } from './tokens.ts';
import { writeTranscript } from './transcript.ts';

export interface ConversationsConfig {
  /** Path under which the protocol is served. */
  readonly root: string;
  readonly ports: WebPorts;
  readonly tokens: Tokens;
  readonly names: NameSpeakers;
  readonly now?: () => Date;
}

export type Handling = (call: Call, grant: Grant) => Promise<Answer>;

export interface Conversations {
  /** Begins the conversation, or opens it again: the person is greeted once. */
  readonly start: Handling;
  /** Opens it again, from a watermark on. */
  readonly reconnect: Handling;
  readonly refreshToken: Handling;
  readonly postActivity: Handling;
  readonly readActivities: Handling;
  /** Where the person stands; `{}` where nothing is known of them. */
  readonly readStanding: Handling;
  readonly downloadTranscript: Handling;
}

/** A transcript is read in pieces of so many messages. */
const pageSize = 200;

const startBody = z.object({ locale: z.string().max(35) });

export function createConversations({
  root,
  ports,
  tokens,
  names,
  now = () => new Date(),
}: ConversationsConfig): Conversations {
  const connect = async (call: Call, grant: Grant, watermark: string) => {
    await join(grant, ports);
    const query = new URLSearchParams({
      watermark: watermark || '-',
      t: await tokens.issue('stream', grant),
    });
    const path = `${root}/conversations/${grant.conversationId}/stream`;
    return {
      ...(await accessTo(grant, tokens)),
      streamUrl: `${call.baseUrl.replace(/^http/, 'ws')}${path}?${query}`,
    };
  };

  return {
    async start(call, grant) {
      const { locale } = startBody.safeParse(call.body).data ?? {};
      return { status: 201, body: await connect(call, { ...grant, locale: grant.locale ?? locale }, '') };
    },
    async reconnect(call, grant) {
      const watermark = call.query.get('watermark') ?? '';
      if (readWatermark(watermark) === null) return badWatermark;
      return { status: 200, body: await connect(call, grant, watermark) };
    },
    refreshToken: async (_call, grant) => ({ status: 200, body: await accessTo(grant, tokens) }),
    postActivity: (call, grant) => postActivity(call, grant, ports, now),
    async readActivities(call, grant) {
      const seq = readWatermark(call.query.get('watermark'));
      if (seq === null) return badWatermark;
      const messages = await ports.messagesAfter(grant.conversationId, seq, pageSize);
      return { status: 200, body: toActivitySet(messages, seq, grant.userId, names) };
    },
    readStanding: async (_call, { conversationId }) => ({
      status: 200,
      body: (await ports.standing(conversationId)) ?? {},
    }),
    downloadTranscript: async (_call, grant) => ({
      status: 200,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': 'attachment; filename="conversation.txt"',
      },
      body: writeTranscript(await readAll(grant.conversationId, ports), names),
    }),
  };
}

export const badWatermark = refuse(
  400,
  'BadWatermark',
  'A watermark is the number that the last answer carried.',
);

/** The first event of a conversation: there is a greeting before the person types. */
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

async function postActivity(
  call: Call,
  { conversationId }: Grant,
  ports: WebPorts,
  now: () => Date,
): Promise<Answer> {
  const receivedAt = now().toISOString();
  const activity = readActivity(call.body);
  switch (activity.outcome) {
    case 'refused':
      return refuse(400, activity.code, activity.message);
    case 'ignored':
      return { status: 200, body: { id: `${conversationId}|${randomUUID()}` } };
    case 'said': {
      const inbound = toInbound(conversationId, activity.said, receivedAt);
      const { messages } = await ports.receive(inbound);
      const own = messages.find(({ from }) => from === 'person');
      return {
        status: 200,
        body: { id: own ? activityId(conversationId, own.seq) : `${conversationId}|${inbound.id}` },
      };
    }
  }
}

/** The prefix keeps a client's ids apart from those of timers and of the first event. */
const toInbound = (
  conversationId: ConversationId,
  { text, attachments, clientId, title }: Said,
  receivedAt: Instant,
): Inbound => ({
  conversationId,
  id: `web|${clientId ?? randomUUID()}`,
  event: {
    type: 'person.replied',
    channel: 'web',
    receivedAt,
    text,
    ...(attachments > 0 && { attachments }),
  },
  ...(clientId !== undefined && { clientId }),
  ...(title !== undefined && { title }),
});

async function readAll(conversationId: ConversationId, ports: WebPorts): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for (;;) {
    const page = await ports.messagesAfter(conversationId, messages.at(-1)?.seq ?? 0, pageSize);
    if (page.length === 0) return messages;
    messages.push(...page);
  }
}
