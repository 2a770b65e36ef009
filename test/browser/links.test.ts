import assert from 'node:assert/strict';
import fc from 'fast-check';

interface Part {
  readonly text: string;
  readonly href?: string;
}

const page = new URL('../../adapters/web/page/', import.meta.url);
const { findLinks }: { findLinks: (text: string) => readonly Part[] } = await import(`${page}links.js`);

const hrefs = (text: string) => findLinks(text).flatMap(({ href }) => href ?? []);

describe('links in what the assistant says', () => {
  const linked: Record<string, readonly string[]> = {
    'Call 800-941-1383 in the US, or +1-775-440-2557 from abroad.': ['tel:+18009411383', 'tel:+17754402557'],
    'No fax here. Call 619-555-0100.': ['tel:+16195550100'],
    'Call (877) 442-3324.': ['tel:+18774423324'],
    '1-800-941-1383': ['tel:+18009411383'],
    '+44 20 7946 0123': ['tel:+442079460123'],
    'Read https://opinions.example.org/privacy?a=1, then answer.': [
      'https://opinions.example.org/privacy?a=1',
    ],
    '(https://example.org/a)': ['https://example.org/a'],
    'Write to intake@example.org.': ['mailto:intake@example.org'],
    'In an emergency call 911.': ['tel:911'],
    'Call or text 988 now.': ['tel:988'],
    'Llame al 911.': ['tel:911'],
  };

  for (const [text, expected] of Object.entries(linked))
    it(`can be tapped: ${text}`, () => assert.deepEqual(hrefs(text), expected));

  const plain = [
    'Send a fax to 619-555-0100.',
    'Fax: 619-555-0100',
    'Your case number is SO-2026-415-555-0123.',
    'The fee is 911 dollars.',
    'Until 2026-12-02, 23:59.',
    'http://example.org is not safe',
    'javascript:alert(1) data:text/html,x',
    '12345678901234567890',
    '415-555-01234',
  ];

  for (const text of plain) it(`stays plain: ${text}`, () => assert.deepEqual(hrefs(text), []));

  it('leaves the text as it is and points nowhere but to https, mail and phone', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'https://example.org/',
        '911',
        'call 911',
        '800-941-1383',
        'a@example.org',
        'javascript:',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        const parts = findLinks(text);
        assert.equal(parts.map((part) => part.text).join(''), text);
        for (const { href } of parts) assert.match(href ?? 'tel:', /^(https:\/\/|mailto:|tel:)/);
      }),
    );
  });
});
