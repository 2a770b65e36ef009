import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { Channel, Delivery, Inbound, Message } from '../../adapters/channel.ts';
import type { MemoryStore } from '../../adapters/store/create.ts';
import type { OutboxJob } from '../../adapters/store/store.ts';
import { createDelivery, failuresAtMost, pauseAfter } from '../../bot/delivery.ts';
import { createService, type Service } from '../../bot/service.ts';
import type { ConversationId } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { createRecordingChannel } from '../contracts/channels.ts';
import { messageOf, newConversation, recordOf } from '../contracts/turns.ts';
import { emptyStore } from '../empty-store.ts';

const conversationId = 'c' as ConversationId;
const job: OutboxJob = { jobId: '1/0', id: 'c:1', conversationId, channel: 'sms', seqs: [3, 4] };
const transcript = [3, 4].map((seq) => messageOf(conversationId, seq, `${seq}`));

/** One round over one job, with a store that keeps account of what it was asked. */
const roundOf = async (
  channel: Channel | null,
  messages: readonly Message[] = transcript,
  { failures: before, isKnown = true }: { failures?: number; isKnown?: boolean } = {},
) => {
  const mine = before === undefined ? job : { ...job, failures: before };
  const calls: unknown[] = [];
  const failures: unknown[] = [];
  const tries: string[] = [];
  const deliver = createDelivery({
    store: {
      fetchOutbox: async () => [mine],
      conversation: async (id) => (isKnown ? recordOf(id) : null),
      messagesAfter: async (_, seq, limit) => {
        calls.push(['read', seq, limit]);
        return messages;
      },
      completeOutbox: async (jobs) => void calls.push(['complete', jobs]),
      retryOutbox: async (late, seconds) => void calls.push(['retry', late, seconds]),
    },
    channels: channel ? { sms: channel } : {},
    turn: async (inbound: Inbound) => {
      calls.push(['turn', inbound]);
      return { messages: [], isRepeated: false };
    },
    failed: (error) => void failures.push(error),
    observed: (channel, outcome) => void tries.push(`${channel} ${outcome}`),
    pauseAfter: (count, askedSeconds = 30) => count * askedSeconds,
  });
  const taken = await deliver();
  return { taken, calls, failures, tries };
};
const read = ['read', 2, 2];
const failedOnce = { ...job, failures: 1 };
const lastTry = { failures: failuresAtMost - 1 };
const answering = (delivery: Delivery) => createRecordingChannel(async () => delivery);

describe('a delivery', () => {
  it('is counted by channel and outcome', async () => {
    for (const [delivery, outcome] of [
      [{ outcome: 'sent' }, 'sms sent'],
      [{ outcome: 'failed', code: 'x', retry: 'later' }, 'sms later'],
      [{ outcome: 'failed', code: 'x', retry: 'never' }, 'sms never'],
    ] as const)
      assert.deepEqual((await roundOf(answering(delivery))).tries, [outcome]);
  });

  it('that is sent is complete', async () => {
    const channel = createRecordingChannel();
    const { taken, calls } = await roundOf(channel);
    assert.equal(taken, 1);
    assert.deepEqual(channel.attempts, [{ conversationId, id: 'c:1', messages: transcript }]);
    assert.deepEqual(calls, [read, ['complete', [job]]]);
  });

  it('that failed for now waits as long as the channel says, or 30 seconds', async () => {
    const busy = { outcome: 'failed', code: 'busy', retry: 'later' } as const;
    assert.deepEqual((await roundOf(answering({ ...busy, afterSeconds: 7 }))).calls, [
      read,
      ['retry', failedOnce, 7],
    ]);
    assert.deepEqual((await roundOf(answering(busy))).calls, [read, ['retry', failedOnce, 30]]);
  });

  it('that failed for good becomes an event of the conversation before it is complete', async () => {
    const { calls } = await roundOf(answering({ outcome: 'failed', code: '21610', retry: 'never' }));
    const event = { type: 'delivery.failed', channel: 'sms', code: '21610' };
    assert.deepEqual(calls, [
      read,
      ['turn', { conversationId, id: 'delivery:c:1', event }],
      ['complete', [job]],
    ]);
  });

  it('waits longer after each failure, never less than the channel asks for, and not all equally long', () => {
    const between = (least: number, failures: number, asked?: number) => {
      const pauses = Array.from({ length: 200 }, () => pauseAfter(failures, asked));
      for (const seconds of pauses) assert.ok(seconds >= least && seconds <= Math.ceil(least * 1.5));
      assert.ok(new Set(pauses).size > 1);
    };
    between(5, 1);
    between(40, 4);
    between(900, failuresAtMost);
    between(60, 1, 60);
    between(40, 4, 7);
  });

  it('that failed once more than is tried becomes a task, whether the channel threw or said so', async () => {
    const given = (code: string) => [
      read,
      [
        'turn',
        { conversationId, id: 'delivery:c:1', event: { type: 'delivery.failed', channel: 'sms', code } },
      ],
      ['complete', [{ ...job, ...lastTry }]],
    ];
    const busy = answering({ outcome: 'failed', code: 'busy', retry: 'later' });
    assert.deepEqual((await roundOf(busy, transcript, lastTry)).calls, given('busy'));
    const throwing = createRecordingChannel(() => Promise.reject(new Error('broken')));
    assert.deepEqual((await roundOf(throwing, transcript, lastTry)).calls, given('fault'));
  });

  it('of no conversation that failed once more than is tried is dropped, and told of', async () => {
    const busy = answering({ outcome: 'failed', code: 'busy', retry: 'later' });
    const { calls, failures } = await roundOf(busy, transcript, { ...lastTry, isKnown: false });
    assert.deepEqual(calls, [read, ['complete', [{ ...job, ...lastTry }]]]);
    assert.deepEqual(
      failures.map((error) => (error as { code?: string }).code),
      ['job-given-up'],
    );
  });

  it('over a channel that is off waits', async () => {
    const { calls, failures } = await roundOf(null);
    assert.deepEqual(calls, [read, ['retry', failedOnce, 30]]);
    assert.deepEqual(failures, []);
  });

  it('over a channel that throws is told of and waits', async () => {
    const broken = new Error('broken');
    const { calls, failures } = await roundOf(createRecordingChannel(() => Promise.reject(broken)));
    assert.deepEqual(calls, [read, ['retry', failedOnce, 30]]);
    assert.deepEqual(failures, [broken]);
  });

  it('of messages that were deleted since is complete without a send', async () => {
    const channel = createRecordingChannel();
    const { calls } = await roundOf(channel, []);
    assert.deepEqual(channel.attempts, []);
    assert.deepEqual(calls, [read, ['complete', [job]]]);
  });

  it('that never ends is given up after 30 seconds, and waits', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const isSending = Promise.withResolvers<void>();
      const round = roundOf({
        name: 'sms',
        send: () => {
          isSending.resolve();
          return new Promise<never>(() => undefined);
        },
      });
      await isSending.promise;
      mock.timers.tick(30_000);
      assert.deepEqual((await round).calls, [read, ['retry', failedOnce, 30]]);
    } finally {
      mock.timers.reset();
    }
  });
});

