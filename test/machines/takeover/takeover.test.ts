/** Who speaks: claims are compare-and-set, words of anybody but the owner go nowhere, clocks count opening time. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openMinutesLater } from '../../../machines/takeover/hours.ts';
import { arrive, clock, goOn, type Person } from '../person.ts';

/** A Tuesday in opening time: 10:00 in California. */
const robin = { by: 'Robin', byId: 'id-robin' };
const alex = { by: 'Alex', byId: 'id-alex' };

const waiting = (): Person => goOn(arrive(), {}, 'email').says('I want to talk to a person');
const owned = (): Person => waiting().tells({ type: 'coordinator.joined', ...robin });

const keys = (person: Person) => person.heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));
const notes = ({ effects }: Person) =>
  effects.flatMap((effect) => (effect.type === 'thread.update' ? effect.notes.map(({ key }) => key) : []));
const updates = ({ effects }: Person) => effects.filter(({ type }) => type === 'thread.update').length;
const fires = (person: Person, name: string): Person => {
  const dueAt = person.record.timers[name];
  assert.ok(dueAt, `expected the timer ${name} to run`);
  return person.at(dueAt).tells({ type: 'timer.fired', name, dueAt });
};

describe('a conversation that waits for a coordinator', () => {
  it('is owned by the first who claims it, and stays as it is for the second', () => {
    const second = owned().tells({ type: 'coordinator.joined', ...alex });
    assert.equal(second.record.takeover?.owner, 'Robin');
    assert.deepEqual(second.effects, []);
  });

  it('tells people of the same name apart', () => {
    const other = owned().tells({ type: 'coordinator.replied', by: 'Robin', byId: 'another', text: 'hello' });
    assert.deepEqual(other.heard, []);
    assert.deepEqual(notes(other), ['thread.owned']);
  });

  it('hears nothing twice when the owner presses again', () => {
    const again = owned().tells({ type: 'coordinator.joined', ...robin });
    assert.deepEqual(again.effects, []);
  });

  it('lets no word through before somebody took it', () => {
    const early = waiting().tells({ type: 'coordinator.replied', ...robin, text: 'hello' });
    assert.deepEqual(early.heard, []);
    assert.deepEqual(notes(early), ['thread.not-claimed']);
  });

  it('alerts again in opening time, each time after twice as long', () => {
    const asked = waiting();
    const first = fires(asked, 'takeover.unclaimed');
    assert.equal(asked.record.timers['takeover.unclaimed'], '2026-11-03T18:15:00.000Z');
    assert.deepEqual(notes(first), ['thread.unclaimed']);
    assert.equal(first.record.timers['takeover.unclaimed'], '2026-11-03T18:45:00.000Z');
  });

  it('keeps the wish to be called, and asks for the number that it lacks', () => {
    const called = waiting().says('call me weekdays after five');
    assert.deepEqual(called.record.takeover?.callback, { at: clock, words: 'weekdays after five' });
    assert.equal(called.heard[0]?.phrases[0]?.values?.phone, 'none');
    assert.equal(called.says('CALL ME at 614-555-0123').heard[0]?.phrases[0]?.values?.phone, 'known');
    assert.equal(called.effects.filter(({ type }) => type === 'task.open').length, 1);
  });
});

