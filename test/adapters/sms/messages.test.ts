import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Message } from '../../../adapters/channel.ts';
import { splitText, textOf } from '../../../adapters/sms/messages.ts';
import { segmentsOf } from '../../../adapters/sms/segments.ts';
import type { ConversationId } from '../../../machines/events.ts';

const message = (fields: Partial<Message>): Message => ({
  conversationId: 'c' as ConversationId,
  seq: 1,
  at: '2026-03-10T18:00:00.000Z',
  from: 'assistant',
  channel: 'sms',
  text: 'Who is writing?',
  ...fields,
});
const choices = [
  { value: 'yes', title: 'Yes' },
  { value: 'no', title: 'No' },
];

describe('a text', () => {
  it('numbers its choices from 1', () => {
    assert.equal(textOf([message({ choices })]), 'Who is writing?\n\n1. Yes\n2. No');
  });

  it('numbers the list of answers, and offers 0 for the one choice under it', () => {
    const answers = [{ number: 1, step: 'home', label: 'Home', value: 'Texas\nUSA' }];
    assert.equal(
      textOf([message({ answers, choices: [{ value: 'ok', title: 'All is right' }] })]),
      'Who is writing?\n\n1. Home: Texas; USA\n\n0. All is right',
    );
  });

  it('is everything that a turn says', () => {
    assert.equal(textOf([message({ text: 'Thank you.' }), message({})]), 'Thank you.\n\nWho is writing?');
  });

  it('holds no typographic signs, which would more than double its price', () => {
    const text = textOf([message({ text: 'It\u2019s \u201cfine\u201d \u2013 at 9:00\u202fPM\u2026' })]);
    assert.equal(text, 'It\'s "fine" - at 9:00 PM...');
    assert.deepEqual(segmentsOf(text), { encoding: 'GSM-7', count: 1 });
  });

  it("keeps a person's own letters", () => {
    const text = textOf([message({ text: '\u0141ukasz, \u6771\u4eac' })]);
    assert.equal(text, '\u0141ukasz, \u6771\u4eac');
    assert.equal(segmentsOf(text).encoding, 'UCS-2');
  });
});

describe('a long text', () => {
  it('is cut between paragraphs first, then lines, sentences and words', () => {
    assert.deepEqual(splitText('One two. Three.\n\nFour five six. Seven.', 25), [
      'One two. Three.',
      'Four five six. Seven.',
    ]);
    assert.deepEqual(splitText('One two three. Four five six.', 20), ['One two three.', 'Four five six.']);
    assert.deepEqual(splitText('One two three four', 10), ['One two', 'three four']);
    assert.deepEqual(splitText('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
  });

  it('loses nothing but white space, and no part is too long, whatever it holds', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '.', ' ', '\n', '\u00e9', '\u{1F642}'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, most) => {
        const parts = splitText(text.trim(), most);
        assert.equal(parts.join('').replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''));
        for (const part of parts) {
          assert.ok(part.length <= most);
          assert.ok(part.isWellFormed());
        }
      }),
    );
  });

  it('takes what Twilio takes at most', () => {
    const parts = splitText('A sentence of forty characters in all. '.repeat(100).trim());
    assert.ok(parts.every((part) => part.length <= 1600 && part.endsWith('.')));
    assert.equal(parts.length, 3);
  });
});

describe('segments', () => {
  it('are counted as carriers bill them', () => {
    assert.deepEqual(segmentsOf('a'.repeat(160)), { encoding: 'GSM-7', count: 1 });
    assert.deepEqual(segmentsOf('a'.repeat(161)), { encoding: 'GSM-7', count: 2 });
    assert.deepEqual(segmentsOf('\u00e1'.repeat(71)), { encoding: 'UCS-2', count: 2 });
    assert.deepEqual(segmentsOf('\u20ac'.repeat(81)), { encoding: 'GSM-7', count: 2 });
  });
});
