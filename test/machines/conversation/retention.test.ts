import assert from 'node:assert/strict';
import type { AuditWrite, Effect } from '../../../machines/effects.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import {
  awaitingPayment,
  numberOf,
  paid,
  type Struck,
  submittedAbroad,
  tellFact,
  waitUntil,
} from '../case/submitted.ts';
import { arrive, goOn, type Person, resume } from '../person.ts';

const start = '2026-03-10T18:00:00.000Z';
const texas = { eligibility: { residence: { states: { CA: 'open' } } } };
const catalogWith = (retention: object) =>
  createCatalog(files, { 'ucsf-adult': { intake: { ...texas, retention } } });
const adult = { home: 'California', problem: 'a slipped disc', cancer: 'no', program: 'UCSF Health' };

const submitted = (retention: object): Person =>
  paid(goOn(arrive(catalogWith(retention), start), adult), 700);
const closed = (retention: object): Person =>
  tellFact(submitted(retention), { kind: 'closed', into: 'closed' }, start);

/** The same conversation on a server with other times. */
const moved = (person: Person, retention: object): Person =>
  resume(catalogWith(retention), person.record, person.view.context.now);

const audits = (effects: readonly Effect[]): readonly AuditWrite[] =>
  effects.filter((effect) => effect.type === 'audit.write');
const deletions = (struck: readonly Struck[]) =>
  struck.flatMap(({ name, at, effects }) =>
    audits(effects)
      .filter(({ action }) => action.endsWith('.purged'))
      .map(({ action }) => [name, at, action]),
  );
const typesOf = (effects: readonly Effect[]) => effects.map(({ type }) => type);
const contentOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'case.update' ? [[effect.status, effect.content]] : []));

/** Like `waitUntil`, on hold. */
const waitHeldUntil = (person: Person, until: string): Person => {
  const due = Object.entries(person.record.timers)
    .filter(([, dueAt]) => dueAt <= until)
    .sort(([, one], [, other]) => (one < other ? -1 : 1))[0];
  if (!due) return person.at(until);
  const [name, dueAt] = due;
  return waitHeldUntil(person.at(dueAt).tells({ type: 'timer.fired', name, dueAt, isHeld: true }), until);
};

describe('a case that is over', () => {
  it('is kept while the hospital has set nothing', () => {
    const { person, struck } = waitUntil(closed({}), '2046-01-01T00:00:00.000Z');
    assert.deepEqual(deletions(struck), []);
    assert.notEqual(person.record.intake, null);
  });

  it('loses its words, then everything but what was signed, then that too', () => {
    const { person, struck } = waitUntil(
      closed({ transcriptDays: 30, caseDays: 365 }),
      '2033-01-01T00:00:00.000Z',
    );
    assert.deepEqual(deletions(struck), [
      ['case.retention:transcript', '2026-04-09T18:00:00.000Z', 'transcript.purged'],
      ['case.retention:case', '2027-03-10T19:00:00.000Z', 'case.purged'],
      [`signed.${numberOf(closed({}))}`, '2032-03-10T19:00:00.000Z', 'consents.purged'],
    ]);
    assert.deepEqual([person.record.intake, person.record.timers], [null, {}]);
    const [words, whole, signed] = struck.filter((one) => deletions([one]).length > 0);
    assert.deepEqual(typesOf(words?.effects ?? []), ['draft.delete', 'audit.write']);
    assert.ok(typesOf(whole?.effects ?? []).includes('person.forget'));
    const { consents } = closed({}).view.context;
    assert.ok(consents.length > 0);
    assert.deepEqual(contentOf(whole?.effects ?? []), [
      ['purged', { consents, purgedAt: '2027-03-10T19:00:00.000Z', updatedAt: '2027-03-10T19:00:00.000Z' }],
    ]);
    assert.deepEqual(contentOf(signed?.effects ?? []), [
      [
        'purged',
        { consents: [], signedPurgedAt: '2032-03-10T19:00:00.000Z', updatedAt: '2032-03-10T19:00:00.000Z' },
      ],
    ]);
  });

  it('goes within 30 days when the hospital sets its times long after the end', () => {
    const { person } = waitUntil(closed({}), '2028-01-01T00:00:00.000Z');
    const { struck } = waitUntil(moved(person, { caseDays: 90 }), '2028-01-31T00:00:00.000Z');
    assert.deepEqual(
      deletions(struck).map(([, , action]) => action),
      ['case.purged'],
    );
  });

  it('goes as a whole when its words would stay longer', () => {
    const { struck } = waitUntil(closed({ transcriptDays: 365, caseDays: 30 }), '2028-01-01T00:00:00.000Z');
    assert.deepEqual(
      deletions(struck).map(([, , action]) => action),
      ['case.purged'],
    );
  });

  it('begins its time anew with each word', () => {
    const wrote = closed({ caseDays: 30 }).at('2026-04-01T18:00:00.000Z').says('thank you');
    const { struck } = waitUntil(wrote, '2028-01-01T00:00:00.000Z');
    assert.deepEqual(deletions(struck)[0]?.slice(1), ['2026-05-01T18:00:00.000Z', 'case.purged']);
  });

  it('goes like a draft when it was never paid, whatever the hospital set', () => {
    const unpaid = awaitingPayment(start);
    const { person, struck } = waitUntil(unpaid, '2026-09-30T00:00:00.000Z');
    assert.deepEqual(
      deletions(struck).map(([, , action]) => action),
      ['case.purged'],
    );
    assert.equal(person.record.intake, null);
  });

  it('goes also when it was silenced', () => {
    const silenced = tellFact(closed({ caseDays: 30 }), { kind: 'silenced' }, start);
    const { struck } = waitUntil(silenced, '2028-01-01T00:00:00.000Z');
    assert.deepEqual(
      deletions(struck).map(([, , action]) => action),
      ['case.purged'],
    );
  });
});

