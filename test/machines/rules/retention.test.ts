import assert from 'node:assert/strict';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import type { OpenProgram } from '../../../machines/programs/schema.ts';
import { keptUntil } from '../../../machines/rules/retention.ts';

const programWith = (retention: object): OpenProgram =>
  createCatalog(files, { 'ucsf-adult': { intake: { retention } } }).openById('ucsf-adult') ??
  assert.fail('expected the program');

const silent = programWith({});
const told = programWith({ transcriptDays: 30, caseDays: 365 });
const ended = {
  endedAt: '2026-02-20T18:00:00.000Z',
  lastAt: '2026-02-19T18:00:00.000Z',
  isSubmitted: true,
};

describe('what is kept of a case that is over', () => {
  it('is everything for ever while the hospital has set nothing, but what was signed six years', () => {
    assert.equal(keptUntil('transcript', silent, ended), null);
    assert.equal(keptUntil('case', silent, ended), null);
    assert.equal(keptUntil('signed', silent, ended), '2032-02-20T18:00:00.000Z');
  });

  it('is kept for the days that the hospital set, by the calendar of its zone', () => {
    assert.equal(keptUntil('transcript', told, ended), '2026-03-22T17:00:00.000Z');
    assert.equal(keptUntil('case', told, ended), '2027-02-20T18:00:00.000Z');
  });

  it('is kept from the last event when something came after the end', () => {
    const late = { ...ended, lastAt: '2026-02-21T18:00:00.000Z' };
    assert.equal(keptUntil('case', told, late), '2027-02-21T18:00:00.000Z');
  });

  it('is kept as long as a draft when it was never submitted', () => {
    const unpaid = { ...ended, isSubmitted: false };
    assert.equal(keptUntil('case', silent, unpaid), '2026-05-21T17:00:00.000Z');
    assert.equal(keptUntil('transcript', silent, unpaid), '2026-05-21T17:00:00.000Z');
  });

  it('is everything while the case goes on', () => {
    for (const kind of ['transcript', 'case', 'signed'] as const)
      assert.equal(keptUntil(kind, told, { ...ended, endedAt: null }), null);
  });
});
