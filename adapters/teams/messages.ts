/**
 * `POST /api/messages`: what coordinators do in Teams, and what patients write on any other channel of the Bot
 * Framework. The body is checked, then the token, then who it is; nothing is sent from here.
 */
import type { ConversationId } from '../../machines/events.ts';
import { type Answer, type Call, type Route, refuse } from '../http.ts';
import {
  type Activity,
  fileCount,
  isAddressed,
  readActivity,
  readPressed,
  tenantOf,
  wordsOf,
} from './activity.ts';
import { type Command, readCommand } from './commands.ts';
import type { Address, Connection, InvokeAnswer } from './connection.ts';
import { activityId, addressOf, coordinatorOf, idFrom } from './identity.ts';
import { createPatients } from './patients.ts';
import { createPlaces } from './places.ts';
import type { Coordinator, TeamsPorts } from './ports.ts';
import { type Answered, createPress } from './press.ts';

export interface MessagesConfig {
  readonly connection: Connection;
  readonly ports: TeamsPorts;
  /** Coordinators belong to this tenant; without it any. */
  readonly tenantId?: string | undefined;
  /** The directory's ids of those who may act; empty for everybody who can write in a team's queue. */
  readonly coordinators?: readonly string[];
}

/** What is said of who asked and where, for the outbox to answer. */
export interface AnswerJob {
  readonly to: Address;
  readonly command: Command;
  readonly who: string;
}

/** Teams' own limit on what it posts is far below. */
const bodyLimit = 256 * 1024;

export const createMessagesRoute = (config: MessagesConfig): Route => {
  const { connection } = config;
  const handle = createHandler(config);
  return {
    method: 'POST',
    path: '/api/messages',
    bodyLimit,
    isUnmetered: true,
    handle: async ({ body, headers }: Call): Promise<Answer> => {
      const activity = readActivity(body);
      const authorization = headers.authorization ?? '';
      if (activity === null)
        return refuse(400, 'BadActivity', 'The body is no activity of the Bot Framework.');
      const received = await connection.receive(activity, authorization, handle);
      if (received.outcome === 'refused')
        return refuse(401, 'Unauthorized', 'The token is not one for this bot.');
      return received.invoke
        ? { status: received.invoke.status, body: received.invoke.body }
        : { status: 200, body: {} };
    },
  };
};

const createHandler = ({ ports, tenantId, coordinators = [] }: MessagesConfig) => {
  const press = createPress(ports);
  const places = createPlaces(ports);
  const patients = createPatients(ports);

  const isCoordinator = (activity: Activity, who: Coordinator): boolean =>
    (tenantId === undefined || tenantOf(activity) === tenantId) &&
    (coordinators.length > 0
      ? coordinators.includes(who.id)
      : activity.conversation.conversationType === 'channel' || activity.channelData?.team !== undefined);

  const answer = (activity: Activity, command: Command): Promise<void> => {
    const job: AnswerJob = { to: addressOf(activity), command, who: coordinatorOf(activity).id };
    return ports.enqueue({
      id: `teams:${activityId(activity)}`,
      conversationId: `teams:${activity.conversation.id}` as ConversationId,
      channel: 'teams',
      seqs: [],
      content: { answer: job },
    });
  };

  const onPress = async (activity: Activity): Promise<InvokeAnswer | undefined> => {
    const pressed = readPressed(activity);
    const who = coordinatorOf(activity);
    const isInvoke = activity.type === 'invoke';
    if (pressed === null) return isInvoke ? { status: 501, body: {} } : undefined;
    if (!isCoordinator(activity, who)) {
      if (!isInvoke) await answer(activity, { name: 'not-allowed', argument: '' });
      return isInvoke ? toast(ports.say('answer.not-allowed')) : undefined;
    }
    const { conversation = '' } = pressed;
    const shown = showing.find((name) => name === pressed.verb);
    if (shown) {
      await answer(activity, { name: shown, argument: conversation });
      return isInvoke ? toast(ports.say('answer.done')) : undefined;
    }
    const answered = await press(pressed, who, activityId(activity));
    if (answered.kind === 'card' && answered.claimed) await places.adopt(activity, answered.claimed);
    if (isInvoke) return invokeAnswer(answered);
    const instead = answered.kind === 'card' ? answered.instead : showAgain(conversation);
    if (instead) await answer(activity, instead);
    return undefined;
  };

  /** In a thread: to the person, or, naming the bot, to the bot. What else is said in a team is none of ours. */
  const onWords = async (activity: Activity): Promise<undefined> => {
    const who = coordinatorOf(activity);
    const thread = await ports.threads.threadAt(activity.conversation.id);
    const isForBot = isAddressed(activity) || activity.conversation.conversationType === 'personal';
    if (thread === null && !isForBot) return undefined;
    if (!isCoordinator(activity, who))
      return void (await answer(activity, { name: 'not-allowed', argument: '' }));
    const words = wordsOf(activity);
    if (thread === null || isForBot) {
      const command = readCommand(words);
      if (command.name === 'program') await places.setProgram(activity, command.argument);
      return void (await answer(activity, command));
    }
    if (fileCount(activity) > 0) await answer(activity, { name: 'no-files', argument: '' });
    if (words === '') return undefined;
    await places.refresh(activity, thread);
    await ports.receive({
      conversationId: thread.conversationId,
      id: `teams:${activityId(activity)}`,
      event: { type: 'coordinator.replied', by: who.name, byId: who.id, text: words },
    });
    return undefined;
  };

  const onRevision = async (activity: Activity): Promise<undefined> => {
    const who = coordinatorOf(activity);
    const thread = await ports.threads.threadAt(activity.conversation.id);
    if (thread === null || !isCoordinator(activity, who) || isAddressed(activity)) return undefined;
    const how = activity.type === 'messageDelete' ? 'deleted' : 'edited';
    await ports.receive({
      conversationId: thread.conversationId,
      id: `teams:${how}:${idFrom(activityId(activity), activity.text ?? '')}`,
      event: { type: 'coordinator.revised', by: who.name, byId: who.id, how },
    });
    return undefined;
  };

  return async (activity: Activity): Promise<InvokeAnswer | undefined> => {
    if (activity.channelId !== 'msteams') return patients(activity);
    switch (activity.type) {
      case 'invoke':
        return onPress(activity);
      case 'message':
        return readPressed(activity) === null ? onWords(activity) : onPress(activity);
      case 'messageUpdate':
      case 'messageDelete':
        return onRevision(activity);
      case 'conversationUpdate':
      case 'installationUpdate': {
        const isNew = await places.follow(activity);
        if (isNew) await answer(activity, { name: 'welcome', argument: '' });
        return undefined;
      }
      default:
        return undefined;
    }
  };
};

/** Buttons that change nothing and are answered by a card of their own. */
const showing = ['queue', 'tasks', 'show'] as const;

const showAgain = (conversation: string): Command => ({ name: 'show', argument: conversation });

const toast = (words: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
});

const invokeAnswer = (answered: Answered): InvokeAnswer =>
  answered.kind === 'words'
    ? toast(answered.words)
    : {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answered.card },
      };
