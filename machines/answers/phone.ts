import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import { check, type Reading, read, unclear } from './reading.ts';

export { type CallHours, readCallHours } from './call-hours.ts';

const longEnough = 7;

/**
 * Reads a telephone number, also out of a sentence; numbers without a country code are those of `country`
 * (ISO 3166-1 alpha-2). The value is E.164. Lengths and prefixes are checked, not whether a number is in use.
 * Check: `extension-left-out`. Unclear: `several`, `too-short`, `not-in-use` (no such prefix or length), `not-a-number`.
 */
export const readPhone = (text: string, country: string): Reading<string> => {
  const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const found = findPhoneNumbersInText(
    text,
    home ? { defaultCountry: home, extended: true } : { extended: true },
  )
    .map(({ number }) => number)
    .filter((number) => number.isValid());
  const numbers = [...new Set(found.map((number) => number.number as string))];
  if (numbers.length > 1) return unclear('several', numbers.slice(0, 3));
  const [number] = numbers;
  if (number !== undefined) return found[0]?.ext ? check(number, 'extension-left-out') : read(number);
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return unclear('not-a-number');
  return unclear(digits < longEnough ? 'too-short' : 'not-in-use');
};
