import type { ConversationId } from '../../machines/events.ts';
import type { Activity } from './activity.ts';
import { addressOf } from './identity.ts';
import type { KeptThread, TeamsPorts } from './ports.ts';
import type { Place, Thread } from './thread.ts';

/** Where queues are: teams that the app was added to, each with one channel, and who is no longer in them. */
export const createPlaces = ({ threads, programName, receive }: TeamsPorts) => {
  const placeOf = (activity: Activity): Place | null => {
    const { team, channel, settings } = activity.channelData ?? {};
    const conversationId = settings?.selectedChannel?.id ?? channel?.id ?? team?.id;
    if (team === undefined || conversationId === undefined) return null;
    return { teamId: team.id, address: { ...addressOf(activity), conversationId } };
  };

  const add = async (activity: Activity): Promise<boolean> => {
    const place = placeOf(activity);
    if (place === null) return false;
    const kept = (await threads.places()).find(({ body }) => (body as Place).teamId === place.teamId);
    if (kept) return false;
    await threads.savePlace({ id: place.address.conversationId, program: null, body: place });
    return true;
  };

  const remove = async (activity: Activity): Promise<false> => {
    const { team } = activity.channelData ?? {};
    for (const { id, body } of await threads.places())
      if ((body as Place).teamId === team?.id) await threads.removePlace(id);
    return false;
  };

  /** What somebody had who is no longer in the team waits again. */
  const release = async (activity: Activity): Promise<void> => {
    const gone = new Set(activity.membersRemoved?.flatMap(({ id, aadObjectId }) => [id, aadObjectId ?? id]));
    const known = (await threads.coordinators()).filter(({ id }) => gone.has(id));
    if (known.length === 0) return;
    const waiting = await threads.waiting();
    for (const { id, name } of known) {
      for (const { conversationId, ownerId } of waiting)
        if (ownerId === id)
          await receive({
            conversationId,
            id: `teams:gone:${activity.id ?? activity.conversation.id}:${id}`,
            event: { type: 'coordinator.gone', by: name, byId: id },
          });
      await threads.removeCoordinator(id);
    }
  };

  return {
    /** Keeps up with teams that add and remove the app, lose a channel or a member. `true` for a new place. */
    async follow(activity: Activity): Promise<boolean> {
      const { membersAdded = [], membersRemoved = [], recipient, channelData, action, type } = activity;
      const isBot = ({ id }: { readonly id: string }) => id === recipient.id;
      if (type === 'installationUpdate') return action?.startsWith('add') ? add(activity) : remove(activity);
      if (channelData?.eventType === 'channelDeleted') {
        if (channelData.channel) await threads.removePlace(channelData.channel.id);
        return false;
      }
      if (membersAdded.some(isBot)) return add(activity);
      if (membersRemoved.some(isBot)) return remove(activity);
      if (membersRemoved.length > 0) await release(activity);
      return false;
    },

    /** `program ID` in a team shows that program's conversations there; any other word shows all that have no place. */
    async setProgram(activity: Activity, argument: string): Promise<void> {
      const { team } = activity.channelData ?? {};
      const kept = (await threads.places()).find(({ body }) => (body as Place).teamId === team?.id);
      if (kept)
        await threads.savePlace({ ...kept, program: programName(argument) === null ? null : argument });
    },

    /**
     * The thread in whose first card a conversation was taken over is the one that its owner writes in. It may be another
     * than the one that is kept: when a process dies right after it began a thread, the next one begins a second.
     */
    async adopt(activity: Activity, conversationId: ConversationId): Promise<void> {
      const address = addressOf(activity);
      const [, rootId] = address.conversationId.split(';messageid=');
      if (rootId === undefined || rootId !== activity.replyToId) return;
      const kept = await threads.thread(conversationId, 'coordinators');
      if (kept?.address === address.conversationId) return;
      const seq = (kept?.body as Thread | undefined)?.seq ?? 0;
      const body: Thread = {
        address,
        rootId,
        cardId: rootId,
        shown: '',
        seq,
        earlier: { after: 0, upTo: seq },
      };
      await threads.saveThread({
        conversationId,
        kind: 'coordinators',
        address: address.conversationId,
        body,
      });
    },

    /** The service moves: the address of the last verified activity counts. */
    async refresh({ serviceUrl }: Activity, thread: KeptThread): Promise<void> {
      const body = thread.body as Thread;
      if (body.address.serviceUrl === serviceUrl) return;
      await threads.saveThread({ ...thread, body: { ...body, address: { ...body.address, serviceUrl } } });
      for (const place of await threads.places()) {
        const { teamId, address } = place.body as Place;
        if (body.address.conversationId.startsWith(`${address.conversationId};`))
          await threads.savePlace({ ...place, body: { teamId, address: { ...address, serviceUrl } } });
      }
    },
  };
};
