/**
 * `npm run mutations`: writes each fault of the list into a copy of the project and runs the test that must notice. Says
 * which one lives, and exits with 1 then. `-- WORD` plays those whose invariant or file holds the word.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../sources.ts';
import { mutations } from './list.ts';
import type { Mutation } from './mutation.ts';

/** A fault may make a test wait for ever; that counts as noticed. */
const runWithinMs = 300_000;

const [word = ''] = process.argv.slice(2);
const chosen = mutations.filter(({ invariant, file }) => `${invariant} ${file}`.includes(word));
const copy = mkdtempSync(join(tmpdir(), 'intake-mutations-'));

const passes = (test: string): boolean => {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const options = { cwd: copy, stdio: 'ignore', timeout: runWithinMs, killSignal: 'SIGKILL' } as const;
  return spawnSync(process.execPath, [mocha, '--exit', '--bail', test], options).status === 0;
};

const survives = ({ file, from, to, caughtBy }: Mutation): boolean => {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const isAlive = passes(caughtBy);
  writeFileSync(path, text);
  return isAlive;
};

try {
  for (const name of execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n'))
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  let wrong = 0;
  const say = (verdict: string, what: string) => process.stdout.write(`${verdict.padEnd(7)} ${what}\n`);
  for (const test of new Set(chosen.map(({ caughtBy }) => caughtBy)))
    if (!passes(test)) {
      say('RED', `${test} fails without any fault`);
      wrong += 1;
    }
  for (const mutation of chosen) {
    const isAlive = survives(mutation);
    say(isAlive ? 'LIVES' : 'caught', `${mutation.invariant} (${mutation.file}, ${mutation.caughtBy})`);
    if (isAlive) wrong += 1;
  }
  process.stdout.write(`${chosen.length - wrong} of ${chosen.length} caught\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
