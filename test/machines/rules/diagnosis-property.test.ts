import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { classifyDiagnosis } from '../../../machines/rules/diagnosis.ts';

const excluded = [
  'colon cancer',
  'cáncer de páncreas',
  'adenocarcinoma of the stomach',
  'hepatocellular carcinoma',
  'cholangiocarcinoma',
  'esophageal cancer',
  'breast cancer stage 2',
  'invasive ductal carcinoma',
  'cáncer de mama',
  'liposarcoma',
  'osteosarcoma',
  'leiomyosarcoma of the uterus',
  'rabdomiosarcoma',
];

const isFine = (text: string) => {
  const { giOncology, breastCancer, sarcoma } = classifyDiagnosis(text);
  return giOncology === 'no' && breastCancer === 'no' && sarcoma === 'no';
};

const isExcluded = (text: string) => {
  const { giOncology, breastCancer, sarcoma } = classifyDiagnosis(text);
  return [giOncology, breastCancer, sarcoma].includes('yes');
};

const anyExcluded = fc.constantFrom(...excluded);

const slip = (word: string, at: number, letter: string, kind: 'drop' | 'add' | 'change' | 'swap'): string => {
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  if (kind === 'drop') return before + after;
  if (kind === 'add') return before + letter + here + after;
  if (kind === 'change') return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
};

describe('classifyDiagnosis: what people do to words', () => {
  it('reads an excluded cancer in any case, with or without accents', () =>
    fc.assert(
      fc.property(anyExcluded, fc.infiniteStream(fc.boolean()), fc.boolean(), (text, upper, bare) => {
        const cased = Array.from(text, (c) => (upper.next().value ? c.toUpperCase() : c.toLowerCase())).join(
          '',
        );
        assert.ok(isExcluded(bare ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased), cased);
      }),
    ));

  it('reads it inside politeness', () => {
    const before = fc.constantFrom(
      '',
      'Hello, ',
      'good morning, I have ',
      'hola, tengo ',
      'Dear doctor. ',
      'yes: ',
    );
    const after = fc.constantFrom(
      '',
      ', thank you',
      '. Gracias!',
      ' please help',
      '. Can you tell me more?',
      ' :)',
    );
    fc.assert(
      fc.property(before, anyExcluded, after, (a, text, b) =>
        assert.ok(isExcluded(a + text + b), a + text + b),
      ),
    );
  });

  it('reads it between punctuation', () => {
    const mark = fc.constantFrom('', ' ', '.', ',', '!!', ' - ', '(', ')', '"', '…', '\n', '*');
    fc.assert(
      fc.property(mark, anyExcluded, mark, (a, text, b) => assert.ok(isExcluded(a + text + b), a + text + b)),
    );
  });

  it('reads a name with one slip', () => {
    const slipped = [
      'breats cancer',
      'panceratic cancer',
      'stomache cancer',
      'osteosarcma',
      'lipossarcoma',
      'cnacer of the colon',
    ];
    for (const text of slipped) assert.ok(isExcluded(text), text);
  });

  it('does not take it for fine after one slip behind the first letter of a long word', () => {
    const kind = fc.constantFrom('drop', 'add', 'change', 'swap');
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(anyExcluded, fc.nat(), fc.nat(), letter, kind, (text, whichWord, whichLetter, x, how) => {
        const words = text.split(' ');
        const long = words.flatMap((word, at) => (word.length >= 7 ? [at] : []));
        const at = long[whichWord % Math.max(1, long.length)];
        const word = at === undefined ? undefined : words[at];
        if (at === undefined || word === undefined) return;
        const slipped = words.with(at, slip(word, 1 + (whichLetter % (word.length - 1)), x, how)).join(' ');
        assert.ok(!isFine(slipped), slipped);
      }),
      { numRuns: 500 },
    );
  });

  it('answers any text, the same each time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        assert.deepEqual(classifyDiagnosis(text), classifyDiagnosis(text));
      }),
    ));
});
