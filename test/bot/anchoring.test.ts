import assert from 'node:assert/strict';
import { createAnchoring } from '../../bot/anchoring.ts';
import { createLog } from '../../bot/log.ts';

describe('the hourly round of anchors', () => {
  it('tells the log each anchor that it made, as it is to be kept elsewhere', async () => {
    const lines: string[] = [];
    const at = '2026-11-03T12:00:00.000Z';
    const hash = 'a1'.repeat(32);
    const made = [
      { number: 1, at, hash },
      { number: 2, at, hash: 'b2'.repeat(32) },
    ];
    const upkeep = { anchorAudit: async () => made };
    const round = createAnchoring({
      store: { upkeep },
      now: () => at,
      log: createLog('info', { write: (line) => lines.push(line) }),
    });
    assert.equal(await round(), 0);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)).map(({ msg, number, anchor }) => [msg, number, anchor]),
      made.map((anchor) => ['audit anchored', anchor.number, anchor.hash]),
    );
  });
});
