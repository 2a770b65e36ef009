import assert from 'node:assert/strict';
import { createStanding } from '../../bot/standing.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import { noticeArrives, submittedAdult, tellFact } from '../machines/case/submitted.ts';
import { arrive, conversationId, defaultCatalog, goOn, type Person } from '../machines/person.ts';

const monday = '2026-11-23T18:00:00.000Z';
const tuesday = '2026-11-24T23:10:00.000Z';
const afterTheWindow = '2026-12-03T08:00:00.000Z';

const standingOf = (record: ConversationRecord | null, now = monday) =>
  createStanding({
    store: { conversation: async () => record },
    catalog: defaultCatalog,
    now: () => now,
  })(conversationId);

const inSpanish = ({ record }: Person): ConversationRecord => ({ ...record, language: 'es' });

describe('where a person stands', () => {
  it('is what they answered, under the numbers that "change" knows', async () => {
    const person = goOn(arrive(), {}, 'problem');
    const standing = await standingOf(person.record);
    assert.deepEqual(standing?.answers.slice(0, 2), [
      { number: 1, step: 'role', label: 'Who is writing', value: 'I am the patient' },
      { number: 2, step: 'home', label: 'Home', value: 'Ohio' },
    ]);
    for (const { number, step } of standing?.answers ?? [])
      assert.equal(person.says(`change ${number}`).step, step);
  });

  it('is said in the language of the conversation', async () => {
    const standing = await standingOf(inSpanish(goOn(arrive(), {}, 'problem')));
    assert.equal(standing?.language, 'es');
    assert.equal(standing?.answers[0]?.label, 'Quién escribe');
  });

  it('names one way to reach a person once the program is chosen, for the country they are in', async () => {
    assert.equal((await standingOf(goOn(arrive(), {}, 'problem').record))?.help, null);
    const chosen = await standingOf(submittedAdult(monday).record);
    assert.match(chosen?.help ?? '', /^To talk, call [\d-]+ in the United States\.$/);
  });

  it('says until when clarifying questions are taken, and stops when the window closes', async () => {
    const submitted = submittedAdult(monday);
    assert.equal((await standingOf(submitted.record))?.window, null);
    const { record } = noticeArrives(tellFact(submitted.at(tuesday), { kind: 'opinion-readable' }, tuesday));
    assert.match(
      (await standingOf(record, tuesday))?.window ?? '',
      /^You can ask \d clarifying questions until Wednesday, December 2 at 11:59\sPM PST\.$/,
    );
    assert.equal((await standingOf(record, afterTheWindow))?.window, null);
  });

  it('offers no change while a coordinator reads the words', async () => {
    const { record } = goOn(arrive(), {}, 'problem');
    const takeover = { reason: 'person', requestedAt: monday, owner: 'Maria Lopez' };
    assert.equal((await standingOf(record))?.mayChange, true);
    assert.equal((await standingOf({ ...record, takeover }))?.mayChange, false);
  });

  it('is nothing where nothing is known, or what is kept cannot be read', async () => {
    const { record } = arrive();
    assert.equal(await standingOf(null), null);
    assert.equal(await standingOf({ ...record, intake: null }), null);
    const broken = { machine: 'intake', version: 999, snapshot: {} };
    assert.equal(await standingOf({ ...record, intake: broken }), null);
  });
});
