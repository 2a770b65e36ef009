/** Crockford's base 32: no I, L, O or U, so that a number survives the telephone. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A case number such as `SO-7K3M-9Q2F`: seven digits from the event's entropy and a check digit (sum of the digits'
 * values times their place, modulo 31), so that one wrong or two swapped digits are noticed.
 */
export const caseNumberFrom = (entropy: string): string => {
  let rest = BigInt(`0x${entropy}`);
  const drawn = Array.from({ length: 7 }, () => {
    const value = Number(rest % 32n);
    rest /= 32n;
    return value;
  });
  const body = [...drawn, checkDigit(drawn)].map((value) => digits[value]).join('');
  return `SO-${body.slice(0, 4)}-${body.slice(4)}`;
};

const checkDigit = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (index + 1), 0) % 31;
