/** A pressed button as an event, and what its card says afterwards. */
import type { ConversationId } from '../../machines/events.ts';
import type { Told } from '../channel.ts';
import type { Pressed } from './activity.ts';
import { conversationCard } from './cards/conversation.ts';
import type { Card } from './cards/parts.ts';
import type { Command } from './commands.ts';
import type { Coordinator, TeamsPorts } from './ports.ts';
import { createTaskList } from './task-list.ts';

export type Answered =
  /** `instead`: what a client gets that cannot change the card which was pressed. */
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly instead: Command | null;
      /** The conversation that was taken over with this press. */
      readonly claimed?: ConversationId;
    }
  | { readonly kind: 'words'; readonly words: string };

/** What one card asks for is done once, however often and by whomever it is pressed; the next card has another stamp. */
const idOf = ({ verb, action, stamp }: Pressed, id: string): string =>
  verb === 'act' && stamp ? `teams:act:${action}:${stamp}` : `teams:${id}`;

export const createPress = (ports: TeamsPorts) => {
  const { say, threads } = ports;
  const taskList = createTaskList(ports);
  const words = (key: string, values = {}): Answered => ({
    kind: 'words',
    words: say(`answer.${key}`, values),
  });

  /** `null` when something is missing that the card would not have let through. */
  const eventOf = async (pressed: Pressed, who: Coordinator): Promise<Told | null> => {
    const by = { by: who.name, byId: who.id };
    switch (pressed.verb) {
      case 'claim':
        return { type: 'coordinator.joined', ...by };
      case 'release':
        return { type: 'coordinator.left', ...by };
      case 'transfer': {
        const to = (await threads.coordinators()).find(({ id }) => id === pressed.to);
        return to ? { type: 'coordinator.transferred', ...by, to: { by: to.name, byId: to.id } } : null;
      }
      case 'clear':
        return pressed.check && pressed.reason
          ? { type: 'coordinator.cleared', ...by, check: pressed.check, reason: pressed.reason }
          : null;
      case 'act': {
        const [name, subject] = (pressed.action ?? '').split(':');
        const action = ports.caseActions.find((known) => known === name);
        return action && pressed.reason
          ? {
              type: 'coordinator.acted',
              ...by,
              action,
              reason: pressed.reason,
              ...(subject ? { subject } : {}),
            }
          : null;
      }
      case 'settle': {
        const { task, until, reason } = pressed;
        const isKnown = task !== undefined && until !== undefined && ports.isSettledByHand(task);
        return isKnown && reason
          ? { type: 'coordinator.settled', ...by, task, openedUntil: until, reason }
          : null;
      }
      default:
        return null;
    }
  };

  return async (pressed: Pressed, who: Coordinator, id: string): Promise<Answered> => {
    const conversationId = pressed.conversation as ConversationId | undefined;
    const before = conversationId === undefined ? null : await ports.look(conversationId);
    if (conversationId === undefined || before === null) return words('unknown');
    const event = await eventOf(pressed, who);
    if (event === null) return pressed.reason === '' ? words('reason') : words('old');
    if (event.type === 'coordinator.settled' && !(await threads.isTaskOpen(conversationId, event.task)))
      return words('old');
    if (event.type === 'coordinator.joined') await threads.saveCoordinator(who);
    const { isRepeated } = await ports.receive({ conversationId, id: idOf(pressed, id), event });
    if (isRepeated && pressed.verb === 'act') return words('old');
    if (event.type === 'coordinator.settled')
      return { kind: 'card', card: await taskList(), instead: { name: 'tasks', argument: '' } };
    const after = (await ports.look(conversationId)) ?? before;
    const needsOwner = event.type === 'coordinator.left' || event.type === 'coordinator.transferred';
    if (needsOwner && before.ownerId !== who.id)
      return before.seen.owner === null ? words('old') : words('owned', { name: before.seen.owner });
    const isDone = event.type !== 'coordinator.joined' || after.ownerId === who.id;
    const instead: Command | null = isDone ? null : { name: 'show', argument: conversationId };
    const isClaimed = after.ownerId === who.id && before.ownerId !== who.id;
    return {
      kind: 'card',
      card: conversationCard(after.seen, say),
      instead,
      ...(isClaimed ? { claimed: conversationId } : {}),
    };
  };
};
