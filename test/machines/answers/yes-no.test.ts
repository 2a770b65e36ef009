import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readAgreement, readYesNo } from '../../../machines/answers/yes-no.ts';

const meaning = (text: string): string => {
  const reading = readYesNo(text);
  return reading.outcome === 'read' ? reading.value : reading.outcome;
};

const claims: Readonly<Record<string, readonly string[]>> = {
  yes: [
    'yes',
    'Yess!',
    'YEP',
    'sí',
    'si',
    'claro que sí',
    'por supuesto',
    'yes please',
    'sure',
    'of course',
    'I am',
    "that's right",
    'uh-huh',
    'yes, since Monday',
    'Yes I have been here since Monday',
    'sí, desde el lunes',
    'yes it is cancer',
    'no doubt',
    'yeahhh',
    'for sure',
    'sure is',
    'of course yes',
    'of course I do',
    'seguro que sí',
  ],
  no: [
    'no',
    'Nope.',
    'nah',
    'not at all',
    'no gracias',
    "I don't think so",
    'no lo creo',
    'creo que no',
    "it isn't",
    "I'm not",
    'of course not',
    'No, I was discharged yesterday',
    'no estoy en el hospital',
    "that's not correct",
    'that is false',
    'not that I know of',
    'I would not say yes',
    'nooo way',
    'not in the slightest',
    'never ever',
    'absolutely no',
    "no I don't think so",
    'not what I said',
  ],
  unsure: [
    'maybe',
    'I guess so',
    "I'm not sure",
    'I dont know',
    'no sé',
    'tal vez',
    'I think so',
    'creo que sí',
    'no idea',
    'idk',
    'possibly',
    'sometimes',
    'definitely maybe',
    'I doubt it',
    'no estoy seguro',
    "I can't say",
    'hard to tell',
  ],
  unclear: [
    'no problem',
    'yes and no',
    'yeah right',
    'no entiendo',
    'no human can fix this',
    'I was admitted this morning',
    'hello',
    'yes?',
    'no, that is right',
    'yes i have a question',
    'ok thanks',
    "I can't say no",
    'whatever',
    '',
    'it is malignant',
    'sí y no',
  ],
  check: [
    'yes but I went home',
    'not yet',
    'todavía no',
    'that is not false',
    '👍',
    'si tengo cancer voy a ir',
  ],
};

describe('readYesNo', () => {
  for (const [expected, phrases] of Object.entries(claims))
    it(`reads ${expected}`, () => {
      for (const phrase of phrases) assert.equal(meaning(phrase), expected, phrase);
    });

  it("takes a request that holds an answer's words for no answer", () => {
    for (const text of [
      'say it again please',
      'what does yes mean',
      'why yes or no',
      'okay great thank you',
      "that's it, goodbye",
    ])
      assert.notEqual(meaning(text), 'yes', text);
  });

  it('takes nothing that holds a doubt for a yes', () => {
    const doubt = fc.constantFrom('maybe', 'not sure', "I don't know", 'perhaps', 'no sé', 'tal vez');
    const around = fc.constantFrom('', 'well', 'yes', 'oh', 'honestly', 'hmm');
    fc.assert(fc.property(around, doubt, (before, word) => meaning(`${before} ${word}`) !== 'yes'));
  });

  it('reads the same whatever the capitals, spaces and exclamation marks', () => {
    const phrase = fc.constantFrom(...(claims.yes ?? []), ...(claims.no ?? []), ...(claims.unsure ?? []));
    fc.assert(
      fc.property(phrase, fc.boolean(), fc.integer({ min: 0, max: 3 }), (text, isLoud, marks) => {
        const changed = `  ${isLoud ? text.toUpperCase() : text}${'!'.repeat(marks)} `;
        assert.equal(meaning(changed), meaning(text), changed);
      }),
    );
  });
});

describe('readAgreement', () => {
  it('counts only words that say so', () => {
    for (const text of [
      'I agree',
      'I AGREE.',
      'acepto',
      'estoy de acuerdo',
      'Yes, I agree',
      'I consent',
      'Maria Lopez, I agree',
    ])
      assert.deepEqual(readAgreement(text), { outcome: 'read', value: 'agreed' }, text);
  });

  it('asks for the words when there is only a yes', () => {
    for (const text of ['yes', 'ok', 'sure', 'sí', 'de acuerdo', 'thanks'])
      assert.deepEqual(readAgreement(text), { outcome: 'unclear', why: 'say-i-agree' }, text);
  });

  it('reads a negated agreement as a refusal', () => {
    for (const text of [
      "I don't agree",
      'no acepto',
      'I disagree',
      'I refuse',
      'no estoy de acuerdo',
      'I cannot agree to that',
      'no',
    ])
      assert.deepEqual(readAgreement(text), { outcome: 'read', value: 'refused' }, text);
  });

  it('does not take a condition or a question for an agreement', () => {
    for (const text of [
      'I agree but not with sharing',
      'do I have to agree? I agree',
      'if I agree, what happens',
    ])
      assert.deepEqual(readAgreement(text), { outcome: 'unclear', why: 'condition' }, text);
  });
});