describe('a hold', () => {
  it('puts off what would be deleted, and what was put off is deleted once it has ended', () => {
    const held = waitHeldUntil(closed({ transcriptDays: 30, caseDays: 60 }), '2026-07-01T00:00:00.000Z');
    assert.notEqual(held.record.intake, null);
    assert.deepEqual(deletions([{ name: '', at: '', effects: held.effects }]), []);
    const { person, struck } = waitUntil(held, '2026-07-03T00:00:00.000Z');
    assert.deepEqual(
      deletions(struck).map(([, , action]) => action),
      ['case.purged'],
    );
    assert.equal(person.record.intake, null);
  });

  it('puts off idle records too', () => {
    const held = waitHeldUntil(submittedAbroad(start), '2027-02-01T00:00:00.000Z');
    assert.notEqual(held.record.intake, null);
    assert.equal(deletions(waitUntil(held, '2027-02-03T00:00:00.000Z').struck).length, 1);
  });

  it('puts off what was signed', () => {
    const purged = waitUntil(closed({ caseDays: 30 }), '2026-06-01T00:00:00.000Z').person;
    const held = waitHeldUntil(purged, '2032-04-01T00:00:00.000Z');
    assert.equal(Object.keys(held.record.timers).length, 1);
    assert.deepEqual(
      deletions(waitUntil(held, '2032-04-03T00:00:00.000Z').struck).map(([, , action]) => action),
      ['consents.purged'],
    );
  });
});

describe('a coordinator who erases a case', () => {
  const erases = (person: Person, more: { readonly isHeld?: boolean } = {}): Person =>
    person.tells({ type: 'coordinator.acted', action: 'erased', by: 'Kim', reason: 'asked for it', ...more });

  it('deletes it at once, with the reason in the audit log', () => {
    const erased = erases(submitted({}).says('delete'));
    assert.equal(erased.record.intake, null);
    assert.ok(typesOf(erased.effects).includes('draft.delete'));
    assert.ok(typesOf(erased.effects).includes('person.forget'));
    assert.deepEqual(
      audits(erased.effects).map(({ action, by, counts, details }) => [action, by, counts, details.reason]),
      [
        ['case.purged', 'Kim', true, undefined],
        ['case.erased', 'Kim', undefined, 'asked for it'],
      ],
    );
    assert.deepEqual(
      erased.effects.flatMap((effect) => (effect.type === 'task.close' ? effect.kinds : [])),
      ['delete-asked', 'start-over-asked'],
    );
  });

  it('changes nothing while it is on hold, and is told so', () => {
    const before = submitted({});
    const after = erases(before, { isHeld: true });
    assert.deepEqual(after.record, before.record);
    assert.deepEqual(audits(after.effects), []);
    assert.ok(JSON.stringify(after.effects).includes('thread.on-hold'));
  });
});
