import assert from 'node:assert/strict';
import type { Inbound } from '../../../adapters/channel.ts';
import { createGathering } from '../../../adapters/sms/gathering.ts';
import { createMemoryStore } from '../../../adapters/store/create.ts';
import { createService } from '../../../bot/service.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';

const conversationId = 'c0ffee' as ConversationId;
const text = (id: string, words: string, more: object = {}): Inbound => ({
  conversationId,
  id,
  event: { type: 'person.replied', channel: 'sms', text: words, ...more },
});

/** What the turn was given, while `takesText` says what is asked for. */
const gathering = (takesText: () => boolean, failing: readonly string[] = []) => {
  const turns: string[] = [];
  const gather = createGathering({
    receive: async ({ id, event, parts }) => {
      if (failing.includes(id)) throw new Error('not committed');
      const words = parts?.map((part) => `${part.id}:${part.text}`).join('+');
      turns.push(words ?? `${id}:${event.type === 'person.replied' ? event.text : ''}`);
    },
    takesText: async () => takesText(),
    standsAlone: (words) => words === 'STOP',
    windowMs: 1,
  });
  return { gather, turns };
};

describe('texts in quick succession', () => {
  it('are one turn each, in order, where no free text is asked for', async () => {
    const { gather, turns } = gathering(() => false);
    await Promise.all(['1', '2', '3', '4', '5', '6'].map((word) => gather(text(word, word))));
    assert.deepEqual(turns, ['1:1', '2:2', '3:3', '4:4', '5:5', '6:6']);
  });

  it('are one turn where free text is asked for', async () => {
    const { gather, turns } = gathering(() => true);
    await Promise.all(['a', 'b', 'c'].map((word) => gather(text(word, word))));
    assert.deepEqual(turns, ['a:a+b:b+c:c']);
  });

  it('are parted by a word that stands for itself, and by a picture', async () => {
    const { gather, turns } = gathering(() => true);
    await Promise.all([
      gather(text('a', 'a')),
      gather(text('b', 'STOP')),
      gather(text('c', 'c')),
      gather(text('d', '', { attachments: 1 })),
    ]);
    assert.deepEqual(turns, ['a:a', 'b:STOP', 'c:c', 'd:']);
  });

  it('stop being gathered once another kind of answer is asked for', async () => {
    let asked = 0;
    const { gather, turns } = gathering(() => {
      asked += 1;
      return asked > 2;
    });
    await Promise.all(['a', 'b', 'c'].map((word) => gather(text(word, word))));
    assert.deepEqual(turns, ['a:a', 'b:b+c:c']);
  });

  it('that were not committed are refused, and those behind them are taken', async () => {
    const { gather, turns } = gathering(() => false, ['b']);
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((word) => gather(text(word, word))));
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(turns, ['a:a', 'c:c']);
  });
});

describe('parts of one answer', () => {
  it('that were decided before are left out, and all of them are decided once', async () => {
    const store = await createMemoryStore();
    const { turn } = createService({ store, catalog: createCatalog(files) });
    await turn(text('a', 'Hello'));
    const both = { ...text('a', 'Hello'), parts: [text('a', 'Hello'), text('b', 'no')].map(partOf) };
    assert.equal((await turn(both)).isRepeated, false);
    assert.equal((await turn(text('b', 'no'))).isRepeated, true);
    assert.equal((await turn(both)).isRepeated, true);
    const said = (await store.messagesAfter(conversationId, 0)).filter(({ from }) => from === 'person');
    assert.deepEqual(
      said.map((message) => message.text),
      ['Hello', 'no'],
    );
    await store.close();
  });
});

const partOf = ({ id, event }: Inbound) => ({ id, text: event.type === 'person.replied' ? event.text : '' });
