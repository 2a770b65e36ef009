/** The coordinators' side of a conversation: a team's channel whose posts are written down. */
import type { Store } from '../../../adapters/store/store.ts';
import { createTeamsChannel } from '../../../adapters/teams/channel.ts';
import type { Connection, Content } from '../../../adapters/teams/connection.ts';
import { createTeamsPorts } from '../../../bot/coordinators.ts';
import type { Catalog } from '../../../machines/programs/index.ts';

/** What coordinators see, as text: a card's words, or a post in the thread. */
export interface Seen {
  readonly kind: 'card' | 'post';
  readonly text: string;
}

const wordsOf = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(wordsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { text, title, ...rest } = part as Readonly<Record<string, unknown>>;
  return [
    ...[text, title].filter((words) => typeof words === 'string'),
    ...Object.values(rest).flatMap(wordsOf),
  ];
};

const seenOf = (content: Content): Seen => {
  if ('card' in content)
    return { kind: 'card', text: wordsOf([content.card.body, content.card.actions]).join('\n') };
  const text =
    'html' in content ? content.html.replaceAll('<br/>', '\n').replace(/<\/?b>/g, '') : content.text;
  return { kind: 'post', text };
};

/** The app is in a team from the beginning. */
export const openCoordinators = async (store: Store, catalog: Catalog) => {
  const seen: Seen[] = [];
  const take = async (_: unknown, content: Content) => {
    seen.push(seenOf(content));
    return { outcome: 'sent' as const, id: String(seen.length) };
  };
  const connection: Connection = {
    receive: async () => ({ outcome: 'refused' }),
    begin: take,
    send: take,
    update: (to, _, content) => take(to, content),
  };
  const address = {
    serviceUrl: 'https://teams.example.org',
    channelId: 'msteams',
    conversationId: 'queue',
    botId: 'bot',
  };
  await store.threads.savePlace({ id: 'queue', program: null, body: { teamId: 'team', address } });
  const unused = { turn: async () => ({ isRepeated: false }), wakeDelivery: () => undefined };
  return { seen, channel: createTeamsChannel(connection, createTeamsPorts(store, catalog, unused)) };
};
