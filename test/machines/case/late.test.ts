import assert from 'node:assert/strict';
import type { Effect } from '../../../machines/effects.ts';
import type { Person } from '../person.ts';
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
const opened = '2026-11-24T23:10:00.000Z';

/** Every timer that is due fires at once, as after a time without a server, the latest first or last. */
const firedTogether = (asleep: Person, at: string, isLatestFirst: boolean): readonly Effect[] => {
  const effects: Effect[] = [];
  let person = asleep.at(at);
  for (;;) {
    const due = Object.entries(person.record.timers)
      .filter(([, dueAt]) => dueAt <= at)
      .sort(([, one], [, other]) => (one < other ? -1 : 1));
    const next = isLatestFirst ? due.at(-1) : due[0];
    if (!next) return effects;
    person = person.tells({ type: 'timer.fired', name: next[0], dueAt: next[1] });
    effects.push(...person.effects);
  }
};

const said = (effects: readonly Effect[]) => keysOf(effects.filter(({ type }) => type === 'message.send'));

describe('clocks that come due while no server runs', () => {
  for (const [order, isLatestFirst] of [
    ['in their order', false],
    ['in the other order', true],
  ] as const) {
    it(`tell of a missing payment once, whether they fire ${order}`, () => {
      const weeksLater = firedTogether(awaitingPayment(start), '2026-11-19T18:00:00.000Z', isLatestFirst);
      assert.deepEqual(said(weeksLater), ['case.payment-reminder']);
      const monthsLater = firedTogether(awaitingPayment(start), '2027-03-19T18:00:00.000Z', isLatestFirst);
      assert.deepEqual(said(monthsLater), ['case.cancelled']);
    });

    it(`look after a collection once, whether they fire ${order}`, () => {
      const weeksLater = firedTogether(submittedAdult(start), '2026-12-15T18:00:00.000Z', isLatestFirst);
      assert.deepEqual(tasksOf(weeksLater), ['records-check']);
    });

    it(`tell of the window only what is still so, whether they fire ${order}`, () => {
      const lastDay = firedTogether(
        available(submittedAdult(start)),
        '2026-12-02T20:00:00.000Z',
        isLatestFirst,
      );
      assert.deepEqual(said(lastDay), ['case.window-last-day']);
      const weekLater = firedTogether(
        available(submittedAdult(start)),
        '2026-12-10T20:00:00.000Z',
        isLatestFirst,
      );
      assert.deepEqual(said(weekLater), ['case.window-closed']);
    });

    it(`call staff once, whether they fire ${order}`, () => {
      const late = firedTogether(
        available(submittedDanaFarber(start)),
        '2026-11-27T20:00:00.000Z',
        isLatestFirst,
      );
      assert.deepEqual(
        tasksOf(late).filter((kind) => kind.startsWith('call')),
        ['call-overdue'],
      );
    });
  }

  it('destroy no records before the person was warned of it for two weeks', () => {
    const asleep = submittedAbroad('2026-08-31T18:00:00.000Z');
    const back = '2027-04-01T18:00:00.000Z';
    const late = firedTogether(asleep, back, false);
    assert.deepEqual(said(late), ['case.idle.soon']);
    assert.ok(!late.some(({ type }) => type === 'draft.delete'));
    const { struck } = waitUntil(
      asleep.at(back).tells({
        type: 'timer.fired',
        name: 'case.idle-days',
        dueAt: asleep.record.timers['case.idle-days'] ?? '',
      }),
      '2027-05-01T00:00:00.000Z',
    );
    const end = struck.find(({ effects }) => effects.some(({ type }) => type === 'draft.delete'));
    assert.equal(end?.at, '2027-04-15T18:00:00.000Z');
  });
});

