import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createStore } from '../../adapters/store/create.ts';
import { brief, node } from '../brief-node.ts';
import { takeTurn } from '../contracts/turns.ts';
import { usedFolder } from '../used-folder.ts';

describe('the commands on what is kept', function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = await usedFolder();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const run = (file: string, ...args: readonly string[]) =>
    spawnSync(node, [...brief, `bot/${file}.ts`, ...args], {
      env: { ...process.env, DATABASE_URL: '', DATA_KEYS: '', DATA_DIR: join(folder, 'data') },
      encoding: 'utf8',
    });

  it('write everything of a person to files of the owner alone, hold it, and leave traces', async () => {
    const store = await createStore({ dataDir: join(folder, 'data') });
    await store.migrate();
    const id = await store.addresses.conversationAt('sms', '+12025550123');
    const opened = {
      type: 'case.open',
      number: 'SO-1',
      program: 'p',
      status: 'draft',
      content: { a: 1 },
    } as const;
    await takeTurn(store, id, { texts: ['I have <b>lymphoma</b>'], cases: [opened] });
    await store.close();

    assert.equal(run('person-export', '--case', 'SO-1', '--to', folder).status, 0);
    const written = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'));
    assert.equal(written.message[0].body.text, 'I have <b>lymphoma</b>');
    assert.deepEqual(written.case[0].content, { a: 1 });
    assert.deepEqual(written.address[0].body, { address: '+12025550123' });
    const page = await readFile(join(folder, `${id}.html`), 'utf8');
    assert.match(page, /I have &lt;b&gt;lymphoma&lt;\/b&gt;/);
    assert.equal((await stat(join(folder, `${id}.html`))).mode & 0o777, 0o600);

    assert.equal(run('person-export', '--conversation', 'nobody').status, 1);
    assert.equal(run('hold', '--conversation', id).status, 1);
    assert.equal(run('hold', '--conversation', id, '--reason', 'letter').status, 0);
    const verified = run('audit-verify');
    assert.equal(verified.status, 0);
    assert.match(
      verified.stdout,
      /^2 entries of 1 conversations, 0 broken\.\nAnchor 1 of \S+Z: [0-9a-f]{64}\n$/,
    );
  });
});
