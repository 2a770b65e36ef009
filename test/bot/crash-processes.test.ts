/** Real processes, killed at any moment while people write: nothing that was answered is lost, doubled or out of order. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Inbound, Outbound } from '../../adapters/channel.ts';
import { createStore, type StoreConfig } from '../../adapters/store/create.ts';
import type { ConversationId } from '../../machines/events.ts';
import { brief } from '../brief-node.ts';
import { newConversation } from '../contracts/turns.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../postgres.ts';
import { usedFolder } from '../used-folder.ts';
import type { Said } from './mortal-process.ts';

const program = fileURLToPath(new URL('./mortal-process.ts', import.meta.url));
const words = [
  'no',
  'patient',
  'Ohio',
  'yes',
  'March 4, 1970',
  'lymphoma',
  'plan',
  'help',
  'my answers',
  'back',
];
const people = 3;
/** How often the process is killed in the middle of the work. */
const deaths = 3;
/** How long after everybody wrote it is killed: a turn and its send take from 5 to 20 ms. */
const momentsMs = [0, 3, 7, 12];

/** The inbounds of one person, in order. */
const inboundsOf = (conversationId: ConversationId): readonly Inbound[] => [
  { conversationId, id: 'joined', event: { type: 'person.joined', channel: 'sms' } },
  ...words.map(
    (text, index): Inbound => ({
      conversationId,
      id: `${index}`,
      event: { type: 'person.replied', channel: 'sms', text },
    }),
  ),
];

/** Keeps one process alive, and people writing to it until everything they wrote was answered. */
const talkThroughDeaths = async (config: StoreConfig, revive: () => Promise<void>) => {
  const conversations = Array.from({ length: people }, () => newConversation());
  const sent: Outbound[] = [];
  const answered = new Map<string, readonly number[]>();
  let heard: () => void = () => undefined;
  let child: ChildProcess;

  const start = async () => {
    child = fork(program, [JSON.stringify(config)], {
      execArgv: [...brief],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const mine = child;
    const ready = Promise.withResolvers<void>();
    mine.on('message', (said: Said) => {
      if (said.kind === 'ready') ready.resolve();
      if (said.kind === 'sent') sent.push(said.outbound);
      if (said.kind === 'committed') answered.set(said.id, said.seqs);
      heard();
    });
    mine.once('exit', () => ready.reject(new Error('it ended before it was ready')));
    await ready.promise;
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  /** Resolves at the next word of the process for which the condition holds. */
  const when = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      heard = () => condition() && resolve();
      heard();
    });
  const keyOf = ({ conversationId, id }: Inbound) => `${conversationId} ${id}`;
  const open = () =>
    conversations
      .map((id) => inboundsOf(id).find((inbound) => !answered.has(keyOf(inbound))))
      .filter((inbound) => inbound !== undefined);
  /** Everybody says what was not answered yet, again and again under the same id. */
  const post = () => {
    for (const inbound of open()) child.send({ ...inbound, id: keyOf(inbound) });
  };

  const answerAtLeast = async (count: number) => {
    while (answered.size < count) {
      const before = answered.size;
      post();
      await when(() => answered.size > before);
    }
  };
  const total = people * (words.length + 1);

  await start();
  try {
    for (let death = 1; death <= deaths; death += 1) {
      await answerAtLeast(Math.round((total * death) / (deaths + 1)));
      post();
      await pause(momentsMs[death % momentsMs.length]);
      await kill();
      await revive();
      await start();
    }
    await answerAtLeast(total);
    await when(() => new Set(sent.map(({ id }) => id)).size === total);
  } finally {
    await kill();
  }
  return { conversations, sent, answered };
};

const checkWhatIsLeft = async (
  config: StoreConfig,
  { conversations, sent, answered }: Awaited<ReturnType<typeof talkThroughDeaths>>,
) => {
  const store = await createStore(config);
  try {
    await store.migrate();
    for (const id of conversations) {
      const messages = await store.messagesAfter(id, 0);
      assert.deepEqual(
        messages.map(({ seq }) => seq),
        messages.map((_, index) => index + 1),
        'without a gap',
      );
      assert.deepEqual(
        messages.filter(({ from }) => from === 'person').map(({ text }) => text),
        words,
        'decided once, in order',
      );
      const order = inboundsOf(id).map((inbound) => `${id} ${inbound.id}`);
      for (const key of order)
        assert.deepEqual(
          answered.get(key),
          messages.filter(({ inboundId }) => inboundId === key).map(({ seq }) => seq),
          'answered with what was committed',
        );
      const mine = sent.filter(({ conversationId }) => conversationId === id);
      assert.deepEqual(
        [...new Set(mine.map((outbound) => outbound.id))],
        order.map((key) => `${id}:${key}`),
        'sent in order, each at least once',
      );
      for (const outbound of mine)
        assert.deepEqual(
          outbound.messages,
          messages.filter(({ seq }) => outbound.messages.some((message) => message.seq === seq)),
          'nothing sent that was not committed',
        );
    }
  } finally {
    await store.close();
  }
};

describe('a process that is killed while people write', function () {
  this.timeout(120_000);

  it('loses, doubles and mixes up nothing on PGlite', async () => {
    const folder = await usedFolder();
    try {
      const config = { dataDir: join(folder, 'data') };
      await checkWhatIsLeft(config, await talkThroughDeaths(config, async () => undefined));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  describe('on PostgreSQL', () => {
    let server: PostgresServer;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server?.stop());

    it('loses, doubles and mixes up nothing', async () => {
      const config = { databaseUrl: await server.createDatabase('crash'), dataKeys };
      /** What the store does by itself when the claim of a dead process has run out, two minutes later. */
      const endClaims = async () =>
        void (await server.query(
          'crash',
          `update pgboss.job set state = 'retry', start_after = now() where state = 'active'`,
        ));
      await checkWhatIsLeft(config, await talkThroughDeaths(config, endClaims));
    });
  });
});
