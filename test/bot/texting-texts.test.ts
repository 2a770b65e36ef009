import assert from 'node:assert/strict';
import { segmentsOf } from '../../adapters/sms/segments.ts';
import { languages } from '../../bot/text/languages.ts';
import { variantsOf } from '../readability/variants.ts';

/** Segments that a text by text message alone may cost; accents make Spanish UCS-2, at less than half the room. */
const most: { readonly [language: string]: number } = { en: 3, es: 8 };

const filled: { readonly [blank: string]: string } = {
  link: `https://intake.example.org/sign/${'0'.repeat(32)}`,
  phones: 'UCSF Health 800-941-1383, Dana-Farber 800-941-9309 and UC San Diego Health patientsintl@ucsd.edu',
  number: 'SO-1234-5678',
};

describe('what is said by text message alone', () => {
  for (const [language, { texts }] of languages)
    it(`costs at most ${most[language]} segments in ${language}`, () => {
      const dear = Object.entries(texts).flatMap(([key, text]) => {
        if (!key.startsWith('texting.')) return [];
        const counts = variantsOf(text, (name) => filled[name] ?? 'one').map(
          (variant) => segmentsOf(variant).count,
        );
        const count = Math.max(...counts);
        return count > (most[language] ?? 0) ? [`${key}: ${count}`] : [];
      });
      assert.deepEqual(dear, []);
    });
});
