import type { ConversationId } from '../../machines/events.ts';
import { listShows } from './cards/lists.ts';
import type { Card } from './cards/parts.ts';
import { type TaskSeen, tasksCard } from './cards/tasks.ts';
import type { TeamsPorts } from './ports.ts';

/** Where a conversation's thread is opened in Teams; `null` while it has none. */
export const threadUrlOf = async (
  { threads }: Pick<TeamsPorts, 'threads'>,
  id: ConversationId,
): Promise<string | null> => {
  const thread = await threads.thread(id, 'coordinators');
  const [channel = '', root = ''] = thread?.address.split(';messageid=') ?? [];
  return root === '' ? null : `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${root}`;
};

/** The card of what is open now. */
export const createTaskList = (ports: TeamsPorts) => async (): Promise<Card> => {
  const { threads, isSettledByHand, say } = ports;
  const tasks: TaskSeen[] = [];
  for (const task of await threads.openTasks(listShows))
    tasks.push({
      ...task,
      threadUrl: await threadUrlOf(ports, task.conversationId),
      isSettledByHand: isSettledByHand(task.kind),
    });
  return tasksCard({ tasks, count: await threads.openTaskCount() }, say);
};
