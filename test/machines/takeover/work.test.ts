/** What brings a conversation into the queue takes it out again once it is done; danger needs somebody who talked. */
import assert from 'node:assert/strict';
import { submittedAdult } from '../case/submitted.ts';
import { arrive, clock, goOn, type Person } from '../person.ts';

const robin = { by: 'Robin', byId: 'id-robin' };
const later = '2026-11-03T19:00:00.000Z';
const asked = (): Person => goOn(arrive(), {}, 'email').says('human');
const settles = (person: Person, task: string, openedUntil = clock): Person =>
  person.at(later).tells({ type: 'coordinator.settled', ...robin, task, openedUntil, reason: 'by phone' });
const closes = ({ effects }: Person) =>
  effects.flatMap((effect) => (effect.type === 'task.close' ? [[effect.kinds, effect.openedUntil]] : []));
const notes = ({ effects }: Person) =>
  effects.flatMap((effect) => (effect.type === 'thread.update' ? effect.notes.map(({ key }) => key) : []));

describe('a task that a coordinator calls done', () => {
  it('is closed as far as the coordinator saw it, with an entry in the audit log', () => {
    const { effects } = settles(asked(), 'callback-asked');
    assert.deepEqual(effects.slice(0, 2), [
      { type: 'task.close', kinds: ['callback-asked'], openedUntil: clock },
      {
        type: 'audit.write',
        action: 'task.settled',
        by: 'Robin',
        details: { task: 'callback-asked', reason: 'by phone', id: 'id-robin' },
      },
    ]);
  });

  it('ends the wait that it stood for, and the clock of it', () => {
    const { record } = settles(asked(), 'person-asked');
    assert.equal(record.takeover, null);
    assert.equal(record.timers['takeover.unclaimed'], undefined);
  });

  it('ends no wait for another reason, none of somebody who owns it, and none that began later', () => {
    assert.equal(settles(asked(), 'delivery-failed').record.takeover?.reason, 'asked');
    const owned = asked().tells({ type: 'coordinator.joined', ...robin });
    assert.equal(settles(owned, 'person-asked').record.takeover?.owner, 'Robin');
    const before = '2026-11-03T17:59:59.999Z';
    assert.equal(settles(asked(), 'person-asked', before).record.takeover?.reason, 'asked');
  });

  it('leaves somebody who wrote of danger in the queue until a person talked with them', () => {
    const danger = goOn(arrive(), {}, 'email').says('I want to kill myself');
    const settled = settles(danger, 'self-harm');
    assert.equal(settled.record.takeover?.reason, 'emergency');
    const talked = settled
      .tells({ type: 'coordinator.joined', ...robin })
      .tells({ type: 'coordinator.left', ...robin });
    assert.equal(talked.record.takeover, null);
  });

  it('is refused where the case waits for a decision', () => {
    for (const task of [
      'clear-checks',
      'verify-authority',
      'approve-packet',
      'follow-up-late',
      'follow-up',
    ]) {
      const refused = settles(asked(), task);
      assert.deepEqual(notes(refused), ['thread.not-now'], task);
      assert.deepEqual(closes(refused), [], task);
    }
  });

  it('says so in no thread where nobody follows the conversation', () => {
    assert.deepEqual(notes(settles(submittedAdult(clock), 'refund')), []);
    assert.deepEqual(notes(settles(asked(), 'refund')), ['thread.settled']);
  });
});

describe('a conversation that is given back', () => {
  it('closes what it waited for; a wish to be called stays', () => {
    const left = asked()
      .says('call me at 614-555-0123')
      .tells({ type: 'coordinator.joined', ...robin })
      .tells({ type: 'coordinator.left', ...robin });
    const kinds = closes(left).flat(2);
    assert.ok(kinds.includes('person-asked') && kinds.includes('emergency') && kinds.includes('self-harm'));
    assert.ok(!kinds.includes('callback-asked') && !kinds.includes('refund'));
  });

  it('closes nothing when it is taken from somebody who is gone', () => {
    const gone = asked()
      .tells({ type: 'coordinator.joined', ...robin })
      .tells({ type: 'coordinator.gone', ...robin });
    assert.deepEqual(closes(gone), []);
    assert.equal(gone.record.takeover?.owner, null);
  });
});
