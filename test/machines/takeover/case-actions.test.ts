/** What coordinators may do to a case: each action when it fits, never otherwise, and each with its reason kept. */
import assert from 'node:assert/strict';
import type { Effect } from '../../../machines/effects.ts';
import type { CaseAction, CaseFact } from '../../../machines/events.ts';
import { allowedActions, caseActions } from '../../../machines/takeover/case-actions.ts';
import {
  available,
  awaitingPayment,
  submittedAbroad,
  submittedAdult,
  submittedChild,
  submittedDanaFarber,
  tellFact,
  waitUntil,
} from '../case/submitted.ts';
import { arrive, goOn, type Person } from '../person.ts';

const monday = '2026-11-23T18:00:00.000Z';
const tuesday = '2026-11-24T23:10:00.000Z';
const nextDay = '2026-12-03T08:00:00.000Z';
const question = 'What does "watchful waiting" mean there?';
const robin = { by: 'Robin', byId: 'id-robin' };

const offered = ({ view, step }: Person): readonly string[] =>
  allowedActions(view, step).map(({ action, subject }) =>
    subject === undefined ? action : `${action}:${subject}`,
  );
const acts = (
  person: Person,
  action: CaseAction,
  subject?: string,
  reason = 'seen with my own eyes',
): Person =>
  person.tells({
    type: 'coordinator.acted',
    ...robin,
    action,
    reason,
    ...(subject === undefined ? {} : { subject }),
  });
const knows = (person: Person, ...facts: readonly CaseFact[]): Person =>
  facts.reduce((known, fact) => tellFact(known, fact, tuesday), person.at(tuesday));
const asks = (person: Person): Person => person.says('clarify', question);

const paying = awaitingPayment(monday);
const collected = submittedAdult(monday);
const bySender = submittedAbroad(monday);
const matching = knows(collected, { kind: 'records-complete' });
const approached = knows(matching, { kind: 'expert-offered', offer: 'a1', expert: 'Dr. Sample' });
const clarifying = available(matching);
const asked = asks(clarifying);
const late = asks(waitUntil(clarifying, nextDay).person);
const fourth = [1, 2, 3, 4].reduce(asks, clarifying);

const audits = ({ effects }: Person): readonly Extract<Effect, { type: 'audit.write' }>[] =>
  effects.filter((effect) => effect.type === 'audit.write');
const notes = ({ effects }: Person): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'thread.update' ? effect.notes.map(({ key }) => key) : []));
const closedTasks = ({ effects }: Person): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'task.close' ? effect.kinds : []));
const facts = (person: Person) => person.view.context.case;

describe('the actions that a case allows', () => {
  const cases: readonly (readonly [name: string, person: Person, offered: readonly string[]])[] = [
    ['nothing before there is a case', goOn(arrive(), {}, 'email'), []],
    ['the payment while it is waited for', paying, ['payment-confirmed', 'silenced', 'cancelled']],
    [
      'records while the house collects them',
      collected,
      [
        'records-requested',
        'records-complete',
        'gaps-recorded',
        'expert-offered',
        'opinion-readable',
        'refund-asked',
        'excluded',
        'silenced',
        'cancelled',
        'closed',
      ],
    ],
    [
      'the packet while the patient sends it',
      bySender,
      [
        'records-complete',
        'gaps-recorded',
        'packet-approved',
        'expert-offered',
        'opinion-readable',
        'excluded',
        'silenced',
        'cancelled',
        'closed',
      ],
    ],
    [
      'both answers of an expert who was asked',
      approached,
      [
        'records-requested',
        'gaps-recorded',
        'expert-offered',
        'expert-accepted:a1',
        'expert-declined:a1',
        'opinion-readable',
        'refund-asked',
        'excluded',
        'silenced',
        'cancelled',
        'closed',
      ],
    ],
    [
      'word that the notice arrived in another way',
      acts(collected, 'opinion-readable'),
      ['notice-delivered', 'refund-asked', 'silenced', 'closed'],
    ],
    [
      'what comes after an opinion',
      clarifying,
      ['call-made', 'call-missed', 'follow-up-credited', 'refund-asked', 'silenced', 'closed'],
    ],
    [
      'both judgements of a question that was passed on',
      asked,
      [
        'call-made',
        'call-missed',
        'follow-up-answered:1',
        'follow-up-new:1',
        'follow-up-credited',
        'refund-asked',
        'silenced',
        'closed',
      ],
    ],
    [
      'both decisions on a late question',
      late,
      [
        'call-made',
        'call-missed',
        'follow-up-accepted:1',
        'follow-up-denied:1',
        'follow-up-credited',
        'refund-asked',
        'silenced',
        'closed',
      ],
    ],
    [
      'the move to treatment where the program has one',
      available(bySender),
      ['silenced', 'closed', 'moved-to-treatment'],
    ],
    [
      'nothing but a refund and silence once it is closed',
      acts(clarifying, 'closed'),
      ['refund-asked', 'silenced'],
    ],
    [
      'nothing but a refund and silence once it is cancelled',
      acts(collected, 'cancelled'),
      ['refund-asked', 'silenced'],
    ],
  ];
  for (const [name, person, expected] of cases)
    it(`are ${name}`, () => {
      assert.deepEqual(offered(person), expected.length === 0 ? [] : [...expected, 'erased']);
    });

  it('have the consent of a patient who came of age, while it is missing', () => {
    const child = submittedChild(monday, 'November 24, 2008');
    assert.ok(!offered(child).includes('adult-consented'));
    const grown = waitUntil(child, '2026-11-26T18:00:00.000Z').person;
    assert.ok(offered(grown).includes('adult-consented'));
    assert.ok(!offered(acts(grown, 'adult-consented')).includes('adult-consented'));
  });

  it('have no call where the program makes none, and no credit where questions are not counted', () => {
    for (const person of [available(bySender), available(submittedDanaFarber(monday))])
      assert.ok(!offered(person).includes('follow-up-credited'));
    assert.ok(!offered(available(bySender)).includes('call-made'));
  });

  it('are refused for every other action and subject, which changes nothing and leaves no trace but a word', () => {
    for (const person of [paying, collected, bySender, clarifying, asked, late])
      for (const action of caseActions)
        for (const subject of [undefined, '1', '9', 'a1']) {
          const name = subject === undefined ? action : `${action}:${subject}`;
          if (offered(person).includes(name)) continue;
          const after = acts(person, action, subject);
          assert.deepEqual(after.record, person.record, name);
          assert.deepEqual(notes(after), ['thread.not-now'], name);
          assert.ok(
            after.effects.every(({ type }) => type === 'thread.update'),
            name,
          );
        }
  });

  it('each leave the reason and who it was in the audit log, and tell the thread', () => {
    for (const person of [paying, collected, bySender, approached, asked, late, available(bySender)])
      for (const { action, subject } of allowedActions(person.view, person.step)) {
        if (action === 'erased') continue;
        const after = acts(person, action, subject);
        const traces = audits(after).filter(({ by }) => by === 'Robin');
        assert.equal(traces.length, 1, action);
        assert.equal(traces[0]?.details.reason, 'seen with my own eyes', action);
        assert.equal(traces[0]?.details.id, 'id-robin', action);
        assert.ok(notes(after).includes('thread.acted'), action);
      }
  });

  it('each leave something that is not offered in the same way again, or is told once more', () => {
    const again: readonly string[] = [
      'gaps-recorded',
      'expert-offered',
      'call-missed',
      'follow-up-credited',
      'refund-asked',
    ];
    for (const person of [paying, collected, bySender, approached, asked, late, available(bySender)])
      for (const { action, subject } of allowedActions(person.view, person.step)) {
        if (again.includes(action)) continue;
        const name = subject === undefined ? action : `${action}:${subject}`;
        assert.ok(!offered(acts(person, action, subject)).includes(name), name);
      }
  });
});

