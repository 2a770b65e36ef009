import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeLook } from '../../../adapters/web/look.ts';
import {
  coloursAround,
  contrast,
  grounds,
  leastContrast,
  lightened,
  worstContrast,
} from '../../../adapters/web/look-colours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the colours of a look', () => {
  it('are compared as WCAG says', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });

  it('are checked on the grounds of the theme that comes with the page', () => {
    const theme = readFileSync('adapters/web/page/theme.css', 'utf8').split('@media');
    for (const [index, mode] of (['light', 'dark'] as const).entries())
      for (const [name, value] of Object.entries(grounds[mode]))
        assert.match(theme[index] ?? '', new RegExp(`--${name}: ${value};`));
  });

  it('can be read in the dark, whatever the brand is', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const dark = coloursAround(lightened(brand), 'dark');
        assert.ok(worstContrast(dark, 'dark') >= leastContrast, brand);
      }),
    );
  });

  it('around a brand that is dark enough can all be read', () => {
    assert.ok(worstContrast(coloursAround('#7a1f4d', 'light'), 'light') >= leastContrast);
    assert.ok(worstContrast(coloursAround('#ffcc00', 'light'), 'light') < leastContrast);
  });
});

describe('a look', () => {
  it('lies over the theme, and a program over the house', () => {
    const css = writeLook({
      house: { name: 'Example Hospital', fonts: ['Georgia', 'serif'], brand: '#7a1f4d' },
      programs: { 'dana-farber': { logo: 'data:image/png;base64,AAAA', logoWidth: 4 } },
    });
    assert.match(css, /^:root \{ --name: "Example Hospital"; --font: "Georgia", serif; --brand: #7a1f4d;/);
    assert.match(css, /@media \(prefers-color-scheme: dark\) \{ :root \{ --brand: #[0-9a-f]{6};/);
    assert.match(
      css,
      /:root\[data-program="dana-farber"\] \{ --logo: url\("data:image\/png;base64,AAAA"\); --logo-width: 4rem; \}/,
    );
  });

  it('of nothing changes nothing', () => {
    assert.equal(writeLook({ house: {}, programs: {} }), '');
  });
});
