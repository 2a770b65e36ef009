import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Message } from '../../../adapters/channel.ts';
import {
  activityId,
  readActivity,
  readWatermark,
  toActivity,
  toActivitySet,
} from '../../../adapters/web/activities.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { names } from './echo-server.ts';

const conversationId = 'c1' as ConversationId;
const message = (more: Partial<Message> = {}): Message => ({
  conversationId,
  seq: 4,
  at: '2026-12-03T10:20:30.000Z',
  from: 'assistant',
  channel: 'web',
  text: 'Which state?',
  ...more,
});

describe('an activity', () => {
  it('carries all that the page shows', () => {
    const progress = { stage: 'contact', number: 5, of: 12, label: 'Contact' };
    const answers = [{ number: 1, step: 'name', label: 'Name', value: 'Ana' }];
    const choices = [{ value: 'ca', title: 'California' }];
    const shown = message({ choices, step: 'state', progress, answers, keys: ['ask.state'] });
    assert.deepEqual(JSON.parse(JSON.stringify(toActivity(shown, 'dl_1', names))), {
      type: 'message',
      id: 'c1|0000004',
      timestamp: '2026-12-03T10:20:30.000Z',
      channelId: 'directline',
      conversation: { id: 'c1' },
      from: { id: 'assistant', name: 'Assistant', role: 'bot' },
      text: 'Which state?',
      textFormat: 'plain',
      suggestedActions: { actions: [{ type: 'imBack', title: 'California', value: 'ca' }] },
      channelData: { seq: 4, from: 'assistant', step: 'state', progress, answers },
    });
  });

  it('says in which language the assistant speaks, and nothing of it where nobody knows', () => {
    assert.equal(toActivity(message({ language: 'es' }), 'dl_1', names).locale, 'es');
    assert.equal('locale' in toActivity(message({ from: 'person' }), 'dl_1', names), false);
  });

  it('names the coordinator who speaks', () => {
    const { from, channelData } = toActivity(message({ from: 'coordinator', name: 'Ana' }), 'dl_1', names);
    assert.deepEqual(from, { id: 'coordinator', name: 'Ana', role: 'bot' });
    assert.deepEqual([channelData.from, channelData.name], ['coordinator', 'Ana']);
  });

  it('has no buttons when there is nothing to choose', () => {
    assert.equal('suggestedActions' in toActivity(message({ choices: [] }), 'dl_1', names), false);
  });

  it('has an id that sorts as its sequence number', () => {
    const seq = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(seq, seq, (a, b) => {
        assert.equal(activityId(conversationId, a) < activityId(conversationId, b), a < b);
      }),
    );
  });
});

describe('a watermark', () => {
  it('reads as the last sequence number of its set, or as the one that was asked with', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(5), (seq, count) => {
        const messages = Array.from({ length: count }, (_, index) => message({ seq: seq + index + 1 }));
        assert.equal(readWatermark(toActivitySet(messages, seq, 'dl_1', names).watermark), seq + count);
      }),
    );
  });

  it('is nothing but digits', () => {
    for (const beginning of [null, '', '-']) assert.equal(readWatermark(beginning), 0);
    for (const other of ['-1', '1.5', '1e3', ' 1', '0x1', '1234567890', 'NaN'])
      assert.equal(readWatermark(other), null);
  });
});

describe('a posted activity', () => {
  it('is read without an exception, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (body) => {
        assert.ok(['said', 'ignored', 'refused'].includes(readActivity(body).outcome));
      }),
    );
  });
});
