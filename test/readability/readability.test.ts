import assert from 'node:assert/strict';
import { languages } from '../../bot/text/languages.ts';
import { gradeOf, huertaOf, sentencesOf } from './ease.ts';
import { exceptions, longestSentence, maySayQuestions, measures, rowsOf } from './table.ts';
import { variantsOf } from './variants.ts';

describe('how hard a text is', () => {
  it('is the school year in English', () => {
    const plain = 'The cat sat on the mat. It was a big cat and it had a red hat.';
    const official =
      'Notwithstanding the aforementioned provisions, reimbursement necessitates authorization.';
    assert.ok(gradeOf(plain) < 2, String(gradeOf(plain)));
    assert.ok(gradeOf(official) > 20, String(gradeOf(official)));
  });

  it('is an index in Spanish: more is easier', () => {
    const plain = 'El gato se sienta en la casa. Es un gato muy grande y tiene un ojo rojo.';
    const official =
      'Independientemente de las disposiciones anteriormente mencionadas, se requerirá autorización.';
    assert.ok(huertaOf(plain) > 90, String(huertaOf(plain)));
    assert.ok(huertaOf(official) < 20, String(huertaOf(official)));
  });

  it('counts sentences by their ends, and each line of a list as one', () => {
    assert.deepEqual(sentencesOf('Is it? Yes. See:\n- one thing\n- another'), [
      'Is it?',
      'Yes.',
      'See',
      'one thing',
      'another',
    ]);
  });

  it('is looked at in every way that a text may read', () => {
    const text =
      '{who, select, self {You are} other {They are}} {count, plural, one {one} other {# of}} {name}';
    assert.deepEqual(
      variantsOf(text, (name) => name.toUpperCase()),
      ['You are one NAME', 'You are 5 of NAME', 'They are one NAME', 'They are 5 of NAME'],
    );
  });
});

describe('the exceptions', () => {
  it('are fewer than ten, and each is a text', () => {
    assert.ok(Object.keys(exceptions).length < 10);
    const unknown = Object.keys(exceptions).filter((key) => !(key in (languages.get('en')?.texts ?? {})));
    assert.deepEqual(unknown, []);
  });
});

for (const [language, { texts }] of languages) {
  const measure = measures[language];
  describe(`the texts in ${language}`, () => {
    if (!measure) throw new Error(`no measure for ${language}`);
    const rows = rowsOf(texts, measure);

    it(`are plain: ${measure.name} ${measure.limit}`, () => {
      const hard = rows.filter(
        ({ key, score }) => score !== null && !measure.isEasy(score) && exceptions[key] === undefined,
      );
      assert.deepEqual(
        hard.map(({ key, score }) => `${key}: ${score?.toFixed(1)}`),
        [],
      );
    });

    it(`have sentences of at most ${longestSentence} words`, () => {
      const long = rows.filter(
        ({ key, longest }) => longest > longestSentence && exceptions[key] === undefined,
      );
      assert.deepEqual(
        long.map(({ key, longest }) => `${key}: ${longest} words`),
        [],
      );
    });

    it('ask one question at a time', () => {
      const several = rows.filter(({ key, questions }) => questions > 1 && !maySayQuestions.includes(key));
      assert.deepEqual(
        several.map(({ key }) => key),
        [],
      );
    });
  });
}