describe('an action on a case', () => {
  it('marks a payment that came another way', () => {
    const paid = acts(paying, 'payment-confirmed', undefined, 'bank transfer');
    assert.equal(paid.step, 'submitted');
    assert.deepEqual(
      audits(paid)
        .map(({ action }) => action)
        .includes('case.payment-confirmed'),
      true,
    );
  });

  it('notes what the records lack, line by line', () => {
    const noted = acts(bySender, 'gaps-recorded', undefined, 'pathology slides; MRI of March\nletter');
    assert.deepEqual(facts(noted)?.gaps?.items, ['pathology slides', 'MRI of March', 'letter']);
  });

  it('names the expert who was asked, and takes the answer for that offer', () => {
    const named = acts(matching, 'expert-offered', undefined, 'Dr. Sample');
    const [offer] = facts(named)?.offers ?? [];
    assert.equal(offer?.expert, 'Dr. Sample');
    const declined = acts(named, 'expert-declined', offer?.id);
    assert.equal(facts(declined)?.offers[0]?.answer, 'declined');
    const accepted = acts(named, 'expert-accepted', offer?.id);
    assert.equal(facts(accepted)?.offers[0]?.answer, 'accepted');
  });

  it('judges a clarifying question, and gives its place back when it is a new one', () => {
    assert.equal(facts(acts(asked, 'follow-up-answered', '1'))?.followUps[0]?.state, 'answered');
    assert.equal(facts(acts(asked, 'follow-up-new', '1'))?.followUps[0]?.state, 'new');
  });

  it('passes a late question on, or denies it, and the conversation leaves the queue', () => {
    assert.equal(late.record.takeover?.reason, 'late-follow-up');
    const denied = acts(late, 'follow-up-denied', '1');
    assert.equal(facts(denied)?.followUps[0]?.state, 'denied');
    assert.equal(denied.record.takeover, null);
    assert.ok(closedTasks(denied).includes('follow-up-late'));
    assert.equal(facts(acts(late, 'follow-up-accepted', '1'))?.followUps[0]?.state, 'allowed');
  });

  it('gives one clarifying question back, so that one more is passed on', () => {
    assert.equal(facts(fourth)?.followUps[3]?.state, 'held');
    const credited = asks(acts(fourth, 'follow-up-credited'));
    assert.equal(facts(credited)?.followUps[4]?.state, 'forwarded');
  });

  it('opens a refund as a task for whoever has the money', () => {
    const refund = acts(collected, 'refund-asked');
    assert.deepEqual(
      refund.effects.flatMap((effect) => (effect.type === 'task.open' ? [effect.kind] : [])),
      ['refund'],
    );
  });

  it('closes the case: its status, its work, its place in the queue', () => {
    const closed = acts(late, 'closed');
    assert.deepEqual(
      closed.effects.flatMap((effect) => (effect.type === 'case.update' ? [effect.status] : [])),
      ['closed'],
    );
    assert.ok(closedTasks(closed).includes('follow-up-late'));
    assert.equal(closed.record.takeover, null);
    assert.deepEqual(
      Object.keys(closed.record.timers).filter((name) => name.startsWith('takeover.')),
      [],
    );
  });

  it('leaves a person who asked for a person in the queue', () => {
    const waiting = clarifying.says('I want to talk to a person');
    assert.equal(acts(waiting, 'closed').record.takeover?.reason, 'asked');
  });
});
