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

/** A case number in somebody's words, as it is kept, and the words around it. */
export type WrittenNumber =
  | { readonly outcome: 'read'; readonly number: string; readonly rest: string }
  /** It has the form of one, and is none: a digit is wrong, or two are swapped. */
  | { readonly outcome: 'mistyped'; readonly number: null; readonly rest: string };

const group = '[0-9A-Z]{4}';
const hyphened = new RegExp(`(?<![\\p{L}\\p{N}])S[O0] ?- ?(${group}) ?- ?(${group})(?![\\p{L}\\p{N}])`, 'iu');
/** Without hyphens it counts only where nothing else is written: "so that some" is no number. */
const alone =
  /^\W*(?:(?:what|is|the|my|status|of|for|case|number|estado|de|del|mi|caso|número|numero|#|no\.?)\W+)*S[O0] ?([0-9A-Z]{4}) ?([0-9A-Z]{4})\W*$/iu;

/** Letters that a case number does not have are read as the digits they look like. */
export const readCaseNumber = (text: string): WrittenNumber | null => {
  const found = hyphened.exec(text) ?? alone.exec(text);
  if (!found) return null;
  const body = `${found[1]}${found[2]}`.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const values = [...body].map((letter) => digits.indexOf(letter));
  const isRight = !values.includes(-1) && checkDigit(values.slice(0, digitsDrawn)) === values.at(-1);
  if (isRight) return { outcome: 'read', number: `SO-${body.slice(0, 4)}-${body.slice(4)}`, rest };
  return hyphened.test(text) ? { outcome: 'mistyped', number: null, rest } : null;
};
