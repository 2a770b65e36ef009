/**
 * The one file that imports botbuilder, and only when Teams is set up: loading it takes 670 ms and 89 MB. Nothing of it
 * is seen outside, so that Microsoft's successor can take its place here.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Activity as BotActivity, TurnContext } from 'botbuilder';
import type { Activity } from './activity.ts';
import type { Address, Connection, Content, InvokeAnswer, Received, Sent } from './connection.ts';

export interface CloudAdapterConfig {
  /** Without an app id every request is believed: for trying it on one machine. */
  readonly appId?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly appType?: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI' | undefined;
  readonly tenantId?: string | undefined;
  /** Where tokens are checked: all of botbuilder's options of this kind, or none. For a service of one's own. */
  readonly checking?: Readonly<Record<string, string | boolean>>;
  /** What outgoing requests carry in place of Microsoft's tokens. For a service of one's own. */
  readonly authorization?: string;
}

const checking = new AsyncLocalStorage<boolean>();
let isQuiet = false;

/**
 * botbuilder writes about each bad token to the console, with the service's key. Whoever sends one hears 401, which the
 * log of requests has; what anybody else writes to the console stays.
 */
const keepTokensOffConsole = (): void => {
  if (isQuiet) return;
  isQuiet = true;
  const { error } = console;
  console.error = (...words) => (checking.getStore() ? undefined : error.apply(console, words));
};

export async function createCloudAdapter(config: CloudAdapterConfig): Promise<Connection> {
  const botbuilder = await import('botbuilder');
  keepTokensOffConsole();
  const { appId = '', appPassword, appType, tenantId, authorization } = config;
  const registered = {
    MicrosoftAppId: appId,
    ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
    ...(appType === undefined ? {} : { MicrosoftAppType: appType }),
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
  };
  const settings = appId === '' ? {} : registered;

  class Credentials extends botbuilder.ConfigurationServiceClientCredentialFactory {
    override async createCredentials(
      ...of: Parameters<
        InstanceType<typeof botbuilder.ConfigurationServiceClientCredentialFactory>['createCredentials']
      >
    ) {
      if (authorization === undefined) return super.createCredentials(...of);
      const signRequest = async (request: Signable) => {
        request.headers.set('authorization', authorization);
        return request;
      };
      return { signRequest } as never;
    }
  }

  class Adapter extends botbuilder.CloudAdapter {
    /** Resolves with `false` when the token does not hold, whatever is wrong with it. */
    async admit(activity: BotActivity, header: string, logic: (context: TurnContext) => Promise<void>) {
      const verified = await checking
        .run(true, () => this.botFrameworkAuthentication.authenticateRequest(activity, header))
        .catch((error: unknown) => {
          if (isRefusal(error)) return null;
          throw error;
        });
      if (verified !== null) await this.processActivity(verified, activity, logic);
      return verified !== null;
    }

    connectorOf = (context: TurnContext) => context.turnState.get(this.ConnectorClientKey) as Connector;
  }
  const adapter = new Adapter(
    new botbuilder.ConfigurationBotFrameworkAuthentication(
      { ...settings, ...config.checking },
      new Credentials(settings),
    ),
  );

  const receive = async (
    activity: Activity,
    header: string,
    handle: (activity: Activity) => Promise<InvokeAnswer | undefined>,
  ): Promise<Received> => {
    let invoke: InvokeAnswer | undefined;
    const isAdmitted = await adapter.admit({ ...activity } as never, header, async () => {
      invoke = await handle(activity);
    });
    if (!isAdmitted) return { outcome: 'refused' };
    return { outcome: 'handled', ...(invoke ? { invoke } : {}) };
  };

  /** Runs `call` with the service's client for an address, and reads what became of it. */
  const reach = async (to: Address, call: (connector: Connector) => Promise<string>): Promise<Sent> => {
    const reference = {
      serviceUrl: to.serviceUrl,
      channelId: to.channelId,
      conversation: { id: to.conversationId },
      bot: { id: to.botId },
    };
    let id = '';
    try {
      await adapter.continueConversationAsync(appId, reference as never, async (context) => {
        const connector = adapter.connectorOf(context);
        connector.client?.pipeline?.removePolicy({ phase: 'Retry' });
        id = await call(connector);
      });
      return { outcome: 'sent', id };
    } catch (error) {
      return failureOf(error);
    }
  };

  return {
    receive,
    send: (to, content) =>
      reach(to, async ({ conversations }) => {
        const sent = await conversations.sendToConversation(to.conversationId, activityOf(to, content));
        return sent.id;
      }),
    update: (to, id, content) =>
      reach(to, async ({ conversations }) => {
        await conversations.updateActivity(to.conversationId, id, { ...activityOf(to, content), id });
        return id;
      }),
    begin: (to, content) =>
      reach(to, async ({ conversations }) => {
        const tenant = to.tenantId === undefined ? {} : { tenant: { id: to.tenantId } };
        const begun = await conversations.createConversation({
          isGroup: true,
          bot: { id: to.botId, name: '' },
          ...(to.tenantId === undefined ? {} : { tenantId: to.tenantId }),
          channelData: { channel: { id: to.conversationId }, ...tenant },
          activity: activityOf(to, content),
        });
        return begun.id.split(';messageid=')[1] ?? begun.id;
      }),
  };
}

