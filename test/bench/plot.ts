import { writeFile } from 'node:fs/promises';
import { root } from '../sources.ts';

/** What was asked for and what came of it, by load in ascending order; times in milliseconds. */
export type Curve = { offered: number; done: number; p50: number; p99: number }[];

const width = 640;
const height = 320;
const margin = 56;

/** Draws throughput (left) and latency (right, logarithmic) against load into `.github/pictures/load.svg`. */
export async function drawCurve(title: string, curve: Readonly<Curve>): Promise<void> {
  const most = Math.max(...curve.map(({ offered, done }) => Math.max(offered, done)));
  const slowest = Math.max(10, ...curve.map(({ p99 }) => p99));
  const x = (offered: number) => margin + (offered / most) * (width - 2 * margin);
  const rising = (share: number) => height - margin - share * (height - 2 * margin);
  const line = (color: string, name: string, y: (point: Curve[number]) => number, at: number) => {
    const points = curve.map((point) => `${x(point.offered).toFixed(1)},${y(point).toFixed(1)}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"/>
  <text x="${margin + 8}" y="${margin + at * 16}" fill="${color}">${name}</text>`;
  };
  const share = (ms: number) => Math.log10(Math.max(1, ms)) / Math.log10(slowest);
  const ticks = curve
    .map(
      ({ offered }) =>
        `<text x="${x(offered)}" y="${height - margin + 18}" text-anchor="middle">${offered}</text>`,
    )
    .join('\n  ');
  const decades = [1, 10, 100, 1_000, 10_000]
    .filter((ms) => ms <= slowest)
    .map((ms) => `<text x="${width - margin + 6}" y="${rising(share(ms))}">${ms} ms</text>`)
    .join('\n  ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#333" role="img" aria-label="${title}">
  <rect width="${width}" height="${height}" fill="#fff"/>
  <text x="${width / 2}" y="24" text-anchor="middle" font-size="14">${title}</text>
  <path d="M${margin} ${margin}V${height - margin}H${width - margin}V${margin}" fill="none" stroke="#999"/>
  ${ticks}
  ${decades}
  <text x="${width / 2}" y="${height - 12}" text-anchor="middle">asked for, a second</text>
  <text x="${margin - 6}" y="${rising(1)}" text-anchor="end">${most.toFixed(0)}</text>
  <text x="${margin - 6}" y="${rising(0)}" text-anchor="end">0</text>
  ${line('#1b6ca8', 'answered a second', ({ done }) => rising(done / most), 0)}
  ${line('#2b8a3e', 'p50', ({ p50 }) => rising(share(p50)), 1)}
  ${line('#c92a2a', 'p99', ({ p99 }) => rising(share(p99)), 2)}
</svg>
`;
  await writeFile(`${root}.github/pictures/load.svg`, svg);
}
