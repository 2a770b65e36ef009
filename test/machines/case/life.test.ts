import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CaseFacts } from '../../../machines/case/facts.ts';
import { statusOf } from '../../../machines/case/machine.ts';
import type { CaseFact } from '../../../machines/events.ts';
import {
  available,
  awaitingPayment,
  keysOf,
  noticeArrives,
  numberOf,
  statusesOf,
  submittedAbroad,
  submittedAdult,
  submittedChild,
  submittedDanaFarber,
  tasksOf,
  tellFact,
  waitUntil,
} from './submitted.ts';

const start = '2026-11-03T18:00:00.000Z';
const factsOf = (person: ReturnType<typeof submittedAdult>): CaseFacts => {
  const facts = person.view.context.case;
  assert.ok(facts);
  return facts;
};
const status = (person: ReturnType<typeof submittedAdult>) => {
  const { program } = person.view;
  assert.ok(program);
  return statusOf({ facts: factsOf(person), program, hasOpenChecks: false, now: person.view.context.now });
};

describe('a case', () => {
  it('goes from submission to an opinion, a window and its close, and tells each once', () => {
    const submitted = submittedAdult(start);
    assert.equal(status(submitted), 'submitted');
    const requested = tellFact(submitted, { kind: 'records-requested' }, start);
    assert.equal(status(requested), 'collecting-records');
    const complete = tellFact(
      requested.at('2026-11-16T18:00:00.000Z'),
      { kind: 'records-complete' },
      '2026-11-16T18:00:00.000Z',
    );
    assert.deepEqual(statusesOf(complete.effects), ['records-complete']);
    assert.ok(keysOf(complete.effects).includes('case.expected'));
    const offer = { kind: 'expert-offered', offer: 'o1', expert: 'Dr. Sample' } as const;
    const matching = tellFact(complete, offer, '2026-11-16T18:00:00.000Z');
    assert.equal(status(matching), 'matching');
    assert.deepEqual(keysOf(matching.effects), []);
    const reviewed = tellFact(
      matching,
      { kind: 'expert-answered', offer: 'o1', answer: 'accepted' },
      '2026-11-16T18:00:00.000Z',
    );
    assert.equal(status(reviewed), 'in-review');
    const readable = tellFact(reviewed, { kind: 'opinion-readable' }, '2026-11-24T23:10:00.000Z');
    assert.equal(factsOf(readable).availableAt, null);
    assert.ok(keysOf(readable.effects).includes('case.opinion-ready'));
    const open = noticeArrives(readable.at('2026-11-24T23:10:00.000Z'));
    assert.equal(status(open), 'clarifying');
    assert.equal(factsOf(open).availableAt, '2026-11-24T23:10:00.000Z');
    const { person, struck } = waitUntil(open, '2026-12-20T00:00:00.000Z');
    assert.deepEqual(
      struck.map(({ name, at }) => [name, at]),
      [
        ['case.window-reminder', '2026-11-30T17:00:00.000Z'],
        ['case.window-last-day', '2026-12-02T17:00:00.000Z'],
        ['case.window-closed', '2026-12-03T08:00:00.000Z'],
      ],
    );
    assert.equal(status(person), 'opinion-available');
  });

  it('ends in the same state whatever the order in which its facts are told, and however often', () => {
    const submitted = submittedAdult(start);
    const told: readonly (readonly [CaseFact, string])[] = [
      [{ kind: 'account-created' }, '2026-11-04T10:00:00.000Z'],
      [{ kind: 'records-requested' }, '2026-11-04T12:00:00.000Z'],
      [{ kind: 'records-complete' }, '2026-11-10T12:00:00.000Z'],
      [{ kind: 'packet-gaps', gaps: ['a report'] }, '2026-11-08T12:00:00.000Z'],
      [{ kind: 'packet-gaps', gaps: [] }, '2026-11-09T12:00:00.000Z'],
      [{ kind: 'expert-offered', offer: 'a', expert: 'Dr. One' }, '2026-11-10T13:00:00.000Z'],
      [{ kind: 'expert-answered', offer: 'a', answer: 'declined' }, '2026-11-10T14:00:00.000Z'],
      [{ kind: 'expert-offered', offer: 'b', expert: 'Dr. Two' }, '2026-11-10T15:00:00.000Z'],
      [{ kind: 'expert-answered', offer: 'b', answer: 'accepted' }, '2026-11-10T16:00:00.000Z'],
      [{ kind: 'opinion-readable' }, '2026-11-12T16:00:00.000Z'],
      [{ kind: 'call-made' }, '2026-11-13T16:00:00.000Z'],
    ];
    const at = '2026-11-14T00:00:00.000Z';
    const inOrder = told.reduce((person, [fact, when]) => tellFact(person, fact, when), submitted.at(at));
    fc.assert(
      fc.property(fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }), (shuffled) => {
        const person = shuffled.reduce((now, [fact, when]) => tellFact(now, fact, when), submitted.at(at));
        assert.deepEqual(factsOf(person), factsOf(inOrder));
        assert.equal(status(person), status(inOrder));
      }),
      { numRuns: 40 },
    );
  });

  it('is told once of a fact that comes twice', () => {
    const complete = tellFact(submittedAdult(start), { kind: 'records-complete' }, start);
    const again = tellFact(complete, { kind: 'records-complete' }, start);
    assert.deepEqual(keysOf(again.effects), []);
    assert.deepEqual(tasksOf(again.effects), []);
  });

  it('takes no fact of another case', () => {
    const person = submittedAdult(start);
    const other = person.tells({
      type: 'case.happened',
      caseNumber: 'SO-0000-0000',
      fact: { kind: 'cancelled' },
      occurredAt: start,
      by: 'hospital',
    });
    assert.deepEqual(tasksOf(other.effects), ['case-unmatched']);
    assert.deepEqual(factsOf(other), factsOf(person));
  });
});

