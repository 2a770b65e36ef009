import { DateTime } from 'luxon';
import type { Day } from '../events.ts';
import { monthOf } from './months.ts';
import { fold } from './normal.ts';
import { numberOf } from './numbers.ts';
import { check, type Reading, read, unclear } from './reading.ts';

/** The oldest age that is believed, in years. */
const oldest = 120;

/** One date as written: its possible meanings, and whether its year has only two digits. */
interface Written {
  readonly meanings: readonly Day[];
  readonly isShortYear: boolean;
  readonly isImpossible: boolean;
}

const dayOf = (year: number, month: number, day: number): Day | null => {
  const date = DateTime.fromObject({ year, month, day }, { zone: 'utc' });
  return date.isValid ? date.toISODate() : null;
};

const yearsOf = (year: string, today: Day): number[] => {
  if (year.length > 2) return [Number(year)];
  const thisCentury = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  return [thisCentury + Number(year), thisCentury - 100 + Number(year)].filter(
    (full) => full <= Number(today.slice(0, 4)),
  );
};

const writtenAs = (
  year: string,
  monthsAndDays: readonly (readonly [number, number])[],
  today: Day,
): Written => {
  const meanings = yearsOf(year, today).flatMap((full) =>
    monthsAndDays.flatMap(([month, day]) => dayOf(full, month, day) ?? []),
  );
  return {
    meanings: [...new Set(meanings)],
    isShortYear: year.length <= 2,
    isImpossible: meanings.length === 0,
  };
};

export type DateOrder = 'month-first' | 'day-first';

const inOrder = (a: number, b: number, order: DateOrder): (readonly [number, number])[] =>
  order === 'month-first'
    ? [
        [a, b],
        [b, a],
      ]
    : [
        [b, a],
        [a, b],
      ];

