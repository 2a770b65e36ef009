/** The real HTTP server, Direct Line and page files, with a transcript in memory and a script in place of the machines. */
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Inbound, Message } from '../../adapters/channel.ts';
import { createDirectLine } from '../../adapters/web/direct-line.ts';
import { createFeed } from '../../adapters/web/feed.ts';
import { createOrigins } from '../../adapters/web/origins.ts';
import { loadPageRoutes, type Wordings } from '../../adapters/web/page-files.ts';
import type { DocumentPorts, ShownStanding } from '../../adapters/web/ports.ts';
import { createTokens } from '../../adapters/web/tokens.ts';
import { pageWordings } from '../../bot/page-wordings.ts';
import { createServer } from '../../bot/server.ts';
import type { ConversationId } from '../../machines/events.ts';
import { noDocuments } from '../adapters/web/no-documents.ts';

/** What somebody says; the rest of a message is filled in. */
export type Line = Partial<Message> & { readonly text: string };

/** What the assistant says to a person who wrote `text`, or joined when there is none. */
export type Script = (text: string | undefined) => readonly Line[];

export interface ChatServerConfig {
  readonly script: Script;
  /** Origins whose pages may embed the chat. */
  readonly embedding?: readonly string[];
  /** Where the person stands; nothing is known of them without it. */
  readonly standing?: (id: ConversationId) => ShownStanding | null | Promise<ShownStanding | null>;
  /** Files that are added; none are taken without it. */
  readonly documents?: DocumentPorts;
  /** A hospital's own look. */
  readonly look?: string;
  /** In place of the page's words in the product's languages. */
  readonly wordings?: Wordings;
}

const pageFolder = fileURLToPath(new URL('../../adapters/web/page', import.meta.url));
const names = () => ({ person: 'You', assistant: 'Assistant', coordinator: 'Coordinator' });

/** Reading and packing the page's files takes longer than most tests. */
const pageRoutesOf = new Map<string, ReturnType<typeof loadPageRoutes>>();

function pageRoutesFor(embedding: readonly string[], wordings: Wordings, look: string) {
  const key = [...Object.keys(wordings), ...embedding, look].join(' ');
  const routes = pageRoutesOf.get(key) ?? loadPageRoutes({ folder: pageFolder, embedding, wordings, look });
  pageRoutesOf.set(key, routes);
  return routes;
}

export async function startChatServer({
  script,
  standing = () => null,
  documents = noDocuments,
  embedding = [],
  wordings = pageWordings(),
  look = '',
}: ChatServerConfig) {
  const transcripts = new Map<string, Message[]>();
  const received = new Map<string, Promise<{ messages: readonly Message[] }>>();
  const feed = createFeed();
  const origins = createOrigins({ embedding });
  const pageRoutes = await pageRoutesFor(embedding, wordings, look);
  const posted: string[] = [];
  let aheadMs = 0;
  let failures = 0;
  let gate = Promise.resolve();
  const now = () => new Date(Date.now() + aheadMs);
  const tokens = createTokens({ secret: 'a secret of the tests, long enough', now });

  function append(conversationId: ConversationId, lines: readonly Line[]): readonly Message[] {
    const transcript = transcripts.get(conversationId) ?? [];
    transcripts.set(conversationId, transcript);
    const added = lines.map(
      (line, index): Message => ({
        from: 'assistant',
        channel: 'web',
        conversationId,
        at: now().toISOString(),
        ...line,
        seq: transcript.length + index + 1,
      }),
    );
    transcript.push(...added);
    feed.publish(conversationId);
    return added;
  }

  async function decide({ conversationId, event, clientId, title }: Inbound) {
    const text = event.type === 'person.replied' ? event.text : undefined;
    if (text !== undefined) posted.push(text);
    const own: Line[] =
      text === undefined ? [] : [{ from: 'person', text: title ?? text, ...(clientId && { clientId }) }];
    const messages = append(conversationId, own);
    await gate;
    return { messages: [...messages, ...append(conversationId, script(text))] };
  }

  function receive(inbound: Inbound) {
    const key = `${inbound.conversationId} ${inbound.id}`;
    if (failures > 0 && inbound.event.type === 'person.replied') {
      failures -= 1;
      return Promise.reject(new Error('not committed'));
    }
    const before = received.get(key) ?? decide(inbound);
    received.set(key, before);
    return before;
  }

  async function serve(port: number) {
    const directLine = createDirectLine({
      ports: {
        receive,
        messagesAfter: async (conversationId, seq, limit) =>
          (transcripts.get(conversationId) ?? []).slice(seq, seq + limit),
        standing: async (id) => standing(id),
        documents,
      },
      feed,
      tokens,
      origins,
      names,
      onFailure(error) {
        throw error;
      },
    });
    const server = createServer({
      port,
      host: '127.0.0.1',
      log: pino({ level: 'silent' }),
      registry: new Registry(),
      routes: [...pageRoutes, ...directLine.routes],
      upgrades: [directLine.stream],
      isReady: async () => true,
      drainMs: 200,
    });
    return { server, directLine, port: await server.listen() };
  }

  let serving = await serve(0);
  const conversationIds = () => [...transcripts.keys()] as ConversationId[];

  return {
    url: `http://127.0.0.1:${serving.port}/`,

    /** Texts of all that persons wrote, over all conversations, in order. */
    heard: () =>
      [...transcripts.values()].flat().flatMap(({ from, text }) => (from === 'person' ? [text] : [])),

    /** What their taps and words sent, in the order in which the turns were decided. */
    posted: () => [...posted],

    conversationIds,

    /** Somebody speaks without being asked, in the newest conversation. */
    say: (...lines: readonly Line[]) => append(conversationIds().at(-1) as ConversationId, lines),

    /** The next turns fail before anything is committed. */
    failTurns(count: number) {
      failures = count;
    },

    /** Replies wait until the returned function is called. */
    holdReplies(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return () => {
        gate = Promise.resolve();
        resolve();
      };
    },

    /** Moves the clock of the tokens. */
    advance(ms: number) {
      aheadMs += ms;
    },

    dropStreams: () => serving.directLine.stream.closeAll(),

    /** The conversations are not kept any more. */
    forget() {
      transcripts.clear();
      received.clear();
    },

    stop: () => serving.server.drain(),

    /** Starts again on the same port after `stop`. */
    async start() {
      serving = await serve(serving.port);
    },
  };
}

export type ChatServer = Awaited<ReturnType<typeof startChatServer>>;
