import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toHtml } from '../../../adapters/email/html.ts';
import { compose, type Mail, readMail, readSender } from '../../../adapters/email/mail.ts';

const mailOf = (more: Partial<Mail> = {}): Mail => ({
  to: 'pat@example.org',
  subject: 'News about case SO-1',
  language: 'en',
  paragraphs: ['There is news.', 'Line one\nline two'],
  forms: [],
  ...more,
});
const from = { email: 'intake@example.org' };
const ids = { send: 'send-1', conversation: 'conversation-1' };

describe('a mail', () => {
  it('is plain text and the same words as an accessible page, with ids of ours and nothing else', () => {
    assert.deepEqual(compose(mailOf(), from, ids), {
      from,
      personalizations: [{ to: 'pat@example.org', customArgs: ids }],
      subject: 'News about case SO-1',
      text: 'There is news.\n\nLine one\nline two\n',
      html: toHtml({
        title: 'News about case SO-1',
        paragraphs: ['There is news.', 'Line one\nline two'],
        language: 'en',
      }),
      headers: { 'Content-Language': 'en', 'Auto-Submitted': 'auto-generated' },
      trackingSettings: {
        clickTracking: { enable: false, enableText: false },
        openTracking: { enable: false },
        subscriptionTracking: { enable: false },
        ganalytics: { enable: false },
      },
    });
  });

  it('carries each signed form as a page of its own, in the language it was signed in', () => {
    const forms = [{ title: 'Consent <A>', paragraphs: ['I agree.', 'Signed by: A & B'], language: 'es' }];
    const { attachments } = compose(mailOf({ forms }), from, ids);
    assert.deepEqual(
      attachments?.map(({ content, ...rest }) => [rest, Buffer.from(content, 'base64').toString('utf8')]),
      [
        [
          { filename: 'form-1.html', type: 'text/html', disposition: 'attachment' },
          toHtml({ title: 'Consent <A>', heading: 'Consent <A>', ...forms[0], language: 'es' } as never),
        ],
      ],
    );
  });

  for (const [what, more] of [
    ['a subject of two lines', { subject: 'News\r\nBcc: b@example.org' }],
    ['a subject with a bare line feed', { subject: 'News\nX: 1' }],
    ['a subject with a line separator', { subject: 'News\u2028X' }],
    ['no subject', { subject: '' }],
    ['a subject above 998 characters', { subject: 'a'.repeat(999) }],
    ['an address of two lines', { to: 'pat@example.org\r\nBcc: b@example.org' }],
    ['two addresses', { to: 'pat@example.org, b@example.org' }],
    ['an address with a name', { to: 'Pat <pat@example.org>' }],
    ['no address', { to: 'nobody' }],
    ['no words', { paragraphs: [] }],
    ['a language that is none', { language: 'en"><script>' }],
  ] as const)
    it(`with ${what} is refused`, () => {
      assert.equal(readMail(mailOf(more)), null);
    });

  it('never has a header of more than one line, whatever it is made of', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a\r\nBcc: b@example.org',
        'a\u0085b',
        'a\u0000',
        'pat@example.org\n',
        'pat@example.org',
      ),
    );
    fc.assert(
      fc.property(line, line, (subject, to) => {
        const mail = readMail(mailOf({ subject, to }));
        if (mail === null) return;
        assert.doesNotMatch(mail.subject + mail.to, /[\p{Cc}\u2028\u2029]/u);
        assert.equal(mail.to.split('@').length, 2);
      }),
    );
  });

  it('is read as it was written', () => {
    const forms = [{ title: 'Consent', paragraphs: ['I agree.'], language: 'en' }];
    assert.deepEqual(readMail(JSON.parse(JSON.stringify(mailOf({ forms })))), mailOf({ forms }));
    for (const content of [undefined, null, 'mail', {}, { notes: [] }]) assert.equal(readMail(content), null);
  });
});

describe('a page', () => {
  it('shows words, never markup of them', () => {
    const hostile = `</p><script>alert("x")</script><img src='//example.org/a.png'>&amp;`;
    const page = toHtml({ title: hostile, heading: hostile, paragraphs: [hostile], language: 'en' });
    assert.doesNotMatch(page, /<script|<img|alert\("/);
    assert.ok(page.includes('&lt;/p&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'));
    assert.ok(page.includes('&lt;img src=&#39;//example.org/a.png&#39;&gt;&amp;amp;'));
  });

  it('names its language and its title, and keeps lines apart', () => {
    const page = toHtml({ title: 'News', paragraphs: ['one\ntwo', 'three'], language: 'es' });
    assert.match(page, /^<!doctype html>\n<html lang="es"/);
    assert.match(page, /<title>News<\/title>/);
    assert.match(page, /<p>one<br>\ntwo<\/p>\n<p>three<\/p>/);
    assert.doesNotMatch(page, /https?:|<h1/);
  });
});

describe('a sender', () => {
  it('is an address, or a name and an address', () => {
    assert.deepEqual(readSender('intake@example.org'), { email: 'intake@example.org' });
    for (const text of ['Second Opinion <intake@example.org>', ' "Second Opinion" <intake@example.org> '])
      assert.deepEqual(readSender(text), { name: 'Second Opinion', email: 'intake@example.org' });
    assert.deepEqual(readSender('<intake@example.org>'), { email: 'intake@example.org' });
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'intake',
      'a@example.org b@example.org',
      'A\r\nBcc: b@example.org <a@example.org>',
    ])
      assert.equal(readSender(text), null);
  });
});
