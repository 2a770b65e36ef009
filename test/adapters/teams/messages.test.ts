import assert from 'node:assert/strict';
import { createMemoryStore, type MemoryStore } from '../../../adapters/store/create.ts';
import { type BotService, startBotService } from './service.ts';
import { alex, bot, naming, openTeam, queue, robin, type Team, tenant } from './team.ts';

const wordsIn = (calls: BotService['calls']): string =>
  JSON.stringify(calls.map(({ body }) => [body.text, body.attachments, body.activity]));

/** What is written to the console meanwhile. */
const writtenDuring = async (work: () => Promise<void>): Promise<readonly string[]> => {
  const written: string[] = [];
  const { write } = process.stderr;
  process.stderr.write = (words: string | Uint8Array) => written.push(String(words)) > 0;
  try {
    await work();
  } finally {
    process.stderr.write = write;
  }
  return written;
};

describe('POST /api/messages', function () {
  this.timeout(20_000);
  let microsoft: BotService;
  let store: MemoryStore;
  let team: Team;

  before(async () => {
    microsoft = await startBotService();
    store = await createMemoryStore();
  });
  beforeEach(async () => {
    await store.clear();
    microsoft.clear();
    team = await openTeam(store, microsoft);
  });
  after(async () => {
    await store.close();
    await microsoft.close();
  });

  /** A patient who waits, with a thread in the team's queue. */
  const wait = async () => {
    await team.install();
    await team.tell({ type: 'person.joined', channel: 'web' });
    await team.says('no');
    await team.says('I want to talk to a person');
    await team.deliver();
  };
  const owner = async () => (await store.conversation(team.conversationId))?.takeover?.owner ?? null;
  const spoken = async () =>
    (await store.messagesAfter(team.conversationId, 0))
      .filter(({ from }) => from === 'coordinator')
      .map(({ text }) => text);

  it('takes a good token, and refuses every other kind with 401, of which the console hears nothing', async () => {
    const message = { type: 'message', text: '@bot help' };
    assert.equal((await team.post(message)).status, 200);
    const hour = 3_600;
    const now = Math.floor(Date.now() / 1000);
    const wrong: Readonly<Record<string, string>> = {
      none: '',
      garbage: 'Bearer garbage',
      'not a bearer': 'Basic dXNlcjp3b3Jk',
      'another app': await microsoft.token({ aud: 'another' }),
      'another issuer': await microsoft.token({ iss: 'https://issuer.example.org' }),
      expired: await microsoft.token({ exp: now - hour, nbf: now - 2 * hour }),
      'not yet valid': await microsoft.token({ nbf: now + hour, exp: now + 2 * hour }),
      'another key': await microsoft.tokenOfStranger(),
      'unknown key': await microsoft.tokenOfStranger('key-2'),
      unsigned: microsoft.unsignedToken(),
      'another service': await microsoft.token({ serviceurl: 'https://smba.trafficmanager.net/other/' }),
      'no service': await microsoft.tokenWithout('serviceurl'),
    };
    const written = await writtenDuring(async () => {
      for (const [name, token] of Object.entries(wrong))
        assert.equal((await team.post(message, token)).status, 401, name);
      console.error('somebody else');
    });
    assert.deepEqual(written, ['somebody else\n']);
  });

  it('refuses a body that could not be answered before the token is looked at', async () => {
    for (const broken of [
      { type: undefined },
      { serviceUrl: undefined },
      { serviceUrl: 'https://attacker.example.org' },
      { serviceUrl: 'http://smba.trafficmanager.net/teams/' },
      { from: undefined },
      { conversation: {} },
      { text: 'x'.repeat(30_000) },
    ])
      assert.equal((await team.post({ type: 'message', text: 'hello', ...broken }, 'Bearer x')).status, 400);
  });

  it('sends nothing while it answers, and welcomes a team from the outbox', async () => {
    await team.install();
    assert.equal(microsoft.calls.length, 0);
    await team.deliver();
    assert.equal(microsoft.calls.length, 1);
    assert.match(wordsIn(microsoft.calls), /Second Opinion Intake is here/);
    assert.equal(microsoft.calls[0]?.authorization, 'Bearer of-the-bot');
    await team.install();
    await team.deliver();
    assert.equal(microsoft.calls.length, 1);
  });

  it('begins one thread for a conversation that waits, with its card and what was said', async () => {
    await wait();
    const begun = microsoft.calls.filter(({ path }) => path === '/v3/conversations');
    assert.equal(begun.length, 1);
    assert.match(wordsIn(begun), /Waiting for a coordinator/);
    assert.match(wordsIn(microsoft.calls), /I want to talk to a person/);
    assert.match(await team.threadId(), /^19:queue@thread\.tacv2;messageid=\d+$/);
  });

  it('gives the conversation to the first who claims it, and shows the second who has it', async () => {
    await wait();
    const [first, second] = await Promise.all([team.press(robin, 'claim'), team.press(alex, 'claim')]);
    const had = await owner();
    assert.ok(had === 'Robin' || had === 'Alex');
    for (const answer of [first, second]) {
      assert.equal(answer.type, 'application/vnd.microsoft.card.adaptive');
      assert.match(JSON.stringify(answer.value), new RegExp(`With ${had}`));
    }
    microsoft.calls.length = 0;
    await team.deliver();
    const updates = microsoft.calls.filter(({ method }) => method === 'PUT');
    assert.equal(updates.length, 1);
    assert.match(wordsIn(updates), new RegExp(`With ${had}`));
  });

  it('carries words both ways, once, and gives back', async () => {
    await wait();
    await team.press(robin, 'claim');
    await team.write(robin, 'Good morning.', { id: 'words-1' });
    await team.write(robin, 'Good morning.', { id: 'words-1' });
    assert.deepEqual(await spoken(), ['Good morning.']);
    await team.says('Thank <b>you</b>');
    await team.deliver();
    assert.match(wordsIn(microsoft.calls), /Thank &lt;b&gt;you/);
    assert.doesNotMatch(wordsIn(microsoft.calls), /Good morning/);
    const given = await team.press(robin, 'release');
    assert.match(JSON.stringify(given.value), /Back with the assistant/);
    assert.equal(await owner(), null);
    assert.equal((await store.messagesAfter(team.conversationId, 0)).at(-1)?.step, 'role');
  });

  it('keeps what names the bot, and what others write, from the person', async () => {
    await wait();
    await team.press(robin, 'claim');
    await team.write(robin, '', naming('mine'));
    await team.write(alex, 'Are you on it?');
    await team.deliver();
    assert.deepEqual(await spoken(), []);
    assert.match(wordsIn(microsoft.calls), /You have one conversation/);
    assert.match(wordsIn(microsoft.calls), /Robin has this conversation/);
  });

  it('names a colleague to the person without the marks that Teams puts around a name', async () => {
    await wait();
    await team.press(robin, 'claim');
    const text = '<at>Alex</at> calls you at five.';
    const entities = [{ type: 'mention', text: '<at>Alex</at>', mentioned: alex }];
    await team.write(robin, text, { entities });
    assert.deepEqual(await spoken(), ['Alex calls you at five.']);
  });

  it('says in the thread that a file does not reach the person, and passes on the words beside it', async () => {
    await wait();
    await team.press(robin, 'claim');
    await team.deliver();
    microsoft.calls.length = 0;
    const formatted = { contentType: 'text/html', content: '<p>Good morning.</p>' };
    await team.write(robin, 'Good morning.', { attachments: [formatted] });
    await team.deliver();
    assert.doesNotMatch(wordsIn(microsoft.calls), /does not reach/);
    await team.write(robin, '', { attachments: [{ contentType: 'image/png' }] });
    await team.write(robin, 'The form.', { attachments: [{ contentType: 'image/png' }, formatted] });
    await team.deliver();
    assert.deepEqual(await spoken(), ['Good morning.', 'The form.']);
    const told = microsoft.calls.filter((call) => /does not reach the person/.test(wordsIn([call])));
    assert.equal(told.length, 2);
    assert.ok(told.every(({ path }) => path.includes(';messageid=')));
  });

  it('leaves alone what a team says elsewhere, and answers what names it', async () => {
    await wait();
    microsoft.calls.length = 0;
    await team.post({ type: 'message', text: 'Who brings the cake?' });
    await team.post({ type: 'message', text: 'queue', from: alex });
    await team.deliver();
    assert.equal(microsoft.calls.length, 0);
    await team.post({ type: 'message', ...naming('find web') });
    await team.post({ type: 'message', ...naming('case 123') });
    await team.post({ type: 'message', ...naming('what can you do') });
    await team.deliver();
    for (const words of [/One was found/, /There is no case 123/, /What you can ask me/])
      assert.match(wordsIn(microsoft.calls), words);
  });

  it('leaves a trace of who was shown a conversation', async () => {
    await wait();
    await team.post({ type: 'message', ...naming('find web') });
    await team.post({ type: 'message', ...naming('case 123') });
    await team.deliver();
    const seen = ((await store.contents()).audit ?? []).filter(({ action }) => /seen$/.test(String(action)));
    assert.deepEqual(
      seen.map(({ action, by, conversation_id }) => [action, by, conversation_id]),
      [['conversation.seen', robin.aadObjectId, team.conversationId]],
    );
    assert.deepEqual((await store.upkeep.verifyAudit()).broken, []);
  });

  it('shows a program in the team that asks for it', async () => {
    await team.install();
    await team.post({ type: 'message', ...naming('program ucsf-adult') });
    assert.deepEqual(
      (await store.threads.places()).map(({ program }) => program),
      ['ucsf-adult'],
    );
    await team.post({ type: 'message', ...naming('program all') });
    assert.deepEqual(
      (await store.threads.places()).map(({ program }) => program),
      [null],
    );
  });

  it('posts what has no program in the team for all, and forgets a team or channel that is gone', async () => {
    const second = { id: '19:team-2@thread.tacv2' };
    const channel = { id: '19:room-2@thread.tacv2' };
    const elsewhere = { tenant: { id: tenant }, team: second, channel };
    await team.install();
    await team.post({ type: 'message', ...naming('program ucsf-adult') });
    await team.post({ type: 'conversationUpdate', membersAdded: [bot], channelData: elsewhere });
    await wait();
    assert.match(await team.threadId(), /^19:room-2@/);
    const left = async () => (await store.threads.places()).map(({ id }) => id);
    await team.post({
      type: 'conversationUpdate',
      channelData: { ...elsewhere, eventType: 'channelDeleted' },
    });
    assert.deepEqual(await left(), [queue]);
    await team.post({ type: 'conversationUpdate', membersRemoved: [bot] });
    assert.deepEqual(await left(), []);
  });

  it('lists open tasks, and closes one with a reason that the audit log keeps', async () => {
    await wait();
    await team.post({ type: 'message', ...naming('tasks') });
    await team.deliver();
    const shown = JSON.stringify(microsoft.calls.at(-1)?.body);
    assert.match(shown, /One task is open.*Person asked for.*Done/);
    const [task] = await store.threads.openTasks(10);
    assert.ok(task);
    const done = { task: task.kind, until: task.openedUntil, form: '0' };
    assert.match(String((await team.press(robin, 'settle', done)).value), /old/);
    const settled = await team.press(robin, 'settle', { ...done, 'reason-0': 'reached by phone' });
    assert.match(JSON.stringify(settled.value), /No task is open/);
    assert.deepEqual(await store.threads.openTasks(10), []);
    assert.deepEqual(await store.threads.waiting(), []);
    const again = await team.press(alex, 'settle', { ...done, 'reason-0': 'me too' });
    assert.match(String(again.value), /This card is old/);
    const { audit = [] } = await store.contents();
    const entries = audit.filter(({ action }) => action === 'task.settled');
    assert.equal(entries.length, 1);
    assert.match(JSON.stringify(entries), /Robin.*reached by phone/);
  });

  it('does once what one card asks for, whoever presses it again', async () => {
    await wait();
    const asked = { action: 'refund-asked', stamp: 'as it stood', form: 'act', 'reason-act': 'by phone' };
    assert.doesNotMatch(JSON.stringify((await team.press(robin, 'act', asked)).value), /card is old/);
    assert.match(String((await team.press(alex, 'act', asked)).value), /card is old/);
    const anew = await team.press(alex, 'act', { ...asked, stamp: 'as it stands now' });
    assert.doesNotMatch(JSON.stringify(anew.value), /card is old/);
  });

  it('calls no task done that the case decides, and none that its card did not show', async () => {
    await wait();
    const later = { 'reason-0': 'no need', form: '0' };
    const check = { ...later, task: 'clear-checks', until: '2999-01-01T00:00:00.000Z' };
    assert.match(String((await team.press(robin, 'settle', check)).value), /old/);
    const before = { ...later, task: 'person-asked', until: '2000-01-01T00:00:00.000Z' };
    await team.press(robin, 'settle', before);
    assert.equal((await store.threads.openTasks(10)).length, 1);
    assert.equal((await store.threads.waiting()).length, 1);
  });

  it('shows a conversation from a list to whoever asks for it', async () => {
    await wait();
    await team.press(robin, 'show');
    await team.press(robin, 'tasks');
    microsoft.calls.length = 0;
    await team.deliver();
    assert.match(wordsIn(microsoft.calls), /Waiting for a coordinator.*One task is open/);
  });

  it('answers an old card politely and changes nothing', async () => {
    await wait();
    await team.press(robin, 'claim');
    await team.press(robin, 'release');
    const before = await store.contents();
    const again = await team.press(robin, 'release');
    assert.match(String(again.value), /This card is old/);
    const gone = await team.press(robin, 'claim', { conversation: 'nowhere' });
    assert.match(String(gone.value), /not there any more/);
    const after = await store.contents();
    assert.deepEqual([after.audit, after.message, after.task], [before.audit, before.message, before.task]);
  });

  it('takes the fallback button of an older client as the same press', async () => {
    await wait();
    const value = { verb: 'claim', conversation: team.conversationId };
    await team.post({ type: 'message', value, text: '' });
    assert.equal(await owner(), 'Robin');
  });

  it('says that an edited or deleted message stays as it was sent', async () => {
    await wait();
    await team.press(robin, 'claim');
    await team.write(robin, 'At five.', { id: 'words-2' });
    await team.write(robin, 'At six.', { id: 'words-2', type: 'messageUpdate' });
    await team.write(robin, '', { id: 'words-2', type: 'messageDelete' });
    await team.deliver();
    assert.deepEqual(await spoken(), ['At five.']);
    assert.match(wordsIn(microsoft.calls), /keeps the first version/);
    assert.match(wordsIn(microsoft.calls), /cannot be taken back/);
  });

  it('lets nobody act who is not on the list, in another tenant, or outside of a team', async () => {
    await wait();
    const listed = await openTeam(store, microsoft, { coordinators: ['aad-robin'] });
    assert.match(String((await listed.press(alex, 'claim')).value), /Only coordinators/);
    const elsewhere = { tenant: { id: 'tenant-2' } };
    const value = { action: { verb: 'claim', data: { conversation: team.conversationId } } };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value };
    for (const where of [
      { channelData: elsewhere, conversation: { id: queue, conversationType: 'channel' } },
      {
        channelData: { tenant: { id: tenant } },
        conversation: { id: 'a:chat', conversationType: 'personal' },
      },
    ]) {
      const answer = await team.post({ ...invoke, ...where });
      assert.match(JSON.stringify(answer.body), /Only coordinators/);
    }
    assert.equal(await owner(), null);
  });

  it('lets what somebody had wait again when they leave the team', async () => {
    await wait();
    await team.press(robin, 'claim');
    await team.post({ type: 'conversationUpdate', from: alex, membersRemoved: [robin] });
    assert.equal(await owner(), null);
    assert.equal((await store.conversation(team.conversationId))?.takeover?.reason, 'asked');
    await team.deliver();
    assert.match(wordsIn(microsoft.calls), /no longer a coordinator/);
  });

  it('gives the conversation to a colleague who is known', async () => {
    await wait();
    await team.press(alex, 'claim');
    await team.press(alex, 'release');
    await team.press(robin, 'claim');
    await team.press(robin, 'transfer', { to: 'aad-nobody' });
    assert.equal(await owner(), 'Robin');
    await team.press(robin, 'transfer', { to: 'aad-alex' });
    assert.equal(await owner(), 'Alex');
  });

  it('serves a patient on another channel of the Bot Framework', async () => {
    const azure = {
      channelId: 'webchat',
      conversation: { id: 'azure-1' },
      channelData: undefined,
      from: { id: 'patient-1' },
    };
    await team.post({ ...azure, type: 'conversationUpdate', membersAdded: [{ id: 'patient-1' }, bot] });
    await team.deliver();
    await team.post({ ...azure, type: 'message', text: 'no' });
    await team.deliver();
    assert.match(wordsIn(microsoft.calls), /automated assistant/);
    assert.match(wordsIn(microsoft.calls), /Who is writing/);
    assert.ok(microsoft.calls.every(({ path }) => path.startsWith('/v3/conversations/azure-1/activities')));
  });
});
