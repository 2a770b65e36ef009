import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Scope {
  /** These rules alone. */
  readonly rules?: readonly string[];
  /** What is not looked at, as a selector. */
  readonly without?: string;
}

/** Rules of WCAG 2.2 AA and of good practice that a page breaks, with the elements that break them. */
export async function axeViolations(
  page: Page,
  { rules = standards, without }: Scope = {},
): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(await readFile(axeFile, 'utf8'));
  return page.evaluate<string[]>(`axe
    .run({ exclude: ${JSON.stringify(without ?? [])} }, { runOnly: ${JSON.stringify(rules)} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

/** axe takes a button that is scrolled half under the header or the composer of the chat for a small one. */
export const unstick = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#top, #composer { position: static !important }');
  document.adoptedStyleSheets = [sheet];
}`;
