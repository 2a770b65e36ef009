import assert from 'node:assert/strict';
import { renderMessage, renderPhrase } from '../../../bot/render.ts';
import type { Effect } from '../../../machines/effects.ts';
import { steps } from '../../../machines/intake/steps.ts';
import {
  available,
  keysOf,
  submittedAbroad,
  submittedAdult,
  submittedChild,
  submittedDanaFarber,
  tasksOf,
  tellFact,
  waitUntil,
} from '../case/submitted.ts';
import type { Person } from '../person.ts';

const monday = '2026-11-23T18:00:00.000Z';
/** Made available on the Tuesday before Thanksgiving, so the last day is the Wednesday after (scenario 34). */
const tuesday = '2026-11-24T23:10:00.000Z';
const lastMinute = '2026-12-03T07:58:00.000Z';
const nextDay = '2026-12-03T08:00:00.000Z';

const clarifying = available(submittedAdult(monday));
const asks = (person: Person, ...texts: readonly string[]): Person => person.says('clarify', ...texts);
const followUps = (person: Person) => person.view.context.case?.followUps ?? [];
const told = (person: Person): readonly string[] => keysOf(person.effects);
const detailsOf = (effects: readonly Effect[]): string =>
  JSON.stringify(effects.filter(({ type }) => type === 'task.open'));
const question = 'What does "watchful waiting" mean there?';

