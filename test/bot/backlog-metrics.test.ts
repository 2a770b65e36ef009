import assert from 'node:assert/strict';
import { Registry } from 'prom-client';
import type { Backlog } from '../../adapters/store/store.ts';
import { createBacklogMetrics } from '../../bot/backlog-metrics.ts';

describe('the figures of what waits', () => {
  const backlog: Backlog = {
    outbox: [{ channel: 'sms', jobs: 2, oldestSeconds: 7 }],
    timers: { late: 1, latestSeconds: 3 },
    pool: { open: 4, idle: 3, waiting: 0 },
  };
  const figures = async (registry: Registry) =>
    (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('are told as the store tells them, and none of them but one while it is away', async () => {
    const registry = new Registry();
    let look = async (): Promise<Backlog> => backlog;
    createBacklogMetrics(registry, () => look());
    const told = [
      'store_up 1',
      'outbox_jobs{channel="sms"} 2',
      'outbox_oldest_seconds{channel="sms"} 7',
      'timers_late 1',
      'timers_latest_seconds 3',
      'database_connections{state="open"} 4',
      'database_connections{state="idle"} 3',
      'database_connections{state="waiting"} 0',
    ];
    assert.deepEqual(await figures(registry), told);
    look = async () => {
      throw new Error('away');
    };
    assert.deepEqual(await figures(registry), ['store_up 0']);
    look = async () => backlog;
    assert.deepEqual(await figures(registry), told);
  });
});
