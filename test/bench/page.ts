/**
 * The chat page on a slow phone: Chromium with the network of Lighthouse's "slow 4G" (150 ms a round trip, 1.6 Mbit/s
 * down, 0.75 up), nothing cached. The processor is this machine's own.
 */
import { launchBrowser } from '../browser/browser.ts';
import { startChatServer } from '../browser/chat-server.ts';
import { createSampleScript } from '../browser/sample.ts';
import type { Claim } from './claim.ts';
import { type Figure, figureOf } from './figure.ts';

const loads = 10;
const network = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

interface Load {
  /** When words can be written, in milliseconds after the address was opened. */
  readonly writable: number;
  /** When the first question can be answered by a tap. */
  readonly asked: number;
  /** All that was received for the page, headers included. */
  readonly bytes: number;
}

async function loadOnce(browser: Awaited<ReturnType<typeof launchBrowser>>): Promise<Load> {
  const server = await startChatServer({ script: createSampleScript() });
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const began = performance.now();
    const since = () => performance.now() - began;
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.locator('textarea[placeholder]').waitFor();
    const writable = since();
    await page.locator('.choice:enabled').first().waitFor();
    return { writable, asked: since(), bytes };
  } finally {
    await context.close();
    await server.stop();
  }
}

/** How soon a slow phone can write and tap, and how much it loads for that. */
export async function page(): Promise<readonly (Figure | Claim)[]> {
  const browser = await launchBrowser();
  const all: Load[] = [];
  try {
    for (let load = 0; load < loads; load += 1) all.push(await loadOnce(browser));
  } finally {
    await browser.close();
  }
  const figure = (name: string, each: readonly number[]): Figure => {
    const { perSecond: _, ...rest } = figureOf(name, 'ms', { each, wall: 1 });
    return rest;
  };
  const writable = figure(
    'page on slow 4G, until words can be written',
    all.map((load) => load.writable),
  );
  const asked = figure(
    'page on slow 4G, until the first question',
    all.map((load) => load.asked),
  );
  const heaviest = Math.max(...all.map(({ bytes }) => bytes));
  return [
    writable,
    asked,
    {
      claim: 'words can be written on slow 4G',
      value: Number((writable.p50 / 1000).toPrecision(2)),
      unit: 's',
      limit: { atMost: 1.5 },
    },
    {
      claim: 'the first question can be answered on slow 4G',
      value: Number((asked.p50 / 1000).toPrecision(2)),
      unit: 's',
      limit: { atMost: 1.5 },
    },
    {
      claim: 'the page with all that it loads, headers included',
      value: Math.ceil(heaviest / 1000),
      unit: 'kB',
      limit: { atMost: 60 },
    },
  ];
}
