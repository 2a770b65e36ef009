import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createMemoryStore, type MemoryStore } from '../../adapters/store/create.ts';
import { createService } from '../../bot/service.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { createRecordingChannel } from '../contracts/channels.ts';
import { newConversation } from '../contracts/turns.ts';

describe('the service', function () {
  this.timeout(20_000);
  const catalog = createCatalog(files);
  let store: MemoryStore;
  before(async () => {
    store = await createMemoryStore();
  });
  afterEach(() => mock.timers.reset());
  after(() => store.close());

  it('sends what a turn committed without waiting for the next round, and stops after the send', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const isSent = Promise.withResolvers<void>();
    const channel = createRecordingChannel(async () => {
      isSent.resolve();
      return { outcome: 'sent' };
    });
    const service = createService({ store, catalog, channels: { sms: channel } });
    const running = service.start();
    const conversationId = newConversation();
    await service.turn({
      conversationId,
      id: 'joined',
      event: { type: 'person.joined', channel: 'sms' },
    });
    await isSent.promise;
    await running.stop();
    assert.deepEqual(channel.ids(), [`${conversationId}:joined`]);
    assert.deepEqual(
      (await store.contents()).job?.filter(({ name }) => name === 'outbox'),
      [],
    );
  });

  it('finds what word from another node did not reach', async () => {
    const [here, there] = [createService({ store, catalog }), createService({ store, catalog })];
    const conversationId = newConversation();
    const woken = Promise.withResolvers<void>();
    here.feed.subscribe(conversationId, woken.resolve, () => 0);
    await there.turn({ conversationId, id: 'joined', event: { type: 'person.joined', channel: 'web' } });
    const running = here.start();
    await woken.promise;
    await running.stop();
  });

  it('makes no job for the web, whose queue is the transcript, and wakes its readers', async () => {
    const service = createService({ store, catalog });
    const conversationId = newConversation();
    let wakes = 0;
    const count = () => {
      wakes += 1;
    };
    service.feed.subscribe(conversationId, count, () => 0);
    const inbound = {
      conversationId,
      id: 'joined',
      event: { type: 'person.joined', channel: 'web' },
    } as const;
    await service.turn(inbound);
    await service.turn(inbound);
    assert.equal(wakes, 1);
    assert.deepEqual(
      (await store.contents()).job?.filter(({ name }) => name === 'outbox'),
      [],
    );
  });
});
