import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readEmail } from '../../../machines/answers/email.ts';
import { readName, sameName } from '../../../machines/answers/name.ts';
import { readCallHours, readPhone } from '../../../machines/answers/phone.ts';
import { check, read, unclear } from '../../../machines/answers/reading.ts';

describe('readName', () => {
  it('keeps a name as its owner writes it', () => {
    for (const full of [
      'Ana María López-García',
      "Jean-Luc d'Arc",
      '李小龙',
      'Мария Иванова',
      'Madonna',
      'van der Berg',
      'मारिया शर्मा',
      'John Smith Jr.',
    ])
      assert.deepEqual(readName(full), read({ full }), full);
    assert.deepEqual(readName("my name is John O'Neil."), read({ full: "John O'Neil" }));
    assert.deepEqual(readName('Me llamo José Ñáñez'), read({ full: 'José Ñáñez' }));
  });

  it('refuses what is no name', () => {
    for (const text of [
      'ana@example.org',
      '212-555-0100',
      '4111 1111 1111 1111',
      'What is this?',
      'Ana & Luis',
      'the patient',
    ])
      assert.deepEqual(readName(text), unclear('not-a-name'), text);
    for (const text of ['help', 'yes', 'no', 'go back'])
      assert.deepEqual(readName(text), unclear('a-word'), text);
    assert.deepEqual(readName('a'.repeat(101)), unclear('too-long'));
    assert.deepEqual(readName('  '), unclear('empty'));
  });
});

describe('sameName', () => {
  it('forgives capitals, accents and spaces, and not the order', () => {
    assert.equal(sameName('José  Álvarez', 'jose alvarez'), true);
    assert.equal(sameName('García-López', 'Garcia Lopez'), true);
    assert.equal(sameName('Ana Diaz', 'Diaz Ana'), false);
    assert.equal(sameName('Ana Diaz', 'Ana Dias'), false);
    assert.equal(sameName('', ''), false);
  });
});

describe('readPhone', () => {
  it('reads a number of the country, also out of a sentence', () => {
    assert.deepEqual(readPhone('415-555-0132', 'US'), read('+14155550132'));
    assert.deepEqual(readPhone('my number is (415) 555-0132 thanks', 'US'), read('+14155550132'));
    assert.deepEqual(readPhone('020 7946 0958', 'GB'), read('+442079460958'));
    assert.deepEqual(readPhone('+52 55 5555 0132', 'US'), read('+525555550132'));
  });

  it('tells what is wrong', () => {
    assert.deepEqual(
      readPhone('415-555-0132 or 212-555-0187', 'US'),
      unclear('several', ['+14155550132', '+12125550187']),
    );
    assert.deepEqual(readPhone('12', 'US'), unclear('too-short'));
    assert.deepEqual(readPhone('123-456-7890', 'US'), unclear('not-in-use'));
    assert.deepEqual(readPhone('none', 'US'), unclear('not-a-number'));
    assert.deepEqual(readPhone('415 555 0132 ext 12', 'US'), check('+14155550132', 'extension-left-out'));
  });
});

describe('readCallHours', () => {
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

  it('adds days and hours where they are clear', () => {
    assert.deepEqual(
      readCallHours('weekdays after 5'),
      read({ words: 'weekdays after 5', days: weekdays, from: '17:00' }),
    );
    assert.deepEqual(
      readCallHours('Monday to Friday 9-5'),
      read({ words: 'Monday to Friday 9-5', days: weekdays, from: '09:00', to: '17:00' }),
    );
    assert.deepEqual(
      readCallHours('lunes por la tarde'),
      read({ words: 'lunes por la tarde', days: ['monday'], from: '12:00', to: '17:00' }),
    );
    assert.deepEqual(
      readCallHours('9am to noon'),
      read({ words: '9am to noon', from: '09:00', to: '12:00' }),
    );
  });

  it('keeps only the words where nothing is clear', () => {
    for (const words of ['any time', 'not before 10', 'ask my wife'])
      assert.deepEqual(readCallHours(words), read({ words }), words);
  });
});

describe('readEmail', () => {
  it('reads an address, also out of a sentence', () => {
    assert.deepEqual(readEmail('my email is ana.diaz@mail.example.org.'), read('ana.diaz@mail.example.org'));
    assert.deepEqual(readEmail('<ana+test@Example.org>'), read('ana+test@example.org'));
  });

  it('asks about a likely slip', () => {
    assert.deepEqual(
      readEmail('ana@gmial.com'),
      check('ana@gmail.com', 'likely-slip', ['ana@gmail.com', 'ana@gmial.com']),
    );
    assert.deepEqual(
      readEmail('ana@example.con'),
      check('ana@example.com', 'likely-slip', ['ana@example.com', 'ana@example.con']),
    );
    assert.deepEqual(readEmail('ana at example dot org'), check('ana@example.org', 'spelled-out'));
  });

  it('tells what is wrong', () => {
    assert.deepEqual(readEmail("I don't have one"), unclear('none'));
    assert.deepEqual(readEmail('no tengo correo'), unclear('none'));
    assert.deepEqual(readEmail('ana@example'), unclear('no-domain'));
    assert.deepEqual(
      readEmail('a@example.org and b@example.org'),
      unclear('several', ['a@example.org', 'b@example.org']),
    );
    assert.deepEqual(readEmail('hello'), unclear('not-an-address'));
  });
});
