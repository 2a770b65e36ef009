import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createCodec } from '../../../adapters/store/codec.ts';
import { keyFileOf, keysInFolder, makeKey, problemWithKeys, readKeys } from '../../../adapters/store/keys.ts';

const keyOf = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
const one = keyOf('k1', 1);
const two = keyOf('k2', 2);
const place = ['message.body', 'a', 1] as const;
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'nothing thrown';
};

describe('what is sealed', () => {
  const codec = createCodec(readKeys(one));

  it('is given back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, row) => {
        const stored = JSON.parse(codec.encode(value, ['case.content', row]));
        assert.deepEqual(codec.decode(stored, ['case.content', row]), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('shows its key, and never looks the same twice', () => {
    const all = new Set(Array.from({ length: 1_000 }, () => codec.seal('Ana', place)));
    assert.equal(all.size, 1_000);
    for (const stored of all) assert.match(stored, /^k1\.[\w-]{16}\.[\w-]{26}$/);
  });

  it('opens in its own place only', () => {
    const stored = codec.seal('Ana', place);
    assert.equal(codec.unseal(stored, ['message.body', 'a', '1']), 'Ana');
    for (const other of [
      ['message.body', 'a', 2],
      ['message.body', 'b', 1],
      ['case.content', 'a', 1],
      ['message.body', 'a/1'],
    ] as const)
      assert.equal(
        codeOf(() => codec.unseal(stored, other)),
        'seal-broken',
      );
  });

  it('opens no more when one character is another', () => {
    const stored = codec.seal('Ana', place);
    for (let at = 'k1.'.length; at < stored.length; at += 1) {
      if (stored[at] === '.') continue;
      const changed = `${stored.slice(0, at)}${stored[at] === 'A' ? 'Q' : 'A'}${stored.slice(at + 1)}`;
      assert.notEqual(
        codeOf(() => codec.unseal(changed, place)),
        'nothing thrown',
      );
    }
  });

  it('is read under each key at hand, and written under the first', () => {
    const both = createCodec(readKeys(`${two}, ${one}`));
    assert.equal(both.unseal(codec.seal('Ana', place), place), 'Ana');
    assert.match(both.seal('Ana', place), /^k2\./);
    assert.deepEqual(
      both.hashes('sms', '+12025550123').map((hash) => hash.slice(0, 3)),
      ['k2.', 'k1.'],
    );
    assert.ok(both.hashes('sms', '+12025550123').includes(codec.hash('sms', '+12025550123')));
  });

  it('names the key that is missing, and tells it from one with other bytes', () => {
    const stored = codec.seal('Ana', place);
    assert.throws(() => createCodec(readKeys(two)).unseal(stored, place), {
      code: 'data-key-missing',
      message: /^Expected the key k1 in DATA_KEYS/,
    });
    assert.equal(
      codeOf(() => createCodec(readKeys(keyOf('k1', 3))).unseal(stored, place)),
      'seal-broken',
    );
  });

  it('is never taken for what stands there in clear', () => {
    assert.equal(
      codeOf(() => codec.decode({ text: 'planted' }, place)),
      'seal-missing',
    );
    assert.equal(
      codeOf(() => codec.decode('"planted"', place)),
      'seal-missing',
    );
    assert.equal(
      codeOf(() => codec.unseal('planted', place)),
      'seal-missing',
    );
    assert.deepEqual(createCodec(readKeys(one), 'read').decode({ text: 'old' }, place), { text: 'old' });
  });

  it('keeps what PostgreSQL refuses as a replacement character', () => {
    const stored = JSON.parse(codec.encode({ text: 'a\u0000b\ud800' }, place));
    assert.deepEqual(codec.decode(stored, place), { text: 'a\uFFFDb\uFFFD' });
  });
});

describe('data keys', () => {
  it('are 32 bytes each, under an id of their own', () => {
    assert.equal(problemWithKeys(one), null);
    assert.equal(problemWithKeys(`${two},${one}`), null);
    assert.equal(problemWithKeys(makeKey()), null);
    for (const wrong of ['', ',', 'k1', 'k1:AAAA', `${one},${one}`, `k.1:${one.slice(3)}`, one.slice(0, -1)])
      assert.notEqual(problemWithKeys(wrong), null, wrong);
  });

  describe('of a folder', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'intake-keys-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('are made once, for the owner of the files alone', () => {
      assert.equal(keysInFolder(folder, false), null);
      const made = keysInFolder(folder, true);
      assert.equal(problemWithKeys(made ?? ''), null);
      assert.equal(keysInFolder(folder, true), made);
      assert.equal(statSync(keyFileOf(folder)).mode & 0o777, 0o600);
    });

    it('are not made over a file that is there', () => {
      writeFileSync(keyFileOf(folder), `${one}\n`);
      assert.equal(keysInFolder(folder, true), one);
    });
  });
});
