/** The funnel put together: its texts, the order of the way, its pages, and the same figures for Prometheus. */
import { Gauge, type Registry } from 'prom-client';
import type { Route } from '../adapters/http.ts';
import type { Protect } from '../adapters/integration/bearer.ts';
import { figuresOf, isVeiled, type Way } from '../adapters/integration/funnel/figures.ts';
import type { Words } from '../adapters/integration/funnel/page.ts';
import { createFunnelRoutes, talliesOf } from '../adapters/integration/funnel/routes.ts';
import type { Funnel, Tally } from '../adapters/progress.ts';
import type { Instant } from '../machines/events.ts';
import { stages } from '../machines/intake/step.ts';
import { stepIds } from '../machines/intake/step-id.ts';
import type { Catalog } from '../machines/programs/index.ts';
import { renderPhrase } from './render.ts';
import { firstLanguage } from './text/languages.ts';

const way: Way = { stages, steps: stepIds };

/** Prometheus may ask every few seconds; the figures of a quarter of a year need not be newer than this. */
const freshMs = 5 * 60_000;
const gaugedWeeks = 13;

export interface FunnelConfig {
  readonly funnel: Funnel;
  readonly catalog: Catalog;
  readonly tokens: readonly string[];
  readonly protect: Protect;
  readonly now: () => Instant;
}

export const createFunnelPages = ({ catalog, ...config }: FunnelConfig): readonly Route[] =>
  createFunnelRoutes({ ...config, way, words: wordsOf(catalog) });

const programPrefix = 'program:';

const wordsOf =
  (catalog: Catalog): Words =>
  (key, values) => {
    if (!key.startsWith(programPrefix))
      return renderPhrase(values ? { key, values } : { key }, firstLanguage);
    const id = key.slice(programPrefix.length);
    return catalog.all.find((program) => program.id === id)?.name ?? id;
  };

/**
 * Gauges of those who began in the last 13 weeks: by program, channel and language, and how far they came. A figure that
 * the page would veil is left out, and so are all while the store does not answer.
 */
export const gaugeFunnel = (registry: Registry, funnel: Funnel, now: () => Instant): void => {
  let figures = { at: 0, tallies: [] as readonly Tally[] };
  const fresh = async () => {
    const at = Date.parse(now());
    if (at - figures.at > freshMs) figures = { at, tallies: await talliesOf(funnel, now(), gaugedWeeks) };
    return figures.tallies;
  };
  const gauge: Gauge = new Gauge({
    name: 'funnel_people',
    help: 'Conversations that began in the last 13 weeks, by what they reached, where they left and why they were refused',
    labelNames: ['figure', 'name'],
    registers: [registry],
    async collect() {
      gauge.reset();
      const tallies = await fresh().catch(() => null);
      if (tallies === null) return;
      const { started, stages: reached, left, refused } = figuresOf(tallies, way);
      const set = (figure: string, name: string, count: number) => {
        if (count > 0 && !isVeiled(count)) gauge.set({ figure, name }, count);
      };
      set('started', '', started);
      for (const { name, count } of reached) set('reached', name, count);
      for (const { name, count } of left) set('left', name, count);
      for (const { name, count } of refused) set('refused', name, count);
    },
  });
};
