/** The pages that are made on the server: signing, signed, going on from a text message, and a link that is gone. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { Registry } from 'prom-client';
import { createLostPage } from '../../adapters/web/lost-page.ts';
import { loadPageRoutes } from '../../adapters/web/page-files.ts';
import { createOneTimeRoutes, type FormShown, type SigningPorts } from '../../adapters/web/signing.ts';
import { renderPhrase } from '../../bot/render.ts';
import { createServer, type Server } from '../../bot/server.ts';
import { axeViolations } from './axe.ts';
import { sharedBrowser } from './browser.ts';

const pageFolder = fileURLToPath(new URL('../../adapters/web/page', import.meta.url));
const link = (digit: string) => digit.repeat(32);

const form: FormShown = {
  kind: 'release',
  title: 'Release of records',
  paragraphs: ['Form 2 of 3. Release of medical records.', `${'I allow the places named here. '.repeat(40)}`],
  signer: 'Jane Example',
  signedAt: null,
};

/** `aaa…` waits to be signed, `bbb…` is signed, any other link is gone. */
const portsIn = (language: string): SigningPorts => ({
  text: (tag, key, values = {}) => renderPhrase({ key, values }, tag),
  languageFor: () => language,
  look: async (token) =>
    token === link('a')
      ? { outcome: 'waiting', language, token, form }
      : token === link('b')
        ? { outcome: 'done', language, signed: [{ ...form, signedAt: 'March 10, 2026 at 6:00 PM UTC' }] }
        : { outcome: 'gone' },
  sign: async (token) => ({ outcome: 'waiting', language, token, form, refusal: 'name-differs' }),
  languageOf: async () => language,
  open: async () => null,
});

const looks: Record<string, BrowserContextOptions> = {
  'on the narrowest screen': { viewport: { width: 320, height: 640 } },
  'in the dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'in forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
  'zoomed to 400 %': { viewport: { width: 320, height: 256 } },
};

for (const language of ['en', 'es'])
  for (const [name, browser] of Object.entries(looks))
    describe(`the pages behind links in ${language} ${name}`, function () {
      this.timeout(30_000);
      let server: Server;
      let page: Page;
      let base: string;

      before(async () => {
        server = createServer({
          port: 0,
          host: '127.0.0.1',
          log: pino({ level: 'silent' }),
          registry: new Registry(),
          routes: [
            ...createOneTimeRoutes({ ports: portsIn(language), resumeFor: async () => '' }),
            ...(await loadPageRoutes({ folder: pageFolder, embedding: [] })),
          ],
          lostPage: createLostPage(portsIn(language)),
          isReady: async () => true,
          drainMs: 200,
        });
        base = `http://127.0.0.1:${await server.listen()}`;
        page = await (await sharedBrowser()).newPage({ ...browser, locale: language });
      });
      after(async () => {
        await page.context().close();
        await server.drain();
      });

      const check = async () => {
        assert.deepEqual(await axeViolations(page), []);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
          0,
        );
        const small = await page
          .locator('button, input:not([type=checkbox]), label:has(input)')
          .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
        assert.equal(small, 0);
      };

      it('break no rule that axe knows, fit the screen and have targets of 44 pixels', async () => {
        for (const path of [
          `/sign/${link('a')}`,
          `/sign/${link('b')}`,
          `/continue/${link('a')}`,
          '/sign/x',
          '/an-old-bookmark',
        ]) {
          await page.goto(base + path);
          await check();
        }
      });

      it('say what is wrong with a signature beside the field, which has the focus', async () => {
        await page.goto(`${base}/sign/${link('a')}`);
        await page.keyboard.press('Tab');
        await page.keyboard.type('Somebody Else');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await page.locator('#refusal').waitFor();
        await check();
        const field = page.locator('#name');
        assert.equal(await field.getAttribute('aria-invalid'), 'true');
        assert.equal(await field.getAttribute('aria-describedby'), 'refusal');
        assert.equal(await page.locator(':focus').getAttribute('id'), 'name');
      });
    });
