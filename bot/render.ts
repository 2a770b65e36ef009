/**
 * Orders from `machines/` into words of a language. Nothing is decided here: what an amount, a day, a phone number
 * or a list looks like depends on the locale alone.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DateTime } from 'luxon';
import type { Message, RenderedAnswer, RenderedChoice } from '../adapters/channel.ts';
import type { LinkKind, MessageSend, Money, Phrase, PhraseValue } from '../machines/effects.ts';
import type { Instant } from '../machines/events.ts';
import { states } from '../machines/rules/places.ts';
import { languageFor, type Texts } from './text/languages.ts';

/** A key without a text: a mistake in the program, never in what a person wrote. */
export class TextMissing extends Error {
  readonly code = 'TEXT_MISSING';
  constructor(key: string, language: string) {
    super(`no text for ${key} in ${language}`);
  }
}

const localeOf = (language: string): string => languageFor(language).locale;

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (key: string, language: string): IntlMessageFormat => {
  const id = `${language} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const text = textOf(key, language);
  const format = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
  formats.set(id, format);
  return format;
};

/** The text of a key; a reason that has no words of its own at a step falls back to the reason's, then to "once more". */
const textOf = (key: string, language: string): string => {
  const texts = textsOf(language);
  const [area, , why] = key.split('.');
  const text =
    texts[key] ?? (area === 'unclear' ? (texts[`unclear.${why}`] ?? texts['unclear.again']) : undefined);
  if (text === undefined) throw new TextMissing(key, language);
  return text;
};

type Who = MessageSend['who'];

/** One phrase in words. `who` is whom it speaks of, known to every text. */
export const renderPhrase = (phrase: Phrase, language: string, who: Who = 'self'): string => {
  const special = renderSpecial(phrase, language, who);
  if (special !== null) return special;
  const values = Object.fromEntries(
    Object.entries(phrase.values ?? {}).map(([name, value]) => [name, renderValue(value, language, who)]),
  );
  return String(formatOf(phrase.key, language).format({ who, ...values }));
};

const renderValue = (value: PhraseValue, language: string, who: Who): string | number => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return joined(value as readonly Phrase[], language, who);
  if ('money' in value) return renderMoney(value.money, language);
  if ('day' in value) return renderDay(value.day, language, value.weekday ?? false);
  if ('instant' in value) return renderInstant(value.instant, value.zone, language);
  if ('link' in value) return linkMark(value.link);
  return renderPhrase(value as Phrase, language, who);
};

/** Stands for a one-time address until the turn has made it. No text holds these characters otherwise. */
const linkMark = (kind: LinkKind): string => `\ue000${kind}\ue001`;

/** The text with the addresses of its one-time links in place. */
export const withLinks = (text: string, addresses: Partial<Record<LinkKind, string>>): string =>
  text.replace(/\ue000(\w+)\ue001/g, (_, kind: LinkKind) => addresses[kind] ?? '');

/** A fee that does not exist has no `Money`; an amount of zero is a mistake, not a price. */
const renderMoney = ({ amount, currency }: Money, language: string): string => {
  if (!(amount > 0)) throw new RangeError('a price is above zero');
  return moneyFormat(localeOf(language), currency, Number.isInteger(amount) ? 0 : 2).format(amount);
};

/** A format takes much longer to make than to use. */
const moneyFormats = new Map<string, Intl.NumberFormat>();
const moneyFormat = (locale: string, currency: string, minimumFractionDigits: number): Intl.NumberFormat => {
  const id = `${locale} ${currency} ${minimumFractionDigits}`;
  const known =
    moneyFormats.get(id) ??
    new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits });
  moneyFormats.set(id, known);
  return known;
};

const renderDay = (day: string, language: string, weekday: boolean): string =>
  DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(localeOf(language))
    .toLocaleString({ ...DateTime.DATE_FULL, ...(weekday ? { weekday: 'long' } : {}) });

/** A year, a month or a day, as far as it is known. */
const renderDate = (date: string, language: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return renderDay(date, language, false);
  if (!/^\d{4}-\d{2}$/.test(date)) return date;
  const month = DateTime.fromISO(date, { zone: 'utc' }).setLocale(localeOf(language));
  return month.toLocaleString({ year: 'numeric', month: 'long' });
};

const renderInstant = (instant: string, zone: string, language: string): string =>
  DateTime.fromISO(instant, { zone }).setLocale(localeOf(language)).toLocaleString({
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });

/** With year and zone, as a signature needs it: "March 10, 2026 at 6:00 PM UTC". */
export const renderMoment = (at: Instant, language: string): string =>
  DateTime.fromISO(at, { zone: 'utc' }).setLocale(localeOf(language)).toLocaleString(DateTime.DATETIME_FULL);

const joined = (phrases: readonly Phrase[], language: string, who: Who): string =>
  listFormat(localeOf(language)).format(phrases.map((phrase) => renderPhrase(phrase, language, who)));

const listFormats = new Map<string, Intl.ListFormat>();
const listFormat = (locale: string): Intl.ListFormat => {
  const known = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(locale, known);
  return known;
};

const names = new Map<string, Intl.DisplayNames>();
const nameOf = (type: 'region' | 'language', code: string, language: string): string => {
  const id = `${type} ${language}`;
  const known = names.get(id) ?? new Intl.DisplayNames(localeOf(language), { type });
  names.set(id, known);
  return known.of(code) ?? code;
};

/** Phrases that are names or shapes rather than texts. */
const renderSpecial = ({ key, values = {} }: Phrase, language: string, who: Who): string | null => {
  const [kind, code] = key.split(':');
  if (code !== undefined) {
    if (kind === 'speaks') return renderPhrase({ key: 'language.offer' }, code, who);
    if (kind === 'country') return nameOf('region', code, language);
    if (kind === 'language') return nameOf('language', code, language);
    if (kind === 'state') return states[code]?.name ?? code;
  }
  const items = () => (Array.isArray(values.items) ? (values.items as readonly Phrase[]) : []);
  const lines = () => items().map((item) => renderPhrase(item, language, who));
  switch (key) {
    case 'literal':
      return String(values.text ?? '');
    case 'day':
      return String(renderValue(values.day ?? '', language, who));
    case 'date':
      return renderDate(String(values.date ?? ''), language);
    case 'phone':
      return renderPhone(String(values.phone ?? ''), values.international === 'yes');
    case 'list':
      return lines()
        .map((line) => `- ${line}`)
        .join('\n');
    case 'numbered':
      return lines()
        .map((line, index) => `${index + 1}. ${line}`)
        .join('\n');
    case 'sentences':
      return lines().join(' ');
    default:
      return null;
  }
};

/** `800-941-1383` inside the United States, `+1-775-440-2557` from abroad and for every other country. */
const renderPhone = (number: string, international: boolean): string => {
  const phone = parsePhoneNumberFromString(number);
  if (!phone) return number;
  const national = phone.nationalNumber;
  if (phone.countryCallingCode !== '1' || national.length !== 10) return phone.formatInternational();
  const parts = `${national.slice(0, 3)}-${national.slice(3, 6)}-${national.slice(6)}`;
  return international ? `+1-${parts}` : parts;
};

/** A message in words: paragraphs of text, choices with titles, the list of answers, and the keys it was made of. */
export const renderMessage = (
  order: MessageSend,
  language: string,
): Pick<Message, 'text' | 'keys'> & Partial<Pick<Message, 'choices' | 'answers' | 'step' | 'progress'>> => {
  const words = (phrase: Phrase) => renderPhrase(phrase, language, order.who);
  const choices: readonly RenderedChoice[] | undefined = order.choices?.map(({ value, label }) => ({
    value,
    title: words(label),
  }));
  const answers: readonly RenderedAnswer[] | undefined = order.answers?.map(
    ({ number, step, label, value }) => ({
      number,
      step,
      label: words(label),
      value: words(value),
    }),
  );
  return {
    text: order.phrases
      .map(words)
      .filter((text) => text !== '')
      .join('\n\n'),
    keys: order.phrases.map(({ key }) => key),
    ...(choices ? { choices } : {}),
    ...(answers ? { answers } : {}),
    ...(order.step ? { step: order.step } : {}),
    ...(order.progress
      ? {
          progress: {
            ...order.progress,
            label: renderPhrase({ key: `stage.${order.progress.stage}` }, language, order.who),
          },
        }
      : {}),
  };
};

/** Every text of a language, for tests and tools. */
export const textsOf = (language: string): Texts => languageFor(language).texts;
