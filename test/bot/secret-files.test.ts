import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigInvalid, readConfig } from '../../bot/config.ts';
import { secretNames } from '../../bot/secret-files.ts';
import { root } from '../sources.ts';

const key = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

describe('secrets in files', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'intake-secrets-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const fileOf = (content: string): string => {
    const file = join(folder, 'secret');
    writeFileSync(file, content);
    return file;
  };
  const problemsOf = (environment: Parameters<typeof readConfig>[0]): readonly string[] => {
    try {
      readConfig(environment);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigInvalid)) throw error;
      return error.problems;
    }
  };

  it('count as if they stood in the environment, without the end of the line', () => {
    assert.equal(readConfig({ DATA_KEYS_FILE: fileOf(`${key}\n`) }).DATA_KEYS, key);
    assert.equal(readConfig({ DATA_KEYS_FILE: '', DATA_KEYS: key }).DATA_KEYS, key);
    const { hospital } = readConfig({ INTEGRATION_TOKEN_FILE: fileOf('t'.repeat(32)) });
    assert.deepEqual(hospital.tokens, ['t'.repeat(32)]);
  });

  it('are judged as they are there, and never shown', () => {
    const [problem = '', ...more] = problemsOf({ DATA_KEYS_FILE: fileOf('k1:hidden') });
    assert.deepEqual(more, []);
    assert.match(problem, /^DATA_KEYS: expected id:base64/);
    assert.doesNotMatch(problem, /hidden/);
  });

  it('stop the start when they cannot be read, hold nothing, or come both ways', () => {
    const expected = 'DATA_KEYS_FILE: expected a file that holds DATA_KEYS, found';
    assert.deepEqual(problemsOf({ DATA_KEYS_FILE: join(folder, 'nowhere') }), [
      `${expected} that it cannot be read (ENOENT)`,
    ]);
    assert.deepEqual(problemsOf({ DATA_KEYS_FILE: folder }), [`${expected} that it cannot be read (EISDIR)`]);
    assert.deepEqual(problemsOf({ DATA_KEYS_FILE: fileOf('\n') }), [`${expected} nothing in it`]);
    assert.deepEqual(problemsOf({ DATA_KEYS_FILE: fileOf(key), DATA_KEYS: key }), [
      'DATA_KEYS: expected once, found it beside DATA_KEYS_FILE. Leave one of them out',
    ]);
  });

  it('may be all those that the README names, and no others', () => {
    const [, sentence = ''] = /Each secret \(([^)]*)\)/.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
    assert.deepEqual(
      [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name),
      [...secretNames],
    );
  });
});
