/**
 * The coordinators' cards, read and drawn by Microsoft's own renderer. With `CARD_PICTURES` set to a folder, the
 * pictures are kept there to be looked at.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { samples } from '../adapters/teams/samples.ts';
import { sharedBrowser } from './browser.ts';

/** The narrowest place where Teams shows a card: the side panel of a meeting. */
const narrow = 280;
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

/** Draws a card and tells what the renderer finds wrong with it. Runs in the page. */
const draw = `card => {
  const context = new AdaptiveCards.SerializationContext();
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: 'sans-serif',
    supportsInteractivity: true,
    actions: { actionsOrientation: 'vertical', actionAlignment: 'stretch', maxActions: 6 },
  });
  adaptive.parse(card, context);
  document.querySelector('#host').replaceChildren(adaptive.render());
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}`;

/** What stands over the right edge, or is cut off inside. Runs in the page. */
const overflows = `() => {
  const host = document.querySelector('#host');
  const { right } = host.getBoundingClientRect();
  const isCut = (part) => getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
  return [...host.querySelectorAll('*')]
    .filter((part) => part.getBoundingClientRect().right > right + 0.5 || isCut(part))
    .map((part) => part.tagName + '.' + part.className + ': ' + part.textContent.slice(0, 40));
}`;

describe('the coordinators’ cards at the narrow width of Teams', function () {
  this.timeout(60_000);
  let page: Page;

  before(async () => {
    page = await (await sharedBrowser()).newPage({ viewport: { width: narrow, height: 800 } });
    await page.setContent(
      `<!doctype html><html lang="en"><title>Cards</title>
       <style>* { box-sizing: border-box } body { margin: 0; font: 14px sans-serif } #host { width: ${narrow}px }</style><div id="host"></div>`,
    );
    await page.addScriptTag({ path: renderer });
  });
  after(() => page?.close());

  const drawn = (card: unknown) => page.evaluate(`(${draw})(${JSON.stringify(card)})`);

  for (const [name, card] of Object.entries(samples)) {
    it(`${name}: is valid, fits, and stays below the size that Teams takes`, async () => {
      assert.deepEqual(await drawn(card), []);
      const forms = page.locator('#host .ac-pushButton.expandable');
      for (let index = 0; index < (await forms.count()); index += 1) {
        await forms.nth(index).click();
        assert.deepEqual(await page.evaluate(`(${overflows})()`), []);
      }
      assert.deepEqual(await page.evaluate(`(${overflows})()`), []);
      assert.ok(Buffer.byteLength(JSON.stringify(card)) < 25_000);
      if (process.env.CARD_PICTURES)
        await page.locator('#host').screenshot({ path: join(process.env.CARD_PICTURES, `${name}.png`) });
    });
  }

  it('would see a card that is too wide', async () => {
    const wide = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'ColumnSet', minWidth: '600px', columns: [{ type: 'Column', width: '600px', items: [] }] },
      ],
    };
    await drawn(wide);
    assert.notDeepEqual(await page.evaluate(`(${overflows})()`), []);
  });
});
