import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMemoryStore, type MemoryStore } from '../adapters/store/create.ts';
import { play } from './conversations/runner/playing.ts';
import { readConversationFile } from './conversations/runner/reading.ts';
import { reportOf } from './conversations/runner/report.ts';

const folder = fileURLToPath(new URL('conversations/', import.meta.url));

describe('conversations', function () {
  this.timeout(20_000);
  let store: MemoryStore;

  before(async () => {
    store = await createMemoryStore({ handClock: true });
  });
  after(() => store.close());

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const conversation = readConversationFile(folder + file);
    it(conversation.name, async () => {
      const failure = await play(conversation, store);
      assert.ok(failure === null, failure ? `\n${reportOf(conversation, failure)}` : '');
    });
  }
});
