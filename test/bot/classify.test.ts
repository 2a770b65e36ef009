import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'mocha';

const classify = (input: string, ...args: readonly string[]) => {
  const run = spawnSync(process.execPath, ['bot/classify.ts', ...args], { input, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

describe('classify', () => {
  it('answers each line in order, empty ones too, the last without a line end', () =>
    assert.deepEqual(classify('colon cancer\n\nchest pain right now'), [
      {
        text: 'colon cancer',
        giOncology: 'yes',
        breastCancer: 'no',
        sarcoma: 'no',
        oncology: 'yes',
        emergency: false,
      },
      {
        text: '',
        giOncology: 'unsure',
        breastCancer: 'unsure',
        sarcoma: 'unsure',
        oncology: 'unsure',
        emergency: false,
      },
      {
        text: 'chest pain right now',
        giOncology: 'unsure',
        breastCancer: 'unsure',
        sarcoma: 'unsure',
        oncology: 'unsure',
        emergency: true,
      },
    ]));

  it('answers short answers when asked for', () =>
    assert.deepEqual(classify('yes\n\nhelp\n', '--answers'), [
      { text: 'yes', answer: 'yes', word: null },
      { text: '', answer: null, word: null },
      { text: 'help', answer: null, word: 'help' },
    ]));

  it('ends quietly when nobody reads on', () => {
    const run = spawnSync(
      'sh',
      ['-c', `yes cancer | head -50000 | "${process.execPath}" bot/classify.ts | head -1; exit`],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(run.stderr, '');
    assert.equal(run.stdout.trim().split('\n').length, 1);
  });
});
