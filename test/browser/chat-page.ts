/** A chat page in the shared browser, before its own server, for each test. */
import assert from 'node:assert/strict';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pageWordings } from '../../bot/page-wordings.ts';
import type { Language } from '../../bot/text/languages.ts';
import { sharedBrowser } from './browser.ts';
import { type ChatServer, type ChatServerConfig, type Script, startChatServer } from './chat-server.ts';
import { createSampleScript } from './sample.ts';

/** What a test waits for at most, and mocha waits longer. */
const patienceMs = 10_000;

/** Fails on an error of a script and on anything that the page's policy stopped. */
export function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted.?Type/i.test(message.text())) faults.push(message.text());
  });
  return faults;
}

export class Chat {
  readonly server: ChatServer;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: string[];

  constructor(server: ChatServer, context: BrowserContext, page: Page) {
    this.server = server;
    this.context = context;
    this.page = page;
    this.faults = collectFaults(page);
  }

  get composer() {
    return this.page.getByRole('textbox', { name: 'Your answer' });
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  message(text: string | RegExp) {
    return this.page.locator('.message', { hasText: text });
  }

  /** The words of all messages, in the order of the page. */
  words(page = this.page) {
    return page.locator('.message .body > p:first-child').allTextContents();
  }

  /** The element that has the focus. */
  get focused() {
    return this.page.locator(':focus');
  }

  async write(text: string) {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  async menu(entry: string) {
    await this.button('Menu').click();
    await this.button(entry).click();
  }

  /** Waits until a reading of the page is as it should be. */
  async until<T>(read: () => Promise<T> | T, expected: T) {
    const deadline = Date.now() + patienceMs;
    let found = await read();
    while (!isSame(found, expected) && Date.now() < deadline) {
      await this.page.evaluate('new Promise(requestAnimationFrame)');
      found = await read();
    }
    assert.deepEqual(found, expected);
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export interface ChatConfig {
  readonly script?: () => Script;
  readonly standing?: ChatServerConfig['standing'];
  readonly look?: string;
  /** What is asked for behind the address of the page. */
  readonly query?: string;
  /** In place of the product's languages. */
  readonly wordings?: () => ReadonlyMap<string, Language>;
  readonly browser?: BrowserContextOptions;
  /** Before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Opens a chat before each test of the suite and closes it afterwards; the returned function gives it. */
export function openChatForEach(config: ChatConfig = {}): () => Chat {
  let chat: Chat | undefined;

  beforeEach(async function () {
    this.timeout(30_000);
    const server = await startChatServer({
      script: (config.script ?? createSampleScript)(),
      ...(config.standing ? { standing: config.standing } : {}),
      ...(config.look ? { look: config.look } : {}),
      ...(config.wordings ? { wordings: pageWordings(config.wordings()) } : {}),
    });
    const browser = await sharedBrowser();
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...config.browser });
    context.setDefaultTimeout(patienceMs);
    await config.prepare?.(context);
    const page = await context.newPage();
    chat = new Chat(server, context, page);
    await page.goto(`${server.url}${config.query ?? ''}`);
  });

  afterEach(async () => {
    await chat?.context.close();
    await chat?.server.stop();
    assert.deepEqual(chat?.faults, []);
  });

  return () => {
    assert.ok(chat);
    return chat;
  };
}
