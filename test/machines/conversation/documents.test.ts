import assert from 'node:assert/strict';
import { documentRules } from '../../../machines/conversation/documents.ts';
import type { Effect } from '../../../machines/effects.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { noticeArrives, numberOf, paid, tellFact } from '../case/submitted.ts';
import { arrive, goOn, type Person } from '../person.ts';

const rules = { kinds: ['pdf', 'jpeg'], atMost: 2, megabytesAtMost: 1 };
const catalog = createCatalog(files, { 'dana-farber': { intake: { records: { documents: rules } } } });
const at = '2026-03-10T18:00:00.000Z';
const program = { program: 'Dana-Farber' };

const added = (id: string, more: object = {}) =>
  ({
    type: 'document.added',
    id,
    name: `${id}.pdf`,
    kind: 'pdf',
    bytes: 2 ** 20,
    sha256: 'ab'.repeat(32),
    isScanned: false,
    ...more,
  }) as const;

const inRecords = (): Person => goOn(arrive(catalog, at), program, 'places');
const submitted = (): Person => paid(goOn(arrive(catalog, at), program), 2400);
const names = (person: Person) => person.view.context.documents.map(({ id }) => id);
const typesOf = (effects: readonly Effect[]) => effects.map(({ type }) => type);
const mayAdd = (person: Person) => documentRules(person.step, person.view) !== null;

describe('adding documents', () => {
  it('is open from the step of record places on, in a program that wants them', () => {
    assert.equal(mayAdd(goOn(arrive(catalog, at), program, 'localDoctor')), false);
    assert.equal(mayAdd(inRecords()), true);
    assert.equal(mayAdd(goOn(arrive(catalog, at), program, 'review')), true);
    assert.equal(mayAdd(goOn(arrive(undefined, at), program, 'places')), false);
  });

  it('is open after submission until an expert accepts (X20)', () => {
    const offer = { offer: '1', expert: 'Dr. A' };
    const asked = tellFact(submitted(), { kind: 'expert-offered', ...offer }, at);
    assert.equal(mayAdd(asked), true);
    const taken = tellFact(asked, { kind: 'expert-answered', offer: '1', answer: 'accepted' }, at);
    assert.equal(mayAdd(taken), false);
    const late = taken.tells(added('a'));
    assert.deepEqual([names(late), late.effects], [[], [{ type: 'document.drop', ids: ['a'] }]]);
  });

  it('is closed while nobody may speak of the case', () => {
    assert.equal(mayAdd(tellFact(submitted(), { kind: 'silenced' }, at)), false);
  });

  it('is said on the web when the places are asked, and not by text', () => {
    const keys = inRecords().heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));
    assert.ok(keys.includes('records.documents-too'));
    const elsewhere = goOn(arrive(undefined, at), program, 'places').heard;
    assert.ok(!JSON.stringify(elsewhere).includes('records.documents-too'));
  });
});

describe('files that come with a message', () => {
  const answered = (person: Person) =>
    person
      .tells({ type: 'person.replied', channel: 'web', text: '', attachments: 1 })
      .heard.flatMap(({ phrases }) => phrases.filter(({ key }) => key === 'attachment'));

  it('lead to the button where documents are wanted, and nowhere else', () => {
    const early = goOn(arrive(catalog, at), program, 'localDoctor');
    assert.deepEqual(answered(inRecords()), [{ key: 'attachment', values: { documents: 'yes' } }]);
    assert.deepEqual(answered(early), [{ key: 'attachment', values: { documents: 'no' } }]);
  });
});

