import assert from 'node:assert/strict';
import { readClarifyLead, readReport, readWish, type Wish } from '../../../machines/answers/wishes.ts';

const said: { readonly [wish in Wish]: readonly string[] } = {
  clarify: [
    'CLARIFY',
    'I want to clarify something',
    'I have a question about the opinion',
    'Can I ask a clarifying question?',
    'aclarar',
    'Tengo una pregunta sobre la opinión',
  ],
  call: ['call', 'CALL please', 'When will you call me?', 'I want to schedule the call', 'llamada'],
  visit: [
    'visit',
    'I would like to make an appointment',
    'Can I see the doctor in person?',
    'quiero una cita',
  ],
  'add-records': [
    'I have a new MRI',
    'My doctor made another scan',
    'Can I add a record?',
    'there is new information',
    'Tengo una nueva resonancia',
    'I just got new test results yesterday',
  ],
  'new-case': ['new case', 'I want to open a new case', 'otra solicitud'],
  'return-records': ['Please send my records back', 'I want my records back', 'devuélvanme mis expedientes'],
  end: ['I want a refund', 'cancel my case', 'give me my money back', 'quiero cancelar mi solicitud'],
};

const none = [
  'What does the answer about the MRI mean?',
  'Thank you for the call',
  'My new doctor agrees with the opinion',
  'How much does a visit cost?',
  'call my mother tomorrow, she has the papers',
  'The case of my neighbour was closed last year',
  'yes',
  '',
];

describe('what somebody wishes of a submitted case', () => {
  for (const [wish, texts] of Object.entries(said))
    it(`is read as ${wish}`, () => {
      assert.deepEqual(
        texts.map((text) => [text, readWish(text)]),
        texts.map((text) => [text, wish]),
      );
    });

  it('is not read into words that say something else', () => {
    assert.deepEqual(
      none.map((text) => [text, readWish(text)]),
      none.map((text) => [text, null]),
    );
  });

  it('may be followed by the question itself', () => {
    assert.equal(readClarifyLead('Clarify: what about drug B?'), 'what about drug B?');
    assert.equal(readClarifyLead('aclarar, qué significa la respuesta 2'), 'qué significa la respuesta 2');
    for (const text of ['clarify', 'clarify the opinion', 'clarify 2', 'please clarify'])
      assert.equal(readClarifyLead(text), null, text);
  });
});

describe('news of the patient', () => {
  it('are read from whoever writes for them', () => {
    assert.equal(readReport('My son passed away last night', false), 'died');
    assert.equal(readReport('El paciente falleció ayer', false), 'died');
    assert.equal(readReport('I moved to Massachusetts', true), 'moved');
    assert.equal(readReport('We have just moved to Boston', false), 'moved');
    assert.equal(readReport('I was admitted to the hospital this morning', true), 'admitted');
    assert.equal(readReport('me internaron ayer', true), 'admitted');
  });

  it('are no history of a family, no question, and not about somebody else', () => {
    assert.equal(readReport('My mother died', true), null, 'the patient speaks of another');
    assert.equal(readReport('My father died of colon cancer in 1998', false), null);
    assert.equal(readReport('What happens if I moved to Boston?', true), null);
    assert.equal(readReport('the pain moved to my left leg', true), null);
  });
});
