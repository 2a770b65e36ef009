import assert from 'node:assert/strict';
import { CatalogError, createCatalog, files } from '../../../machines/programs/index.ts';
import { ucsfAdult } from '../../../machines/programs/ucsf-adult.ts';

const problemsOf = (overrides: unknown): readonly string[] => {
  try {
    createCatalog(files, overrides);
  } catch (error) {
    assert.ok(error instanceof CatalogError);
    assert.equal(error.code, 'programs-invalid');
    return error.problems;
  }
  return [];
};

describe('a hospital’s own settings', () => {
  it('open a state and leave everything else', () => {
    const states = { TX: 'open' };
    const catalog = createCatalog(files, {
      'ucsf-adult': { intake: { eligibility: { residence: { states } } } },
    });
    const changed = catalog.openById('ucsf-adult');
    const shipped = createCatalog(files).openById('ucsf-adult');
    assert.ok(changed && shipped);
    assert.deepEqual(changed.intake.eligibility.residence, {
      ...shipped.intake.eligibility.residence,
      states,
    });
    assert.deepEqual(changed.intake.fee, shipped.intake.fee);
  });

  it('set what ships empty', () => {
    const catalog = createCatalog(files, {
      'ucsf-adult': {
        intake: {
          fee: { paymentUrl: 'https://pay.example.org/ua' },
          account: { url: 'https://account.example.org' },
        },
      },
      'ucsd-international': { intake: { help: { phoneFromAbroad: '+16195550142' } } },
    });
    assert.equal(catalog.openById('ucsf-adult')?.intake.fee?.paymentUrl, 'https://pay.example.org/ua');
    assert.equal(catalog.openById('ucsf-adult')?.intake.account.url, 'https://account.example.org');
    assert.equal(catalog.openById('ucsd-international')?.intake.help.phoneFromAbroad, '+16195550142');
  });

  it('replace lists as a whole', () => {
    const catalog = createCatalog(files, { 'ucsf-adult': { intake: { fee: { cards: ['Visa'] } } } });
    assert.deepEqual(catalog.openById('ucsf-adult')?.intake.fee?.cards, ['Visa']);
  });

  it('move a program in the order', () => {
    const catalog = createCatalog(files, { 'dana-farber': { order: 1 } });
    assert.equal(catalog.all[0]?.id, 'dana-farber');
  });

  it('do not reach into the next catalog', () => {
    createCatalog(files, {
      'ucsf-adult': { intake: { eligibility: { residence: { states: { TX: 'open' } } } } },
    });
    assert.deepEqual(createCatalog(files).openById('ucsf-adult')?.intake.eligibility.residence.states, {});
  });

  it('are refused with all mistakes named at once', () => {
    assert.deepEqual(
      problemsOf({
        nowhere: {},
        'ucsf-adult': {
          intake: {
            discount: 10,
            fee: { price: { amount: 0 }, tip: 5 },
            eligibility: { residence: { states: { Texas: 'open', OH: 'ajar' } } },
            help: { hours: { opens: '19:00' } },
          },
        },
        'dana-farber': { id: 'elsewhere', intake: { zone: 'Mars/Olympus' } },
      }).map((problem) => problem.split(':')[0]),
      [
        'nowhere',
        'ucsf-adult.intake.eligibility.residence.states.Texas',
        'ucsf-adult.intake.eligibility.residence.states.OH',
        'ucsf-adult.intake.help.hours',
        'ucsf-adult.intake.fee.price.amount',
        'ucsf-adult.intake.fee.tip',
        'ucsf-adult.intake.discount',
        'dana-farber.id',
        'dana-farber.intake.zone',
      ],
    );
  });

  it('say what is expected', () => {
    assert.deepEqual(
      problemsOf({ 'ucsf-adult': { intake: { help: { phoneInUnitedStates: '800-555-0123' } } } }),
      ['ucsf-adult.intake.help.phoneInUnitedStates: expected E.164, such as +18009411383'],
    );
    assert.deepEqual(
      problemsOf({ 'ucsf-adult': { intake: { eligibility: { residence: { states: { Texas: 'open' } } } } } }),
      ['ucsf-adult.intake.eligibility.residence.states.Texas: expected a USPS code, such as TX'],
    );
  });

  for (const wrong of [null, [], 'open', 1]) {
    it(`are an object, not ${JSON.stringify(wrong)}`, () => {
      assert.deepEqual(problemsOf(wrong), ['overrides: expected an object with program ids as keys']);
      assert.equal(problemsOf({ 'ucsf-adult': wrong }).length, 1);
    });
  }
});

describe('the catalog', () => {
  const catalog = createCatalog(files);

  it('finds a program by its id, and only one that takes cases as an open one', () => {
    assert.equal(catalog.byId('more-health')?.id, 'more-health');
    assert.equal(catalog.openById('more-health'), null);
    assert.equal(catalog.openById('dana-farber')?.id, 'dana-farber');
    assert.equal(catalog.byId('elsewhere'), null);
  });

  it('cannot be changed', () => {
    const states = catalog.openById('ucsf-adult')?.intake.eligibility.residence.states;
    assert.ok(states);
    assert.throws(() => Object.assign(states, { TX: 'open' }), TypeError);
  });

  it('refuses a fact without its origin', () => {
    const name = { value: 'A hospital', from: 'hearsay' };
    assert.throws(() => createCatalog([{ ...ucsfAdult, name }]), /ucsf-adult\.name\.from/);
  });

  it('refuses two programs with one id', () => {
    assert.throws(() => createCatalog([ucsfAdult, ucsfAdult]), /ucsf-adult\.id: used by two programs/);
  });

  it('takes a new hospital as one more file', () => {
    const added = { ...ucsfAdult, id: 'another-hospital', order: { value: 5, from: 'house' } };
    assert.deepEqual(
      createCatalog([...files, added]).open.map((program) => program.id),
      ['another-hospital', 'ucsf-adult', 'ucsf-children', 'dana-farber', 'ucsd-international'],
    );
  });
});
