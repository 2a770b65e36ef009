import fc from 'fast-check';

const checkDigit = (payload: string): string => {
  const sum = [...payload].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/** A number whose first digits are those given, whose check digit holds. */
const numbered = (first: fc.Arbitrary<string>, rest: RegExp): fc.Arbitrary<string> =>
  fc.tuple(first, fc.stringMatching(rest)).map(([start, more]) => start + more + checkDigit(start + more));

/** Any number that could be a card's, of 13 to 19 digits. */
export const anyCard = numbered(fc.constantFrom('3', '4', '5', '6'), /^\d{11,17}$/);

/** A card's of 16 digits, as issuers give them out. */
export const card = numbered(fc.constantFrom('40', '42', '51', '55', '62', '65'), /^\d{13}$/);
