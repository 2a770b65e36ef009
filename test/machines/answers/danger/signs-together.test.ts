import assert from 'node:assert/strict';
import { createSignsTogether, SignWordsMissing } from '../../../../machines/answers/danger/signs-together.ts';

const concepts = {
  chest: 'chest|breast bone',
  hurts: 'hurt*|pain',
  cannot: 'cannot|does not',
  breathe: 'breathe|get air',
  high: '10#',
  page: 'page',
};

const found = (line: string, plain: string): readonly string[] =>
  createSignsTogether(
    { signs: [line] },
    concepts,
  )(plain)('signs').map(({ start, end }) => plain.slice(start, end));

describe('signs together', () => {
  it('stand in any order, with other words and commas between', () => {
    assert.deepEqual(found('chest + hurts', 'it hurts in my , chest'), ['hurts in my , chest']);
    assert.deepEqual(found('chest + hurts', 'breast bone pain'), ['breast bone pain']);
    assert.deepEqual(found('chest|breathe + hurts', 'pain when i breathe'), ['pain when i breathe']);
  });

  it('do not stand too far apart', () => {
    assert.deepEqual(found('chest + hurts', `chest ${'word '.repeat(9)}pain`), []);
  });

  it('do not stand where a denial parts them, unless it is their own', () => {
    assert.deepEqual(found('chest + hurts', 'a chest scan but no pain'), []);
    assert.deepEqual(found('chest + cannot', 'chest that does not open'), ['chest that does not']);
  });

  it('in a row stand in this order, with two words between at most', () => {
    assert.deepEqual(found('cannot > breathe', 'he cannot even get air'), ['cannot even get air']);
    assert.deepEqual(found('cannot > breathe', 'breathe he cannot'), []);
    assert.deepEqual(found('cannot > breathe', 'cannot come so please breathe'), []);
  });

  it('do not stand beside what excludes them', () => {
    assert.deepEqual(found('cannot ! page', 'the page cannot'), []);
    assert.deepEqual(found('cannot ! page', 'the page is open and yet she cannot'), ['cannot']);
  });

  it('read a digit for each #', () => {
    assert.deepEqual(found('high', 'temp 104'), ['104']);
    assert.deepEqual(found('high', 'temp 10 or 1044'), []);
  });

  it('made of a concept without words are refused', () => {
    assert.throws(() => createSignsTogether({ signs: ['chest + fever'] }, concepts), SignWordsMissing);
  });
});
