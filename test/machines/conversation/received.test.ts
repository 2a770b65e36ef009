import assert from 'node:assert/strict';
import { receivedAt } from '../../../machines/conversation/received.ts';
import type { PersonReplied } from '../../../machines/events.ts';
import { arrive } from '../person.ts';

const at = '2026-12-03T08:00:05.000Z';
const received = (told: string | undefined, heardAt = '2026-12-03T07:00:00.000Z') =>
  receivedAt({ ...arrive().record, heardAt }, {
    type: 'person.replied',
    channel: 'sms',
    text: '',
    at,
    entropy: '',
    ...(told === undefined ? {} : { receivedAt: told }),
  } satisfies PersonReplied);

describe('the instant at which words reached us', () => {
  it('is what the gateway says', () => {
    assert.equal(received('2026-12-03T07:59:58.000Z'), '2026-12-03T07:59:58.000Z');
  });

  it('is the time of the turn when nobody says it', () => {
    assert.equal(received(undefined), at);
  });

  it('is never after the turn, before the words that came last, or long ago', () => {
    assert.equal(received('2026-12-03T09:00:00.000Z'), at);
    assert.equal(
      received('2026-12-03T07:59:58.000Z', '2026-12-03T07:59:59.000Z'),
      '2026-12-03T07:59:59.000Z',
    );
    assert.equal(
      received('2026-12-02T07:00:00.000Z', '2026-12-01T00:00:00.000Z'),
      '2026-12-03T07:50:05.000Z',
    );
  });
});
