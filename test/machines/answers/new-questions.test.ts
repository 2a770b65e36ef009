import assert from 'node:assert/strict';
import { signsOfNew } from '../../../machines/answers/new-questions.ts';

describe('signs of a new question', () => {
  it('are new tests, symptoms, drugs and topics, in English and Spanish', () => {
    const samples: readonly (readonly [string, string])[] = [
      ['What does my new scan show?', 'test'],
      ['I had another biopsy, is it the same?', 'test'],
      ['¿Qué dice la nueva resonancia?', 'test'],
      ['I now have a pain in my hip', 'symptom'],
      ['Tengo un dolor nuevo', 'symptom'],
      ['Would another drug be better?', 'drug'],
      ['¿Sería mejor otro medicamento?', 'drug'],
      ['Also, should my daughter be tested?', 'topic'],
      ['what about drug B', 'topic'],
      ['Tengo otra pregunta: ¿puedo viajar?', 'topic'],
    ];
    for (const [text, sign] of samples) assert.ok((signsOfNew(text) as string[]).includes(sign), text);
  });

  it('are not seen in questions that stay with an answer', () => {
    for (const text of [
      'What does "watchful waiting" mean in the second answer?',
      'Why is an operation not needed?',
      'Could you explain the part about radiation?',
      'In the answer to question 1 you write "soon". How soon is that?',
      '¿Qué significa la respuesta a la pregunta dos?',
    ])
      assert.deepEqual(signsOfNew(text), [], text);
  });
});
