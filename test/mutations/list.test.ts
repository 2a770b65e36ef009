import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../sources.ts';
import { mutations } from './list.ts';

describe('the faults of `npm run mutations`', () => {
  for (const { invariant, file, from, caughtBy } of mutations)
    it(`can be written where they belong: ${invariant}`, () => {
      assert.equal(
        readFileSync(root + file, 'utf8').split(from).length,
        2,
        `expected once in ${file}: ${from}`,
      );
      assert.ok(existsSync(root + caughtBy));
    });
});
