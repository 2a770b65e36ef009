/** Finds a browser for the page's tests, or brings one. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Found {
  readonly executablePath: string;
  /** Where it finds the libraries and fonts that came with it. */
  readonly env?: Readonly<Record<string, string>>;
}

export class NoBrowser extends Error {
  readonly code = 'NoBrowser';
  constructor(cause: unknown) {
    super('No browser was found: install Chromium or Chrome, or name one in CHROME_PATH.', { cause });
  }
}

function findInstalled(): Found | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return { executablePath: named };
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = [...onPath, ...usualPlaces].find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

/** Unpacks the browser of `@sparticuz/chromium` (Linux), with the libraries and fonts that a bare system lacks. */
async function unpack(): Promise<Found> {
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const archive = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  await inflate(fileURLToPath(archive));
  return {
    executablePath: await packed.executablePath(),
    env: {
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  };
}

let launching: Promise<Browser> | undefined;

/** One browser for all tests of a process, which takes it along when it ends. What a test opens in it, it closes. */
export const sharedBrowser = (): Promise<Browser> => {
  launching ??= launchBrowser();
  return launching;
};

/**
 * Starts the first of: `CHROME_PATH`, Chromium or Chrome on the path or where it usually is, the packed one.
 *
 * @throws NoBrowser with one line that says what to install
 */
export async function launchBrowser(): Promise<Browser> {
  try {
    const { executablePath, env } = findInstalled() ?? (await unpack());
    return await chromium.launch({
      executablePath,
      args: flags,
      env: { ...(process.env as Record<string, string>), ...env },
    });
  } catch (error) {
    throw new NoBrowser(error);
  }
}
