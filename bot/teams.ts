/** Teams put together: its route, its channels, its daily summary. */
import type { Channel } from '../adapters/channel.ts';
import type { Route } from '../adapters/http.ts';
import type { Store } from '../adapters/store/store.ts';
import { createTeamsChannel, summaryJob } from '../adapters/teams/channel.ts';
import { createCloudAdapter } from '../adapters/teams/cloud-adapter.ts';
import { createMessagesRoute } from '../adapters/teams/messages.ts';
import { createPatientChannel } from '../adapters/teams/patients.ts';
import type { ChannelName, ConversationId, Instant } from '../machines/events.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { isBusinessDay } from '../machines/rules/business-days.ts';
import { dayAndHour } from '../machines/rules/hours.ts';
import { createTeamsPorts } from './coordinators.ts';
import { type Rounds, startRounds } from './rounds.ts';
import type { Service } from './service.ts';
import type { TeamsSettings } from './teams-settings.ts';

export interface TeamsConfig {
  readonly settings: TeamsSettings;
  readonly catalog: Catalog;
  readonly store: Store;
  readonly service: Pick<Service, 'turn' | 'wakeDelivery'>;
}

export interface Teams {
  readonly route: Route;
  /** Sends to coordinators, and to patients on other channels of the Bot Framework. */
  readonly channels: Partial<Record<ChannelName, Channel>>;
}

export const createTeams = async ({ settings, catalog, store, service }: TeamsConfig): Promise<Teams> => {
  const ports = createTeamsPorts(store, catalog, service);
  const connection = await createCloudAdapter({
    appId: settings.MicrosoftAppId,
    appPassword: settings.MicrosoftAppPassword,
    appType: settings.MicrosoftAppType,
    tenantId: settings.MicrosoftAppTenantId,
  });
  return {
    route: createMessagesRoute({
      connection,
      ports,
      tenantId: settings.MicrosoftAppTenantId,
      coordinators: settings.TEAMS_COORDINATORS,
    }),
    channels: {
      teams: createTeamsChannel(connection, ports),
      azure: createPatientChannel(connection, ports),
    },
  };
};

/** House: when people come in. */
const summaryHour = 8;
const summariesEveryMs = 60_000;

export interface SummariesConfig {
  readonly store: Pick<Store, 'threads' | 'addOutbox'>;
  readonly catalog: Catalog;
  readonly now: () => Instant;
}

/** One look: each place that has had no summary today gets one, on business days from eight o'clock. */
export const createSummaries =
  ({ store, catalog, now }: SummariesConfig) =>
  async (): Promise<number> => {
    const { day, hour } = dayAndHour(catalog.open[0]?.intake.zone ?? 'UTC', now());
    if (hour < summaryHour || !isBusinessDay(day)) return 0;
    let sent = 0;
    for (const place of await store.threads.places()) {
      if (!(await store.threads.takeSummary(place.id, day))) continue;
      const job = summaryJob(place, day);
      await store.addOutbox({ ...job, conversationId: job.conversationId as ConversationId });
      sent += 1;
    }
    return sent;
  };

export const startSummaries = (config: SummariesConfig, failed: (error: unknown) => void): Rounds =>
  startRounds({ round: createSummaries(config), everyMs: summariesEveryMs, failed });
