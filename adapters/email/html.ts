/** Words as a page that every mail program and screen reader shows: a language, paragraphs, nothing from elsewhere. */
export interface Page {
  readonly title: string;
  /** Shown above the paragraphs. */
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  /** BCP 47. */
  readonly language: string;
}

export const toHtml = ({ title, heading, paragraphs, language }: Page): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="auto">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    '</head>',
    '<body style="font-family: sans-serif; font-size: 1rem; line-height: 1.5; max-width: 40em; padding: 1em">',
    ...(heading === undefined ? [] : [`<h1 style="font-size: 1.5rem">${escaped(heading)}</h1>`]),
    ...paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>\n')}</p>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (found) => entities[found] ?? found);
