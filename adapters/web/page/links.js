/**
 * @typedef {{ text: string, href?: string }} Part a piece of a text; with `href` it can be tapped
 */

const ADDRESS = /https:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}]/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const NORTH_AMERICAN = /(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}/;
const INTERNATIONAL = /\+\d(?:[- ]?\d){7,14}/;
/** A bare 911 can be anything; after one of these words it is a number to call. */
const EMERGENCY = /\b(?:call|dial|text|llame al?|marque el?)(?: or text)? (?:911|988)/;

const LINK = new RegExp(
  [ADDRESS, MAIL, INTERNATIONAL, NORTH_AMERICAN, EMERGENCY].map((kind) => `(${kind.source})`).join('|'),
  'gi',
);

/** @param {string} number */
function telephone(number) {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return `tel:+${digits}`;
  if (digits.length === 3) return `tel:${digits}`;
  return digits.length === 10 ? `tel:+1${digits}` : `tel:+${digits}`;
}

/** Nobody answers at a fax: "send a fax to 619-555-0100". */
const FAX = /\bfax[^\w.!?]+(?:\w+[^\w.!?]+){0,2}$/i;

/** @param {RegExpMatchArray} match @returns {string} */
function hrefOf(match) {
  const [, address, mail, international, northAmerican, emergency] = match;
  if (address) return address;
  if (mail) return `mailto:${mail}`;
  return telephone(international ?? northAmerican ?? (emergency ?? '').slice(-3));
}

/**
 * Digits or dashes on either side make it a case number or a date, not a phone.
 *
 * @param {string} text @param {number} start @param {number} end
 */
const isCallable = (text, start, end) =>
  !FAX.test(text.slice(0, start)) &&
  !/[\w-]/.test(text.charAt(start - 1)) &&
  !/\w/.test(text.charAt(end)) &&
  !/^-\w/.test(text.slice(end, end + 2));

/**
 * Cuts a text at the web addresses (https only), mail addresses and phone numbers in it. Joined again, the parts are
 * the text; every `href` begins with `https:`, `mailto:` or `tel:`.
 *
 * @param {string} text
 * @returns {Part[]}
 */
export function findLinks(text) {
  /** @type {Part[]} */
  const parts = [];
  let done = 0;
  for (const match of text.matchAll(LINK)) {
    const end = match.index + match[0].length;
    const isPhone = match[3] ?? match[4] ?? match[5];
    if (isPhone && !isCallable(text, match.index, end)) continue;
    const start = match[5] ? end - 3 : match.index;
    if (start > done) parts.push({ text: text.slice(done, start) });
    parts.push({ text: text.slice(start, end), href: hrefOf(match) });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}
