/** What a browser shows at an address that is not there: a way back to the chat. */
import { documentOf, documentPolicy, escapeHtml, html } from '../document.ts';
import type { Answer, Call } from '../http.ts';
import type { SigningPorts } from './signing.ts';

export const createLostPage =
  ({ text, languageFor }: Pick<SigningPorts, 'text' | 'languageFor'>) =>
  (headers: Call['headers']): Answer => {
    const language = languageFor(headers['accept-language'] ?? '');
    return {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': documentPolicy },
      body: documentOf(
        language,
        escapeHtml(text(language, 'lost.title')),
        html`<p>${text(language, 'lost.text')}</p>\n<p><a href="/">${text(language, 'lost.chat')}</a></p>`,
      ),
    };
  };
