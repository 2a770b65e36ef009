import assert from 'node:assert/strict';
import { ConfigInvalid, readConfig } from '../../bot/config.ts';
import { createCatalog } from '../../machines/programs/catalog.ts';
import { CatalogError, files } from '../../machines/programs/index.ts';
import { type ExposedProduct, startExposedProduct } from './exposed-product.ts';
import { fuzz } from './fuzz.ts';
import { broken, createDice, garbled, someText } from './hostile.ts';

const seed = 20261121;
const cases = 2_000;

describe('a started product under broken requests', function () {
  this.timeout(180_000);
  let product: ExposedProduct;
  before(async () => {
    product = await startExposedProduct();
  });

  it(`answers ${cases} of them, shows no inside, and serves on (seed ${seed})`, async () => {
    const { answers } = await fuzz(product, cases, seed);
    const good = ['web 200', 'activity 200', 'sms 200', 'mail 204', 'stream 101'];
    const refused = [
      'raw 400',
      'token 400',
      'web 400',
      'reading 401',
      'hospital 400',
      'hospital 404',
      'page 404',
    ];
    for (const answer of [...good, ...refused])
      assert.ok(answers.has(answer), `${answer} is not among ${[...answers.keys()].join(', ')}`);
    assert.equal((await product.request('/readyz')).status, 200);
    assert.doesNotMatch(product.output(), /stopped by a fault|"level":60/);
    const { code, signal } = await product.stop();
    assert.deepEqual({ code, signal }, { code: 0, signal: null });
  });
});

describe('settings that are broken', () => {
  const overrides = {
    'ucsf-adult': {
      intake: {
        eligibility: { residence: { states: { TX: 'open' } } },
        fee: { price: { amount: 700, currency: 'USD' } },
      },
    },
  };

  it('are refused by name, or taken, and nothing else', () => {
    const dice = createDice(seed);
    let refused = 0;
    for (let round = 0; round < 300; round += 1) {
      const text = JSON.stringify(broken(dice, overrides)) ?? '';
      try {
        createCatalog(files, JSON.parse(text));
      } catch (error) {
        assert.ok(error instanceof CatalogError, `${text.slice(0, 200)}: ${error}`);
        refused += 1;
      }
      const settings = {
        PROGRAM_SETTINGS: garbled(dice, text),
        PORT: someText(dice),
        EMBED_ORIGINS: someText(dice),
        DATA_KEYS: someText(dice),
      };
      try {
        readConfig(settings);
      } catch (error) {
        assert.ok(error instanceof ConfigInvalid, `${JSON.stringify(settings).slice(0, 200)}: ${error}`);
      }
    }
    assert.ok(refused > 100, `${refused} refused`);
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
  });
});
