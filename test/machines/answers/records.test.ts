import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read, unclear } from '../../../machines/answers/reading.ts';
import {
  hasNoRecords,
  isThatAll,
  readKinds,
  readLanguage,
  readRecordPlace,
  readRecordPlaces,
} from '../../../machines/answers/records.ts';

const today = '2026-11-21';

describe('readRecordPlace', () => {
  it('takes several facts out of one message', () => {
    assert.deepEqual(
      readRecordPlace('MRI and labs at Mercy General in Toledo, 2023 to 2024', today),
      read({
        facility: 'Mercy General',
        city: 'Toledo',
        kinds: ['labs', 'imaging'],
        from: '2023',
        to: '2024',
      }),
    );
    assert.deepEqual(
      readRecordPlace('Hospital Angeles, Tijuana, Mexico, resonancia y biopsia, 2022', today),
      read({
        facility: 'Hospital Angeles',
        city: 'Tijuana',
        region: 'MX',
        kinds: ['imaging', 'pathology'],
        from: '2022',
        to: '2022',
      }),
    );
  });

  it('takes a name alone, also one that sounds like a kind of record', () => {
    for (const facility of ['Mercy General', 'Bay Imaging Center'])
      assert.deepEqual(readRecordPlace(facility, today), read({ facility, kinds: [] }), facility);
  });

  it('reads months, days and "since"', () => {
    assert.deepEqual(
      readRecordPlace('Mercy General, notes from May 2021 to June 2022', today),
      read({ facility: 'Mercy General', kinds: ['notes'], from: '2021-05', to: '2022-06' }),
    );
    assert.deepEqual(
      readRecordPlace('Quest Diagnostics labs since 2022', today),
      read({ facility: 'Quest Diagnostics', kinds: ['labs'], from: '2022', to: today }),
    );
  });

  it('does not make one place of two', () =>
    assert.equal(readRecordPlace('Mercy General 2023; Lakeside Clinic 2024', today).outcome, 'unclear'));
});

describe('readRecordPlaces', () => {
  it('reads each place of a message with its own facts', () =>
    assert.deepEqual(
      readRecordPlaces('St. Mary Hospital (MRI, 2024) and at Lakeside Clinic (labs)', today),
      read([
        { facility: 'St. Mary Hospital', kinds: ['imaging'], from: '2024', to: '2024' },
        { facility: 'Lakeside Clinic', kinds: ['labs'] },
      ]),
    ));

  it('asks for the place when there is none, or none is named', () => {
    for (const text of ['', 'labs', 'MRI and biopsy', 'everything', '2 and 5', '7'])
      assert.deepEqual(readRecordPlaces(text, today), unclear('no-facility'), text);
    for (const text of ['my doctor has them', 'at the hospital', 'all over the place', 'I have them at home'])
      assert.deepEqual(readRecordPlaces(text, today), unclear('no-facility'), text);
    for (const text of [
      'I attach the file',
      'I uploaded everything.',
      'le mando el archivo adjunto',
      'ya subí mis documentos',
    ])
      assert.deepEqual(readRecordPlaces(text, today), unclear('no-facility'), text);
    assert.equal(readRecordPlaces('I uploaded the files of Mercy General', today).outcome, 'read');
  });

  it('knows years with a dash, and a language in a list', () =>
    assert.deepEqual(
      readRecordPlaces('Mercy General, Toledo: MRI and biopsy, 2021-2023, English', today),
      read([
        {
          facility: 'Mercy General',
          city: 'Toledo',
          kinds: ['imaging', 'pathology'],
          from: '2021',
          to: '2023',
          language: 'en',
        },
      ]),
    ));

  it('hears that there are no records', () => {
    for (const text of [
      'no records yet',
      'I have no records',
      'nothing yet',
      "we don't have any",
      'no tengo expediente',
    ])
      assert.equal(hasNoRecords(text), true, text);
    for (const text of ['no', 'Mercy General', 'I have records at Mercy', 'I have no idea'])
      assert.equal(hasNoRecords(text), false, text);
  });
});

describe('readKinds, readLanguage, isThatAll', () => {
  it('reads kinds of records', () => {
    assert.deepEqual(readKinds('MRI and blood work'), read(['labs', 'imaging']));
    assert.deepEqual(readKinds('biopsia y cirugía'), read(['pathology', 'operation']));
    assert.deepEqual(readKinds('hello'), unclear('no-kind'));
  });

  it('reads a language by its name', () => {
    for (const [text, tag] of [
      ['english', 'en'],
      ['in Spanish', 'es'],
      ['alemán', 'de'],
      ['spnish', 'es'],
      ['Haitian Creole', 'ht'],
    ] as const)
      assert.deepEqual(readLanguage(text), read(tag), text);
    assert.equal(readLanguage('English and Spanish').outcome, 'unclear');
    assert.deepEqual(readLanguage('dunno'), unclear('no-language'));
  });

  it('knows when there is nothing more', () => {
    for (const text of [
      "that's all",
      'no more',
      'eso es todo',
      'Nope, that is it',
      'done',
      'nothing else thanks',
    ])
      assert.equal(isThatAll(text), true, text);
    for (const text of ['Mercy General', 'no', 'all of my labs at Mercy General'])
      assert.equal(isThatAll(text), false, text);
  });
});