describe('a conversation that a coordinator owns', () => {
  it('carries the owner’s words to the person, and theirs to the thread, with the assistant silent', () => {
    const spoken = owned().tells({ type: 'coordinator.replied', ...robin, text: 'Good morning.' });
    assert.deepEqual(spoken.heard[0]?.spoken, { by: 'Robin', text: 'Good morning.' });
    const answered = spoken.says('help');
    assert.deepEqual(answered.heard, []);
    assert.equal(updates(answered), 1);
  });

  it('has danger answered, and the thread alarmed', () => {
    const danger = owned().says('I want to kill myself');
    assert.deepEqual(keys(danger)[0], 'danger.self-harm');
    assert.deepEqual(notes(danger), ['thread.self-harm']);
    assert.equal(danger.record.takeover?.owner, 'Robin');
    assert.equal(danger.record.takeover?.reason, 'emergency');
  });

  it('says that a card number was removed and asks nothing', () => {
    const scrubbed = owned().tells({
      type: 'person.replied',
      channel: 'web',
      text: 'my card',
      removed: ['card'],
    });
    assert.deepEqual(keys(scrubbed), ['removed.card']);
  });

  it('goes back to the same step with the owner’s release alone', () => {
    const tried = owned().tells({ type: 'coordinator.left', ...alex });
    assert.equal(tried.record.takeover?.owner, 'Robin');
    const back = tried.tells({ type: 'coordinator.left', ...robin });
    assert.equal(back.record.takeover, null);
    assert.equal(back.heard[0]?.step, 'email');
    assert.equal(back.record.timers['takeover.idle'], undefined);
    assert.equal(updates(back), 1);
  });

  it('asks the step after an emergency that the owner saw to, without a pause', () => {
    const back = owned()
      .says('my chest hurts and I cannot breathe')
      .tells({ type: 'coordinator.left', ...robin });
    assert.equal(back.says('jane@example.org').record.aside, null);
    assert.notEqual(keys(back.says('jane@example.org'))[0], 'danger.still');
  });

  it('passes to a colleague, who alone may speak then', () => {
    const passed = owned().tells({ type: 'coordinator.transferred', ...robin, to: alex });
    assert.equal(passed.record.takeover?.ownerId, 'id-alex');
    assert.deepEqual(keys(passed), ['coordinator.joined']);
    assert.deepEqual(passed.tells({ type: 'coordinator.replied', ...robin, text: 'hi' }).heard, []);
    assert.equal(passed.tells({ type: 'coordinator.replied', ...alex, text: 'hi' }).heard.length, 1);
  });

  it('reminds an idle owner after 30 minutes, and waits again 30 minutes later', () => {
    const reminded = fires(owned(), 'takeover.idle');
    assert.deepEqual(notes(reminded), ['thread.idle']);
    const waitsAgain = fires(reminded, 'takeover.idle');
    assert.equal(waitsAgain.record.takeover?.owner, null);
    assert.equal(waitsAgain.record.takeover?.requestedAt, clock);
    assert.equal(waitsAgain.heard[0]?.step, 'email');
    assert.ok(waitsAgain.record.timers['takeover.unclaimed']);
  });

  it('counts the 30 minutes from the owner’s last word', () => {
    const spoken = owned()
      .at('2026-11-03T18:20:00.000Z')
      .tells({ type: 'coordinator.replied', ...robin, text: 'One moment.' });
    const early = fires(spoken, 'takeover.idle');
    assert.deepEqual(notes(early), []);
    assert.equal(early.record.timers['takeover.idle'], '2026-11-03T18:50:00.000Z');
  });

  it('waits again when its owner is gone', () => {
    const gone = owned().tells({ type: 'coordinator.gone', ...robin });
    assert.equal(gone.record.takeover?.owner, null);
    assert.deepEqual(notes(gone), ['thread.requeued.gone']);
    assert.deepEqual(owned().tells({ type: 'coordinator.gone', ...alex }).effects, []);
  });

  it('shows what became of the owner’s last message', () => {
    const sent = goOn(arrive(), {}, 'email')
      .tells({ type: 'coordinator.joined', ...robin })
      .tells({ type: 'person.replied', channel: 'sms', text: 'hello' })
      .tells({ type: 'coordinator.replied', ...robin, text: 'Hello.' });
    assert.deepEqual(sent.record.takeover?.delivery, { state: 'sending' });
    const made = sent.tells({ type: 'delivery.made', channel: 'sms' });
    assert.deepEqual(made.record.takeover?.delivery, { state: 'delivered' });
    const failed = sent.tells({ type: 'delivery.failed', channel: 'sms', code: 'opted-out' });
    assert.deepEqual(failed.record.takeover?.delivery, { state: 'failed', code: 'opted-out' });
    assert.deepEqual(notes(failed), ['thread.not-delivered']);
  });

  it('has one owner at most, who alone is heard, whatever coordinators do in whatever order', () => {
    const who = fc.constantFrom(robin, alex, { by: 'Kim', byId: 'id-kim' });
    const does = fc.constantFrom('joined', 'left', 'replied', 'transferred', 'gone');
    const step = fc.record({ who, does, to: who });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let person = waiting();
        for (const { who: one, does: what, to } of steps) {
          const before = person.record.takeover?.ownerId;
          person = person.tells({
            type: `coordinator.${what}` as 'coordinator.transferred',
            ...one,
            ...({ to, text: 'words' } as { to: typeof to }),
          });
          const isHeard = person.heard.some(({ spoken }) => spoken !== undefined);
          assert.equal(isHeard, what === 'replied' && before === one.byId);
          const after = person.record.takeover?.ownerId;
          if (before !== undefined && before !== one.byId) assert.equal(after, before);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what brings a conversation before the coordinators', () => {
  it('is three answers that cannot be read, until one can', () => {
    const lost = goOn(arrive(), {}, 'birthDate').says('blue', 'green', 'a long time ago');
    assert.equal(lost.record.takeover?.reason, 'misreads');
    assert.equal(lost.says('March 4, 1974').record.takeover, null);
  });

  it('is an emergency, and stays one when a person is asked for after it', () => {
    const hurt = arrive().says('my chest hurts so much I cannot breathe');
    assert.equal(hurt.record.takeover?.reason, 'emergency');
    const asked = hurt.says('human');
    assert.equal(keys(asked)[0], 'person.asked');
    assert.equal(asked.record.takeover?.reason, 'emergency');
  });
});

describe('minutes of opening time', () => {
  const hours = { zone: 'America/Los_Angeles', days: [1, 2, 3, 4, 5], opens: '06:00', closes: '18:00' };

  it('stop at closing and go on at the next opening, over a weekend and a holiday', () => {
    assert.equal(openMinutesLater(hours, '2026-11-04T01:50:00.000Z', 30), '2026-11-04T14:20:00.000Z');
    assert.equal(openMinutesLater(hours, '2026-11-07T20:00:00.000Z', 30), '2026-11-09T14:30:00.000Z');
    assert.equal(openMinutesLater(hours, '2026-11-26T18:00:00.000Z', 30), '2026-11-27T14:30:00.000Z');
  });

  it('are plain minutes where no hours are printed', () => {
    assert.equal(openMinutesLater(undefined, '2026-11-07T20:00:00.000Z', 30), '2026-11-07T20:30:00.000Z');
  });
});
