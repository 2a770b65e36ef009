import type { Channel, Delivery } from '../channel.ts';
import { type CommandName, createCommands } from './commands.ts';
import type { Connection } from './connection.ts';
import type { AnswerJob } from './messages.ts';
import { retryLater } from './patience.ts';
import type { TeamsPorts } from './ports.ts';
import { createThread } from './thread.ts';

/** Sends to coordinators: threads of conversations, and answers to what they asked. */
export const createTeamsChannel = (connection: Connection, ports: TeamsPorts): Channel => {
  const follow = createThread(connection, ports);
  const carryOut = createCommands(ports);

  /** An answer that nobody can take any more is dropped. */
  const answer = async ({ to, command, who }: AnswerJob): Promise<Delivery> => {
    const sent = await connection.send(to, { card: await carryOut(command, who) });
    return sent.outcome === 'failed' && sent.retry === 'later' ? retryLater(sent) : { outcome: 'sent' };
  };

  return {
    name: 'teams',
    send: (outbound) => {
      const { answer: asked } = (outbound.content ?? {}) as { readonly answer?: AnswerJob };
      return asked ? answer(asked) : follow(outbound);
    },
  };
};

/** A command that nobody wrote, answered in a place: the daily summary. */
export const summaryJob = (place: { readonly id: string; readonly body: unknown }, day: string) => ({
  id: `summary:${place.id}:${day}`,
  conversationId: `teams:${place.id}`,
  channel: 'teams',
  seqs: [],
  content: {
    answer: {
      to: (place.body as { readonly address: AnswerJob['to'] }).address,
      command: { name: 'summary' as CommandName, argument: '' },
      who: '',
    } satisfies AnswerJob,
  },
});
