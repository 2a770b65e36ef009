import assert from 'node:assert/strict';
import { factsAbout } from '../../../machines/programs/facts.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';

const catalog = createCatalog(files);
const facts = (id: string, topic: Parameters<typeof factsAbout>[1]) => {
  const program = catalog.openById(id);
  assert.ok(program);
  return factsAbout(program, topic);
};

describe('what is known about a topic', () => {
  it('is said in phrases of the program', () => {
    assert.deepEqual(
      facts('dana-farber', 'how-long').map((phrase) => phrase.key),
      ['fact.typically-after-records', 'fact.no-date-promised'],
    );
  });

  it('fills its blanks from the program’s own data', () => {
    const values = facts('ucsf-children', 'price')[0]?.values;
    assert.deepEqual(values?.price, { money: { amount: 900, currency: 'USD' } });
    assert.deepEqual(
      [values?.phone, values?.questions, values?.followUps, values?.followUpDays],
      ['+18009411383', 5, 3, 5],
    );
    assert.deepEqual([values?.least, values?.most, values?.statesServed], [5, 7, 45]);
  });

  it('follows a hospital’s own settings', () => {
    const program = createCatalog(files, {
      'ucsf-adult': { intake: { help: { phoneInUnitedStates: '+18005550123' } } },
    }).openById('ucsf-adult');
    assert.ok(program);
    assert.equal(factsAbout(program, 'phone')[0]?.values?.phone, '+18005550123');
  });

  it('has no price, phone or time where none is printed', () => {
    const [phrase] = facts('ucsd-international', 'price');
    assert.equal(phrase?.key, 'fact.price-by-person');
    for (const blank of ['price', 'phone', 'phoneFromAbroad', 'least', 'most', 'opens']) {
      assert.equal(phrase?.values && blank in phrase.values, false);
    }
  });

  it('is nothing where nothing is printed', () => {
    assert.deepEqual(facts('dana-farber', 'procedure-code'), []);
    assert.deepEqual(facts('ucsd-international', 'insurance'), []);
  });

  it('never promises a refund beyond what is printed', () => {
    assert.deepEqual(
      facts('ucsf-children', 'refund').map((phrase) => phrase.key),
      ['fact.refund-by-person'],
    );
  });
});
