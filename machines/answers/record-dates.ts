import type { Day } from '../events.ts';
import { monthOf } from './months.ts';

/** When records are from, as exact as the person said: `2023`, `2023-05` or `2023-05-17`. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
  /** The text without the words that told it. */
  readonly rest: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const season =
  '(?:spring|summer|fall|autumn|winter|early|mid|late|beginning of|end of|primavera|verano|otono|invierno|principios de|finales de|mediados de)';
const monthYear = String.raw`([a-z]{3,12})\.?,? (?:(?:of|de|del) )?((?:19|20)\d{2})`;
const dayMonthYear = String.raw`(?:([a-z]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? |(\d{1,2})(?:st|nd|rd|th)? (?:of |de )?([a-z]{3,12})\.?,? (?:de |del )?)((?:19|20)\d{2})`;
const slashed = String.raw`(\d{1,2})/(?:(\d{1,2})/)?((?:19|20)\d{2})`;
const iso = String.raw`((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?`;
const year = String.raw`(?:${season} )?((?:19|20)\d{2})(?:'?s)?`;
const moment = new RegExp(
  String.raw`(?<![\d\p{L}/-])(?:${iso}|${dayMonthYear}|${slashed}|${monthYear}|${year})(?![\d/-]|-\d)`,
  'gu',
);

interface Moment {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const dateOf = (parts: readonly (string | undefined)[]): string | null => {
  const [
    ,
    isoYear,
    isoMonth,
    isoDay,
    name1,
    day1,
    day2,
    name2,
    namedYear,
    slashMonth,
    slashDay,
    slashYear,
    name3,
    monthsYear,
    plainYear,
  ] = parts;
  if (isoYear) return [isoYear, isoMonth, isoDay].filter(Boolean).join('-');
  if (namedYear) {
    const month = monthOf(name1 ?? name2 ?? '');
    return month ? `${namedYear}-${two(month)}-${two(Number(day1 ?? day2))}` : null;
  }
  if (slashYear) {
    const [month, day] = [Number(slashMonth), Number(slashDay ?? 0)];
    const isPlain = month >= 1 && month <= 12 && (slashDay === undefined || day > 12);
    return isPlain ? [slashYear, two(month), ...(day ? [two(day)] : [])].join('-') : slashYear;
  }
  if (monthsYear) {
    const month = monthOf(name3 ?? '');
    return month ? `${monthsYear}-${two(month)}` : monthsYear;
  }
  return plainYear ?? null;
};

const momentsIn = (plain: string): Moment[] =>
  [...plain.matchAll(moment)].flatMap((match) => {
    const value = dateOf(match);
    const isLooseName = match[12] !== undefined && monthOf(match[12]) === null;
    const start = match.index + (isLooseName ? match[0].length - 4 : 0);
    return value ? [{ value, start, end: match.index + match[0].length }] : [];
  });

const wordsBefore =
  /(?:\s|^|,|\()*(?:from|between|in|during|since|until|till|dated?|around|about|approximately|of|year|years|de|desde|entre|en|del?|hasta|ano|anos|the)\s*$/i;

/** Finds the time that records are from; `folded` is the same text, letter for letter. "since 2023" reaches to today, "two years ago" counts back. */
export const periodIn = (text: string, folded: string, today: Day): Period => {
  const plain = folded.replace(/(?<!\d)((?:19|20)\d{2})-(?=(?:19|20)\d{2}(?!\d))/g, '$1 ');
  const thisYear = Number(today.slice(0, 4));
  const ago =
    /\b(last year|this year|el ano pasado|este ano|(\d{1,2}|one|two|three|four|five) years? ago)\b/.exec(
      plain,
    );
  const moments = momentsIn(plain);
  const [first, second] = moments;
  if (first === undefined) {
    if (ago === null) return { rest: text };
    const words = ['zero', 'one', 'two', 'three', 'four', 'five'];
    const back = ago[2]
      ? words.includes(ago[2])
        ? words.indexOf(ago[2])
        : Number(ago[2])
      : /last|pasado/.test(ago[0])
        ? 1
        : 0;
    const value = String(thisYear - back);
    return { from: value, to: value, rest: cutOut(text, ago.index, ago.index + ago[0].length) };
  }
  const last = second ?? first;
  const reachesToday =
    /\b(?:since|to (?:now|today|present|the present)|until (?:now|today)|till (?:now|today)|- ?(?:present|now|today)|desde|hasta (?:ahora|hoy|la fecha)|a la fecha|onwards?)\b/.test(
      plain,
    ) && second === undefined;
  const [from, to] = [first.value, last.value].sort();
  const tail =
    /^\s*(?:to|until|till|-|–|a|hasta)?\s*(?:now|today|present|the present|ahora|hoy|la fecha|onwards?)\b/.exec(
      plain.slice(last.end),
    );
  const rest = cutOut(text, first.start, last.end + (tail?.[0].length ?? 0));
  return { ...(from ? { from } : {}), ...(reachesToday ? { to: today } : to ? { to } : {}), rest };
};

const cutOut = (text: string, start: number, end: number): string =>
  `${text.slice(0, start).replace(wordsBefore, '')} ${text.slice(end)}`
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
