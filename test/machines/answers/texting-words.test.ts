import assert from 'node:assert/strict';
import { readTextingWord } from '../../../machines/answers/texting-words.ts';

const lines = (text: string) => text.trim().split(/\s*\n\s*/);

const keywords = lines(`
  STOP
  stop.
  Stop!!!
  STOPALL
  stop all
  Unsubscribe
  CANCEL
  End
  quit
  Revoke
  OPTOUT
  opt out
  Opt-Out
  REMOVE
  ALTO
  parar
  ARRET
  ARRÊT
  стоп
  停止
  退订
  dừng
  توقف
  やめて
  중지
  \u{1F6D1} STOP \u{1F6D1}
`);

const requests = lines(`
  STOP 12345
  Stop. Thank you
  please stop
  Please stop texting me
  stop texting me!!
  Could you please stop sending me messages?
  stop sending these texts to my phone
  don't text me anymore
  Do not contact me again
  no more texts please
  I don't want any more messages
  take me off your list
  remove me from this list
  please opt me out
  I would like to unsubscribe
  leave me alone
  wrong number
  Sorry, you have the wrong number
  ya no me envíen más mensajes
  deje de escribirme
  no quiero más mensajes
`);

const answers = lines(`
  don't stop
  please don't stop
  never stop
  Stop the pills
  I want to stop chemo
  My doctor said to stop texting while driving
  The pain does not stop
  it stopped
  end 2024
  quit smoking
  I quit smoking last year
  cancel my case
  close my case
  Please do not text me before 9
  non-stop pain
  Should I stop the treatment?
  yes
  no
  1
  help me understand the fee
  start of 2023
  end stage renal disease
  remove 3
  revoke my release
  information about my case
`);

describe('words about texting', () => {
  for (const text of keywords)
    it(`"${text}" alone ends texts`, () =>
      assert.deepEqual(readTextingWord(text), { word: 'stop', by: 'keyword' }));

  for (const text of requests)
    it(`"${text}" asks for no more texts`, () =>
      assert.deepEqual(readTextingWord(text), { word: 'stop', by: 'request' }));

  for (const text of answers)
    it(`"${text}" is no word about texting`, () => assert.equal(readTextingWord(text), null));

  it('START and UNSTOP bring texts back, HELP and INFO say who this is', () => {
    for (const text of ['START', 'unstop', 'Start.'])
      assert.deepEqual(readTextingWord(text), { word: 'start', by: 'keyword' });
    for (const text of ['HELP', 'info', 'Ayuda'])
      assert.deepEqual(readTextingWord(text), { word: 'help', by: 'keyword' });
  });
});
