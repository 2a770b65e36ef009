/** The funnel in a browser: with `FUNNEL_PICTURES` set to a folder, pictures are kept there to be looked at. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { sharedBrowser } from './browser.ts';
import { funnelToken, startFunnelServer } from './funnel-server.ts';

const looks: Record<string, BrowserContextOptions> = {
  'a desk': { viewport: { width: 1280, height: 900 } },
  'a narrow screen in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

describe('the funnel in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startFunnelServer>>;
  before(async () => {
    server = await startFunnelServer();
    browser = await sharedBrowser();
  });
  after(() => server?.close());

  for (const [name, options] of Object.entries(looks))
    it(`is read with a token, breaks no rule of axe and never scrolls sideways on ${name}`, async () => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${server.url}/funnel`);
      assert.deepEqual(await axeViolations(page), []);
      await page.getByLabel('Integration token').fill(funnelToken);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('table', { name: 'How far they came' }).waitFor();
      assert.deepEqual(await axeViolations(page), []);
      assert.equal(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        0,
      );
      if (process.env.FUNNEL_PICTURES)
        await page.screenshot({ path: join(process.env.FUNNEL_PICTURES, `${name}.png`), fullPage: true });
      await page.getByLabel('Channel').selectOption('Text messages');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('rowheader', { name: 'Text messages' }).waitFor();
      assert.equal(await page.getByRole('rowheader', { name: 'Web', exact: true }).count(), 0);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('Integration token').waitFor();
      await context.close();
    });
});
