import assert from 'node:assert/strict';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { quoteOf } from '../../../machines/rules/fee.ts';

const catalog = createCatalog(files);
const quote = (id: string) => {
  const program = catalog.openById(id);
  assert.ok(program);
  return quoteOf(program);
};

describe('the fee', () => {
  const prices: readonly [id: string, amount: number][] = [
    ['ucsf-adult', 700],
    ['ucsf-children', 900],
    ['dana-farber', 2400],
  ];
  for (const [id, amount] of prices) {
    it(`is ${amount} dollars for ${id}`, () => {
      const found = quote(id);
      assert.ok(found.kind === 'price');
      assert.deepEqual(found.price, { amount, currency: 'USD' });
    });
  }

  it('has no amount at all where none is printed', () => {
    assert.deepEqual(quote('ucsd-international'), { kind: 'by-person', by: 'international-patient-program' });
  });

  it('is due and paid as printed', () => {
    const adult = quote('ucsf-adult');
    const oncology = quote('dana-farber');
    assert.ok(adult.kind === 'price' && oncology.kind === 'price');
    assert.deepEqual(
      [adult.due, adult.cards, adult.healthAccounts, adult.claimFiled, adult.procedureCode],
      ['submission', ['Mastercard', 'Visa', 'American Express', 'Discover'], true, false, false],
    );
    assert.deepEqual(
      [oncology.due, oncology.cards, oncology.healthAccounts, oncology.claimFiled, oncology.creditedToVisit],
      ['request', [], true, null, false],
    );
  });

  it('cannot be set to zero, nor taken away without somebody who quotes it', () => {
    const withFee = (fee: unknown) => () => createCatalog(files, { 'ucsf-adult': { intake: { fee } } });
    assert.throws(withFee({ price: { amount: 0 } }), /ucsf-adult\.intake\.fee\.price\.amount/);
    assert.throws(withFee(null), /ucsf-adult\.intake\.quotedBy/);
  });
});
