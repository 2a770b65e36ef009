/** Card and social security numbers that come over several messages in a row, each of which is harmless alone. */
import {
  expiryOrCode,
  inPlainDigits,
  passesLuhn,
  removedMark,
  type Scrubbed,
  type SensitiveKind,
  ssnName,
} from './sensitive.ts';

/** A message that holds digits and hardly anything else. */
interface Part {
  readonly groups: readonly string[];
  readonly digits: string;
}

/** Words around the digits that say nothing of another kind of number. */
const words =
  "my|mine|the|it|its|it's|is|are|and|then|here|rest|next|last|first|second|other|half|part|two|three|four|six|digits?|numbers?|no|of|on|card|credit|debit|visa|master ?card|amex|american express|discover|mi|el|la|los|las|es|son|y|luego|resto|siguientes?|primer[ao]s?|segund[ao]s?|otr[ao]s?|mitad|parte|dos|tres|cuatro|seis|d[ií]gitos?|n[uú]meros?|de|del|tarjeta|cr[eé]dito|d[eé]bito|[uú]ltim[ao]s?";
const around = new RegExp(`(?<![\\p{L}\\d])(?:${words}|${ssnName})(?![\\p{L}\\d])`, 'giu');
const onlyDigits = /^[\s.,:;#_\u2010-\u2015-]*\d[\d\s.,:;#_\u2010-\u2015-]*$/;

const partOf = (text: string): Part | null => {
  const bare = inPlainDigits(text).replace(expiryOrCode, ' ').replace(around, ' ');
  if (!onlyDigits.test(bare)) return null;
  const groups = bare.match(/\d+/g) ?? [];
  const digits = groups.join('');
  return digits.length < 2 ? null : { groups, digits };
};

/** Whether a message may go on with what an earlier one began. */
export const mayContinue = (text: string): boolean => partOf(text) !== null;

/** ISO/IEC 7812 ranges of the cards that are paid with, by how many digits they have. */
const issued = new Map([
  [14, /^3(?:0[0-59]|[689])/],
  [15, /^3[47]/],
  [16, /^(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|35(?:2[89]|[3-8])|6011|62|64[4-9]|65)/],
]);

const isCard = (parts: readonly Part[]): boolean => {
  const digits = parts.map((part) => part.digits).join('');
  const inFours = parts.flatMap(({ groups }) => groups).every((group) => group.length === 4);
  return (
    issued.get(digits.length)?.test(digits) === true &&
    passesLuhn(digits) &&
    !parts.some((part) => isOther(part) || (isYear(part.digits) && !inFours))
  );
};

/** A telephone number, a zip code or a date. */
const isOther = ({ groups, digits }: Part): boolean => {
  const shape = groups.map((group) => group.length).join('-');
  return (
    digits.length === 10 ||
    (digits.length === 11 && digits.startsWith('1')) ||
    /^(?:3-4|5|5-4|9)$/.test(shape) ||
    /^(?:[12]-[12]-(?:2|4)|4-[12]-[12])$/.test(shape) ||
    (/^[68]$/.test(shape) && isDate(digits))
  );
};

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
const year = '(?:19|20)?\\d\\d';
const isDate = (digits: string): boolean =>
  new RegExp(`^(?:${month}${day}${year}|${day}${month}${year}|${year}${month}${day})$`).test(digits);

/** Groups of three, two and four digits as they are given out; the name of it makes up for the groups. */
const isSsn = (parts: readonly Part[], isNamed: boolean): boolean => {
  const digits = parts.map((part) => part.digits).join('');
  const shape = parts.flatMap(({ groups }) => groups.map((group) => group.length)).join('-');
  const isGivenOut = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
  return digits.length === 9 && (isNamed || (isGivenOut && shape === '3-2-4' && !isYear(digits.slice(-4))));
};

export interface Continued extends Scrubbed {
  /** How many of the earlier messages, from the last backwards, held the beginning. */
  readonly began: number;
}

/** Four groups in four messages. */
const partsAtMost = 4;
const named = new RegExp(`\\b${ssnName}\\b`, 'i');

/**
 * Whether a message and those right before it, all of one person and the last one last, make up a number that must not
 * be kept; `null` for none. Every message that takes part is to read `[removed]`: it holds nothing else. Telephone
 * numbers, zip codes, dates and case numbers in a row make up none.
 */
export const scrubContinued = (earlier: readonly string[], text: string): Continued | null => {
  const last = partOf(text);
  const parts = last ? [last] : [];
  for (let began = 0; parts.length > began && began < partsAtMost; began += 1) {
    const isNamed = earlier.slice(-began - 1).some((words) => named.test(words)) || named.test(text);
    const kind: SensitiveKind | null = isSsn(parts, isNamed)
      ? 'ssn'
      : began > 0 && isCard(parts)
        ? 'card'
        : null;
    if (kind) return { text: removedMark, found: [kind], began };
    const before = partOf(earlier.at(-began - 1) ?? '');
    if (before) parts.unshift(before);
  }
  return null;
};
