import assert from 'node:assert/strict';
import { caseNumberFrom } from '../../../machines/case-number.ts';
import type { IdentityCheck } from '../../../machines/effects.ts';
import { arrive, type Person } from '../person.ts';

const number = caseNumberFrom('12345678'.repeat(4));
const checksOf = ({ effects }: Person) =>
  effects.filter((effect): effect is IdentityCheck => effect.type === 'identity.check');
const keysOf = ({ heard }: Person) => heard.flatMap(({ phrases }) => phrases.map(({ key }) => key));
const hears = (person: Person, outcome: 'matched' | 'unmatched' | 'limited') =>
  person.tells({
    type: 'identity.checked',
    number,
    outcome,
    program: outcome === 'matched' ? 'dana-farber' : null,
    status: outcome === 'matched' ? 'in-review' : null,
  });

describe('somebody who asks after a case of another conversation', () => {
  it('is asked for the date of birth, and told nothing before it is checked', () => {
    const asked = arrive().says(`what is the status of ${number}?`);
    assert.deepEqual(keysOf(asked), ['identity.birth-date']);
    assert.deepEqual(checksOf(asked), []);
    const answered = asked.says('March 4, 1970');
    assert.deepEqual(checksOf(answered), [{ type: 'identity.check', number, birthDates: ['1970-03-04'] }]);
    assert.deepEqual(answered.heard, []);
  });

  it('may write both at once, and the date in a way that has two meanings', () => {
    const [check] = checksOf(arrive().says(`${number}, born 3/4/1970`));
    assert.deepEqual(check?.birthDates, ['1970-03-04', '1970-04-03']);
  });

  it('is told the state when it is right, and the log keeps that', () => {
    const told = hears(arrive().says(`${number}, born March 4, 1970`), 'matched');
    assert.deepEqual(keysOf(told), ['status.in-review', 'identity.told']);
    assert.deepEqual(
      told.effects.filter(({ type }) => type === 'audit.write'),
      [{ type: 'audit.write', action: 'case.status-told', by: 'person', details: { number } }],
    );
  });

  it('has five tries, and then a person', () => {
    let person = arrive().says(number);
    for (let day = 1; day <= 4; day += 1) {
      person = hears(person.says(`March ${day}, 1970`), 'unmatched');
      assert.deepEqual(keysOf(person), ['identity.unmatched']);
    }
    person = hears(person.says('March 5, 1970'), 'unmatched');
    assert.equal(keysOf(person)[0], 'identity.person');
    assert.equal(person.record.takeover?.reason, 'identity');
    const again = person.says(`${number}, born March 6, 1970`);
    assert.deepEqual(checksOf(again), []);
    assert.equal(keysOf(again)[0], 'identity.person');
  });

  it('has no more tries for writing them all before the first is answered', () => {
    const tries = [1, 2, 3, 4, 5, 6, 7].map((day) => `${number}, born March ${day}, 1970`);
    let person = arrive();
    let checks = 0;
    for (const text of tries) {
      person = person.says(text);
      checks += checksOf(person).length;
    }
    assert.equal(checks, 5);
  });

  it('is led to a person at once where too many asked after that case', () => {
    const told = hears(arrive().says(`${number}, born March 4, 1970`), 'limited');
    assert.equal(keysOf(told)[0], 'identity.person');
  });

  it('goes on with the intake by writing something else', () => {
    const person = arrive().says(number).says('no');
    assert.equal(person.record.aside, null);
    assert.notEqual(person.step, arrive().step);
  });

  it('is told of a number that is none', () => {
    const [last = ''] = number.slice(-1);
    const wrong = number.slice(0, -1) + (last === '0' ? '1' : '0');
    assert.deepEqual(keysOf(arrive().says(wrong)), ['identity.mistyped']);
  });
});
