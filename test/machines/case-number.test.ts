import assert from 'node:assert/strict';
import { caseNumberFrom, readCaseNumber } from '../../machines/case-number.ts';

describe('a case number', () => {
  it('is drawn from the entropy alone', () => {
    assert.equal(caseNumberFrom('0'.repeat(32)), 'SO-0000-0000');
    assert.equal(caseNumberFrom('f'.repeat(32)), caseNumberFrom('f'.repeat(32)));
    assert.notEqual(caseNumberFrom('f'.repeat(32)), caseNumberFrom('e'.repeat(32)));
  });

  it('uses no letter that the telephone confuses', () => {
    for (let n = 1n; n < 2000n; n += 1n) {
      const entropy = (n * 0x9e3779b97f4a7c15n).toString(16).padStart(32, '0').slice(-32);
      assert.match(caseNumberFrom(entropy), /^SO-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }
  });

  it('is read as people write it', () => {
    const number = caseNumberFrom('0123456789abcdef0123456789abcdef');
    const bare = number.replaceAll('-', '');
    for (const text of [number, number.toLowerCase(), `My case is ${number}, thanks`, bare, `status ${bare}`])
      assert.equal(readCaseNumber(text)?.number, number, text);
    assert.equal(readCaseNumber('SO-OOOO-oooo')?.number, 'SO-0000-0000');
    assert.deepEqual(readCaseNumber(`is ${number} mine`)?.rest, 'is   mine');
    for (const text of ['', 'so that some 2022', 'SO-12', 'I was so sick in 2022', `X${bare}9`])
      assert.equal(readCaseNumber(text), null, text);
    assert.equal(readCaseNumber('SO-0000-0001')?.outcome, 'mistyped');
  });

  it('ends in a digit that changes when one digit changes or two neighbours are swapped', () => {
    const checkOf = (body: string) => {
      const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      return [...body].reduce((sum, digit, index) => sum + digits.indexOf(digit) * (index + 1), 0) % 31;
    };
    const number = caseNumberFrom('0123456789abcdef0123456789abcdef').replaceAll('-', '').slice(2);
    const body = number.slice(0, 7);
    assert.equal('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(number[7] ?? ''), checkOf(body));
    const swapped = `${body[1]}${body[0]}${body.slice(2)}`;
    if (body[0] !== body[1]) assert.notEqual(checkOf(swapped), checkOf(body));
  });
});
