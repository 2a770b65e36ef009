import { createStore } from '../../adapters/store/create.ts';
import type { ConversationId } from '../../machines/events.ts';
import { startBotService } from '../adapters/teams/service.ts';
import { openTeam, queue, robin, tenant } from '../adapters/teams/team.ts';
import { dataKeys, startPostgres } from '../postgres.ts';
import { type Figure, figureOf } from './figure.ts';
import { timeLanes } from './timing.ts';

const conversationsAtOnce = [1, 32];
const plan = { warmUp: 320, runs: 3_200 };

/** From a coordinator's message, as Teams posts it with a token, to its commit on PostgreSQL. */
export async function coordinatorMessages(): Promise<readonly Figure[]> {
  const [microsoft, server] = await Promise.all([startBotService(), startPostgres()]);
  const store = await createStore({ databaseUrl: await server.createDatabase('teams'), dataKeys });
  try {
    await store.migrate();
    const team = await openTeam(store, microsoft);
    await team.install();
    const token = await microsoft.token();
    const lanes = Math.max(...conversationsAtOnce);
    const address = (lane: number) => `${queue};messageid=${lane}`;
    for (let lane = 0; lane < lanes; lane += 1) {
      const conversationId = `patient-${lane}` as ConversationId;
      const { aadObjectId: byId, name: by } = robin;
      await team.tell({ type: 'person.joined', channel: 'web' }, { conversationId });
      await team.tell({ type: 'coordinator.joined', by, byId }, { conversationId });
      const body = { address: { serviceUrl: microsoft.url, conversationId: address(lane) } };
      await store.threads.saveThread({ conversationId, kind: 'coordinators', address: address(lane), body });
    }
    const post = (lane: number) => {
      const conversation = { id: address(lane), conversationType: 'channel', tenantId: tenant };
      return team.post({ type: 'message', text: 'One moment, please.', conversation }, token);
    };
    const figures: Figure[] = [];
    for (const count of conversationsAtOnce)
      figures.push(
        figureOf(`coordinator's message, ${count} at once`, 'ms', await timeLanes(count, plan, post)),
      );
    return figures;
  } finally {
    await store.close();
    await Promise.all([server.stop(), microsoft.close()]);
  }
}
