/** What the product is held to: a figure against a limit, or one figure over another of the same run. */
export interface Claim {
  readonly claim: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 's' | 'kB' | 'MB';
  readonly limit: { readonly atLeast: number } | { readonly atMost: number };
}

const holds = ({ value, limit }: Claim): boolean =>
  'atLeast' in limit ? value >= limit.atLeast : value <= limit.atMost;

/** A value over another one, of two digits that count. */
export const ratioOf = (value: number, other: number): number => Number((value / other).toPrecision(2));

/** A Markdown table. */
export function claimsTable(claims: readonly Claim[]): string {
  const rows = claims.map((each) => {
    const { claim, value, unit, limit } = each;
    const wanted = 'atLeast' in limit ? `at least ${limit.atLeast}` : `at most ${limit.atMost}`;
    return `| ${claim} | ${value} ${unit} | ${wanted} ${unit} | ${holds(each) ? 'holds' : 'MISSED'} |`;
  });
  return ['| claim | found | limit | |', '|---|---:|---:|---|', ...rows].join('\n');
}
