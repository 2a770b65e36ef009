/**
 * `npm run screens -- FOLDER`: a picture of each step of an intake, in English and Spanish, light and dark, on phones and
 * on a desk. Pictures of one step stand side by side in the list of files: `SIZE-SCHEME-LANGUAGE-NUMBER-STEP.png`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { walk } from './walk.ts';

const sizes = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const schemes = ['light', 'dark'] as const;
const people = { en: 'lymphoma', es: 'adulta' } as const;

async function photograph(page: Page, folder: string, name: string): Promise<void> {
  for (const size of sizes)
    for (const colorScheme of schemes) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await page.screenshot({ path: join(folder, `${size.width}-${colorScheme}-${name}.png`) });
    }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder for the pictures: npm run screens -- FOLDER');
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const language of ['en', 'es'] as const) {
  let number = 0;
  await walk(browser, {
    language,
    person: people[language],
    eachStep: async (page, step) => {
      number += 1;
      await photograph(page, folder, `${language}-${String(number).padStart(2, '0')}-${step}`);
    },
    atTheEnd: async (page) => {
      await page.locator('#answers-button').click();
      await photograph(page, folder, `${language}-99-answers`);
    },
  });
}
await browser.close();
