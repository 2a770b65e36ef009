import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contexts, harmless, illnesses } from '../../../machines/answers/danger/languages.ts';
import { PhraseLineEmpty } from '../../../machines/answers/phrase-lines.ts';
import { createPhrases, expandLists, PhraseListError } from '../../../machines/answers/phrases.ts';
import { lists } from '../../../machines/answers/word-phrases/lists.ts';
import { people } from '../../../machines/answers/word-phrases/people.ts';
import { steps } from '../../../machines/answers/word-phrases/steps.ts';

const signOf: Readonly<Record<string, string>> = {
  '(': '(?:',
  '[': '(?:',
  ')': ')',
  ']': ')?',
  '|': '|',
  '...': '(?:\\S+ ){0,5}?',
};

/** The same lines as one pattern that sees every text. */
const unfiltered = (lines: readonly string[]) => {
  const any = lines
    .map((line) => line.match(/\.\.\.|[()[\]|]|[\p{L}\p{N}]+/gu) ?? [])
    .map((parts) => parts.map((part) => signOf[part] ?? `${part} `).join(''))
    .join('|');
  const inside = new RegExp(`(?<![^ ])(?:${any})`, 'u');
  return {
    match: (plain: string) => new RegExp(`^(?:${any})$`, 'u').test(`${plain} `),
    find: (plain: string) => {
      const found = inside.exec(`${plain} `);
      return found && { start: found.index, end: found.index + found[0].length - 1 };
    },
    replace: (plain: string, word: string) =>
      `${plain} `.replace(new RegExp(inside, 'gu'), word === '' ? '' : `${word} `).trimEnd(),
  };
};

const assertSame = (lines: readonly string[], plain: string): void => {
  const filtered = createPhrases(lines);
  const all = unfiltered(lines);
  assert.equal(filtered.match(plain), all.match(plain), plain);
  assert.deepEqual(filtered.find(plain), all.find(plain), plain);
  assert.equal(filtered.replace(plain, 'x'), all.replace(plain, 'x'), plain);
};

const word = fc.constantFrom('a', 'b', 'c', 'd');
const { line } = fc.letrec<{ line: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constant('...'),
    fc.array(tie('line'), { minLength: 1, maxLength: 3 }).map((ways) => `(${ways.join('|')})`),
    fc.array(tie('line'), { minLength: 1, maxLength: 3 }).map((ways) => `[${ways.join('|')}]`),
  ),
  line: fc
    .tuple(word, fc.array(tie('part'), { maxLength: 3 }))
    .map(([sure, more]) => [...more, sure].join(' ')),
}));
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ','), { maxLength: 8 })
  .map((words) => words.join(' '));

describe('phrases', () => {
  it('are found as by a pattern that sees every text', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), text, assertSame), {
      numRuns: 1_000,
    });
  });

  const wordsAtAnyTime = [...Object.values(people), ...Object.values(steps)]
    .flat()
    .map((each) => expandLists(each, { ...lists, language: 'somelanguage', what: 'botorperson' }));
  const inUse: Readonly<Record<string, readonly string[]>> = {
    'illnesses that strike': illnesses.flatMap(({ happening, named, cries, labels }) => [
      ...happening.map((each) => expandLists(each, { named })),
      ...cries,
      ...labels,
    ]),
    'what takes danger back': [
      ...harmless,
      ...contexts.flatMap(({ past, general, present }) => [...past, ...general, ...present]),
    ],
    'words valid at any time': wordsAtAnyTime,
  };
  for (const [name, lines] of Object.entries(inUse)) {
    const vocabulary = lines.flatMap((each) => each.match(/[\p{L}\p{N}]+/gu) ?? []);
    const phrases = createPhrases(lines);
    const all = unfiltered(lines);
    it(`of ${name} are not missed among words of their own`, () => {
      const stretch = fc
        .tuple(fc.nat(vocabulary.length - 1), fc.integer({ min: 1, max: 5 }))
        .map(([from, count]) => vocabulary.slice(from, from + count).join(' '));
      const written = fc.array(stretch, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
      fc.assert(
        fc.property(written, (plain) => {
          assert.deepEqual(phrases.find(plain), all.find(plain), plain);
          assert.equal(phrases.match(plain), all.match(plain), plain);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('with nothing that must be there are refused', () => {
    assert.throws(() => createPhrases(['[please] [now|...]']), PhraseLineEmpty);
  });

  it('with a list that is not there are refused', () => {
    assert.throws(() => createPhrases(['talk to <person>']), PhraseListError);
  });
});
