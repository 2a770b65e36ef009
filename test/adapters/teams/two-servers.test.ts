/** Coordinators and patient act at the same moment, each through a server of their own on one database. */
import assert from 'node:assert/strict';
import type { Message } from '../../../adapters/channel.ts';
import { createStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { dataKeys, startPostgres } from '../../postgres.ts';
import { type BotService, startBotService } from './service.ts';
import { alex, openTeam, robin, type Team } from './team.ts';

describe('two servers on one database', function () {
  this.timeout(120_000);
  let microsoft: BotService;
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let stores: readonly Store[];
  let one: Team;
  let other: Team;

  before(async () => {
    [microsoft, server] = await Promise.all([startBotService(), startPostgres()]);
  });
  beforeEach(async () => {
    const databaseUrl = await server.createDatabase(`teams-${microsoft.calls.length}`);
    microsoft.clear();
    const servers = [createStore({ databaseUrl, dataKeys }), createStore({ databaseUrl, dataKeys })] as const;
    const [first, second] = await Promise.all(servers);
    stores = [first, second];
    for (const store of stores) await store.migrate();
    [one, other] = [await openTeam(first, microsoft), await openTeam(second, microsoft)];
    await one.install();
    await one.tell({ type: 'person.joined', channel: 'web' });
    await one.says('no');
    await one.says('human');
    await one.deliver();
  });
  afterEach(() => Promise.all(stores.map((store) => store.close())));
  after(() => Promise.all([server.stop(), microsoft.close()]));

  const transcript = (): Promise<readonly Message[]> => one.store.messagesAfter(one.conversationId, 0);
  const told = () => microsoft.calls.map(({ body }) => body.text ?? '').join('\n');
  const timesTold = (words: string) => told().split(words).length - 1;

  it('give a conversation to one of two coordinators, and lose no words around it', async () => {
    await Promise.all([one.press(robin, 'claim'), other.press(alex, 'claim'), other.says('who is there?')]);
    const owner = (await one.store.conversation(one.conversationId))?.takeover?.ownerId;
    assert.ok(owner === 'aad-robin' || owner === 'aad-alex');
    const [has, lacks] = owner === 'aad-robin' ? [robin, alex] : [alex, robin];
    await Promise.all([one.write(has, 'It is me.'), other.write(lacks, 'Not me.'), one.says('thank you')]);
    await Promise.all([one.deliver(), other.deliver()]);
    const said = await transcript();
    assert.deepEqual(
      said.filter(({ from }) => from === 'coordinator').map(({ text }) => text),
      ['It is me.'],
    );
    for (const words of ['who is there?', 'thank you']) assert.equal(timesTold(words), 1, words);
    assert.deepEqual(
      said.map(({ seq }) => seq),
      said.map((_, index) => index + 1),
    );
  });

  it('answer or pass on each word at the instant of claim and release: never both, never neither', async () => {
    const rounds = Array.from({ length: 6 }, (_, round) => round);
    for (const round of rounds) {
      await Promise.all([one.press(robin, 'claim'), other.says(`at the claim ${round}.`)]);
      await Promise.all([other.press(robin, 'release'), one.says(`at the release ${round}.`)]);
      await Promise.all([one.deliver(), other.deliver()]);
    }
    let isOwned = false;
    const said = await transcript();
    for (const [index, { from, text, keys = [] }] of said.entries()) {
      if (keys.includes('coordinator.joined')) isOwned = true;
      if (keys.includes('coordinator.left')) isOwned = false;
      if (from !== 'person' || !text.startsWith('at the')) continue;
      const next = said[index + 1];
      const isAnswered = next?.from === 'assistant' && !next.keys?.some((key) => /^coordinator\./.test(key));
      assert.equal(isAnswered, !isOwned, text);
      if (isOwned) assert.equal(timesTold(text), 1, text);
    }
    assert.equal(said.filter(({ text }) => text.startsWith('at the')).length, 2 * rounds.length);
  });
});
