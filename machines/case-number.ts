/** Crockford's base 32: no I, L, O or U, so that a number survives the telephone. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A case number such as `SO-7K3M-9Q2F`: seven digits from the event's entropy and a check digit (sum of the digits'
 * values times their place, modulo 31), so that one wrong or two swapped digits are noticed.
 */
export const caseNumberFrom = (entropy: string): string => {
  let rest = Number.parseInt(entropy.slice(-hexDigitsDrawn), 16);
  const drawn = Array.from({ length: digitsDrawn }, () => {
    const value = rest % 32;
    rest = Math.floor(rest / 32);
    return value;
  });
  const body = [...drawn, checkDigit(drawn)].map((value) => digits[value]).join('');
  return `SO-${body.slice(0, 4)}-${body.slice(4)}`;
};

/** Of 5 bits each, from the last 36 bits of the entropy. */
const digitsDrawn = 7;
const hexDigitsDrawn = 9;

const checkDigit = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (index + 1), 0) % 31;
