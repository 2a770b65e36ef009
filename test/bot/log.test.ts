import assert from 'node:assert/strict';
import { createLog, failureOf, pseudonyms } from '../../bot/log.ts';

describe('the log', () => {
  const words = 'my card is 4111 1111 1111 1111';
  const lineOf = (write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> => {
    const lines: string[] = [];
    write(createLog('trace', { write: (line) => lines.push(line) }));
    const { level: _, time: _time, pid: _pid, hostname: _host, ...rest } = JSON.parse(lines.join(''));
    return rest;
  };

  it('writes the fields of its list, and no other', () => {
    const line = lineOf((log) =>
      log.info({ route: '/sign/:id', status: 500, ms: 3, text: words, body: { name: 'Ana' } }, 'request'),
    );
    assert.deepEqual(line, { route: '/sign/:id', status: 500, ms: 3, msg: 'request' });
  });

  it('leaves out a value that does not look as its field does', () => {
    const line = lineOf((log) =>
      log.warn({ code: words, failure: '4111111111111111', at: [words], route: `/x?${words}` }, 'turn'),
    );
    assert.deepEqual(line, { msg: 'turn' });
  });

  it('writes no sentence that it does not know, and no error as it is', () => {
    assert.deepEqual(
      lineOf((log) => log.error(words)),
      { msg: 'unnamed' },
    );
    assert.deepEqual(
      lineOf((log) => log.error(new Error(words))),
      { msg: 'unnamed' },
    );
    assert.deepEqual(
      lineOf((log) => log.info({ err: new Error(words) }, 'request %s', words)),
      { msg: 'unnamed' },
    );
  });

  it('names the kind and place of an error, and no line of its message', () => {
    const error = new TypeError(`no\n    at Ana ${words}\n    at file:///4111:1:1`);
    const { failure, at = [] } = failureOf(error);
    assert.equal(failure, 'TypeError');
    assert.match(at[0] ?? '', /log\.test\.ts:\d+:\d+\)?$/);
    assert.doesNotMatch(at.join(), /4111|Ana/);
  });

  it('names a conversation by a hash that another installation does not have', () => {
    const nameOf = pseudonyms('a'.repeat(64));
    assert.match(nameOf('conversation'), /^[0-9a-f]{16}$/);
    assert.equal(nameOf('conversation'), nameOf('conversation'));
    assert.notEqual(nameOf('conversation'), pseudonyms('b'.repeat(64))('conversation'));
    assert.deepEqual(
      lineOf((log) => log.debug({ conversation: 'dl_1234' }, 'turn')),
      { msg: 'turn' },
    );
  });
});
