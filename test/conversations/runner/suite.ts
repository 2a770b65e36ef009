import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import { emptyStore } from '../../empty-store.ts';
import { play } from './playing.ts';
import { readConversationFile } from './reading.ts';
import { reportOf } from './report.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** A test for each conversation file whose name is wanted, on one store. */
export const describeConversations = (title: string, isWanted: (name: string) => boolean): void => {
  describe(title, function () {
    this.timeout(20_000);
    let store: MemoryStore;

    before(async () => {
      store = await emptyStore();
    });

    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml') && isWanted(name))) {
      const conversation = readConversationFile(folder + file);
      it(conversation.name, async () => {
        const failure = await play(conversation, store);
        assert.ok(failure === null, failure ? `\n${reportOf(conversation, failure)}` : '');
      });
    }
  });
};
