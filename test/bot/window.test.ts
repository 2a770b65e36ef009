import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'mocha';

const run = (args: readonly string[], settings: { readonly [name: string]: string } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bot/window.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...settings },
  });
  return { status, stdout, stderr };
};

const windowOf = (program: string, available: string) => {
  const { status, stdout, stderr } = run(['--program', program, '--available', available]);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  return JSON.parse(stdout);
};

const refusal = (args: readonly string[], settings?: { readonly [name: string]: string }) => {
  const { status, stdout, stderr } = run(args, settings);
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
  return stderr.trim();
};

describe('window', function () {
  this.timeout(60_000);

  it('says when the window closes in the week of Thanksgiving', () =>
    assert.deepEqual(windowOf('ucsf-adult', '2026-11-24T15:10-08:00'), {
      closesAt: '2026-12-03T07:59:59.999Z',
      lastDay: '2026-12-02',
      zone: 'America/Los_Angeles',
    }));

  it('takes the same instant in any offset', () =>
    assert.deepEqual(
      windowOf('ucsf-children', '2026-11-24T23:10:00.000Z'),
      windowOf('ucsf-children', '2026-11-25T08:10:00+09:00'),
    ));

  it('names the ids when a program is not known', () =>
    assert.equal(
      refusal(['--program', 'nowhere', '--available', '2026-11-24T15:10-08:00']),
      'expected --program to be one of ucsf-adult, ucsf-children, dana-farber, ucsd-international, more-health',
    ));

  for (const program of ['dana-farber', 'ucsd-international', 'more-health'])
    it(`says that ${program} has no window`, () =>
      assert.equal(
        refusal(['--program', program, '--available', '2026-11-24T15:10-08:00']),
        `${program} has no window of business days; expected one of ucsf-adult, ucsf-children`,
      ));

  for (const available of [
    '2026-11-24',
    '2026-11-24T15:10',
    '2026-02-30T15:10Z',
    '2026-11-24T25:10Z',
    'today',
  ])
    it(`refuses ${available} and says what an instant looks like`, () =>
      assert.match(
        refusal(['--program', 'ucsf-adult', '--available', available]),
        /^expected --available with date, time and offset, such as /,
      ));

  it('says how it is called', () => {
    for (const args of [[], ['--program', 'ucsf-adult'], ['--programme', 'ucsf-adult'], ['ucsf-adult']])
      assert.match(refusal(args), /^expected --program ID --available ISO/);
  });

  it('names a wrong setting', () =>
    assert.match(
      refusal(['--program', 'ucsf-adult', '--available', '2026-11-24T15:10Z'], { PROGRAM_SETTINGS: '{' }),
      /PROGRAM_SETTINGS: expected JSON/,
    ));
});
