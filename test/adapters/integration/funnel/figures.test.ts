import assert from 'node:assert/strict';
import { csvOf } from '../../../../adapters/integration/funnel/csv.ts';
import { figuresOf, isVeiled } from '../../../../adapters/integration/funnel/figures.ts';
import type { Tally } from '../../../../adapters/progress.ts';

const tally = (more: Partial<Tally>): Tally => ({
  week: '2026-03-02',
  program: 'a',
  channel: 'web',
  language: 'en',
  kind: 'started',
  name: '',
  count: 1,
  ...more,
});

const way = { stages: ['welcome', 'fee'], steps: ['emergency', 'quote', 'never'] };

const tallies = [
  tally({ count: 7 }),
  tally({ program: null, channel: 'sms', week: '2026-02-23', count: 2 }),
  tally({ kind: 'reached', name: 'emergency', count: 7 }),
  tally({ kind: 'reached', name: 'stage.welcome', count: 7 }),
  tally({ kind: 'reached', name: 'stage.submitted', count: 6 }),
  tally({ program: null, kind: 'refused', name: 'b too-young', count: 1 }),
  tally({ program: null, kind: 'refused', name: 'b too-old', count: 2 }),
  tally({ kind: 'left', name: 'quote', count: 3 }),
];

describe('the figures of the funnel', () => {
  it('add up over weeks, programs, channels and languages', () => {
    assert.deepEqual(figuresOf(tallies, way), {
      started: 9,
      stages: [
        { name: 'welcome', count: 7 },
        { name: 'fee', count: 0 },
        { name: 'submitted', count: 6 },
        { name: 'opinion', count: 0 },
      ],
      steps: [{ name: 'emergency', count: 7 }],
      refused: [
        { name: 'b too-old', count: 2 },
        { name: 'b too-young', count: 1 },
      ],
      left: [{ name: 'quote', count: 3 }],
      programs: [
        { name: '', count: 2, submitted: 0 },
        { name: 'a', count: 7, submitted: 6 },
      ],
      channels: [
        { name: 'sms', count: 2, submitted: 0 },
        { name: 'web', count: 7, submitted: 6 },
      ],
      languages: [{ name: 'en', count: 9, submitted: 6 }],
      weeks: [
        { name: '2026-02-23', count: 2, submitted: 0 },
        { name: '2026-03-02', count: 7, submitted: 6 },
      ],
    });
  });

  it('are those of what was chosen, also of nobody’s program', () => {
    assert.equal(figuresOf(tallies, way, { program: 'a' }).started, 7);
    assert.equal(figuresOf(tallies, way, { program: '' }).started, 2);
    assert.equal(figuresOf(tallies, way, { program: 'a', channel: 'sms' }).started, 0);
  });

  it('are veiled from one person to four', () => {
    assert.deepEqual([0, 1, 4, 5].map(isVeiled), [false, true, true, false]);
  });
});

describe('the funnel as CSV', () => {
  it('has a line for each tally, veils what the page veils, and holds no formula', () => {
    const rows = csvOf([...tallies.slice(0, 2), tally({ name: '=1+1,"', count: 0 })], 'fewer than 5').split(
      '\r\n',
    );
    assert.deepEqual(rows, [
      'week,program,channel,language,figure,name,people',
      '2026-03-02,a,web,en,started,,7',
      '2026-02-23,,sms,en,started,,fewer than 5',
      `2026-03-02,a,web,en,started,"'=1+1,""",0`,
      '',
    ]);
  });
});
