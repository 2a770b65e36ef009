import assert from 'node:assert/strict';
import { createLostPage } from '../../../adapters/web/lost-page.ts';
import { renderPhrase } from '../../../bot/render.ts';
import { spokenLanguageFor } from '../../../bot/text/languages.ts';
import { type EchoServer, serveEcho } from './echo-server.ts';

describe('an address that is not there', () => {
  let echo: EchoServer;
  before(async () => {
    const text = (language: string, key: string) => renderPhrase({ key, values: {} }, language);
    echo = await serveEcho({
      server: { lostPage: createLostPage({ text, languageFor: spokenLanguageFor }) },
    });
  });
  after(() => echo.server.drain());

  const ask = (headers: Record<string, string>, method = 'GET', path = '/an-old-bookmark') =>
    fetch(echo.baseUrl + path, { method, headers });

  it("leads a browser back to the chat, in the browser's language", async () => {
    const answer = await ask({ accept: 'text/html,*/*;q=0.8', 'accept-language': 'es-MX,es' });
    const page = await answer.text();
    assert.equal(answer.status, 404);
    assert.match(page, /<html lang="es">[\s\S]*<h1>Aquí no hay nada[\s\S]*<a href="\/">Ir al chat/);
    assert.doesNotMatch(answer.headers.get('content-security-policy') ?? 'script-src', /script-src/);
  });

  it('is told in JSON to everybody else, and so is a method that is not taken', async () => {
    const program = await ask({ accept: '*/*' });
    assert.equal(program.headers.get('content-type'), 'application/json');
    assert.equal((await ask({ accept: 'text/html' }, 'DELETE', '/healthz')).status, 405);
  });
});