describe('facts that come out of their turn', () => {
  const pays = (person: Person) =>
    person.tells({
      type: 'payment.received',
      paymentId: 'pay-1',
      caseNumber: numberOf(person),
      amount: 700,
      currency: 'USD',
    });
  const mailsOf = ({ effects }: Person) =>
    effects.flatMap((effect) => (effect.type === 'mail.send' ? [effect.notice] : []));

  it('leave submission its receipt', () => {
    for (const kind of ['records-requested', 'records-complete', 'opinion-readable'] as const)
      assert.ok(mailsOf(pays(tellFact(awaitingPayment(start), { kind }, start))).includes('receipt'), kind);
    assert.deepEqual(mailsOf(pays(awaitingPayment(start))), ['receipt']);
  });

  it('ask for no payment of a request that is over, and take none', () => {
    const over = [{ kind: 'cancelled' }, { kind: 'closed', into: 'closed' }] as const;
    for (const fact of over) {
      const person = tellFact(awaitingPayment(start), fact, start);
      const failed = tellFact(person, { kind: 'payment-failed', paymentId: 'p' }, start);
      assert.deepEqual(keysOf(failed.effects), []);
      const late = pays(person);
      assert.deepEqual(tasksOf(late.effects), ['payment-unmatched']);
      assert.equal(late.view.context.paymentId, null);
    }
  });

  it('do not call a request unpaid that somebody cancelled', () => {
    const { heard } = tellFact(awaitingPayment(start), { kind: 'cancelled' }, start);
    assert.equal(heard[0]?.phrases[0]?.values?.why, 'other');
  });

  it('lead to the one refund of an excluded illness after the case was cancelled, too', () => {
    const cancelled = tellFact(submittedAdult(start), { kind: 'cancelled' }, start);
    const excluded = tellFact(cancelled, { kind: 'excluded' }, start);
    assert.deepEqual(tasksOf(excluded.effects), ['refund']);
    assert.equal(excluded.heard[0]?.phrases[0]?.values?.isRefunded, 'yes');
    assert.deepEqual(tasksOf(tellFact(excluded, { kind: 'excluded' }, start).effects), []);
    const unpaid = tellFact(awaitingPayment(start), { kind: 'cancelled' }, start);
    assert.deepEqual(tasksOf(tellFact(unpaid, { kind: 'excluded' }, start).effects), []);
  });

  it('promise no call that was made', () => {
    const called = available(tellFact(submittedAdult(start), { kind: 'call-made' }, start));
    assert.ok(!tasksOf(called.effects).includes('call-person'));
    assert.ok(!keysOf(called.effects).includes('case.call.clinician'));
  });

  it('offer no places for questions when the days for them are over', () => {
    const asked = available(submittedAdult(start)).says('clarify').says('What does stable mean there?');
    const later = '2026-12-05T00:00:00.000Z';
    const { person } = waitUntil(asked, later);
    const isNew = { kind: 'follow-up-settled', followUp: 1, outcome: 'new' } as const;
    for (const fact of [isNew, { kind: 'follow-up-credited' }] as const) {
      assert.equal(tellFact(person, fact, later).heard[0]?.phrases[0]?.values?.isOpen, 'no');
      assert.equal(tellFact(asked, fact, opened).heard[0]?.phrases[0]?.values?.isOpen, 'yes');
    }
  });

  it('that a packet has gaps is told with where it stands', () => {
    const complete = tellFact(submittedAbroad(start), { kind: 'records-complete' }, start);
    const lacking = tellFact(complete, { kind: 'packet-gaps', gaps: ['the report'] }, opened);
    assert.ok(keysOf(lacking.says('status').effects).includes('status.gaps'));
    const approved = tellFact(lacking, { kind: 'packet-approved' }, opened);
    assert.ok(!keysOf(approved.says('status').effects).includes('status.gaps'));
  });
});

describe('a case of which nobody may be told', () => {
  const birthday = '2026-11-28T08:00:00.000Z';
  const grown = () => waitUntil(available(submittedChild(start, 'November 28, 2008')), birthday).person;

  it('tells a parent nothing more after the birthday, by no clock and no fact', () => {
    const { person, struck } = waitUntil(grown(), '2026-12-10T00:00:00.000Z');
    assert.deepEqual(
      struck.flatMap(({ effects }) => keysOf(effects)),
      [],
    );
    const facts = [
      { kind: 'packet-gaps', gaps: ['report'] },
      { kind: 'call-missed' },
      { kind: 'follow-up-credited' },
      { kind: 'closed', into: 'closed' },
      { kind: 'cancelled' },
    ] as const;
    for (const fact of facts)
      assert.deepEqual(keysOf(tellFact(person, fact, '2026-12-10T00:00:00.000Z').effects), [], fact.kind);
  });

  it('opens the window with the patient’s own agreement where the notice came before it', () => {
    const child = submittedChild(start, 'November 28, 2008');
    const noticed = noticeArrives(
      tellFact(waitUntil(child, birthday).person, { kind: 'opinion-readable' }, birthday),
    );
    const agreedAt = '2026-12-20T18:00:00.000Z';
    const agreed = tellFact(noticed.at(agreedAt), { kind: 'adult-consented' }, agreedAt);
    assert.equal(agreed.view.context.case?.availableAt, agreedAt);
    assert.deepEqual(statusesOf(agreed.effects), ['clarifying']);
  });

  it('is not thanked for a payment after a death', () => {
    const silenced = tellFact(awaitingPayment(start), { kind: 'silenced' }, start);
    const paid = silenced.tells({
      type: 'payment.received',
      paymentId: 'pay-1',
      caseNumber: numberOf(silenced),
      amount: 700,
      currency: 'USD',
    });
    assert.equal(paid.view.context.paymentId, 'pay-1');
    assert.deepEqual(keysOf(paid.effects), []);
  });
});
