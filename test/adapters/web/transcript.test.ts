import assert from 'node:assert/strict';
import type { Message } from '../../../adapters/channel.ts';
import { writeTranscript } from '../../../adapters/web/transcript.ts';
import type { ConversationId } from '../../../machines/events.ts';

const said = (message: Partial<Message>): Message => ({
  conversationId: 'c0ffee' as ConversationId,
  seq: 1,
  at: '2026-11-03T18:04:59.000Z',
  from: 'assistant',
  channel: 'web',
  text: '',
  ...message,
});

const names = () => ({ person: 'You', assistant: 'Assistant', coordinator: 'Coordinator' });

describe('the saved conversation', () => {
  it('holds who said what and when, the list of answers, and the choices by the numbers they are answered with', () => {
    const review = said({
      text: 'Please check your answers.',
      answers: [{ number: 1, step: 'home', label: 'Home', value: 'Ohio' }],
      choices: [
        { value: 'ok', title: 'All is right' },
        { value: 'no', title: 'Not yet' },
      ],
    });
    const answer = said({ from: 'person', text: '1' });
    const help = said({ from: 'coordinator', name: 'Maria Lopez', text: 'I am here.' });
    assert.equal(
      writeTranscript([review, answer, help], names),
      [
        '2026-11-03 18:04 UTC, Assistant:',
        'Please check your answers.',
        '1. Home: Ohio',
        '(1) All is right',
        '(2) Not yet',
        '',
        '2026-11-03 18:04 UTC, You:',
        '1',
        '',
        '2026-11-03 18:04 UTC, Maria Lopez:',
        'I am here.',
        '',
      ].join('\n'),
    );
  });
});
