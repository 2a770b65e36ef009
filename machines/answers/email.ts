import { distance, normalise } from './normal.ts';
import { createPhrases } from './phrases.ts';
import { check, type Reading, read, unclear } from './reading.ts';

const none = createPhrases([
  '[i|we|sorry i|yo] (dont|do not) (have|use|own) [an|any|a|one|it|my own] [email|e mail|mail] [address|account]',
  '(no|none|nope|nothing|ninguno|no tengo|no uso|no email|no e mail|without email|i have none|no correo) [email|e mail|correo|uno] [electronico|address]',
  'no (tengo|uso) [un|una|ningun] [correo|email|direccion] [electronico|de correo]',
]);

/** RFC 5321, 4.5.3.1: at most 64 octets before the @, 255 after it. */
const address = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,253})/gu;
const domainForm =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u;
const providers = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'aol.com',
  'comcast.net',
  'live.com',
  'msn.com',
  'protonmail.com',
  'verizon.net',
  'yahoo.es',
  'hotmail.es',
  'yahoo.com.mx',
];
/** Real domains that lie one letter from a provider's. */
const realNeighbours = new Set([
  'mail.com',
  'ymail.com',
  'email.com',
  'aim.com',
  'gmx.com',
  'like.com',
  'love.com',
  'life.com',
  'me.com',
  'mac.com',
  'hotmail.fr',
  'hotmail.de',
  'yahoo.fr',
  'yahoo.de',
  'live.ca',
  'yahoo.ca',
]);
const endings: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  vom: 'com',
  xom: 'com',
  coom: 'com',
  cim: 'com',
  ogr: 'org',
  orgg: 'org',
  nte: 'net',
  nett: 'net',
  eud: 'edu',
  gob: 'gob',
};

const correctedDomain = (domain: string): string => {
  if (providers.includes(domain) || realNeighbours.has(domain)) return domain;
  const dot = domain.lastIndexOf('.');
  const ending = domain.slice(dot + 1);
  const repaired = Object.hasOwn(endings, ending) ? `${domain.slice(0, dot)}.${endings[ending]}` : domain;
  if (providers.includes(repaired)) return repaired;
  const limit = (provider: string): number => (provider.length > 8 ? 2 : 1);
  const near = providers
    .map((provider) => ({ provider, off: distance(repaired, provider, limit(provider)) }))
    .filter(({ provider, off }) => off <= limit(provider))
    .sort((a, b) => a.off - b.off)[0];
  return near?.provider ?? repaired;
};

/** Puts "anna at example dot org" and "anna @ example . org" together. */
const joined = (text: string): string =>
  text.includes('@')
    ? text.replace(/\s*@\s*/g, '@').replace(/(?<=@\S*)\s*\.\s*(?=\S{2,})/g, '.')
    : text
        .replace(/\s*[([]?\b(?:at|arroba)\b[)\]]?\s*/i, '@')
        .replace(/\s*[([]?\b(?:dot|punto)\b[)\]]?\s*/gi, '.');

const isWellFormed = (local: string, domain: string): boolean =>
  domainForm.test(domain) && !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');

/**
 * Reads an e-mail address, also out of a sentence. A likely slip in the domain ("gmial.com", ".con") is `check` with the
 * corrected address; the person's own spelling is the second candidate.
 * Unclear: `none` (has no address), `several`, `no-domain`, `not-an-address`.
 */
export const readEmail = (text: string): Reading<string> => {
  if (none.match(normalise(text))) return unclear('none');
  const isSpelled = !text.includes('@');
  const found = [
    ...new Set(
      (joined(text).match(address) ?? []).map((one) => one.replace(/[.'-]+$/, '').replace(/^['.]+/, '')),
    ),
  ];
  const valid = found.filter((one) =>
    isWellFormed(one.slice(0, one.indexOf('@')), one.slice(one.indexOf('@') + 1).toLowerCase()),
  );
  if (valid.length > 1) return unclear('several', valid.slice(0, 3));
  const only = valid[0];
  if (only === undefined) return unclear(text.includes('@') ? 'no-domain' : 'not-an-address');
  const local = only.slice(0, only.indexOf('@'));
  const domain = only.slice(only.indexOf('@') + 1).toLowerCase();
  const asWritten = `${local}@${domain}`;
  const corrected = `${local}@${correctedDomain(domain)}`;
  if (corrected !== asWritten) return check(corrected, 'likely-slip', [corrected, asWritten]);
  return isSpelled || /\s/.test(local) ? check(asWritten, 'spelled-out') : read(asWritten);
};
