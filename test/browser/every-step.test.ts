/** The chat page at each step of whole intakes, in each language: narrow, in the dark, at 400 %. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeViolations, unstick } from './axe.ts';
import { sharedBrowser } from './browser.ts';
import { walk } from './walk.ts';

/** Together they meet every question, and both ends. */
const people = [
  ['en', ['adult', 'mother', 'abroad']],
  ['es', ['adulta', 'madre', 'extranjera']],
] as const;

const narrow = { width: 320, height: 640 };
/** What a screen of 1280 by 1024 shows at 400 %. */
const zoomed = { width: 320, height: 256 };

const scrollsSideways = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Only the colours differ in the dark, and only places and sizes at 400 %. Each message is looked at twice: new, and answered. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const check = async (rules?: readonly string[]) => {
    faults.push(...(await axeViolations(page, { without: '[data-seen]', ...(rules && { rules }) })));
    if (await scrollsSideways(page)) faults.push(`scrolls sideways, ${JSON.stringify(page.viewportSize())}`);
  };
  await page.evaluate(unstick);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  await check();
  await page.emulateMedia({ colorScheme: 'dark' });
  await check(['color-contrast']);
  await page.setViewportSize(zoomed);
  await check(['target-size']);
  await page.evaluate(
    `document.querySelectorAll('.message:has(~ .person)').forEach((one) => { one.dataset.seen = ''; })`,
  );
  return faults;
}

describe('the chat page at every step', function () {
  this.timeout(120_000);

  const steps = new Map<string, Set<string>>();

  for (const [language, persons] of people)
    it(`breaks no rule that axe knows and never scrolls sideways, in ${language}`, async () => {
      const met = new Set<string>();
      const faults: string[] = [];
      const look = async (page: Page, step: string) => {
        if (met.has(step)) return;
        met.add(step);
        faults.push(...(await faultsOf(page)).map((fault) => `${step}: ${fault}`));
      };
      for (const person of persons)
        await walk(await sharedBrowser(), {
          language,
          person,
          eachStep: look,
          atTheEnd: async (page) => {
            await page.locator('#answers-button').click();
            await look(page, 'the list of answers');
          },
        });
      assert.deepEqual(faults, []);
      steps.set(language, met);
    });

  it('has been looked at from the first question to both ends, in both languages alike', () => {
    const [english = new Set(), spanish = new Set()] = ['en', 'es'].map((language) => steps.get(language));
    assert.deepEqual([...english].sort(), [...spanish].sort());
    assert.ok(english.has('emergency') && english.has('payment') && english.has('submitted'));
    assert.ok(english.size > 40, String(english.size));
  });
});
