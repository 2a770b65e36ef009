import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayContinue, scrubContinued } from '../../../machines/answers/split-numbers.ts';
import { card } from './cards.ts';

/** What is taken out when the messages come one after the other, and from how many of the earlier ones. */
const found = (...messages: readonly string[]) => {
  const result = scrubContinued(messages.slice(0, -1), messages.at(-1) ?? '');
  return result && [...result.found, result.began];
};

describe('a number over several messages', () => {
  it('is a card whose groups come one after the other', () => {
    assert.deepEqual(found('4111 1111', '1111 1111'), ['card', 1]);
    assert.deepEqual(found('hello', '4111 1111 1111', '1111'), ['card', 1]);
    assert.deepEqual(found('4111', '1111', '1111', '1111'), ['card', 3]);
    assert.deepEqual(found('my card number is 4111-1111', 'and the rest: 1111-1111 exp 12/29'), ['card', 1]);
    assert.deepEqual(found('mi tarjeta es 4111 1111', 'y los últimos: 1111 1111'), ['card', 1]);
    assert.deepEqual(found('3782 822463', '10005'), null, 'five digits are a zip code');
    assert.deepEqual(found('3782', '822463 10005'), ['card', 1]);
    assert.deepEqual(found('４１１１ １１１１', '١١١١ ١١١١'), ['card', 1]);
  });

  it('is a social security number by its groups, or by its name', () => {
    assert.deepEqual(found('123-45', '6789'), ['ssn', 1]);
    assert.deepEqual(found('123', '45', '6789'), ['ssn', 2]);
    assert.deepEqual(found('my ssn is 12345', '6789'), ['ssn', 1]);
    assert.deepEqual(found('my social security number?', '123456789'), ['ssn', 0]);
    assert.deepEqual(found('mi seguro social', '123456789'), ['ssn', 0]);
    assert.equal(found('000-45', '6789'), null);
    assert.equal(found('120 80', '2019'), null, 'a blood pressure and a year');
  });

  it('is none when other words stand between its parts', () => {
    assert.equal(found('4111 1111', 'sorry, wrong window', '1111 1111'), null);
    assert.equal(found('scans of May 4111 1111', '1111 1111'), null);
    assert.equal(found('4111 1111', '1111 1112'), null, 'the check digit is wrong');
    assert.equal(found('400000000002', '2006'), null, 'a record number and a year');
  });

  it('is found wherever a card is cut between its groups', () => {
    fc.assert(
      fc.property(
        card,
        fc.constantFrom(' ', '-'),
        fc.subarray([1, 2, 3], { minLength: 1 }),
        (number, dash, cuts) => {
          const groups = number.match(/.{4}/g) ?? [];
          const messages = [0, ...cuts].map((from, index) => groups.slice(from, cuts[index] ?? 4).join(dash));
          const year = messages.some((message) => /^(?:19|20)\d\d$/.test(message));
          if (!year) assert.deepEqual(found(...messages), ['card', cuts.length]);
        },
      ),
    );
  });

  it('is never made up of telephone numbers, zip codes, dates, years, ages and case numbers', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const two = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'));
    const date = fc.tuple(two(1, 12), two(1, 28), fc.integer({ min: 1920, max: 2027 }));
    const harmless = fc.oneof(
      fc
        .tuple(digits(3), digits(3), digits(4), fc.constantFrom('', ' ', '-', '.'))
        .map(([area, office, line, dash]) => [area, office, line].join(dash)),
      fc.tuple(digits(3), digits(4)).map(([office, line]) => `${office}-${line}`),
      digits(10).map((number) => `1${number}`),
      digits(10).map((number) => `+1${number}`),
      digits(5),
      fc.tuple(digits(5), digits(4)).map(([zip, four]) => `${zip}-${four}`),
      fc
        .tuple(date, fc.constantFrom('', ' ', '-', '/', '.'))
        .map(([[month, day, year], dash]) => [month, day, year].join(dash)),
      date.map(([month, day, year]) => `${year}-${month}-${day}`),
      fc.integer({ min: 1920, max: 2027 }).map(String),
      fc.integer({ min: 0, max: 120 }).map(String),
      fc.stringMatching(/^SO-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/),
    );
    fc.assert(
      fc.property(fc.array(harmless, { minLength: 2, maxLength: 4 }), (messages) => {
        assert.equal(found(...messages), null);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is looked for only behind a message that is hardly more than digits', () => {
    for (const text of ['1111 1111', 'and the last four: 1111']) assert.ok(mayContinue(text), text);
    for (const text of ['yes', '2', '3/4/1970', 'I am 45 years old', 'SO-H4F2-Z6HG', '+1 202 555 0143'])
      assert.ok(!mayContinue(text), text);
  });
});
