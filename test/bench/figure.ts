/** What one measurement says. Times are of single runs; the warm-up is not among them. */
export interface Figure {
  readonly name: string;
  readonly unit: 'µs' | 'ms';
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
  /** Runs a second by the clock on the wall; absent where runs a second mean nothing. */
  readonly perSecond?: number;
}

/** Times of single runs in milliseconds, and how long they took together. */
export interface Timing {
  readonly each: readonly number[];
  readonly wall: number;
  /** What this process took of the processor meanwhile. */
  readonly cpu?: number;
}

const inMilliseconds = { µs: 0.001, ms: 1 } as const;

/** The nearest-rank percentile: the smallest value that at least `share` (0 to 1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)];
  if (value === undefined) throw new RangeError('expected at least one value, found none');
  return value;
}

/** Names a timing and puts it in `unit`. */
export function figureOf(name: string, unit: Figure['unit'], { each, wall }: Timing): Figure {
  return {
    name,
    unit,
    p50: rounded(percentile(each, 0.5) / inMilliseconds[unit]),
    p99: rounded(percentile(each, 0.99) / inMilliseconds[unit]),
    runs: each.length,
    perSecond: rounded((each.length / wall) * 1000),
  };
}

/** Three digits that count. */
const rounded = (value: number): number => Number(value.toPrecision(3));

const columns: readonly { readonly title: string; readonly cell: (figure: Figure) => string }[] = [
  { title: 'what', cell: ({ name }) => name },
  { title: 'p50', cell: ({ p50, unit }) => `${p50} ${unit}` },
  { title: 'p99', cell: ({ p99, unit }) => `${p99} ${unit}` },
  { title: 'a second', cell: ({ perSecond }) => perSecond?.toLocaleString('en-US') ?? '' },
  { title: 'runs', cell: ({ runs }) => runs.toLocaleString('en-US') },
];

/** A Markdown table, so that it can be pasted where figures are quoted. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    columns.map(({ title }) => title),
    ...figures.map((figure) => columns.map(({ cell }) => cell(figure))),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const line = (row: readonly string[]) => `| ${row.map(pad).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
