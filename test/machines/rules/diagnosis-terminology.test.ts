import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foldSpelling } from '../../../machines/rules/diagnosis/words.ts';
import { classifyDiagnosis } from '../../../machines/rules/diagnosis.ts';
import { terminology } from '../../../machines/rules/terminology.ts';

const names = terminology.flatMap(({ name, meaning, words }) =>
  words.split(',').map((word) => ({ name, meaning, word: word.trim() })),
);

const foldedName = (word: string) =>
  word
    .split(/\s+/)
    .map((part) => (part.startsWith('=') ? part : part.replace(/[^*]+/g, foldSpelling)))
    .join(' ');

describe('terminology', () => {
  it('gives each name one meaning', () => {
    const meanings = new Map<string, { readonly name: string; readonly meaning: string }>();
    for (const { name, meaning, word } of names) {
      const said = JSON.stringify(meaning);
      const known = meanings.get(foldedName(word));
      assert.ok(
        !known || known.meaning === said,
        `"${word}" stands under "${name}" and under "${known?.name}"`,
      );
      meanings.set(foldedName(word), { name, meaning: said });
    }
  });

  it('has no empty name', () =>
    assert.deepEqual(
      names.filter(({ word }) => foldedName(word) === ''),
      [],
    ));

  it('finds a stem in c before any vowel', () => {
    const { oncology } = classifyDiagnosis('malignancies of the testicle');
    assert.equal(oncology, 'yes');
    assert.equal(classifyDiagnosis('varices').oncology, 'no');
    assert.equal(classifyDiagnosis('varicose veins').oncology, 'no');
  });
});

describe('foldSpelling', () => {
  const same = (forms: readonly string[]) =>
    assert.equal(new Set(forms.map(foldSpelling)).size, 1, forms.map(foldSpelling).join(', '));

  it('makes British, American and Spanish forms one', () => {
    same(['oesophagus', 'esophagus']);
    same(['tumour', 'tumor']);
    same(['leukaemia', 'leukemia']);
    same(['haemangioma', 'hemangioma']);
    same(['lymphoma', 'linfoma']);
    same(['rhabdomyosarcoma', 'rabdomiosarcoma']);
    same(['cholangiocarcinoma', 'colangiocarcinoma']);
  });

  it('makes accents and errors of the ear one', () => {
    same(['cáncer', 'cancer', 'canser', 'CÁNCER']);
    same(['carcinoma', 'carsinoma']);
  });

  it('keeps apart what means different things', () => {
    assert.notEqual(foldSpelling('CCA'), foldSpelling('CA'));
    assert.notEqual(foldSpelling('y'), foldSpelling('I'));
    assert.notEqual(foldSpelling('mass'), foldSpelling('más'));
  });
});
