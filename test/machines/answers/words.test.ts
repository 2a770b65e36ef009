import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readChangeTarget, readWord } from '../../../machines/answers/words.ts';

const claims: Readonly<Record<string, readonly string[]>> = {
  help: [
    'help',
    'HELP!',
    'Help please',
    'ayuda',
    'necesito ayuda',
    'hlep',
    'no entiendo',
    "I'm confused",
    'what can I ask you?',
    '¿en qué me puedes ayudar?',
  ],
  human: [
    'human',
    'quiero hablar con una persona',
    'let me talk to someone real',
    'can I please speak to a nurse',
    'agent',
    'call me',
  ],
  back: ['back', 'go back please', 'volver', 'previous question', 'atrás'],
  'start-over': ['start over', 'Can we start over?', 'empezar de nuevo', 'restart'],
  status: ['status', "what's the status of my case?", 'estado de mi caso', 'any news?'],
  repeat: [
    'repeat',
    'what?',
    'could you say that again',
    'repita por favor',
    'I did not hear you',
    'mind repeating that?',
  ],
  pause: ['pause', "I'll finish later", 'mas tarde'],
  continue: ['continue', 'continuar', "I'm back"],
  skip: ['skip', 'skip this question', 'omitir', 'I prefer not to say'],
  privacy: ['privacy', 'is this confidential?', 'privacidad'],
  delete: ['delete my data', 'borrar mis datos', 'please erase everything'],
  copy: ['send me a copy', 'copia'],
  revoke: ['revoke my consent', 'revocar mi autorización'],
  cancel: ['stop', 'STOP', 'cancel', 'cancelar', 'please stop it', 'never mind', 'cancle'],
  list: ['my answers', 'show me my answers', 'mis respuestas'],
  greeting: ['hello', 'Hi there!', 'hola', 'buenos días', 'how are you?'],
  goodbye: ['bye', 'adiós', 'see you later', 'thanks, bye', "that's all, bye", 'nos vemos luego'],
  thanks: [
    'thanks',
    'muchas gracias',
    'okay great thank you',
    'thank you so much!',
    'I appreciate your help',
  ],
  'are-you-a-bot': [
    'are you a bot?',
    '¿eres un robot?',
    'am I talking to a real person',
    'bot or human?',
    'is this an automated system?',
    'are you a person or a machine',
  ],
  emergency: ['emergency', 'this is an emergency', 'es una emergencia'],
  ok: ['ok', 'got it', 'entendido'],
};

describe('readWord', () => {
  for (const [expected, phrases] of Object.entries(claims))
    it(`reads ${expected} as people write it`, () => {
      for (const phrase of phrases) assert.equal(readWord(phrase)?.word, expected, phrase);
    });

  it('tells which language is wanted', () => {
    assert.deepEqual(readWord('español'), { word: 'language', data: 'es' });
    assert.deepEqual(readWord('Can you speak French please?'), { word: 'language', data: 'fr' });
    assert.deepEqual(readWord('change from English to Spanish'), { word: 'language', data: 'es' });
    assert.deepEqual(readWord('change language'), { word: 'language' });
  });

  it('tells what is to be changed', () => {
    assert.deepEqual(readWord('change my address'), { word: 'change', data: 'address' });
    assert.deepEqual(readWord('quiero cambiar mi correo'), { word: 'change', data: 'email' });
    assert.deepEqual(readWord('change'), { word: 'change' });
    assert.deepEqual(readChangeTarget('change question 2'), { target: 'questions', number: 2 });
    assert.deepEqual(readChangeTarget('the date of birth'), { target: 'birth-date' });
    assert.equal(readChangeTarget('change in bowel habits'), null);
  });

  it('finds no word inside an answer', () => {
    for (const text of [
      'should I stop aspirin?',
      'can you help my mother?',
      'no human can fix this',
      'back pain',
      'change in bowel habits',
      'help with my tumor diagnosis',
      'cancel my surgery',
      'stop the chemo?',
      'should I continue treatment?',
      'language problems after stroke',
      'repeat biopsy',
      'my daughter needs help',
      'I need help with my pain',
      'human papillomavirus',
      'thank you but I have a question about the fee',
      'charge',
      'Hope',
    ])
      assert.equal(readWord(text), null, text);
  });

  it('finds no word in a message that also tells something', () => {
    const command = fc.constantFrom(...Object.values(claims).flat());
    const telling = fc.constantFrom(
      'because my tumor grew',
      'for the pain in my liver',
      'since the operation in May',
      'after chemotherapy',
    );
    fc.assert(
      fc.property(
        command,
        telling,
        (word, rest) => readWord(`${word.replace(/[?!.]$/, '')} ${rest}`) === null,
      ),
    );
  });
});
