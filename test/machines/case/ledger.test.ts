import assert from 'node:assert/strict';
import { texts as english } from '../../../bot/text/en/index.ts';
import { texts as spanish } from '../../../bot/text/es/index.ts';
import { openFacts } from '../../../machines/case/facts.ts';
import { ledgerOf, videoPay } from '../../../machines/case/ledger.ts';
import { defaultCatalog } from '../person.ts';

const at = '2026-11-24T23:10:00.000Z';
const accepted = {
  id: 'o1',
  expert: 'Dr. Sample',
  offeredAt: at,
  answer: 'accepted',
  answeredAt: at,
} as const;
const facts = { ...openFacts('SO-1', at), offers: [accepted] };
const adult = defaultCatalog.openById('ucsf-adult');
const danaFarber = defaultCatalog.openById('dana-farber');
assert.ok(adult && danaFarber);

describe('the ledger of staff', () => {
  it('owes 500 dollars for a finished opinion, and nothing before', () => {
    assert.deepEqual(ledgerOf(facts, adult), []);
    const finished = { ...facts, since: { 'opinion-readable': at } };
    assert.deepEqual(ledgerOf(finished, adult), [{ offer: 'o1', at, amount: 500, currency: 'USD' }]);
    assert.deepEqual(ledgerOf(finished, danaFarber), []);
  });

  it('counts begun units of 40 minutes', () => {
    const amounts = [1, 40, 41, 80, 81].map((minutes) => videoPay('more-health', minutes)?.amount);
    assert.deepEqual(amounts, [500, 500, 1000, 1000, 1500]);
    assert.equal(videoPay('ucsf-adult', 40), null);
  });

  it('is in no text that a patient can read', () => {
    for (const [key, text] of Object.entries({ ...english, ...spanish }))
      if (!key.startsWith('card.')) assert.doesNotMatch(text, /\b500\b|Z payment/i, key);
  });
});
