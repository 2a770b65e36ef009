import assert from 'node:assert/strict';
import { languages } from '../../bot/text/languages.ts';
import { readChangeTarget, readWord } from '../../machines/answers/words.ts';

/** The words that the list of words names, in capitals. */
const namedIn = (text: string) => text.match(/\p{Lu}{2,}(?: \p{Lu}{2,})*/gu) ?? [];

const changes: { readonly [language: string]: readonly string[] } = {
  en: ['CHANGE HOSPITAL', 'CHANGE STATE', 'CHANGE NAME'],
  es: ['CAMBIAR HOSPITAL', 'CAMBIAR ESTADO', 'CAMBIAR NOMBRE'],
};
const targets = ['CHANGE HOSPITAL', 'CHANGE STATE', 'CHANGE NAME'].map(
  (words) => readChangeTarget(words)?.target,
);

for (const [language, { texts }] of languages)
  describe(`the words to write in ${language}`, () => {
    it('are read as words valid at any time', () => {
      const named = ['help.words', 'greeting', 'person.meanwhile', 'language.offer'].flatMap((key) =>
        namedIn(texts[key] ?? ''),
      );
      assert.ok(named.length > 10);
      assert.deepEqual(
        named.filter((words) => readWord(words) === null),
        [],
      );
    });

    it('open the answer that they name', () => {
      assert.deepEqual(
        changes[language]?.map((words) => readChangeTarget(words)?.target),
        targets,
      );
    });
  });
