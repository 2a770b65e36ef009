/** `npm run pictures`: takes the README's pictures from the running product, with invented people and figures. */
import { mkdir, stat } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { funnelToken, startFunnelServer } from '../browser/funnel-server.ts';
import { startProduct } from '../product.ts';
import { root } from '../sources.ts';
import { showCard } from './card.ts';
import { walkIn } from './chat.ts';

const folder = '.github/pictures/';
const largestBytes = 150_000;

const product = await startProduct();
const funnel = await startFunnelServer();
const browser = await launchBrowser();

const take = async (
  name: string,
  options: BrowserContextOptions,
  show: (page: Page) => Promise<unknown>,
  part = 'html',
) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await show(page);
  const path = `${root}${folder}${name}.png`;
  await (part === 'html' ? page : page.locator(part)).screenshot({ path });
  await context.close();
  const { size } = await stat(path);
  process.stdout.write(`${folder}${name}.png: ${Math.round(size / 1000)} kB\n`);
  if (size > largestBytes) process.exitCode = 1;
};

const signIn = async (page: Page) => {
  await page.goto(`${funnel.url}/funnel`);
  await page.getByLabel('Integration token').fill(funnelToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('img', { name: 'How far they came' }).waitFor();
};

try {
  await mkdir(root + folder, { recursive: true });
  await take('chat-phone', { viewport: { width: 390, height: 844 } }, (page) => walkIn(page, product.url));
  await take('chat-desktop', { viewport: { width: 1280, height: 800 } }, (page) => walkIn(page, product.url));
  await take('teams-card', { viewport: { width: 512, height: 900 } }, showCard, 'body');
  await take('funnel', { viewport: { width: 960, height: 770 } }, signIn);
} finally {
  await browser.close();
  await funnel.close();
  await product.remove();
}