describe('the payment', () => {
  it('is reminded of three times, and the request then expires unsubmitted', () => {
    const { person, struck } = waitUntil(awaitingPayment(start), '2027-04-01T00:00:00.000Z');
    const said = struck.flatMap(({ effects }) =>
      keysOf(effects.filter(({ type }) => type === 'message.send')),
    );
    assert.deepEqual(said, [
      'case.payment-reminder',
      'case.payment-reminder',
      'case.payment-reminder',
      'case.cancelled',
    ]);
    assert.equal(status(person), 'cancelled');
    assert.equal(factsOf(person).since.submitted, undefined);
  });

  it('that comes for a cancelled request submits nothing and goes to a person', () => {
    const { person } = waitUntil(awaitingPayment(start), '2027-04-01T00:00:00.000Z');
    const late = person.tells({
      type: 'payment.received',
      paymentId: 'late',
      caseNumber: numberOf(person),
      amount: 700,
      currency: 'USD',
    });
    assert.deepEqual(tasksOf(late.effects), ['payment-unmatched']);
    assert.equal(status(late), 'cancelled');
  });

  it('that comes when the request was deleted goes to a person all the same', () => {
    const { person } = waitUntil(awaitingPayment(start), '2027-06-01T00:00:00.000Z');
    assert.equal(person.record.intake, null);
    const payment = { paymentId: 'late', caseNumber: 'SO-1', amount: 700, currency: 'USD' };
    const late = person.tells({ type: 'payment.received', ...payment });
    assert.deepEqual(tasksOf(late.effects), ['payment-unmatched']);
  });
});

describe('an illness that turns out to be excluded', () => {
  it('cancels the UCSF case with one refund, in words that promise only what is printed', () => {
    const person = tellFact(submittedAdult(start), { kind: 'excluded' }, start);
    assert.equal(status(person), 'cancelled');
    assert.deepEqual(tasksOf(person.effects), ['refund']);
    assert.deepEqual(tasksOf(tellFact(person, { kind: 'excluded' }, start).effects), []);
  });

  it('is a person’s work where no refund is printed', () => {
    const person = tellFact(submittedDanaFarber(start), { kind: 'excluded' }, start);
    assert.equal(status(person), 'submitted');
    assert.deepEqual(tasksOf(person.effects), ['excluded-later']);
    assert.deepEqual(keysOf(person.effects), []);
  });
});

describe('the clocks of experts', () => {
  const offer = { kind: 'expert-offered', offer: 'o1', expert: 'Dr. Sample' } as const;
  const friday = '2026-11-13T18:00:00.000Z';
  const offered = () => tellFact(submittedAdult(start).at(friday), offer, friday);

  it('lapse after 12 hours, over a weekend too, for staff alone', () => {
    const { struck } = waitUntil(offered(), '2026-11-14T06:00:00.000Z');
    const lapse = struck.find(({ name }) => name === 'case.offer:o1');
    assert.equal(lapse?.at, '2026-11-14T06:00:00.000Z');
    assert.deepEqual(tasksOf(lapse?.effects ?? []), ['offer-lapsed']);
    assert.deepEqual(keysOf(lapse?.effects ?? []), []);
  });

  it('let the first write win in the instant of the lapse', () => {
    const lapseAt = '2026-11-14T06:00:00.000Z';
    const accepts = { kind: 'expert-answered', offer: 'o1', answer: 'accepted' } as const;
    const lapsed = waitUntil(offered(), lapseAt).person;
    const late = tellFact(lapsed, accepts, lapseAt);
    assert.equal(status(late), 'matching');
    assert.deepEqual(tasksOf(late.effects), ['accepted-too-late']);
    const first = tellFact(offered().at(lapseAt), accepts, lapseAt);
    assert.equal(status(waitUntil(first, lapseAt).person), 'in-review');
  });

  it('alert staff 48 hours after acceptance and leave the patient in peace', () => {
    const accepted = tellFact(
      offered(),
      { kind: 'expert-answered', offer: 'o1', answer: 'accepted' },
      friday,
    );
    const { struck } = waitUntil(accepted, '2026-11-15T18:00:00.000Z');
    const late = struck.find(({ name }) => name === 'case.review');
    assert.equal(late?.at, '2026-11-15T18:00:00.000Z');
    assert.deepEqual(tasksOf(late?.effects ?? []), ['review-late']);
    assert.deepEqual(keysOf(late?.effects ?? []), []);
  });
});

