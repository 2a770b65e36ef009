import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../sources.ts';

describe('SECURITY.md', () => {
  const text = readFileSync(`${root}.github/SECURITY.md`, 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => /^\|(?! ?-)/.test(line) && !/\b(Shown by|Test|Seen by) \|$/.test(line));

  it('names files and commands that exist', () => {
    const named = [...text.matchAll(/`((?:test|bot|adapters|machines|manifest)\/[\w/.-]+)`/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(named.length > 60);
    assert.deepEqual(
      named.filter((path) => !existsSync(root + path)),
      [],
    );
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const commands = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
    assert.deepEqual(
      commands.filter((name) => !scripts[name]),
      [],
    );
  });

  it('shows each line of its tables by a test', () => {
    const without = rows.filter((row) => !row.includes('`test/') && !row.startsWith('| V17'));
    assert.deepEqual(without, []);
    assert.equal(rows.filter((row) => /^\| V\d+ /.test(row)).length, 17);
  });
});
