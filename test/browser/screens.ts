/**
 * `npm run screens -- FOLDER`: a picture of each step of an intake, in English and Spanish, light and dark, on phones and
 * on a desk. Pictures of one step stand side by side in the list of files: `SIZE-SCHEME-LANGUAGE-NUMBER-STEP.png`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { createAssistant } from './assistant.ts';
import { launchBrowser } from './browser.ts';
import { type Script, startChatServer } from './chat-server.ts';

const sizes = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const schemes = ['light', 'dark'] as const;
/** Who asks in which language: a file of test/conversations/people. */
const people = { en: 'lymphoma', es: 'adulta' } as const;
const mostTurns = 80;
const catalog = createCatalog(files, {
  'ucsf-adult': { intake: { eligibility: { residence: { states: { TX: 'open' } } } } },
});

interface Figure {
  readonly answers: { readonly [step: string]: string | readonly string[] };
}

/** The answers of a person's file, each of several in its turn. */
function createAnswers({ answers }: Figure): (step: string) => string | undefined {
  const given = new Map<string, number>();
  return (step) => {
    const all = [answers[step] ?? []].flat();
    const index = given.get(step) ?? 0;
    given.set(step, index + 1);
    return all[Math.min(index, all.length - 1)];
  };
}

/** The same script, and what it asks now. */
function followed(script: Script): { readonly script: Script; step(): string } {
  let step = '';
  return {
    script: (text) => {
      const lines = script(text);
      step = lines.findLast((line) => line.step !== undefined)?.step ?? step;
      return lines;
    },
    step: () => step,
  };
}

async function photograph(page: Page, folder: string, name: string): Promise<void> {
  for (const size of sizes)
    for (const colorScheme of schemes) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await page.screenshot({ path: join(folder, `${size.width}-${colorScheme}-${name}.png`) });
    }
}

async function walk(browser: Browser, language: keyof typeof people, folder: string): Promise<void> {
  const file = await readFile(`test/conversations/people/${people[language]}.yaml`, 'utf8');
  const answer = createAnswers(parse(file, { schema: 'failsafe' }));
  const assistant = createAssistant(language, ['en', 'es'], catalog);
  const { script, step } = followed(assistant.script);
  const server = await startChatServer({ script, standing: assistant.standing });
  const context = await browser.newContext({ locale: language });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('.choice:enabled').first().waitFor();
  const seen: string[] = [];
  for (let turns = 0; turns < mostTurns; turns += 1) {
    if (!seen.includes(step())) {
      seen.push(step());
      await photograph(page, folder, `${language}-${String(seen.length).padStart(2, '0')}-${step()}`);
    }
    const words = answer(step());
    if (words === undefined) break;
    const before = await page.locator('.message').count();
    await page.locator('#words').fill(words);
    await page.keyboard.press('Enter');
    await page
      .locator('.message')
      .nth(before + 1)
      .waitFor();
  }
  await page.locator('#answers-button').click();
  await photograph(page, folder, `${language}-99-answers`);
  await context.close();
  await server.stop();
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder for the pictures: npm run screens -- FOLDER');
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const language of ['en', 'es'] as const) await walk(browser, language, folder);
await browser.close();