const yearFirst = /(?<!\d)(\d{4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,2})(?!\d)/g;
const yearLast = /(?<!\d)(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/., ]\s?'?(\d{4}|\d{2})(?!\d)/g;
const compact = /(?<!\d)(\d{8}|\d{6})(?!\d)/g;
const ordinal = '(?:st|nd|rd|th|ro|ero|do|to|o|º|°|a)?';
const dayThenMonth = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2}|[a-z]{3,12})${ordinal}[\s.,/-]*(?:of |day of |de |del )?[\s.-]*([a-z]{3,12})[\s.,/'-]+(?:of |de |del |del ano |in |year )*'?(\d{4}|\d{2})(?!\d)`,
  'gu',
);
const monthThenDay = new RegExp(
  String.raw`(?<!\p{L})([a-z]{3,12})[\s./-]*(?:the )?(\d{1,2})${ordinal}(?!\d)[\s.,/'-]*(?:of |de |del |in )*'?(\d{4}|\d{2})(?!\d)`,
  'gu',
);
const yearMonthDay = new RegExp(
  String.raw`(?<!\d)(\d{4})[\s.,/-]+([a-z]{3,12})[\s.,/-]+(\d{1,2})${ordinal}(?!\d)`,
  'gu',
);

/** Takes each date out of the text as it is found, so that no other form reads its digits again. */
const datesIn = (plain: string, today: Day, order: DateOrder): Written[] => {
  const found: Written[] = [];
  let rest = plain;
  const take = (form: RegExp, meaning: (parts: string[]) => Written | null) => {
    rest = rest.replace(form, (...match: unknown[]) => {
      const parts = match.slice(1, 4).map(String);
      const date = meaning(parts);
      if (date) found.push(date);
      return date ? ' | ' : String(match[0]);
    });
  };
  take(yearFirst, ([year = '', month, day]) => writtenAs(year, [[Number(month), Number(day)]], today));
  take(yearMonthDay, ([year = '', name = '', day]) => {
    const month = monthOf(name);
    return month ? writtenAs(year, [[month, Number(day)]], today) : null;
  });
  take(dayThenMonth, ([day = '', name = '', year = '']) => {
    const month = monthOf(name);
    const number = numberOf(day);
    return month && number ? writtenAs(year, [[month, number]], today) : null;
  });
  take(monthThenDay, ([name = '', day, year = '']) => {
    const month = monthOf(name);
    return month ? writtenAs(year, [[month, Number(day)]], today) : null;
  });
  take(yearLast, ([a, b, year = '']) => writtenAs(year, inOrder(Number(a), Number(b), order), today));
  take(compact, ([digits = '']) => {
    const [a, b] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
    const last = writtenAs(digits.slice(4), inOrder(a, b, order), today);
    const first = writtenAs(
      digits.slice(0, 4),
      [[Number(digits.slice(4, 6)), Number(digits.slice(6))]],
      today,
    );
    return digits.length === 8 && (last.isImpossible || last.meanings.every((day) => tooLongAgo(day, today)))
      ? first
      : last;
  });
  return found;
};

const tooLongAgo = (day: Day, today: Day): boolean => {
  const since = DateTime.fromISO(today, { zone: 'utc' }).minus({ years: oldest }).toISODate();
  return since !== null && day < since;
};

const age =
  /^(?:[a-z' ]*?(?:\bam|\bi'?m|is|age|aged|tengo|tiene|edad|cumpli|she'?s|he'?s|turned)?[: ]*(?:de )?)(\d{1,3})(?: ?(?:years?|yrs?|yo|y\/o|y\.o\.|anos?|months?|meses|weeks?))?(?: ?(?:old|of age|de edad))?[.! ]*$/;

const whyNone = (plain: string): string => {
  const namesMonth =
    plain.split(/[^a-z]+/).some((word) => word !== 'may' && monthOf(word) !== null) || /\bmay\b/.test(plain);
  const hasYear = /\b(?:19|20)\d{2}\b/.test(plain);
  if (/\b\d{1,3} ?-?(?:years?|yrs?|yo|y\/o|anos?|months?|meses)\b/.test(plain)) return 'age-not-date';
  if (namesMonth && hasYear) return 'day-missing';
  if (namesMonth && /\d/.test(plain)) return 'year-missing';
  if (age.test(plain)) return 'age-not-date';
  return hasYear && !/\d/.test(plain.replace(/\b(?:19|20)\d{2}\b/, '')) ? 'year-only' : 'not-a-date';
};

/**
 * Reads a date of birth in the many ways people write one, English and Spanish. `order` says which of two small numbers
 * comes first where the person lives; a date that also has the other meaning is `check` with both.
 * Check: `day-or-month`, `two-digit-year`. Unclear: `in-the-future`, `too-long-ago` (more than 120 years),
 * `no-such-day`, `age-not-date`, `year-only`, `day-missing`, `year-missing`, `several-dates`, `not-a-date`.
 */
export const readBirthDate = (text: string, today: Day, order: DateOrder): Reading<Day> => {
  const plain = fold(text.replace(/[’‘]/g, "'")).replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim();
  const found = datesIn(plain, today, order);
  const distinct = new Map(found.map((date) => [date.meanings.join(), date]));
  if (distinct.size > 1)
    return unclear(
      'several-dates',
      [...distinct.values()].flatMap((date) => date.meanings[0] ?? []).slice(0, 3),
    );
  const [date] = distinct.values();
  if (date === undefined) return unclear(whyNone(plain));
  if (date.isImpossible) return unclear('no-such-day');
  const past = date.meanings.filter((day) => day <= today);
  const likely = past.filter((day) => !tooLongAgo(day, today));
  const [first] = likely;
  if (past.length === 0) return unclear('in-the-future');
  if (first === undefined) return unclear('too-long-ago');
  if (date.isShortYear) return check(first, 'two-digit-year', likely.slice(0, 3));
  if (date.meanings.length > 1) return check(first, 'day-or-month', likely);
  return read(first);
};
