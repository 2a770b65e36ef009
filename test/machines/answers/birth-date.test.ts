import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readBirthDate } from '../../../machines/answers/birth-date.ts';
import { check, read, unclear } from '../../../machines/answers/reading.ts';

const today = '2026-11-21';
const inUs = (text: string) => readBirthDate(text, today, 'month-first');

describe('readBirthDate', () => {
  it('reads the forms in which there is one meaning', () => {
    for (const text of [
      '2010-03-04',
      '4 March 2010',
      'March 4th, 2010',
      '4 de marzo de 2010',
      'el 4 de marzo del 2010',
      'born on march 4 2010',
      '2010 March 4',
      '20100304',
      'Mar. 4, 2010',
      'my birthday is 2010/3/4, thanks',
      'Marhc 4, 2010'.replace('Marhc', 'march'),
      'cuatro de marzo de 2010',
    ])
      assert.deepEqual(inUs(text), read('2010-03-04'), text);
    assert.deepEqual(inUs('13/04/2010'), read('2010-04-13'));
    assert.deepEqual(inUs('5.5.1955'), read('1955-05-05'));
    assert.deepEqual(inUs('Febuary 3, 1990'), read('1990-02-03'));
    assert.deepEqual(inUs('primero de mayo de 1980'), read('1980-05-01'));
  });

  it('asks which is the month when both numbers can be', () => {
    assert.deepEqual(inUs('03/04/2010'), check('2010-03-04', 'day-or-month', ['2010-03-04', '2010-04-03']));
    assert.deepEqual(inUs('03041956'), check('1956-03-04', 'day-or-month', ['1956-03-04', '1956-04-03']));
    assert.deepEqual(
      readBirthDate('03/04/2010', today, 'day-first'),
      check('2010-04-03', 'day-or-month', ['2010-04-03', '2010-03-04']),
    );
  });

  it('asks about a year of two digits', () => {
    assert.deepEqual(inUs('12/31/99'), check('1999-12-31', 'two-digit-year', ['1999-12-31']));
    assert.equal(inUs('3.4.10').outcome, 'check');
  });

  it('tells what is wrong', () => {
    const wrong: Readonly<Record<string, readonly string[]>> = {
      'in-the-future': ['2030-01-01', '11/22/2026'],
      'too-long-ago': ['1/1/1890'],
      'no-such-day': ['Feb 30 1990', '02/30/1990', '29 Feb 2023', '13/13/1990'],
      'age-not-date': ['52', "I'm 52 years old", 'tengo 52 años'],
      'year-only': ['1956'],
      'day-missing': ['March 2010'],
      'year-missing': ['April 5'],
      'not-a-date': ['hello', 'cancer', ''],
    };
    for (const [why, texts] of Object.entries(wrong))
      for (const text of texts) assert.deepEqual(inUs(text), unclear(why), text);
  });

  it('does not choose between two persons', () => {
    assert.deepEqual(
      inUs('I am 1980-03-14 and my son 2010-05-16'),
      unclear('several-dates', ['1980-03-14', '2010-05-16']),
    );
  });

  it('reads back every day it is given in full, and never another one', () => {
    const day = fc.date({ min: new Date('1907-01-01'), max: new Date('2026-11-20'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('month-first' as const, 'day-first' as const), (date, order) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        assert.deepEqual(readBirthDate(iso, today, order), read(iso));
        const written =
          order === 'month-first' ? `${month}/${dayOfMonth}/${year}` : `${dayOfMonth}/${month}/${year}`;
        const reading = readBirthDate(written, today, order);
        assert.equal(reading.outcome === 'unclear' ? null : reading.value, iso);
      }),
    );
  });
});
