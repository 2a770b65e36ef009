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
      [{ key: 'phone', values: { phone: '+18009411383' } }, 5, 3, 5],
    );
    assert.deepEqual([values?.least, values?.most, values?.statesServed], [5, 7, 45]);
  });

  it('names the states whose residents are not taken', () => {
    assert.deepEqual(facts('dana-farber', 'where')[0]?.values?.closedStates, [{ key: 'state:MA' }]);
    assert.equal(facts('ucsf-adult', 'where')[0]?.values?.closedStates, undefined);
  });

  it('follows a hospital’s own settings', () => {
    const program = createCatalog(files, {
      'ucsf-adult': { intake: { help: { phoneInUnitedStates: '+18005550123' } } },
    }).openById('ucsf-adult');
    assert.ok(program);
    assert.deepEqual(factsAbout(program, 'phone')[0]?.values?.phone, {
      key: 'phone',
      values: { phone: '+18005550123' },
    });
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