describe('a clarifying question', () => {
  it('goes to the staff doctor and takes a place; its words stay in the case', () => {
    const sent = asks(clarifying, question);
    assert.equal(sent.step, 'submitted');
    assert.deepEqual(
      followUps(sent).map(({ about, text, state, askedAt }) => ({ about, text, state, askedAt })),
      [{ about: 1, text: question, state: 'forwarded', askedAt: tuesday }],
    );
    assert.deepEqual(tasksOf(sent.effects), ['follow-up']);
    assert.doesNotMatch(detailsOf(sent.effects), /watchful/);
    const receipt = sent.heard.flatMap(({ phrases }) => phrases).find(({ key }) => key === 'clarify.sent');
    assert.equal(receipt?.values?.left, 2);
    assert.deepEqual(receipt?.values?.at, { instant: tuesday, zone: 'America/Los_Angeles' });
  });

  it('is about one of the submitted questions', () => {
    const two = available(
      submittedAdult(monday).says(
        'change questions',
        '1. Is it safe to wait? 2. Which operation is best?',
        '1',
        'that is all',
        'ok',
      ),
    );
    const asked = asks(two);
    assert.equal(asked.step, 'clarifyAbout');
    assert.equal(asked.says('3').step, 'clarifyAbout');
    assert.equal(asked.says('the second one').step, 'clarifyText');
    assert.equal(followUps(asked.says('question 2', question))[0]?.about, 2);
    assert.equal(followUps(two.says('clarify 2', question))[0]?.about, 2);
  });

  it('may be several in one message, each with a place of its own once that is confirmed', () => {
    const two = asks(clarifying, '1. What is meant by soon? 2. What is meant by mild?');
    assert.equal(two.step, 'clarifyText');
    assert.deepEqual(followUps(two), []);
    assert.equal(followUps(two.says('1')).length, 2);
    assert.equal(followUps(two.says('2')).length, 1);
  });

  it('that sounds new is sent only after a warning, for the clinician to judge (X30)', () => {
    const warned = asks(clarifying, 'What about drug B and my new scan?');
    assert.equal(warned.step, 'clarifyNew');
    assert.deepEqual(followUps(warned), []);
    const sent = warned.says('yes');
    assert.deepEqual(
      followUps(sent).map(({ state, mayBeNew }) => [state, mayBeNew]),
      [['forwarded', true]],
    );
    assert.deepEqual(tasksOf(sent.effects), ['follow-up', 'follow-up-new']);
    assert.equal(sent.record.takeover?.reason, 'late-follow-up');
    const left = warned.says('no');
    assert.deepEqual([left.step, followUps(left), tasksOf(left.effects)], ['submitted', [], []]);
  });

  it('counts by the time its words came, not by the time of the yes after them', () => {
    const begun = asks(clarifying.at(lastMinute), 'And what about my new scan?');
    assert.equal(followUps(begun.at(nextDay).says('yes'))[0]?.state, 'forwarded');
    const late = clarifying.at(lastMinute).says('clarify').at(nextDay).says(question);
    assert.equal(followUps(late)[0]?.heldFor, 'late');
  });

  it('counts by the time the gateway got it', () => {
    const begun = clarifying.at(lastMinute).says('clarify').at('2026-12-03T08:00:02.000Z');
    const sent = begun.tells({
      type: 'person.replied',
      channel: 'web',
      text: question,
      receivedAt: '2026-12-03T07:59:59.900Z',
    });
    assert.deepEqual(
      followUps(sent).map(({ state, askedAt }) => [state, askedAt]),
      [['forwarded', '2026-12-03T07:59:59.900Z']],
    );
  });

  it('that comes late is kept, not forwarded, and a person decides', () => {
    const late = asks(waitUntil(clarifying, nextDay).person, question);
    assert.deepEqual(
      followUps(late).map(({ state, heldFor, text }) => [state, heldFor, text]),
      [['held', 'late', question]],
    );
    assert.deepEqual(tasksOf(late.effects), ['follow-up-late']);
    assert.ok(told(late).includes('clarify.held.late') && told(late).includes('clarify.held.ways'));
    assert.equal(late.record.takeover?.reason, 'late-follow-up');
  });

  it('is the fourth when three were sent; a credit makes room for one more', () => {
    const three = [1, 2, 3].reduce((person) => asks(person, question), clarifying);
    const fourth = asks(three, question);
    assert.equal(followUps(fourth)[3]?.heldFor, 'beyond');
    assert.deepEqual(tasksOf(fourth.effects), ['follow-up-fourth']);
    const credited = tellFact(fourth, { kind: 'follow-up-credited' }, tuesday);
    assert.equal(followUps(asks(credited, question))[4]?.state, 'forwarded');
    assert.equal(followUps(asks(asks(credited, question), question))[5]?.heldFor, 'beyond');
  });

  it('is offered when somebody just writes it, and is a message for the team when it is none', () => {
    const offered = clarifying.says('What does mild stenosis mean?');
    assert.equal(offered.step, 'clarifyThis');
    assert.equal(followUps(offered.says('yes'))[0]?.text, 'What does mild stenosis mean?');
    const none = offered.says('no');
    assert.deepEqual(
      [none.step, followUps(none), tasksOf(none.effects)],
      ['submitted', [], ['message-left']],
    );
    assert.equal(clarifying.says('How long does it take?').step, 'submitted');
  });

  it('answers every word valid at any time in words, on every page and in Teams', () => {
    const words = [
      'why',
      'help',
      'status',
      'repeat',
      'privacy',
      'copy',
      'my answers',
      'thanks',
      'pause',
      'person',
    ];
    for (const word of words)
      for (const person of [asks(clarifying), clarifying.says('call'), clarifying]) {
        const { heard } = person.says(word);
        assert.ok(heard.length > 0, word);
        for (const language of ['en', 'es'])
          for (const message of heard) assert.notEqual(renderMessage(message, language).text, '', word);
      }
    for (const { stage } of Object.values(steps))
      assert.notEqual(renderPhrase({ key: `stage.${stage}` }, 'en'), '', stage);
  });

  it('is left by BACK and by "cancel", without a trace', () => {
    for (const word of ['back', 'cancel', 'never mind', 'skip']) {
      const left = asks(clarifying).says(word);
      assert.deepEqual(
        [left.step, followUps(left), left.view.context.aftercare],
        ['submitted', [], null],
        word,
      );
    }
  });

  it('is too early before the opinion, and says what is possible now', () => {
    const early = submittedAdult(monday).says('clarify');
    assert.deepEqual([early.step, told(early)], ['submitted', ['clarify.too-early']]);
  });

  it('goes to the coordinator without number or days where that is printed (X33)', () => {
    const late = waitUntil(available(submittedDanaFarber(monday)), '2026-12-20T18:00:00.000Z').person;
    const four = [1, 2, 3, 4].reduce((person) => asks(person, 'Why not another drug?'), late);
    assert.deepEqual(new Set(followUps(four).map(({ state }) => state)), new Set(['forwarded']));
    assert.deepEqual(tasksOf(four.effects), ['follow-up-asked']);
    assert.equal(four.record.takeover?.reason, 'follow-up');
    assert.ok(!told(four).includes('clarify.sent'));
  });

  it('is charged for where that is printed, without an amount, after a yes (X35)', () => {
    const charged = available(submittedAbroad(monday)).says('clarify');
    assert.equal(charged.step, 'clarifyCharge');
    assert.deepEqual(followUps(charged.says('no')), []);
    assert.equal(followUps(charged.says('yes', question)).length, 1);
  });
});

