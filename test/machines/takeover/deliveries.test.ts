import assert from 'node:assert/strict';
import { newTexting } from '../../../machines/conversation/texting-sends.ts';
import { hearFailure } from '../../../machines/conversation/undelivered.ts';
import type { Effect } from '../../../machines/effects.ts';
import { recordOf } from '../../contracts/turns.ts';
import { arrive, clock, conversationId, goOn, type Person } from '../person.ts';

const robin = { by: 'Robin', byId: 'id-robin' };
const waiting = () => goOn(arrive(), {}, 'email').says('I want to talk to a person');
/** Robin's last words are on their way. */
const sending = (): Person =>
  waiting()
    .tells({ type: 'coordinator.joined', ...robin })
    .tells({ type: 'person.replied', channel: 'azure', text: 'Hello' })
    .tells({ type: 'coordinator.replied', ...robin, text: 'Good morning' });
const deliveryOf = (person: Person) => person.record.takeover?.delivery?.state;
const ofType = <T extends Effect['type']>(person: Person, type: T) =>
  person.effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);

describe("what becomes of a coordinator's words", () => {
  it('is told of them alone, not of a notice', () => {
    const notice = { notice: 'opinion-ready' };
    const made = sending().tells({ type: 'delivery.made', channel: 'email', ...notice });
    assert.equal(deliveryOf(made), 'sending');
    const failed = sending().tells({ type: 'delivery.failed', channel: 'sms', code: '30003', ...notice });
    assert.equal(deliveryOf(failed), 'sending');
    assert.equal(deliveryOf(sending().tells({ type: 'delivery.made', channel: 'sms' })), 'delivered');
    const lost = sending().tells({ type: 'delivery.failed', channel: 'sms', code: '30003' });
    assert.equal(deliveryOf(lost), 'failed');
  });
});

describe('a notice that failed', () => {
  it('is a task that names it', () => {
    const failed = goOn(arrive(), {}, 'email').tells({
      type: 'delivery.failed',
      channel: 'email',
      code: 'bounce',
      notice: 'opinion-ready',
    });
    assert.deepEqual(
      ofType(failed, 'task.open').map(({ kind, details }) => [kind, details]),
      [['delivery-failed', { channel: 'email', code: 'bounce', notice: 'opinion-ready' }]],
    );
  });

  it('is one also when the address wants no mail: no opt-out told of it', () => {
    const failed = goOn(arrive(), {}, 'email').tells({
      type: 'delivery.failed',
      channel: 'email',
      code: 'suppressed',
      notice: 'opinion-ready',
    });
    assert.equal(ofType(failed, 'task.open').length, 1);
  });
});

describe('whoever wants no more mail', () => {
  for (const code of ['spamreport', 'unsubscribe'])
    it(`gets none after ${code}, and a person is told`, () => {
      const stopped = goOn(arrive(), {}, 'email').tells({
        type: 'delivery.failed',
        channel: 'email',
        code,
        address: 'pat@example.org',
      });
      assert.deepEqual(ofType(stopped, 'address.suppress'), [
        { type: 'address.suppress', channel: 'email', address: 'pat@example.org', cause: 'person' },
      ]);
      assert.deepEqual(ofType(stopped, 'audit.write'), [
        { type: 'audit.write', action: 'mail.stopped', by: 'person', details: { code } },
      ]);
      assert.deepEqual(
        ofType(stopped, 'task.open').map(({ kind }) => kind),
        ['delivery-failed'],
      );
    });
});

describe('a notice of an opinion that failed', () => {
  it("is the case's own task, and a carrier's opt-out is heard all the same", () => {
    const failed = hearFailure(
      recordOf(conversationId, { texting: { ...newTexting('+12025550143'), status: 'agreed' } }),
      {
        type: 'delivery.failed',
        channel: 'sms',
        code: '21610',
        notice: 'opinion-ready',
        at: clock,
        entropy: '0'.repeat(32),
      },
      (record) => ({ record, effects: [{ type: 'task.open', kind: 'notice-undelivered', details: {} }] }),
    );
    assert.equal(failed.record.texting?.status, 'stopped');
    assert.deepEqual(
      failed.effects.map(({ type }) => type),
      ['address.suppress', 'audit.write', 'task.open'],
    );
    assert.deepEqual(
      failed.effects.flatMap((effect) => (effect.type === 'task.open' ? effect.kind : [])),
      ['notice-undelivered'],
    );
  });
});