describe('an opinion', () => {
  it('is not available, and no window runs, while its notice bounces', () => {
    const readable = tellFact(submittedAdult(start), { kind: 'opinion-readable' }, start);
    const bounced = readable.tells({
      type: 'delivery.failed',
      channel: 'email',
      code: 'bounce',
      notice: 'opinion-ready',
    });
    assert.deepEqual(tasksOf(bounced.effects), ['notice-undelivered']);
    assert.equal(factsOf(bounced).availableAt, null);
    assert.ok(!Object.keys(bounced.record.timers).some((name) => name.includes('window')));
  });

  it('is available as soon as a person, or the hospital, told the patient in another way', () => {
    const readable = tellFact(submittedAdult(start), { kind: 'opinion-readable' }, start);
    const called = '2026-11-04T20:00:00.000Z';
    const told = tellFact(readable.at(called), { kind: 'notice-delivered' }, called);
    assert.equal(factsOf(told).availableAt, called);
    assert.equal(status(told), 'clarifying');
    assert.deepEqual(noticeArrives(told).effects, []);
  });

  it('has the team call within 24 hours by day, with an alert before', () => {
    const at = '2026-11-13T15:00:00.000Z';
    const open = available(submittedDanaFarber(start), at);
    const { struck } = waitUntil(open, '2026-11-15T00:00:00.000Z');
    assert.deepEqual(
      struck.filter(({ name }) => name.includes('call')).map(({ name, at: when }) => [name, when]),
      [
        ['case.call-alert', '2026-11-14T11:00:00.000Z'],
        ['case.call-overdue', '2026-11-14T15:00:00.000Z'],
      ],
    );
  });

  it('says nothing clinical on any way, and its window once', () => {
    const open = available(submittedAdult(start));
    assert.ok(keysOf(open.effects).includes('case.window'));
    const again = noticeArrives(open);
    assert.deepEqual(again.effects, []);
  });
});

describe('a patient who comes of age in the middle of a case', () => {
  it('ends the parent’s access on the birthday at home, and delivery waits for their own agreement', () => {
    const child = submittedChild(start, 'December 20, 2008');
    const { person, struck } = waitUntil(child, '2026-12-20T08:00:00.000Z');
    const names = struck.map(({ name, at }) => [name, at]);
    assert.deepEqual(
      names.filter(([name]) => name?.includes('age')),
      [
        ['case.coming-of-age', '2026-11-20T08:00:00.000Z'],
        ['case.came-of-age', '2026-12-20T08:00:00.000Z'],
      ],
    );
    assert.equal(status(person), 'awaiting-patient');
    const readable = noticeArrives(
      tellFact(person, { kind: 'opinion-readable' }, '2026-12-20T08:00:00.000Z'),
    );
    assert.equal(factsOf(readable).availableAt, null);
    const agreed = tellFact(readable, { kind: 'adult-consented' }, '2026-12-20T08:00:00.000Z');
    assert.equal(status(agreed), 'clarifying');
  });
});

describe('records of UC San Diego', () => {
  it('are warned of after five idle months and two weeks before, and destroyed after six', () => {
    const abroad = submittedAbroad('2026-08-31T18:00:00.000Z');
    assert.equal(status(abroad), 'awaiting-packet');
    const { person, struck } = waitUntil(abroad, '2027-03-10T00:00:00.000Z');
    assert.deepEqual(
      struck.filter(({ name }) => name.includes('idle')).map(({ name, at }) => [name, at]),
      [
        ['case.idle-months', '2027-01-31T19:00:00.000Z'],
        ['case.idle-days', '2027-02-14T19:00:00.000Z'],
        ['case.idle-end', '2027-02-28T19:00:00.000Z'],
      ],
    );
    assert.equal(person.record.intake, null);
    assert.ok(struck.at(-1)?.effects.some(({ type }) => type === 'draft.delete'));
  });

  it('live on when anybody writes', () => {
    const { person } = waitUntil(submittedAbroad('2026-08-31T18:00:00.000Z'), '2027-02-20T00:00:00.000Z');
    const wrote = person.says('please keep them');
    const { struck } = waitUntil(wrote, '2027-03-10T00:00:00.000Z');
    assert.ok(struck.every(({ effects }) => effects.every(({ type }) => type === 'timer.start')));
  });
});

describe('a silenced case', () => {
  it('says nothing any more, whatever happens and however long it waits', () => {
    const silenced = tellFact(submittedAdult(start), { kind: 'silenced' }, start);
    const readable = tellFact(silenced, { kind: 'opinion-readable' }, start);
    const { struck } = waitUntil(readable, '2028-01-01T00:00:00.000Z');
    assert.deepEqual([...keysOf(silenced.effects), ...keysOf(readable.effects)], []);
    assert.deepEqual(struck, []);
  });
});