describe('deliveries of several conversations', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  before(async () => {
    store = await emptyStore();
  });
  beforeEach(() => store.clear());

  const serviceOf = (channel: Channel) =>
    createService({
      store,
      catalog: createCatalog(files),
      channels: { sms: channel },
      pauseAfter: () => 0,
    });
  const join = (service: Service, id: ConversationId) =>
    service.turn({ conversationId: id, id: 'joined', event: { type: 'person.joined', channel: 'sms' } });
  const say = (service: Service, id: ConversationId, text: string) =>
    service.turn({
      conversationId: id,
      id: text,
      event: { type: 'person.replied', channel: 'sms', text },
    });

  it('run at the same time, and one that waits holds up no other', async () => {
    const [slow, quick] = [newConversation(), newConversation()];
    const quickIsSent = Promise.withResolvers<void>();
    const channel = createRecordingChannel(async (outbound) => {
      if (outbound.conversationId === quick) quickIsSent.resolve();
      else await quickIsSent.promise;
      return { outcome: 'sent' };
    });
    const service = serviceOf(channel);
    await join(service, slow);
    await join(service, quick);
    assert.equal(await service.deliver(), 2);
    assert.deepEqual(channel.ids().toSorted(), [`${slow}:joined`, `${quick}:joined`].toSorted());
  });

  it('keep their order behind one that fails, which goes on trying under its id', async () => {
    const id = newConversation();
    let failures = 3;
    const channel = createRecordingChannel(async () => {
      failures -= 1;
      return failures < 0
        ? { outcome: 'sent' }
        : { outcome: 'failed', code: 'busy', retry: 'later', afterSeconds: 0 };
    });
    const service = serviceOf(channel);
    await join(service, id);
    await say(service, id, 'no');
    await say(service, id, 'patient');
    while ((await service.deliver()) > 0);
    assert.deepEqual(
      channel.attempts.map((attempt) => attempt.id.replace(`${id}:`, '')),
      ['joined', 'joined', 'joined', 'joined', 'no', 'patient'],
    );
  });

  it('go on behind one whose channel always throws, which becomes a task in the end', async () => {
    const id = newConversation();
    const channel = createRecordingChannel(async (outbound) => {
      if (outbound.id === `${id}:joined`) throw new Error('broken');
      return { outcome: 'sent' };
    });
    const service = serviceOf(channel);
    await join(service, id);
    await say(service, id, 'no');
    while ((await service.deliver()) > 0);
    assert.deepEqual(channel.attempts.map((attempt) => attempt.id).slice(failuresAtMost - 1), [
      `${id}:joined`,
      `${id}:no`,
    ]);
    assert.deepEqual(
      (await store.tasks()).map(({ details }) => details),
      [{ channel: 'sms', code: 'fault' }],
    );
  });

  it('that fail for good open one task each, say nothing more about it, and let the next one through', async () => {
    const id = newConversation();
    const channel = createRecordingChannel(async (outbound) =>
      outbound.id === `${id}:joined`
        ? { outcome: 'failed', code: '30003', retry: 'never' }
        : { outcome: 'sent' },
    );
    const service = serviceOf(channel);
    await join(service, id);
    await say(service, id, 'no');
    while ((await service.deliver()) > 0);
    assert.deepEqual(channel.ids(), [`${id}:joined`, `${id}:no`]);
    assert.deepEqual(
      (await store.tasks()).map(({ kind, details }) => [kind, details]),
      [['delivery-failed', { channel: 'sms', code: '30003' }]],
    );
  });
});
