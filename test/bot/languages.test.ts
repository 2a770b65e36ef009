import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { firstLanguage, languages } from '../../bot/text/languages.ts';
import { readSources } from '../sources.ts';

/** What coordinators alone read is English. */
const isForCoordinators = (key: string) => /^(?:card|funnel|packet|thread)\./.test(key);

const first = languages.get(firstLanguage)?.texts ?? {};
const keysOf = (texts: { readonly [key: string]: string }) =>
  Object.keys(texts).filter((key) => !isForCoordinators(key));

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: { readonly [name: string]: { readonly value: readonly Element[] } };
}
/** TYPE of @formatjs/icu-messageformat-parser: 0 is a literal, 7 the `#` of a plural. */
const [literal, pound] = [0, 7];

/** Names of the blanks of a text. */
const blanksOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ type, value, options = {} }) => [
    ...(type === literal || type === pound ? [] : [value ?? '']),
    ...Object.values(options).flatMap((option) => blanksOf(option.value)),
  ]);

const blanks = (text: string, locale: string): string[] => {
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return [...new Set(blanksOf(format.getAst() as readonly Element[]))].sort();
};

/** A text may speak of whoever is meant in one language alone. */
const withoutWho = (names: readonly string[]) => names.filter((name) => name !== 'who');

describe('the languages', () => {
  it('are English, Spanish and whatever else has a folder', () => {
    assert.deepEqual([...languages.keys()], ['en', 'es']);
  });

  for (const [tag, { locale, texts }] of languages) {
    it(`${tag} has every key that the first language has, and no other`, () => {
      const wanted = keysOf(first);
      const missing = wanted.filter((key) => !(key in texts));
      const unknown = keysOf(texts).filter((key) => !(key in first));
      assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] });
    });

    it(`${tag} fills the same blanks as the first language`, () => {
      const differing = keysOf(texts).flatMap((key) => {
        const mine = withoutWho(blanks(texts[key] ?? '', locale)).join();
        const theirs = withoutWho(blanks(first[key] ?? '', 'en-US')).join();
        return mine === theirs ? [] : [`${key}: ${mine} for ${theirs}`];
      });
      assert.deepEqual(differing, []);
    });

    it(`${tag} has whole sentences: no text begins or ends with a space`, () => {
      const pieces = Object.entries(texts).filter(([, text]) => text.trim() !== text || text === '');
      assert.deepEqual(
        pieces.map(([key]) => key),
        [],
      );
    });
  }
});

describe('the keys of texts', function () {
  this.timeout(30_000);

  it('are all used: each is written out, or made of parts that are; the page is asked in its own test', () => {
    const words = new Set<string>();
    const templates: RegExp[] = [];
    for (const source of readSources().filter(({ path }) => !/^(?:test|bot\/text\/)/.test(path))) {
      const code = source.tree.text.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
      for (const [, quoted, bare] of code.matchAll(/['"`]([\w.:-]+)['"`]|([A-Za-z][\w-]*)/g))
        words.add(quoted ?? bare ?? '');
      for (const [, template = ''] of code.matchAll(/`([\w-]+\.[^`]*\$\{[^`]*)`/g))
        templates.push(new RegExp(`^${template.replace(/\$\{[^}]*\}+/g, '(.+)')}$`));
    }
    const isUsed = (key: string) =>
      words.has(key) ||
      templates.some((template) => {
        const parts = template.exec(key)?.slice(1);
        return (
          parts?.every((part) => words.has(part) || part.split('.').every((word) => words.has(word))) ?? false
        );
      });
    const unused = Object.keys(first).filter((key) => !key.startsWith('page.') && !isUsed(key));
    assert.deepEqual(unused, []);
  });
});
