/** Whole intakes on the chat page, before the machines without a store. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { createAssistant } from './assistant.ts';
import { type Script, startChatServer } from './chat-server.ts';

/** What somebody answers at each step, one text or several in turn. */
interface Figure {
  readonly answers: { readonly [step: string]: string | readonly string[] };
}

export interface Walk {
  readonly language: 'en' | 'es';
  /** Who asks: a file of test/conversations/people. */
  readonly person: string;
  /** When a step is asked for the first time. */
  readonly eachStep: (page: Page, step: string) => Promise<void>;
  /** After the last answer. */
  readonly atTheEnd: (page: Page) => Promise<void>;
}

const mostTurns = 80;
const catalog = createCatalog(files, {
  'ucsf-adult': { intake: { eligibility: { residence: { states: { TX: 'open' } } } } },
  'ucsf-children': { intake: { eligibility: { residence: { states: { OR: 'open' } } } } },
});

/** The answers of a person's file, each of several in its turn. */
async function readAnswers(person: string): Promise<(step: string) => string | undefined> {
  const file = await readFile(`test/conversations/people/${person}.yaml`, 'utf8');
  const { answers }: Figure = parse(file, { schema: 'failsafe' });
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

/** Types a person's answers until none is left. */
export async function walk(browser: Browser, { language, person, eachStep, atTheEnd }: Walk): Promise<void> {
  const answer = await readAnswers(person);
  const assistant = createAssistant(language, ['en', 'es'], catalog);
  const { script, step } = followed(assistant.script);
  const server = await startChatServer({ script, standing: assistant.standing });
  const context = await browser.newContext({ locale: language });
  const page = await context.newPage();
  try {
    await page.goto(server.url);
    await page.locator('.choice:enabled').first().waitFor();
    const seen = new Set<string>();
    for (let turns = 0; turns < mostTurns; turns += 1) {
      if (!seen.has(step())) await eachStep(page, step());
      seen.add(step());
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
    await atTheEnd(page);
  } finally {
    await context.close();
    await server.stop();
  }
}
