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
    assert.deepEqual(facts('ucsf-children', 'price'), [
      { key: 'fact.price', values: { price: { money: { amount: 900, currency: 'USD' } } } },
    ]);
    assert.deepEqual(facts('ucsf-children', 'how-long')[0], {
      key: 'fact.most-after-records',
      values: { least: 5, most: 7 },
    });
    assert.deepEqual(facts('ucsf-adult', 'phone')[0]?.values, {
      phone: { key: 'phone', values: { phone: '+18009411383' } },
      phoneFromAbroad: { key: 'phone', values: { phone: '+17754402557', international: 'yes' } },
      days: 'weekdays',
      opens: { key: 'fact.hour', values: { hour: 6, minute: '00', half: 'am' } },
      closes: { key: 'fact.hour', values: { hour: 6, minute: '00', half: 'pm' } },
      hoursZone: { key: 'fact.zone', values: { zone: 'Los_Angeles' } },
    });
  });

  it('is equal where two programs say the same', () => {
    assert.deepEqual(facts('ucsf-adult', 'talk-to-expert'), facts('ucsf-children', 'talk-to-expert'));
    assert.notDeepEqual(facts('ucsf-adult', 'price'), facts('ucsf-children', 'price'));
  });

  it('leaves out a fact whose blank the data cannot fill', () => {
    const program = createCatalog(files, {
      'dana-farber': { intake: { eligibility: { residence: { states: { MA: 'open' } } } } },
    }).openById('dana-farber');
    assert.ok(program);
    assert.deepEqual(
      factsAbout(program, 'where').map((phrase) => phrase.key),
      ['fact.abroad-taken', 'fact.not-while-in-hospital'],
    );
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
