/** HTML that is made on the server. Whatever is put into `html` is escaped, unless it is `html` itself. */

export interface Html {
  readonly markup: string;
}

type Part = string | Html | readonly Html[];

const signs: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): Html => ({
  markup: text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign),
});

const markupOf = (part: Part): string => {
  if (typeof part === 'string') return escapeHtml(part).markup;
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
};

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.map((text, index) => `${text}${markupOf(parts[index] ?? '')}`).join(''),
});

/** Of a document: its own styles and the hospital's logo, forms that come back here, no script. */
export const documentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A whole page in the style of the chat page, in a language by its BCP 47 tag; `style` is the address of more of it. */
export const documentOf = (language: string, title: Html, content: Html, style?: string): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/look.css">
<link rel="stylesheet" href="/document.css">
${style === undefined ? html`` : html`<link rel="stylesheet" href="${style}">`}
</head>
<body>
<header aria-hidden="true"></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.markup;