describe('after submission', () => {
  const submitted = submittedAdult(monday);

  it('the hours for a call are kept and a coordinator hears of them', () => {
    const noted = clarifying.says('call', 'weekdays after 6 pm');
    assert.equal(noted.step, 'submitted');
    assert.equal(noted.view.context.confirmed?.callHours?.from, '18:00');
    assert.deepEqual(tasksOf(noted.effects), ['call-wanted']);
    assert.ok(told(clarifying.says('call')).includes('call.in-window'));
    assert.deepEqual(told(submittedAbroad(monday).says('call')), ['call.none']);
  });

  it('a new record opens the list of places until an expert accepts, and then a new case is offered with its price', () => {
    assert.equal(submitted.says('I have a new MRI').step, 'placesComplete');
    const offered = tellFact(submitted, { kind: 'expert-offered', offer: '1', expert: 'Kim' }, monday);
    assert.equal(offered.says('I have a new MRI').step, 'placesComplete');
    const locked = tellFact(offered, { kind: 'expert-answered', offer: '1', answer: 'accepted' }, monday);
    const refused = locked.says('I have a new MRI');
    assert.equal(refused.step, 'submitted');
    const offer = refused.heard
      .flatMap(({ phrases }) => phrases)
      .find(({ key }) => key === 'change.locked.refuse');
    assert.deepEqual(offer?.values?.price, { money: { amount: 700, currency: 'USD' } });
  });

  it('a changed question is confirmed again and then stands', () => {
    const editing = submitted.says('change questions', 'Is it safe to wait a year?', 'that is all');
    assert.equal(editing.step, 'review');
    assert.notDeepEqual(editing.view.context.confirmed?.questions, ['Is it safe to wait a year?']);
    const changed = editing.says('ok');
    assert.deepEqual(
      [changed.step, changed.view.context.confirmed?.questions, tasksOf(changed.effects)],
      ['submitted', ['Is it safe to wait a year?'], ['answers-changed']],
    );
  });

  it('a change that is left keeps what was confirmed', () => {
    const before = submitted.view.context.confirmed;
    for (const word of ['back', 'cancel']) {
      const left = submitted.says('change questions', 'Is it safe to wait a year?', word);
      assert.deepEqual(
        [left.step, left.view.answers, left.view.context.confirmed],
        ['submitted', before, before],
      );
    }
  });

  it('a lock that falls in the middle of a change drops it and says so; another change goes on', () => {
    const offer = { kind: 'expert-offered', offer: '1', expert: 'Kim' } as const;
    const caught = tellFact(submitted.says('change questions', 'Is it safe to wait a year?'), offer, monday);
    assert.deepEqual([caught.step, caught.view.answers], ['submitted', submitted.view.answers]);
    assert.ok(told(caught).includes('change.kept'));
    const untouched = tellFact(submitted.says('change email'), offer, monday);
    assert.equal(untouched.step, 'email');
    assert.ok(!told(tellFact(submitted, offer, monday)).includes('change.kept'));
  });

  it('another place needs a new signature under the release', () => {
    const adding = submitted.says(
      'I have a new MRI',
      'Lakeside Imaging in Austin, 2026, MRI',
      'English',
      'that is all',
      'ok',
    );
    assert.equal(adding.step, 'consent');
    const signed = adding.says('I agree, Jane Example');
    assert.deepEqual([signed.step, signed.view.context.confirmed?.places?.length], ['submitted', 2]);
  });

  it('moves and hospital stays are flagged and cancel nothing (X06, X07)', () => {
    for (const [text, kind] of [
      ['I moved to Massachusetts', 'moved-reported'],
      ['I was admitted to the hospital', 'admitted-reported'],
    ] as const) {
      const reported = submitted.says(text);
      assert.deepEqual(tasksOf(reported.effects), [kind]);
      assert.equal(reported.view.context.case?.since.cancelled, undefined);
    }
  });

  it('a death silences the case, and only people answer from then on (X55)', () => {
    const silenced = submittedChild(monday, '2018-05-05').says('My daughter passed away last night');
    assert.deepEqual(told(silenced), ['condolence']);
    assert.deepEqual(tasksOf(silenced.effects), ['silenced']);
    assert.equal(silenced.view.context.case?.since.silenced, monday);
    assert.ok(!Object.keys(silenced.record.timers).some((name) => name.startsWith('case.')));
    assert.deepEqual(silenced.says('status').heard, []);
  });

  it('the wish for an end is kept with its time and nothing is promised (X19)', () => {
    const ended = submitted.says('I want a refund');
    assert.deepEqual(told(ended), ['end.noted']);
    assert.deepEqual(tasksOf(ended.effects), ['end-asked']);
    assert.match(detailsOf(ended.effects), new RegExp(monday));
    assert.equal(ended.view.context.case?.since.cancelled, undefined);
  });

  it('REVOKE stops the collection and its clock; COPY mails the forms again', () => {
    const revoked = submitted.says('revoke');
    assert.ok(submitted.record.timers['case.records-check:1']);
    assert.equal(revoked.record.timers['case.records-check:1'], undefined);
    assert.ok(told(revoked.says('status')).includes('status.revoked'));
    const [copy] = submitted.says('copy').effects.filter((effect) => effect.type === 'mail.send');
    assert.equal(copy?.copies?.length, submitted.view.context.consents.length);
  });

  it('nothing of a case is shown while a patient of age has not agreed (X10)', () => {
    const grown = waitUntil(submittedChild(monday, '2008-12-01'), '2026-12-01T12:00:00.000Z').person;
    for (const text of ['status', 'my answers', 'clarify', 'hello', 'change questions']) {
      const asked = grown.says(text);
      assert.deepEqual(told(asked), ['case.came-of-age'], text);
      assert.equal(asked.record.takeover?.reason, 'came-of-age');
    }
  });
});
