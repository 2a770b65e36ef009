/** The tallies as RFC 4180: one line for each week, program, channel, language and figure. */
import type { Tally } from '../../progress.ts';
import { isVeiled } from './figures.ts';

const columns = ['week', 'program', 'channel', 'language', 'figure', 'name', 'people'];

/** A cell that a spreadsheet takes for text: what begins like a formula is led by an apostrophe. */
const cell = (value: string | number): string => {
  const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** `veiled` stands for counts that are not shown. */
export const csvOf = (tallies: readonly Tally[], veiled: string): string =>
  [
    columns,
    ...tallies.map(({ week, program, channel, language, kind, name, count }) => [
      week,
      program ?? '',
      channel,
      language,
      kind,
      name,
      isVeiled(count) ? veiled : count,
    ]),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
