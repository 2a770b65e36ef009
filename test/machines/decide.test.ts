import assert from 'node:assert/strict';
import { createDecide } from '../../machines/decide.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { arrive, clock, conversationId, defaultCatalog, goOn } from './person.ts';

const keys = (person: ReturnType<typeof arrive>) =>
  person.heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));
const openTexas = createCatalog(files, {
  'ucsf-adult': { intake: { eligibility: { residence: { states: { TX: 'open' } } } } },
});

describe('a decision', () => {
  it('is the same for the same record and event', () => {
    const person = goOn(arrive(), {}, 'program');
    assert.deepEqual(person.says('1').effects, person.says('1').effects);
  });

  it('leads an adult in an open state to the payment of the printed price', () => {
    const person = goOn(arrive(openTexas), {
      home: 'Texas',
      problem: 'a slipped disc',
      cancer: 'no',
      program: 'UCSF Health',
    });
    assert.equal(person.step, 'payment');
    const opened = person.effects.find(({ type }) => type === 'case.open');
    assert.equal(opened?.type === 'case.open' && opened.status, 'awaiting-payment');
    const said = person.heard.flatMap(({ phrases }) => phrases).find(({ key }) => key === 'hold.payment');
    assert.deepEqual(said?.values?.price, { money: { amount: 700, currency: 'USD' } });
  });

  it('asks for no payment before a coordinator has confirmed the state', () => {
    const waiting = goOn(arrive(), { problem: 'a slipped disc', cancer: 'no', program: 'UCSF Health' });
    assert.equal(waiting.step, 'clearance');
    assert.ok(!keys(waiting).includes('hold.payment'));
    const cleared = waiting.tells({
      type: 'coordinator.cleared',
      check: 'state-confirm',
      by: 'Kim',
      reason: 'served',
    });
    assert.equal(cleared.step, 'payment');
    assert.ok(
      cleared.effects.some((effect) => effect.type === 'audit.write' && effect.action === 'check.cleared'),
    );
  });

  it('clears only what waits to be cleared, and once: anything else changes nothing and says so', () => {
    const clears = (check: string) =>
      ({ type: 'coordinator.cleared', check, by: 'Kim', reason: 'x' }) as const;
    const waiting = goOn(arrive(), { problem: 'a slipped disc', cancer: 'no', program: 'UCSF Health' });
    const cleared = waiting.tells(clears('state-confirm'));
    for (const [person, check] of [
      [waiting, 'authority'],
      [cleared, 'state-confirm'],
    ] as const) {
      const again = person.tells(clears(check));
      assert.deepEqual(again.view.context.cleared, person.view.context.cleared);
      assert.deepEqual(again.effects, [{ type: 'thread.update', notes: [{ key: 'thread.not-now' }] }]);
    }
  });

  it('submits once the exact amount is paid for the case, and only once', () => {
    const person = goOn(arrive(), { program: 'Dana-Farber' });
    const number = person.view.context.case?.number ?? '';
    const pay = (amount: number, paymentId: string) =>
      ({ type: 'payment.received', paymentId, caseNumber: number, amount, currency: 'USD' }) as const;
    const short = person.tells(pay(2399, 'p0'));
    assert.equal(short.step, 'payment');
    assert.ok(
      short.effects.some((effect) => effect.type === 'task.open' && effect.kind === 'payment-unmatched'),
    );
    const paid = person.tells(pay(2400, 'p1'));
    assert.equal(paid.step, 'submitted');
    assert.deepEqual(paid.tells(pay(2400, 'p1')).effects, []);
  });

  it('withdraws the quote and asks for a program again when the new home rules the old one out', () => {
    const quoted = goOn(arrive(), { program: 'Dana-Farber' }, 'consent');
    const moved = quoted.says('change state', 'Massachusetts', 'yes');
    assert.equal(moved.step, 'program');
    assert.equal(moved.view.answers.quote, undefined);
    assert.ok(!keys(moved).includes('quote.price'));
  });

  it('lets a consent count only for what was signed', () => {
    const signed = goOn(arrive(), { program: 'Dana-Farber' }, 'inHospitalAgain');
    assert.equal(signed.view.context.consents.length, 3);
    const renamed = goOn(signed.says('change name', 'Jane Sample'), {}, 'consent');
    assert.equal(renamed.step, 'consent');
    assert.equal(renamed.view.context.consents.length, 3);
  });

  it('keeps the old answer when a change is left', () => {
    const person = goOn(arrive(), { program: 'Dana-Farber' }, 'questions');
    const left = person.says('change email', 'back');
    assert.equal(left.step, 'questions');
    assert.equal(left.view.answers.email, 'jane@example.org');
  });

  it('refuses Dana-Farber to somebody admitted at the last moment and keeps the draft', () => {
    const person = goOn(arrive(), { program: 'Dana-Farber' }, 'inHospitalAgain').says(
      'I was admitted this morning',
    );
    assert.equal(person.view.context.case, null);
    assert.equal(person.view.answers.patientName, 'Jane Example');
    assert.ok(person.step === 'program' || person.step === 'noProgram');
  });

  it('stops after an emergency until the person wants to go on', () => {
    const person = goOn(arrive(), {}, 'email').says('I have crushing chest pain right now');
    assert.ok(keys(person).includes('danger.emergency'));
    assert.equal(person.heard.at(-1)?.step, undefined);
    assert.equal(person.says('jane@example.org').view.answers.email, undefined);
    assert.equal(person.says('continue').heard.at(-1)?.step, 'email');
  });

  it('greets whoever writes first, and answers danger in those first words', () => {
    const first = (text: string) => {
      const event = {
        type: 'person.replied',
        channel: 'sms',
        text,
        at: clock,
        entropy: '1'.repeat(32),
      } as const;
      const { effects } = createDecide(defaultCatalog)(null, conversationId, event);
      return effects.flatMap((effect) =>
        effect.type === 'message.send' ? effect.phrases.map(({ key }) => key) : [],
      );
    };
    assert.deepEqual(first('hello'), ['greeting', 'ask.emergency']);
    assert.ok(first('I want to kill myself').includes('danger.self-harm'));
  });

  it('answers danger while a coordinator owns the conversation, and nothing else', () => {
    const owned = goOn(arrive(), {}, 'email').tells({ type: 'coordinator.joined', by: 'Kim' });
    assert.deepEqual(owned.says('hello?').heard, []);
    assert.ok(keys(owned.says('I want to kill myself')).includes('danger.self-harm'));
  });

  it('offers a person at the third unreadable answer in a row', () => {
    const person = goOn(arrive(), {}, 'birthDate');
    assert.ok(!keys(person.says('blue', 'green')).includes('unclear.person-offer'));
    assert.ok(keys(person.says('blue', 'green', 'red')).includes('unclear.person-offer'));
  });

  it('asks about a contradiction between words and answer once, then leaves it to a person', () => {
    const asked = goOn(arrive(), { problem: 'colon cancer' }, 'digestiveCancer').says('no');
    assert.equal(asked.step, 'digestiveCancer');
    assert.ok(keys(asked).includes('doubt.digestiveCancer.contradicts'));
    const insisted = goOn(asked.says('no'), { cancer: 'no', program: 'UCSF Health' });
    assert.equal(insisted.step, 'clearance');
    const task = insisted.effects.find((effect) => effect.type === 'task.open');
    assert.match(String(task?.type === 'task.open' && task.details.checks), /words-contradict/);
  });

  it('takes no more than the allowed questions and keeps the five', () => {
    const questions = [
      'Is the diagnosis right?',
      'Which drug comes first?',
      'Can surgery wait?',
      'Do I need another scan?',
      'Which trial would fit me?',
    ];
    const full = questions.reduce(
      (person, question) => person.says(question),
      goOn(arrive(), {}, 'questions'),
    );
    const sixth = full.says('How often should I have check-ups?');
    assert.equal(sixth.step, 'questionsComplete');
    assert.deepEqual(sixth.view.answers.questions, questions);
    assert.ok(keys(sixth).includes('unclear.questionsComplete.too-many'));
    assert.deepEqual(full.says('merge 1 and 3').view.answers.questions?.length, 4);
    assert.equal(
      full.says('replace 2: Which drug should I avoid?').view.answers.questions?.[1],
      'Which drug should I avoid?',
    );
  });

  it('forgets a draft that nobody touched for its days, and begins anew with the next words', () => {
    const person = goOn(arrive(), {}, 'email');
    const dueAt = person.record.timers['draft.expires'] ?? '';
    assert.equal(dueAt, '2027-02-01T18:00:00.000Z');
    const expired = person.at(dueAt).tells({ type: 'timer.fired', name: 'draft.expires', dueAt });
    assert.equal(expired.record.intake, null);
    assert.ok(expired.effects.some(({ type }) => type === 'draft.delete'));
    assert.equal(expired.says('hello').step, 'emergency');
  });

  it('gives a draft that was touched the rest of its days', () => {
    const person = goOn(arrive(), {}, 'email').at('2027-01-31T18:00:00.000Z').says('jane@example.org');
    const dueAt = person.record.timers['draft.expires'] ?? '';
    const fired = person.at(dueAt).tells({ type: 'timer.fired', name: 'draft.expires', dueAt });
    assert.notEqual(fired.record.intake, null);
    assert.equal(fired.record.timers['draft.expires'], '2027-05-01T18:00:00.000Z');
  });

  it('ignores a timer that was moved', () => {
    const person = goOn(arrive(), {}, 'email');
    const stale = person.tells({
      type: 'timer.fired',
      name: 'draft.expires',
      dueAt: '2026-01-01T00:00:00.000Z',
    });
    assert.deepEqual(stale.record, person.record);
  });

  it('ignores the timer of a draft that was deleted, also when a new one has begun', () => {
    const person = goOn(arrive(), {}, 'email');
    const dueAt = person.record.timers['draft.expires'] ?? '';
    const begunAgain = person.at('2026-12-24T18:00:00.000Z').says('delete', 'yes', 'hello').at(dueAt);
    assert.notEqual(begunAgain.record.intake, null);
    const fired = begunAgain.tells({ type: 'timer.fired', name: 'draft.expires', dueAt });
    assert.deepEqual(fired.record, begunAgain.record);
    assert.deepEqual(fired.effects, []);
  });
});
