/** Charts as SVG, drawn by Observable Plot on the server: the page needs no script. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Html } from '../../document.ts';
import { type Count, isVeiled, type Share } from './figures.ts';

const width = 720;
const size = { width, style: { fontSize: '13px' } };

/** `counts` by what they are called; those that are veiled have no length. */
const bare = (count: number): number => (isVeiled(count) ? 0 : count);

/** A chart is a picture of the table beside it: to whoever hears the page it is one picture with a name. */
const drawn = (options: Plot.PlotOptions, name: string): Html => {
  const { document } = parseHTML('<html></html>') as unknown as { document: Plot.PlotOptions['document'] };
  const svg = Plot.plot({ document, ...size, ...options } as Plot.PlotOptions);
  svg.querySelector('style')?.remove();
  svg.removeAttribute('style');
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.setAttribute('font-size', '13');
  return { markup: svg.outerHTML };
};

/** One bar for each name, in their order; `shown` is how a count is written. */
const barChart = (counts: readonly Count[], shown: (count: number) => string, name: string): Html =>
  drawn(
    {
      height: counts.length * 30 + 10,
      marginTop: 0,
      marginBottom: 10,
      marginLeft: 300,
      marginRight: 90,
      x: { axis: null, domain: [0, Math.max(1, ...counts.map(({ count }) => bare(count)))] },
      y: { label: null, domain: counts.map((each) => each.name), tickSize: 0, padding: 0.25 },
      marks: [
        Plot.barX(counts, { x: ({ count }: Count) => bare(count), y: 'name', fill: 'var(--brand)', rx: 3 }),
        Plot.text(counts, {
          x: ({ count }: Count) => bare(count),
          y: 'name',
          text: ({ count }: Count) => shown(count),
          textAnchor: 'start',
          dx: 6,
        }),
      ],
    },
    name,
  );

/** Those who began, a bar for each week, and in it those who submitted. */
const weekChart = (weeks: readonly Share[], name: string): Html =>
  drawn(
    {
      height: 220,
      marginBottom: 40,
      x: {
        type: 'band',
        label: null,
        tickRotate: weeks.length > 10 ? -45 : 0,
        tickFormat: (week: string) => week.slice(5),
      },
      y: { label: null, grid: true },
      marks: [
        Plot.barY(weeks, {
          x: 'name',
          y: ({ count }: Share) => bare(count),
          fill: 'var(--edge-strong)',
          rx: 3,
        }),
        Plot.barY(weeks, {
          x: 'name',
          y: (week: Share) => bare(week.submitted),
          fill: 'var(--brand)',
          rx: 3,
        }),
        Plot.ruleY([0]),
      ],
    },
    name,
  );

export const charts = { bars: barChart, weeks: weekChart };

export type Charts = typeof charts;
