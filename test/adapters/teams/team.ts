/** A team of coordinators on the real product: turn, store, texts and delivery, with only Microsoft's service replaced. */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import type { Channel, Inbound, Told } from '../../../adapters/channel.ts';
import type { Answer, Route } from '../../../adapters/http.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { createTeamsChannel } from '../../../adapters/teams/channel.ts';
import { createCloudAdapter } from '../../../adapters/teams/cloud-adapter.ts';
import { createMessagesRoute } from '../../../adapters/teams/messages.ts';
import { createPatientChannel } from '../../../adapters/teams/patients.ts';
import { createTeamsPorts } from '../../../bot/coordinators.ts';
import { createService, type Service } from '../../../bot/service.ts';
import type { ChannelName, ConversationId } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { appId, type BotService } from './service.ts';

export const robin = { id: '29:robin', aadObjectId: 'aad-robin', name: 'Robin' };
export const alex = { id: '29:alex', aadObjectId: 'aad-alex', name: 'Alex' };
export const bot = { id: '28:bot', name: 'Second Opinion' };
/** Words that name the bot, as Teams marks them. */
export const naming = (words: string) => ({
  text: `<at>${bot.name}</at> ${words}`,
  entities: [{ type: 'mention', text: `<at>${bot.name}</at>`, mentioned: bot }],
});
export const tenant = 'tenant-1';
export const queue = '19:queue@thread.tacv2';
const team = { id: '19:team@thread.tacv2', name: 'Coordinators' };

export interface Team {
  readonly store: Store;
  readonly service: Service;
  readonly route: Route;
  /** An activity as Teams posts it, with a good token unless another is given. */
  post(activity: Readonly<Record<string, unknown>>, token?: string): Promise<Answer>;
  /** The app comes into the team. */
  install(): Promise<void>;
  /** A press of a button on a conversation's card. */
  press(
    who: typeof robin,
    verb: string,
    data?: Readonly<Record<string, string>>,
    id?: string,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** Words in the conversation's thread. */
  write(who: typeof robin, text: string, more?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The patient, on the web. */
  says(text: string, id?: string): Promise<void>;
  tell(event: Told, more?: Partial<Inbound>): Promise<void>;
  /** Sends what waits, until nothing is left; gives up on what is refused again and again. */
  deliver(): Promise<void>;
  /** The seconds that each refused send was put off by; here the next round comes at once. */
  readonly waits: number[];
  threadId(): Promise<string>;
  readonly conversationId: ConversationId;
}

export const openTeam = async (
  store: Store,
  microsoft: BotService,
  options: {
    readonly coordinators?: readonly string[];
    readonly conversation?: string;
    readonly patientChannel?: Channel;
    readonly now?: () => string;
    readonly failed?: (error: unknown) => void;
  } = {},
): Promise<Team> => {
  const conversationId = (options.conversation ?? 'conversation') as ConversationId;
  const catalog = createCatalog(files);
  const channels: Partial<Record<ChannelName, Channel>> = {};
  let draws = 0;
  const service = createService({
    store,
    catalog,
    channels,
    hasThreads: true,
    pauseAfter: () => 0,
    ...(options.now ? { now: options.now } : {}),
    entropy: () => {
      draws += 1;
      return createHash('sha256').update(`${conversationId} ${draws}`).digest('hex').slice(0, 32);
    },
    failed: options.failed ?? ((error) => assert.fail(String(error))),
  });
  const ports = createTeamsPorts(store, catalog, service);
  const connection = await createCloudAdapter({
    appId,
    appPassword: 'secret-of-the-bot',
    appType: 'SingleTenant',
    tenantId: tenant,
    checking: microsoft.checking,
    authorization: 'Bearer of-the-bot',
  });
  const waits: number[] = [];
  const impatient = (channel: Channel): Channel => ({
    ...channel,
    send: async (outbound) => {
      const delivery = await channel.send(outbound);
      if (delivery.outcome !== 'failed' || delivery.retry === 'never') return delivery;
      waits.push(delivery.afterSeconds ?? 0);
      return { ...delivery, afterSeconds: 0 };
    },
  });
  channels.teams = impatient(createTeamsChannel(connection, ports));
  channels.azure = impatient(createPatientChannel(connection, ports));
  if (options.patientChannel) channels[options.patientChannel.name] = options.patientChannel;
  const route = createMessagesRoute({
    connection,
    ports,
    tenantId: tenant,
    ...(options.coordinators ? { coordinators: options.coordinators } : {}),
  });

  const base = {
    channelId: 'msteams',
    serviceUrl: microsoft.url,
    recipient: bot,
    from: robin,
    conversation: { id: queue, conversationType: 'channel', tenantId: tenant },
    channelData: { tenant: { id: tenant }, team, channel: { id: queue } },
  };
  const post: Team['post'] = async (activity, token) => {
    const body = { ...base, id: randomUUID(), ...activity };
    return route.handle({
      method: 'POST',
      path: '/api/messages',
      target: '/api/messages',
      params: {},
      query: new URLSearchParams(),
      headers: { authorization: token ?? (await microsoft.token()) },
      address: '127.0.0.1',
      baseUrl: 'http://localhost',
      rawBody: Buffer.from(JSON.stringify(body)),
      body: JSON.parse(JSON.stringify(body)),
    });
  };
  const deliver = async () => {
    for (let refusals = waits.length; (await service.deliver()) > 0 && waits.length < refusals + 5; );
  };
  const threadId = async () => {
    const thread = await store.threads.thread(conversationId, 'coordinators');
    assert.ok(thread, 'expected the conversation to have a thread');
    return thread.address;
  };
  const tell: Team['tell'] = async (event, more = {}) =>
    void (await service.turn({ conversationId, id: randomUUID(), event, ...more }));

  return {
    store,
    service,
    route,
    conversationId,
    post,
    deliver,
    waits,
    threadId,
    tell,
    install: async () => {
      await post({ type: 'conversationUpdate', membersAdded: [bot] });
    },
    press: async (who, verb, data = {}, id = randomUUID()) => {
      const value = {
        action: { type: 'Action.Execute', verb, data: { conversation: conversationId, ...data } },
      };
      const answer = await post({ type: 'invoke', name: 'adaptiveCard/action', from: who, value, id });
      assert.equal(answer.status, 200);
      return answer.body as Readonly<Record<string, unknown>>;
    },
    write: async (who, text, more = {}) =>
      post({
        type: 'message',
        from: who,
        text,
        conversation: { id: await threadId(), conversationType: 'channel', tenantId: tenant },
        ...more,
      }),
    says: async (text, id = randomUUID()) => tell({ type: 'person.replied', channel: 'web', text }, { id }),
  };
};
