import { Gauge, type Registry } from 'prom-client';
import type { Backlog } from '../adapters/store/store.ts';

/** What waits in the store, looked up when figures are asked for. `store_up` is 0, and the rest empty, while it is away. */
export const createBacklogMetrics = (registry: Registry, backlog: () => Promise<Backlog>): void => {
  let asked: Promise<Backlog | null> | null = null;
  /** All gauges are collected at the same moment, and share one look. */
  const ask = () => {
    asked ??= backlog()
      .catch(() => null)
      .finally(() => {
        asked = null;
      });
    return asked;
  };
  const gauge = (
    name: string,
    help: string,
    labelNames: readonly string[],
    show: (into: Gauge, found: Backlog | null) => void,
  ): void => {
    const made: Gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const found = await ask();
        made.reset();
        if (labelNames.length === 0) made.remove();
        show(made, found);
      },
    });
  };

  gauge('store_up', '1 when the store told what waits in it', [], (into, found) => into.set(found ? 1 : 0));
  gauge('outbox_jobs', 'Jobs that are not sent yet, by channel', ['channel'], (into, found) => {
    for (const { channel, jobs } of found?.outbox ?? []) into.set({ channel }, jobs);
  });
  gauge('outbox_oldest_seconds', 'Age of the oldest job not sent, by channel', ['channel'], (into, found) => {
    for (const { channel, oldestSeconds } of found?.outbox ?? []) into.set({ channel }, oldestSeconds);
  });
  gauge('timers_late', 'Timers whose time has come and that have not fired', [], (into, found) => {
    if (found) into.set(found.timers.late);
  });
  gauge('timers_latest_seconds', 'By how much the latest of them is late', [], (into, found) => {
    if (found) into.set(found.timers.latestSeconds);
  });
  gauge('database_connections', 'Open, idle, and callers waiting for one', ['state'], (into, found) => {
    for (const [state, count] of Object.entries(found?.pool ?? {})) into.set({ state }, count);
  });
};
