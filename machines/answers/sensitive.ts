/** What was taken out of a text: a payment card's number, or a US social security number. */
export type SensitiveKind = 'card' | 'ssn';

/** A text without what must never be kept, and which kinds of it were there. */
export interface Scrubbed {
  readonly text: string;
  readonly found: readonly SensitiveKind[];
}

/** Stands in the place of what was taken out. */
export const removedMark = '[removed]';
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled; the sum must end in 0. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
};

const separator = '[ \\t\\u00a0._\\u2010-\\u2015-]{1,3}';
const longRun = new RegExp(`(?<!\\d)\\d(?:(?:${separator})?\\d){12,}(?!\\d)`, 'g');
/** E.164: a telephone number behind a plus sign has up to so many digits. */
const longestPhone = 15;
/** What a list of years or ages has between its numbers too, so that only groups as they stand on a card count. */
const looseSeparator = '[\\s.,;:/|*_()\\u2010-\\u2015-]{1,5}';
const onCard = new RegExp(
  `(?<!\\d)(?:[3-6]\\d{3}(?:${looseSeparator}\\d{4}){3}|3\\d{3}${looseSeparator}\\d{6}${looseSeparator}\\d{5})(?!\\d)`,
  'g',
);
const dateOrPhone =
  /(?<!\d)(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:1[- .])?\d{3}[- .]\d{3}[- .]\d{4})(?!\d)/;

/** Where a card's number stands in a run of digits: the longest stretch of whole groups that can be one. */
const cardIn = (run: string): { start: number; end: number } | null => {
  const groups = [...run.matchAll(/\d+/g)].map((g) => ({ start: g.index, end: g.index + g[0].length }));
  let best: { start: number; end: number } | null = null;
  for (const first of groups)
    for (const last of groups) {
      const part = run.slice(first.start, last.end);
      const digits = digitsOf(part);
      if (digits.length < 13 || digits.length > 19 || !passesLuhn(digits) || /^0+$/.test(digits)) continue;
      if (dateOrPhone.test(part)) continue;
      if (best === null || part.length > best.end - best.start) best = { start: first.start, end: last.end };
    }
  return best;
};

const cardInGroups = (text: string): { start: number; end: number } | null => {
  for (const found of text.matchAll(onCard))
    if (passesLuhn(digitsOf(found[0]))) return { start: found.index, end: found.index + found[0].length };
  return null;
};

const expiryLabel =
  '(?:exp(?:iry|ires?|iration)?\\.?(?: date)?|valid thru|good thru|vence|vencimiento|caduca|caducidad)';
const codeLabel = '(?:cvc2?|cvv2?|cid|csc|(?:security )?code|c[oó]digo(?: de seguridad)?)';
const afterCard = new RegExp(
  `^(?:[\\s,;:/.&-]*(?:(?:${expiryLabel}|${codeLabel}|and|y|is|es)[\\s:.#-]*)*\\d{1,4}(?!\\d)){1,4}`,
  'i',
);
/** The expiry date or the security code of a card, with the word before it. */
export const expiryOrCode = new RegExp(
  `\\b(?:${expiryLabel}|${codeLabel})[\\s:.#]*(?:is |es )?\\d{1,4}(?:\\s*[/-]\\s*\\d{2,4})?(?!\\d)`,
  'gi',
);

const scrubCards = (text: string): string => {
  let rest = text;
  let clean = '';
  let removed = false;
  for (;;) {
    longRun.lastIndex = 0;
    let next: { start: number; end: number } | null = null;
    for (const run of rest.matchAll(longRun)) {
      if (rest[run.index - 1] === '+' && digitsOf(run[0]).length <= longestPhone) continue;
      const card = cardIn(run[0]);
      if (card) {
        next = { start: run.index + card.start, end: run.index + card.end };
        break;
      }
    }
    next ??= cardInGroups(rest);
    if (next === null) break;
    clean += rest.slice(0, next.start) + removedMark;
    rest = rest.slice(next.end).replace(afterCard, '');
    removed = true;
  }
  const joined = clean + rest;
  return removed ? joined.replace(expiryOrCode, removedMark) : joined;
};

const dash = ' ?[-\\u2010-\\u2015 ./] ?';
const writtenSsn = new RegExp(`(?<![\\d+(-])\\d{3}${dash}\\d{2}${dash}\\d{4}(?![\\d-])`, 'g');
/** What a social security number is called. */
export const ssnName = '(?:ssn|ss#|social security|social|seguro social|itin)';
const ssnAfterName = new RegExp(
  `(\\b${ssnName}\\b[^\\d\\n]{0,24})\\d(?:[-. /]{0,3}\\d){8}(?![-. ]?\\d)`,
  'gi',
);
const ssnBeforeName = new RegExp(`(?<!\\d)\\d{9}(?!\\d)(?=[^\\d\\n]{0,16}\\b${ssnName}\\b)`, 'gi');

/**
 * Takes payment card numbers (13 to 19 digits that pass the check digit, with the expiry date and security code
 * beside them) and US social security numbers out of a text; `[removed]` stands in their place. Telephone numbers,
 * dates and record numbers stay. Runs before anything is stored, logged or answered.
 */
export const scrub = (text: string): Scrubbed => {
  const plain = inPlainDigits(text);
  const scrubbed = scrubPlain(plain);
  return scrubbed.found.length > 0 ? scrubbed : { text, found: [] };
};

/** Digits of wide and Arabic script as those that the patterns know, and nothing unseen between them. */
export const inPlainDigits = (text: string): string =>
  text
    .replaceAll(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
      String(digit.charCodeAt(0) - (digit >= '\uff10' ? 0xff10 : digit >= '\u06f0' ? 0x6f0 : 0x660)),
    )
    .replaceAll(/(?<=\d)[\u00ad\u200b-\u200f\u2060\ufeff]+(?=\d)/g, '');

const scrubPlain = (text: string): Scrubbed => {
  const withoutCards = scrubCards(text);
  const clean = withoutCards
    .replace(ssnAfterName, `$1${removedMark}`)
    .replace(ssnBeforeName, removedMark)
    .replace(writtenSsn, removedMark);
  const found: SensitiveKind[] = [];
  if (withoutCards !== text) found.push('card');
  if (clean !== withoutCards) found.push('ssn');
  return { text: clean, found };
};
