import assert from 'node:assert/strict';
import { vocabularies } from '../../../../machines/answers/danger/languages.ts';
import { emergencies, wishes } from '../../../../machines/answers/danger/signs.ts';
import { createSounds } from '../../../../machines/answers/danger/sounds.ts';
import { normalise } from '../../../../machines/answers/normal.ts';

describe('the words of danger', () => {
  it('are in plain form and none is said twice', () => {
    for (const words of vocabularies)
      for (const [concept, line] of Object.entries(words)) {
        const ways = line.split('|');
        for (const way of ways) {
          const word = way.replaceAll('*', '').replaceAll('#', '1');
          assert.equal(normalise(word), word, concept);
        }
        assert.equal(new Set(ways).size, ways.length, concept);
      }
  });

  it('are each part of a sign', () => {
    const used = new Set([...emergencies, ...wishes].join(' + ').split(/ [+>!] |\|/));
    assert.deepEqual(
      Object.keys(vocabularies[0] ?? {}).filter((concept) => !used.has(concept)),
      [],
    );
  });
});

describe('sounds', () => {
  it('lead from words written by ear to the words meant', () => {
    const soundingLike = createSounds(['quiero', 'vomitando', 'desmayo', 'seizure', 'breathe', 'infarto']);
    assert.deepEqual(
      ['kiero', 'bomitando', 'desmallo', 'siezure', 'breeth', 'imfarto', 'primero'].map(soundingLike),
      ['quiero', 'vomitando', 'desmayo', 'seizure', 'breathe', 'infarto', undefined],
    );
  });
});
