/** What a coordinator asks the bot for, and the card that answers. */
import type { ConversationId } from '../../machines/events.ts';
import { type ConversationSeen, conversationCard } from './cards/conversation.ts';
import {
  caseCard,
  helpCard,
  type List,
  type Listed,
  listShows,
  queueCard,
  summaryCard,
  welcomeCard,
} from './cards/lists.ts';
import { type Card, card, text } from './cards/parts.ts';
import type { TeamsPorts } from './ports.ts';
import { createTaskList, threadUrlOf } from './task-list.ts';

export type CommandName =
  | 'queue'
  | 'mine'
  | 'case'
  | 'find'
  | 'tasks'
  | 'summary'
  | 'program'
  | 'help'
  | 'welcome'
  | 'show'
  | 'no-files'
  | 'not-allowed';

export interface Command {
  readonly name: CommandName;
  readonly argument: string;
}

const written = /^\/?(queue|mine|case|find|tasks|summary|program|help)\b[\s:#]*(.*)$/is;

/** Anything else asks for help. */
export const readCommand = (words: string): Command => {
  const [, name = 'help', argument = ''] = written.exec(words.trim()) ?? [];
  return { name: name.toLowerCase() as CommandName, argument: argument.trim() };
};

export const createCommands = (ports: TeamsPorts) => {
  const { say, threads } = ports;
  const taskList = createTaskList(ports);

  const listed = async (
    found: readonly { readonly conversationId: ConversationId }[],
    who: string,
  ): Promise<List> => {
    const first: Listed[] = [];
    for (const { conversationId } of found.slice(0, listShows)) {
      const look = await ports.look(conversationId);
      if (!look) continue;
      await ports.noteSeen(conversationId, 'conversation', who);
      first.push({ seen: look.seen, threadUrl: await threadUrlOf(ports, conversationId) });
    }
    return { listed: first, count: found.length };
  };

  const ownedBy = async (owner: string | null, who: string): Promise<List> =>
    listed(
      (await threads.waiting()).filter(({ ownerId }) => ownerId === owner),
      who,
    );

  const found = async (words: string, who: string): Promise<List> => {
    const fitting: { readonly conversationId: ConversationId }[] = [];
    for (const { conversationId } of await threads.waiting()) {
      const look = await ports.look(conversationId);
      if (look && describes(look.seen, words.toLowerCase())) fitting.push({ conversationId });
    }
    return listed(fitting, who);
  };

  const describes = ({ reason, owner, lines, ...seen }: ConversationSeen, words: string): boolean =>
    [say(`reason.${reason}`), owner ?? '', seen.case?.number ?? '', ...lines.map(({ value }) => value)]
      .join(' ')
      .toLowerCase()
      .includes(words);

  const aboutCase = async (argument: string, who: string): Promise<Card> => {
    const number = argument.toUpperCase();
    const kept = await ports.caseByNumber(number);
    const look = kept && (await ports.look(kept.conversationId));
    if (!kept || !look?.seen.case) return said('case.none', { number: number.slice(0, 32) });
    const { conversationId, program, openedAt } = kept;
    await ports.noteSeen(conversationId, 'case', who);
    return caseCard(
      { conversationId, seen: look.seen.case, program: ports.programName(program) ?? program, openedAt },
      say,
    );
  };

  const said = (key: string, values: Readonly<Record<string, string | number>> = {}): Card =>
    card(say(key, values), [text(say(key, values))]);

  return async ({ name, argument }: Command, who: string): Promise<Card> => {
    switch (name) {
      case 'queue':
        return queueCard(await ownedBy(null, who), 'queue', say);
      case 'mine':
        return queueCard(await ownedBy(who, who), 'mine', say);
      case 'find':
        return queueCard(await found(argument, who), 'find', say);
      case 'case':
        return aboutCase(argument, who);
      case 'tasks':
        return taskList();
      case 'summary': {
        const waiting = await threads.waiting();
        const owned = waiting.filter(({ ownerId }) => ownerId !== null).length;
        const tasks = await threads.taskCounts();
        const deadlines = await threads.deadlines(listShows);
        return summaryCard({ waiting: waiting.length - owned, owned, tasks, deadlines }, say);
      }
      case 'show': {
        const conversationId = argument as ConversationId;
        const look = await ports.look(conversationId);
        if (!look) return said('answer.unknown');
        await ports.noteSeen(conversationId, 'conversation', who);
        return conversationCard(look.seen, say);
      }
      case 'program':
        return welcomeCard(ports.programName(argument), say);
      case 'welcome':
        return welcomeCard(null, say);
      case 'no-files':
        return said('answer.no-files');
      case 'not-allowed':
        return said('answer.not-allowed');
      case 'help':
        return helpCard(say);
    }
  };
};
