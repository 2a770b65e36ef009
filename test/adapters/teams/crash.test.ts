/**
 * A process that dies anywhere while it sends to coordinators. The service has no key for what it was sent twice, so
 * that one post, and only the one whose answer was not noted yet, may stand there twice; nothing is missing.
 */
import assert from 'node:assert/strict';
import { createMemoryStore, type MemoryStore } from '../../../adapters/store/create.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { createFate, type Fate, ProcessDied } from '../../bot/fate.ts';
import { type BotService, startBotService } from './service.ts';
import { openTeam, robin, type Team, tenant } from './team.ts';

const mortalStore = (store: Store, { around }: Fate): Store => ({
  ...store,
  threads: { ...store.threads, saveThread: around('saveThread', store.threads.saveThread) },
  fetchOutbox: around('fetchOutbox', store.fetchOutbox),
  completeOutbox: around('completeOutbox', store.completeOutbox),
});

describe('a process that dies while it sends to coordinators', function () {
  this.timeout(120_000);
  let microsoft: BotService;
  let store: MemoryStore;
  before(async () => {
    microsoft = await startBotService();
    store = await createMemoryStore();
  });
  after(async () => {
    await store.close();
    await microsoft.close();
  });

  /** What coordinators got, in order: a root, a changed card, or the words of a post. */
  const got = () =>
    microsoft.calls.map(({ path, method, body }) =>
      path === '/v3/conversations' ? 'root' : method === 'PUT' ? 'card' : String(body.text ?? 'posted card'),
    );

  const open = (fate: Fate) => openTeam(mortalStore(store, fate), microsoft, { failed: () => undefined });

  const live = async (fate: Fate): Promise<{ readonly team: Team; readonly got: readonly string[] }> => {
    await store.clear();
    microsoft.clear();
    const well = await openTeam(store, microsoft);
    await well.install();
    await well.deliver();
    await well.tell({ type: 'person.joined', channel: 'web' });
    await well.says('no');
    await well.says('human');
    microsoft.calls.length = 0;

    let team = await open(fate);
    const deliver = async () => {
      try {
        await team.deliver();
      } catch (error) {
        if (!(error instanceof ProcessDied)) throw error;
        await store.migrate();
        team = await open(createFate());
        await team.deliver();
      }
    };
    await deliver();
    await well.press(robin, 'claim');
    await deliver();
    await well.says('second words');
    await well.says('my chest hurts so much I cannot breathe');
    for (const word of ['one ', 'two ']) await well.says(word.repeat(1_200));
    await deliver();
    return { team, got: got() };
  };

  /** After one step is before the next: nothing happens in between. */
  it('has told everything, and at most the post that nobody noted twice', async () => {
    const immortal = createFate();
    const whole = (await live(immortal)).got;
    assert.equal(whole.filter((each) => each === 'root').length, 1);
    let doubled = 0;
    for (let last = 1; last <= immortal.steps.length; last += 1) {
      const step = immortal.steps[last - 1] ?? '';
      if (step.startsWith('after')) continue;
      const after = (await live(createFate(last))).got;
      const missing = whole.filter((each) => !after.includes(each));
      assert.deepEqual(missing, [], `${step}, ${last}`);
      assert.ok(after.length <= whole.length + (step === 'before saveThread' ? 1 : 0), `${step}, ${last}`);
      doubled += after.length - whole.length;
    }
    assert.ok(doubled > 0);
  });

  it('hears the owner in the thread that they took the conversation over in, though there are two', async () => {
    const immortal = createFate();
    await live(immortal);
    const noting = immortal.steps.indexOf('before saveThread') + 1;
    await store.clear();
    microsoft.clear();
    const well = await openTeam(store, microsoft);
    await well.install();
    await well.tell({ type: 'person.joined', channel: 'web' });
    await well.says('human');
    await assert.rejects((await open(createFate(noting))).deliver(), ProcessDied);
    await store.migrate();
    await well.deliver();
    assert.equal(microsoft.calls.filter(({ path }) => path === '/v3/conversations').length, 2);
    const second = await well.threadId();
    const [channel, rootOfSecond] = second.split(';messageid=');
    const first = `${channel};messageid=${Number(rootOfSecond) - 1}`;
    const conversation = { id: first, conversationType: 'channel', tenantId: tenant };
    const value = { action: { verb: 'claim', data: { conversation: well.conversationId } } };
    const press = { type: 'invoke', name: 'adaptiveCard/action', value, conversation };
    await well.post({ ...press, from: robin, replyToId: first.split('=')[1] });
    assert.equal(await well.threadId(), first);
    await well.write(robin, 'Good morning.');
    await well.says('here I am');
    microsoft.calls.length = 0;
    await well.deliver();
    const said = await store.messagesAfter(well.conversationId, 0);
    assert.ok(said.some(({ from, text }) => from === 'coordinator' && text === 'Good morning.'));
    assert.ok(microsoft.calls.length > 0 && microsoft.calls.every(({ path }) => path.includes(first)));
    assert.ok(got().some((words) => words.includes('here I am')));
  });
});
