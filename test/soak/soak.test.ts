import assert from 'node:assert/strict';
import { createChance } from './chance.ts';
import { planFaults } from './faults.ts';
import { runSoak } from './soak.ts';

describe('the soak', function () {
  this.timeout(240_000);

  it('finds nothing after a server was killed, the database restarted and Twilio down', async () => {
    const report = await runSoak({ conversations: 16, seed: 2, nodes: 2, faults: 3 });
    assert.deepEqual(report.findings, []);
    assert.ok(report.tally.accepted > 100 && report.tally.again > 10 && report.texts > 25);
  });

  it('plans the same for the same seed, and breaks everything once before anything twice', () => {
    const plan = (seed: number) => planFaults(12, createChance(seed));
    assert.deepEqual(plan(4), plan(4));
    assert.notDeepEqual(plan(4), plan(5));
    assert.equal(new Set(plan(4).slice(0, 6)).size, 6);
  });
});
