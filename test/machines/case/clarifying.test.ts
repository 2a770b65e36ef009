import assert from 'node:assert/strict';
import { isInWindow, placesLeft, pose, windowOf } from '../../../machines/case/clarifying.ts';
import { type CaseFacts, learn, openFacts } from '../../../machines/case/facts.ts';
import type { CaseFact, CaseHappened } from '../../../machines/events.ts';
import { defaultCatalog } from '../person.ts';

const program = defaultCatalog.openById('ucsf-adult');
assert.ok(program);
const tuesday = '2026-11-24T23:10:00.000Z';
const open: CaseFacts = { ...openFacts('SO-1', tuesday), availableAt: tuesday };
const posed = (facts: CaseFacts, at: string) =>
  pose(facts, program, {
    about: 1,
    text: 'What does the second part mean?',
    at,
    channel: 'web',
    mayBeNew: false,
  });
const told = (facts: CaseFacts, fact: CaseFact) =>
  learn(facts, {
    type: 'case.happened',
    caseNumber: 'SO-1',
    fact,
    at: tuesday,
    occurredAt: tuesday,
    by: 'Kim',
  } as CaseHappened);
const states = ({ followUps }: CaseFacts) => followUps.map(({ state, heldFor }) => heldFor ?? state);

describe('the window for clarifying questions', () => {
  it('ends with the fifth business day of the program after the day it opens, over a holiday', () => {
    assert.deepEqual(windowOf(open, program), {
      closesAt: '2026-12-03T07:59:59.999Z',
      lastDay: '2026-12-02',
    });
  });

  it('takes a question in its last millisecond and holds one in the next for a person', () => {
    assert.deepEqual(states(posed(open, '2026-12-03T07:59:59.999Z')), ['forwarded']);
    assert.deepEqual(states(posed(open, '2026-12-03T08:00:00.000Z')), ['late']);
  });

  it('is not open in a case that was cancelled', () => {
    const cancelled = { ...open, since: { cancelled: tuesday } };
    assert.deepEqual(states(posed(cancelled, tuesday)), ['late']);
  });

  it('is not open before the opinion is available', () => {
    assert.equal(isInWindow(openFacts('SO-1', tuesday), program, tuesday), false);
    assert.deepEqual(states(posed(openFacts('SO-1', tuesday), tuesday)), ['late']);
  });
});

describe('the places', () => {
  const three = [1, 2, 3].reduce((facts) => posed(facts, tuesday), open);

  it('are three; a fourth question is kept for a person', () => {
    assert.equal(placesLeft(three, program), 0);
    assert.deepEqual(states(posed(three, tuesday)), ['forwarded', 'forwarded', 'forwarded', 'beyond']);
  });

  it('come back with a question that is judged new, and with a credit; not with an answer', () => {
    assert.equal(
      placesLeft(told(three, { kind: 'follow-up-settled', followUp: 1, outcome: 'new' }), program),
      1,
    );
    assert.equal(
      placesLeft(told(three, { kind: 'follow-up-settled', followUp: 1, outcome: 'answered' }), program),
      0,
    );
    assert.equal(placesLeft(told(three, { kind: 'follow-up-credited' }), program), 1);
  });

  it('are not taken by a held question, whatever a person decides about it', () => {
    const held = posed(posed(open, tuesday), '2026-12-04T08:00:00.000Z');
    assert.equal(placesLeft(held, program), 2);
    const allowed = told(held, { kind: 'follow-up-settled', followUp: 2, outcome: 'allowed' });
    assert.deepEqual(states(allowed).slice(1), ['late']);
    assert.equal(allowed.followUps[1]?.state, 'allowed');
    assert.equal(placesLeft(allowed, program), 2);
  });

  it('settle once: an answered question is not judged new afterwards', () => {
    const answered = told(three, { kind: 'follow-up-settled', followUp: 1, outcome: 'answered' });
    assert.deepEqual(
      told(answered, { kind: 'follow-up-settled', followUp: 1, outcome: 'new' }).followUps,
      answered.followUps,
    );
  });
});
