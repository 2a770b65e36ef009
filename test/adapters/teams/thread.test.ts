/** What goes out to coordinators: in order, once, whatever the service does meanwhile. */
import assert from 'node:assert/strict';
import type { Channel } from '../../../adapters/channel.ts';
import { createMemoryStore, type MemoryStore } from '../../../adapters/store/create.ts';
import { retryLater } from '../../../adapters/teams/patience.ts';
import { pauseAfter } from '../../../bot/delivery.ts';
import { createSummaries } from '../../../bot/teams.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { type BotService, type Refusal, startBotService } from './service.ts';
import { naming, openTeam, robin, type Team } from './team.ts';

describe('a thread of coordinators', function () {
  this.timeout(60_000);
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

  const posts = () => microsoft.calls.map(({ body }) => body.text ?? '').join('\n');
  const times = (words: string) => posts().split(words).length - 1;
  const refusing = (refusal: Refusal, only: (path: string, method: string) => boolean = () => true) =>
    microsoft.refuseWith(({ path, method }) => (only(path, method) ? refusal : null));

  const wait = async (of: Team = team) => {
    await of.tell({ type: 'person.joined', channel: 'web' });
    await of.says('no');
    await of.says('human');
  };
  const own = async () => {
    await team.install();
    await wait();
    await team.deliver();
    await team.press(robin, 'claim');
    await team.deliver();
    microsoft.calls.length = 0;
  };

  it('waits until the app is in a team', async () => {
    await wait();
    await team.deliver();
    assert.equal(microsoft.calls.length, 0);
    await team.install();
    await team.deliver();
    assert.equal(microsoft.calls.filter(({ path }) => path === '/v3/conversations').length, 1);
  });

  it('loses and doubles nothing while the service is down, and holds up no patient', async () => {
    await own();
    refusing({ status: 503 });
    for (const words of ['first words', 'second words', 'third words']) {
      await team.says(words);
      await team.deliver();
    }
    await team.write(robin, 'I am still here.');
    assert.equal(microsoft.calls.length, 0);
    assert.ok(team.waits.length > 0);
    microsoft.refuseWith(() => null);
    await team.deliver();
    for (const words of ['first words', 'second words', 'third words']) assert.equal(times(words), 1, words);
    assert.ok(posts().indexOf('first words') < posts().indexOf('third words'));
  });

  it('gives nothing up while the service is down for an hour', async () => {
    await own();
    refusing({ status: 503 });
    await team.says('words of a long hour');
    for (let failures = 1, seconds = 0; seconds < 3_600; failures += 1) {
      seconds += pauseAfter(failures);
      await team.service.deliver();
    }
    assert.ok((await store.tasks()).every(({ kind }) => kind !== 'delivery-failed'));
    microsoft.refuseWith(() => null);
    await team.deliver();
    assert.equal(times('words of a long hour'), 1);
  });

  it('holds up no text message to the patient while Teams is down', async () => {
    const texts: string[] = [];
    const sms: Channel = {
      name: 'sms',
      send: async ({ messages }) => {
        texts.push(...messages.map(({ text }) => text));
        return { outcome: 'sent' };
      },
    };
    team = await openTeam(store, microsoft, { patientChannel: sms });
    await own();
    refusing({ status: 502 });
    await team.tell({ type: 'person.replied', channel: 'sms', text: 'Is somebody there?' });
    await team.deliver();
    await team.write(robin, 'Yes, I am.');
    await team.deliver();
    assert.ok(texts.includes('Yes, I am.'));
    microsoft.refuseWith(() => null);
    await team.deliver();
    assert.match(JSON.stringify(microsoft.calls.at(-1)?.body), /delivered/);
  });

  for (const [status, retryAfter] of [
    [412, 0],
    [429, 7],
    [502, 0],
    [504, 0],
  ] as const)
    it(`tries again after ${status}, when the service or the house says`, async () => {
      await own();
      refusing({ status, retryAfter });
      await team.says('are you there?');
      await team.deliver();
      const least = retryAfter || 5;
      assert.ok(team.waits.every((seconds) => seconds >= least && seconds <= 2 * least));
      microsoft.refuseWith(() => null);
      await team.deliver();
      assert.equal(times('are you there?'), 1);
    });

  it('says a note once, though the card after it has to wait', async () => {
    await own();
    refusing({ status: 503 }, (_, method) => method === 'PUT');
    await team.says('my chest hurts so much I cannot breathe');
    await team.deliver();
    microsoft.refuseWith(() => null);
    await team.deliver();
    assert.equal(times('EMERGENCY: the person may be in danger'), 1);
    assert.match(JSON.stringify(microsoft.calls.at(-1)?.body), /EMERGENCY: the person wrote of danger/);
  });

  it('posts a card anew that was deleted', async () => {
    await own();
    refusing({ status: 404 }, (_, method) => method === 'PUT');
    await team.press(robin, 'release');
    await team.deliver();
    const cards = microsoft.calls.filter(({ body }) => body.attachments);
    assert.equal(cards.length, 1);
    assert.match(JSON.stringify(cards), /Back with the assistant/);
    microsoft.refuseWith(() => null);
    microsoft.calls.length = 0;
    await team.press(robin, 'claim');
    await team.deliver();
    assert.equal(microsoft.calls.filter(({ method }) => method === 'PUT').length, 1);
  });

  it('begins anew when the whole thread was deleted', async () => {
    await own();
    const deleted = await team.threadId();
    refusing({ status: 404 }, (path) => path.includes(deleted));
    await team.says('hello?');
    await team.deliver();
    assert.notEqual(await team.threadId(), deleted);
    assert.equal(times('hello?'), 1);
  });

  it('opens a task when the service refuses for good, and goes on', async () => {
    await own();
    refusing({ status: 403 });
    await team.says('hello?');
    await team.deliver();
    assert.ok(
      (await store.tasks()).some(({ kind, details }) => kind === 'delivery-failed' && details.code === '403'),
    );
    microsoft.refuseWith(() => null);
    await team.says('anybody?');
    await team.deliver();
    assert.equal(times('hello?'), 1);
    assert.equal(times('anybody?'), 1);
  });

  it('tells a long story in several posts, none of it lost', async () => {
    await own();
    const words = Array.from({ length: 3_000 }, (_, index) => `w${index}.`).join(' ');
    await team.says(words);
    await team.deliver();
    assert.ok(microsoft.calls.length > 1);
    const told = microsoft.calls
      .map(({ body }) => String(body.text ?? '').replace(/<[^>]*>|Person/g, ''))
      .join('');
    assert.equal(told.replaceAll(' ', ''), words.replaceAll(' ', ''));
    assert.ok(microsoft.calls.every(({ body }) => JSON.stringify(body).length < 25_000));
  });

  it('alarms the thread when danger is written, while the assistant answers it', async () => {
    await own();
    await team.says('my chest hurts so much I cannot breathe');
    await team.deliver();
    assert.match(posts(), /EMERGENCY: the person may be in danger/);
    assert.match(posts(), /911/);
    assert.equal((await store.conversation(team.conversationId))?.takeover?.owner, 'Robin');
  });

  it('shows two hundred that wait, each in a thread of its own, and a queue that is read in one card', async () => {
    await team.install();
    for (let index = 0; index < 200; index += 1)
      await team.tell(
        { type: 'person.joined', channel: 'web' },
        { conversationId: `patient-${index}` as ConversationId },
      );
    for (let index = 0; index < 200; index += 1)
      await team.tell(
        { type: 'person.replied', channel: 'web', text: 'human' },
        { conversationId: `patient-${index}` as ConversationId },
      );
    await team.deliver();
    assert.equal(microsoft.calls.filter(({ path }) => path === '/v3/conversations').length, 200);
    await team.tell(
      { type: 'person.replied', channel: 'web', text: 'I want to kill myself' },
      { conversationId: 'patient-150' as ConversationId },
    );
    await team.deliver();
    microsoft.calls.length = 0;
    await team.post({ type: 'message', ...naming('queue') });
    await team.deliver();
    assert.match(JSON.stringify(microsoft.calls[0]?.body), /200 conversations wait.*EMERGENCY.*asked for/);
    assert.ok(JSON.stringify(microsoft.calls[0]?.body).length < 25_000);
  });

  it('says once a day what is open, on business days from eight o’clock', async () => {
    await team.install();
    const at = (now: string) => createSummaries({ store, catalog: createCatalog(files), now: () => now })();
    assert.equal(await at('2026-03-10T14:59:00.000Z'), 0);
    assert.equal(await at('2026-03-10T15:00:00.000Z'), 1);
    assert.equal(await at('2026-03-10T20:00:00.000Z'), 0);
    assert.equal(await at('2026-03-14T20:00:00.000Z'), 0);
    microsoft.calls.length = 0;
    await team.deliver();
    assert.equal(
      microsoft.calls.filter(({ body }) => JSON.stringify(body).includes('No task is open')).length,
      1,
    );
  });
});

describe('a send that is put off', () => {
  it('waits a different time than others that failed with it', () => {
    const waits = Array.from({ length: 200 }, () =>
      retryLater({ outcome: 'failed', code: '429', retry: 'later' }),
    );
    assert.ok(new Set(waits.map((wait) => JSON.stringify(wait))).size > 3);
  });
});