describe('a document', () => {
  it('is kept, asks nothing, and leaves the step as it is', () => {
    const before = inRecords();
    const person = before.tells(added('a'));
    assert.deepEqual(names(person), ['a']);
    assert.equal(person.step, before.step);
    assert.deepEqual(typesOf(person.effects), ['document.keep', 'audit.write']);
  });

  it('is decided once', () => {
    const person = inRecords().tells(added('a')).tells(added('a'));
    assert.deepEqual([names(person), person.effects], [['a'], []]);
  });

  for (const [why, more] of [
    ['of another kind', { kind: 'png' }],
    ['that is too big', { bytes: 2 ** 20 + 1 }],
  ] as const)
    it(`${why} is dropped`, () => {
      const person = inRecords().tells(added('a', more));
      assert.deepEqual([names(person), typesOf(person.effects)], [[], ['document.drop']]);
    });

  it('beyond the number is dropped', () => {
    const person = ['a', 'b', 'c'].reduce((last, id) => last.tells(added(id)), inRecords());
    assert.deepEqual([names(person), person.effects], [['a', 'b'], [{ type: 'document.drop', ids: ['c'] }]]);
  });

  it('is in the list of answers, whatever was said of places', () => {
    const person = goOn(inRecords().tells(added('a')), { places: 'I have no records' }, 'questions').says(
      'my answers',
    );
    const line = person.heard.flatMap(({ answers = [] }) => answers).find(({ step }) => step === 'places');
    assert.match(JSON.stringify(line?.value), /records\.none.*records\.document.*a\.pdf/);
  });

  it('that is added after submission is in the case, and is work for staff', () => {
    const person = submitted().tells(added('a'));
    const update = person.effects.find((effect) => effect.type === 'case.update');
    assert.deepEqual(
      (update?.content as { documents?: readonly { id: string }[] } | undefined)?.documents?.map(
        ({ id }) => id,
      ),
      ['a'],
    );
    assert.deepEqual(
      person.effects.flatMap((effect) => (effect.type === 'task.open' ? [effect.details] : [])),
      [{ number: numberOf(person), program: 'dana-farber', answers: 'documents' }],
    );
  });

  it('is told in the thread of those who talk with the person', () => {
    const person = inRecords().tells({ type: 'coordinator.joined', by: 'Kim' }).tells(added('a'));
    const notes = person.effects.flatMap((effect) => (effect.type === 'thread.update' ? effect.notes : []));
    assert.deepEqual(notes, [{ key: 'thread.document-added', values: { name: 'a.pdf' } }]);
    assert.deepEqual(person.heard, []);
  });

  it('outlives a change of the places and of the program', () => {
    const person = goOn(inRecords().tells(added('a')), program, 'review').says(
      'change where the records are',
    );
    assert.deepEqual(names(goOn(person, { places: 'Other Clinic in Dayton, 2020' }, 'review')), ['a']);
  });

  it('is taken back once', () => {
    const person = inRecords().tells(added('a')).tells({ type: 'document.removed', id: 'a' });
    assert.deepEqual([names(person), typesOf(person.effects)], [[], ['document.drop', 'audit.write']]);
    assert.deepEqual(person.tells({ type: 'document.removed', id: 'a' }).effects, []);
  });
});

describe('a document that is scanned', () => {
  const waiting = (person = inRecords()) => person.tells(added('a', { isScanned: true }));

  it('waits, and is scanned', () => {
    assert.equal(waiting().view.context.documents[0]?.scan, 'waiting');
    assert.ok(typesOf(waiting().effects).includes('document.scan'));
  });

  it('is clean once, whatever is said later', () => {
    const clean = waiting().tells({ type: 'document.scanned', id: 'a', verdict: 'clean' });
    assert.equal(clean.view.context.documents[0]?.scan, 'clean');
    const later = clean.tells({ type: 'document.scanned', id: 'a', verdict: 'unsafe' });
    assert.deepEqual([names(later), later.effects], [['a'], []]);
  });

  it('goes when it is unsafe; the person hears of it, by mail too once there is a case', () => {
    const unsafe = { type: 'document.scanned', id: 'a', verdict: 'unsafe' } as const;
    const draft = waiting().tells(unsafe);
    assert.deepEqual([names(draft), draft.heard[0]?.phrases[0]?.key], [[], 'document.unsafe']);
    assert.ok(!typesOf(draft.effects).includes('mail.send'));
    assert.ok(typesOf(waiting(submitted()).tells(unsafe).effects).includes('mail.send'));
  });

  it('that nobody could look at is a task, and is asked for again', () => {
    const failed = { type: 'delivery.failed', channel: 'scan', code: 'http-503', notice: 'a' } as const;
    assert.deepEqual(waiting().tells(failed).effects, [
      { type: 'task.open', kind: 'document-unscanned', details: { id: 'a', code: 'http-503' } },
      { type: 'document.scan', id: 'a' },
    ]);
    assert.deepEqual(inRecords().tells(added('a')).tells(failed).effects, []);
  });
});

describe('documents of a conversation', () => {
  it('are dropped with the draft, by the person or by time', () => {
    const drops = (person: Person) =>
      person.effects.flatMap((effect) => (effect.type === 'document.drop' ? [effect.ids] : []));
    const person = inRecords().tells(added('a'));
    assert.deepEqual(drops(person.says('delete', 'yes')), ['all']);
    const name = 'draft.expires';
    const dueAt = person.record.timers[name] ?? '';
    const later = new Date(Date.parse(dueAt) + 1000).toISOString();
    assert.deepEqual(drops(person.at(later).tells({ type: 'timer.fired', name, dueAt })), ['all']);
  });

  it('are still there when the window for questions opens', () => {
    const person = submitted().tells(added('a'));
    const open = noticeArrives(tellFact(person, { kind: 'opinion-readable' }, at));
    assert.deepEqual([names(open), mayAdd(open)], [['a'], false]);
  });
});