interface Signable {
  readonly headers: { set(name: string, value: string): void };
}

/**
 * What is used of the service's client. Its own retries are taken out, which hold a send for 5 s and more: the outbox
 * tries again, in order and later. A version without this inside only sends more slowly.
 */
interface Connector {
  readonly client?: { readonly pipeline?: { removePolicy(of: { readonly phase: 'Retry' }): unknown } };
  readonly conversations: {
    createConversation(parameters: Readonly<Record<string, unknown>>): Promise<{ readonly id: string }>;
    sendToConversation(conversationId: string, activity: Outgoing): Promise<{ readonly id: string }>;
    updateActivity(conversationId: string, id: string, activity: Outgoing): Promise<unknown>;
  };
}

type Outgoing = Readonly<Record<string, unknown>>;

const activityOf = ({ botId, conversationId }: Address, content: Content): Outgoing => ({
  type: 'message',
  from: { id: botId },
  conversation: { id: conversationId },
  ...contentOf(content),
});

const contentOf = (content: Content): Outgoing => {
  if ('card' in content) {
    const { card } = content;
    return {
      summary: card.fallbackText,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    };
  }
  if ('html' in content) return { textFormat: 'xml', text: content.html };
  const actions = content.choices?.map(({ value, title }) => ({ type: 'imBack', title, value }));
  return {
    textFormat: 'plain',
    text: content.text,
    ...(actions ? { suggestedActions: { to: [], actions } } : {}),
  };
};

/** What jsonwebtoken throws for signatures and times; botbuilder passes it on unchanged. */
const tokenErrors = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/** A token that does not hold, as against keys that could not be loaded: then the service sends again. */
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { statusCode } = error as { statusCode?: number };
  return statusCode === 401 || statusCode === 403 || tokenErrors.includes(error.name);
};

/** Microsoft's list of what passes: too much at once (412 and 429), and services behind it that do not answer. */
const passing = [408, 412, 425, 429, 500, 502, 503, 504];

/** The client's own errors carry a status; those without one never reached the service. */
const failureOf = (error: unknown): Sent => {
  const { statusCode, response } = error as {
    statusCode?: number;
    response?: { headers?: { get(name: string): string | undefined } };
  };
  if (statusCode === 404) return { outcome: 'gone' };
  const code = statusCode === undefined ? 'unreachable' : String(statusCode);
  if (statusCode !== undefined && !passing.includes(statusCode))
    return { outcome: 'failed', code, retry: 'never' };
  const named = Number(response?.headers?.get('retry-after'));
  return {
    outcome: 'failed',
    code,
    retry: 'later',
    ...(named > 0 ? { afterSeconds: named } : {}),
  };
};
