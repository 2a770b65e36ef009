import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { sharedBrowser } from './browser.ts';
import { collectFaults } from './chat-page.ts';
import { type ChatServer, startChatServer } from './chat-server.ts';
import { createSampleScript } from './sample.ts';

describe("the chat on a hospital's own page", function () {
  this.timeout(30_000);
  let chat: ChatServer;
  let hospital: Server;
  let page: Page;
  let faults: string[];

  const opener = () => page.getByRole('button', { name: 'Ask for a second opinion' });
  const panel = () => page.getByRole('dialog', { name: 'Ask for a second opinion' });
  const inside = () => page.frameLocator('iframe');

  /**
   * A page whose policy allows the chat's host and nothing else, on another site than the chat (localhost, not
   * 127.0.0.1): the browser denies storage and locks to the frame.
   */
  function openHospital(): Promise<string> {
    hospital = createServer((_request, response) => {
      const host = new URL(chat.url).origin;
      response.setHeader('content-type', 'text/html');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src ${host}; frame-src ${host}; require-trusted-types-for 'script'`,
      );
      response.end(`<!doctype html><html lang="en"><title>Hospital</title><main><h1>Hospital</h1></main>
        <script src="${host}/embed.js" defer data-program="dana-farber"></script></html>`);
    });
    return new Promise((resolve) => {
      hospital.listen(0, '127.0.0.1', () =>
        resolve(`http://localhost:${(hospital.address() as AddressInfo).port}`),
      );
    });
  }

  beforeEach(async () => {
    const origin = await openHospital();
    chat = await startChatServer({ script: createSampleScript(), embedding: [origin] });
    page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    faults = collectFaults(page);
    await page.goto(origin);
  });

  afterEach(async () => {
    await page.context().close();
    await chat.stop();
    hospital.close();
    assert.deepEqual(faults, []);
  });

  it('breaks no rule that axe knows, closed and open, on a desk and on a phone', async () => {
    assert.deepEqual(await axeViolations(page), []);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await opener().click();
      await inside().getByRole('button', { name: 'For me' }).waitFor();
      assert.deepEqual(await axeViolations(page), []);
      await panel().getByRole('button', { name: 'Close' }).click();
      assert.equal(await page.evaluate('document.activeElement.shadowRoot.activeElement.className'), 'open');
    }
  });

  it('opens in a panel for its program and works there', async () => {
    await opener().click();
    await inside().getByRole('button', { name: 'For me' }).click();
    await inside().getByRole('button', { name: 'No', exact: true }).waitFor();
    assert.deepEqual(chat.posted(), ['me']);
    assert.equal(await inside().locator('html').getAttribute('data-program'), 'dana-farber');
  });

  it('closes on Escape inside the chat, gives the focus back, and opens where it was', async () => {
    await opener().click();
    await inside().getByRole('button', { name: 'For me' }).click();
    await inside().getByRole('button', { name: 'No', exact: true }).waitFor();
    await inside().getByRole('textbox').press('Escape');
    await panel().waitFor({ state: 'hidden' });
    assert.equal(await page.locator('button:focus').textContent(), 'Ask for a second opinion');
    await page.keyboard.press('Enter');
    assert.ok(await inside().getByRole('button', { name: 'No', exact: true }).isVisible());
  });

  it('closes only the menu when Escape is pressed in the menu', async () => {
    await opener().click();
    await inside().getByRole('button', { name: 'For me' }).waitFor();
    await inside().getByRole('button', { name: 'Menu' }).press('Enter');
    await inside().locator('#menu').waitFor();
    await inside().getByRole('button', { name: 'Menu' }).press('Escape');
    await inside().locator('#menu').waitFor({ state: 'hidden' });
    assert.ok(await panel().isVisible());
  });

  it('closes with its button', async () => {
    await opener().click();
    await page.getByRole('button', { name: 'Close' }).click();
    await panel().waitFor({ state: 'hidden' });
    await page.locator('button[aria-expanded=false]').waitFor();
  });

  it('fills the screen of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await opener().click();
    await inside().getByRole('button', { name: 'For me' }).waitFor();
    assert.deepEqual(await panel().boundingBox(), { x: 0, y: 0, width: 390, height: 844 });
  });
});
