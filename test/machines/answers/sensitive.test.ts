import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { scrub } from '../../../machines/answers/sensitive.ts';
import { anyCard } from './cards.ts';

describe('scrub', () => {
  it('takes a card out together with its expiry date and code', () => {
    assert.deepEqual(scrub('my card is 4111 1111 1111 1111 exp 12/29 123 ok?'), {
      text: 'my card is [removed] ok?',
      found: ['card'],
    });
    assert.deepEqual(scrub('4111-1111-1111-1111 cvv: 999 exp: 01/2030'), {
      text: '[removed]',
      found: ['card'],
    });
    assert.deepEqual(scrub('3782 822463 10005'), { text: '[removed]', found: ['card'] });
  });

  it('takes every card number out, however its digits are grouped', () => {
    fc.assert(
      fc.property(anyCard, fc.constantFrom('', ' ', '-'), (number, separator) => {
        const grouped = (number.match(/.{1,4}/g) ?? []).join(separator);
        const { text, found } = scrub(`please charge ${grouped} today`);
        assert.deepEqual(found, ['card']);
        assert.equal(text, 'please charge [removed] today');
      }),
    );
  });

  it('takes it out of words, lines, brackets and other scripts', () => {
    for (const number of [
      'a4111-1111-1111-1111b',
      '4111\n1111\n1111\n1111',
      '4111/1111/1111/1111',
      '4111, 1111, 1111, 1111',
      '4111(1111)1111 1111',
      '4111  -  1111 - 1111 - 1111',
      '+4111 1111 1111 1111',
      '３７８２　８２２４６３　１０００５',
      '٤١١١١١١١١١١١١١١١',
      '4111\u200b1111\u200b1111\u200b1111',
    ]) {
      const { text, found } = scrub(`pay ${number} now`);
      assert.deepEqual(found, ['card'], number);
      assert.doesNotMatch(text, /\p{Nd}/u, number);
    }
  });

  it('leaves lists of years, ages and numbers that begin with a plus sign', () => {
    for (const text of [
      'scans in 2019, 2020, 2021, 2022 and 2023',
      'ages 45, 47, 52, 60, 61, 63, 70',
      'call +44 20 7946 0018 12',
      '１２ visits in ２０２４',
    ])
      assert.deepEqual(scrub(text), { text, found: [] });
  });

  it('leaves digits that fail the check digit', () => {
    fc.assert(
      fc.property(anyCard, (number) => {
        const wrong = number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
        assert.deepEqual(scrub(`record ${wrong}`), { text: `record ${wrong}`, found: [] });
      }),
    );
  });

  it('takes social security numbers out', () => {
    assert.deepEqual(scrub('ssn 123-45-6789'), { text: 'ssn [removed]', found: ['ssn'] });
    assert.deepEqual(scrub('my social security number is 123456789'), {
      text: 'my social security number is [removed]',
      found: ['ssn'],
    });
    assert.deepEqual(scrub('123456789 is my SSN'), { text: '[removed] is my SSN', found: ['ssn'] });
    for (const text of ['123.45.6789', '123/45/6789', '123 - 45 - 6789', '１２３-４５-６７８９'])
      assert.deepEqual(scrub(text), { text: '[removed]', found: ['ssn'] });
    for (const text of ['my social is 123 456 789', 'SSN 1 2 3 4 5 6 7 8 9'])
      assert.doesNotMatch(scrub(text).text, /\d/);
    const phone = 'the social security office is at 614-555-0123';
    assert.deepEqual(scrub(phone), { text: phone, found: [] });
    assert.deepEqual(scrub('mi seguro social: 123 45 6789'), {
      text: 'mi seguro social: [removed]',
      found: ['ssn'],
    });
  });

  it('leaves telephone numbers and dates', () => {
    const two = fc.integer({ min: 10, max: 99 });
    fc.assert(
      fc.property(
        two,
        fc.integer({ min: 100, max: 199 }),
        fc.integer({ min: 201, max: 989 }),
        (day, line, area) => {
          const text = `call ${area} 555 0${line} or +1 (${area}) 555-0${line}, MRN 00${area}${line}, born 03/04/19${day}, seen 2023-01-${day} 2024-02-${day}`;
          assert.deepEqual(scrub(text), { text, found: [] });
        },
      ),
    );
  });
});
