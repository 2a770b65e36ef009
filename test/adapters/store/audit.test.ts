import assert from 'node:assert/strict';
import { chainAudit, isChained } from '../../../adapters/store/audit.ts';
import { makeKey, readKeys } from '../../../adapters/store/keys.ts';
import { at } from '../../contracts/turns.ts';

const write = (action: string) => ({ type: 'audit.write', action, by: 'person', details: {} }) as const;

describe('an audit entry', () => {
  const keys = readKeys(makeKey());
  const none = { seq: 0, hash: '' };
  const [first, second] = chainAudit(keys.writing, 'a', none, at, [write('one'), write('two')]);
  assert.ok(first && second);

  it('follows the one before it, and no other that stood in its place', () => {
    const [other] = chainAudit(keys.writing, 'a', none, at, [write('another past')]);
    assert.equal(isChained(keys, 'a', first.hash, second), true);
    assert.equal(isChained(keys, 'a', other?.hash ?? '', second), false);
  });

  it('belongs to its conversation', () => {
    assert.equal(isChained(keys, 'a', '', first), true);
    assert.equal(isChained(keys, 'b', '', first), false);
  });

  it('is not proven by another key, nor by a plain hash after a keyed one', () => {
    assert.equal(isChained(readKeys(makeKey()), 'a', '', first), false);
    assert.equal(isChained(keys, 'a', first.hash, { ...second, hash: '0'.repeat(64) }), false);
  });
});
