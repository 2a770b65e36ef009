import assert from 'node:assert/strict';
import { type Language, languages } from '../../bot/text/languages.ts';
import { pseudoLanguage, pseudoTag } from '../pseudo-locale.ts';
import { assistantIn } from './assistant.ts';
import { axeViolations } from './axe.ts';
import { openChatForEach } from './chat-page.ts';

/** Every text that the page shows or names for the ear, the person's own words aside. */
const everyText = `[...document.querySelectorAll('body *')].flatMap((element) => [
  element.getAttribute('aria-label') ?? '',
  element.getAttribute('placeholder') ?? '',
  ...(element.closest('script, style, noscript, .person .body')
    ? []
    : [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)),
]).filter((text) => text.trim() !== '')`;

describe('the chat page on a device in Spanish', function () {
  this.timeout(20_000);
  const open = openChatForEach({
    script: () => assistantIn('es-MX', 'en', 'es'),
    browser: { locale: 'es-MX' },
  });

  it('greets in Spanish, and says so to screen readers', async () => {
    const chat = open();
    await chat.message('Soy un asistente automático').waitFor();
    assert.equal(await chat.page.locator('html').getAttribute('lang'), 'es');
    assert.equal(await chat.message('Soy un asistente').locator('.body').getAttribute('lang'), 'es');
    assert.equal(await chat.page.title(), 'Segunda opinión');
    await chat.button('Enviar').waitFor();
    await chat.page.getByRole('textbox', { name: 'Su respuesta' }).waitFor();
    await chat.page.getByText('Paso 1 de 12: Bienvenida').waitFor();
    assert.deepEqual(await axeViolations(chat.page), []);
  });

  it('changes to English from the menu, keeps what was said, and comes back in English', async () => {
    const chat = open();
    await chat.button('No').click();
    await chat.button('Yo soy el paciente').waitFor();
    await chat.button('Menú').click();
    await chat.button('English').click();
    await chat.button('I am the patient').waitFor();
    assert.equal(await chat.page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await chat.message('I am the patient').count(), 1);
    assert.equal(await chat.message('Soy un asistente').locator('.body').getAttribute('lang'), 'es');
    await chat.page.reload();
    await chat.button('Menu').waitFor();
    await chat.button('Menu').click();
    await chat.button('Español').waitFor();
    assert.equal(await chat.page.getByRole('button', { name: 'Español' }).getAttribute('lang'), 'es');
  });
});

describe('the chat page in a language of long words', function () {
  this.timeout(20_000);
  const known = languages as Map<string, Language>;
  before(() => known.set(pseudoTag, pseudoLanguage(languages.get('en')?.texts ?? {})));
  after(() => known.delete(pseudoTag));
  const open = openChatForEach({
    script: () => assistantIn(pseudoTag, pseudoTag),
    wordings: () => new Map([...languages].filter(([tag]) => tag === pseudoTag)),
    browser: { locale: pseudoTag, viewport: { width: 320, height: 700 } },
  });

  it('shows no word that comes from no text', async () => {
    const chat = open();
    for (const answer of ['no', '1']) {
      await chat.page.locator('.choice:enabled').first().waitFor();
      await chat.page.locator('textarea').fill(answer);
      await chat.page.keyboard.press('Enter');
    }
    await chat
      .message(/^.*Whéré.*yóú~* lívé/s)
      .first()
      .waitFor();
    const texts = (await chat.page.evaluate(everyText)) as string[];
    assert.ok(texts.length > 30);
    assert.deepEqual(
      texts.filter((text) => /[aeiou]/i.test(text.replace(/\b(?:AM|PM)\b/g, ''))),
      [],
    );
  });

  it('holds them on the narrowest screen', async () => {
    const chat = open();
    await chat.page.locator('#menu-button').click();
    await chat.page.locator('.choice').first().waitFor();
    const over = await chat.page.evaluate(
      `[...document.querySelectorAll('header, header *, .choice, .message, #menu button, #composer *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80))`,
    );
    assert.deepEqual(over, []);
    assert.equal(await chat.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
  });
});
