/** Whole intakes on the real product in a real browser, typed as a new user would, and what goes wrong on the way. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';
import { type Product, startProduct } from '../product.ts';
import { sharedBrowser } from './browser.ts';

/** What somebody answers at each step, one text or several in turn. */
interface Figure {
  readonly name: string;
  readonly answers: { readonly [step: string]: string | boolean | readonly (string | boolean)[] };
}

const readFigure = async (name: string): Promise<Figure> =>
  parse(await readFile(`test/conversations/people/${name}.yaml`, 'utf8'), { schema: 'failsafe' });

/** A chat page whose steps can be followed: what the assistant asks comes from the page's own connection. */
class Visit {
  readonly page: Page;
  readonly said: string[] = [];
  step: string | undefined;
  private heard = 0;
  private readonly given = new Map<string, number>();

  constructor(page: Page) {
    this.page = page;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (payload.length === 0) return;
        for (const activity of JSON.parse(String(payload)).activities) {
          if (activity.channelData?.from === 'person') continue;
          this.said.push(activity.text);
          this.step = activity.channelData?.step ?? this.step;
          this.heard = Math.max(this.heard, activity.channelData?.seq ?? 0);
        }
      }),
    );
  }

  get composer() {
    return this.page.getByRole('textbox', { name: 'Your answer' });
  }

  async write(text: string) {
    const before = this.heard;
    await this.reachComposer();
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
    await this.until(() => this.heard > before, `an answer to "${text}" at ${this.step}`);
  }

  /** By the keyboard alone, from wherever the focus is. */
  private async reachComposer() {
    const isThere = () => this.page.evaluate<boolean>("document.activeElement.id === 'words'");
    for (let tabs = 0; !(await isThere()); tabs += 1) {
      if (tabs > 40) throw new Error('the composer cannot be reached with the keyboard');
      await this.page.keyboard.press('Tab');
    }
  }

  async until(holds: () => boolean, what: string) {
    for (let waits = 0; !holds(); waits += 1) {
      if (waits > 400) throw new Error(`waited in vain for ${what}`);
      await this.page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
    }
  }

  /** The next answer of a person's file to the step that is asked; `undefined` where there is none. */
  next({ answers }: Figure): string | undefined {
    const all = [answers[this.step ?? ''] ?? []].flat();
    const index = this.given.get(this.step ?? '') ?? 0;
    this.given.set(this.step ?? '', index + 1);
    const answer = all[Math.min(index, all.length - 1)];
    return answer === undefined ? undefined : String(answer);
  }
}

describe('the running product in a browser', function () {
  this.timeout(90_000);
  let product: Product;
  let context: BrowserContext;

  before(async () => {
    product = await startProduct({
      PROGRAM_SETTINGS: JSON.stringify({
        'ucsf-adult': { intake: { eligibility: { residence: { states: { TX: 'open' } } } } },
        'ucsf-children': { intake: { eligibility: { residence: { states: { OR: 'open' } } } } },
      }),
    });
  });
  after(async () => {
    await product.remove();
  });

  beforeEach(async () => {
    context = await (await sharedBrowser()).newContext({ viewport: { width: 390, height: 844 } });
  });
  afterEach(() => context.close());

  const visit = async () => {
    const page = await context.newPage();
    const visiting = new Visit(page);
    await page.goto(product.url);
    await visiting.until(() => visiting.step === 'emergency', 'the first question');
    return visiting;
  };

  const goOn = async (visiting: Visit, figure: Figure, until?: string) => {
    for (let turns = 0; turns < 80 && visiting.step !== until; turns += 1) {
      const answer = visiting.next(figure);
      if (answer === undefined) break;
      await visiting.write(answer);
    }
  };

  for (const [file, ending, fee] of [
    ['adult', 'payment', '$700'],
    ['mother', 'payment', '$900'],
    ['lymphoma', 'payment', '$2,400'],
    ['abroad', 'submitted', 'No price is printed'],
  ] as const) {
    it(`takes ${file} from hello to a case number with the keyboard alone`, async () => {
      const visiting = await visit();
      await goOn(visiting, await readFigure(file), ending);
      assert.equal(visiting.step, ending);
      assert.match(visiting.said.at(-1) ?? '', /SO-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      assert.ok(
        visiting.said.some((text) => text.includes(fee)),
        fee,
      );
    });
  }

  it('goes on after a reload in the middle, with everything still there', async () => {
    const visiting = await visit();
    const figure = await readFigure('lymphoma');
    await goOn(visiting, figure, 'problem');
    const before = await visiting.page.locator('.message').count();
    await visiting.page.reload();
    await visiting.page
      .locator('.message')
      .nth(before - 1)
      .waitFor();
    assert.equal(await visiting.page.locator('.message').count(), before);
    await goOn(visiting, figure, 'goal');
    assert.equal(visiting.step, 'goal');
  });

  it('shows both tabs the same conversation and takes answers from either', async () => {
    const first = await visit();
    const figure = await readFigure('lymphoma');
    await first.write('no');
    const second = new Visit(await context.newPage());
    await second.page.goto(product.url);
    await second.until(() => second.step === 'role', 'the second tab to catch up');
    await second.write(String(figure.answers.role));
    await first.until(() => first.step === 'home', 'the first tab to hear of it');
    assert.equal(await first.page.locator('.message').count(), await second.page.locator('.message').count());
  });

  it('keeps what was said when the server is killed between two answers', async () => {
    const visiting = await visit();
    const figure = await readFigure('lymphoma');
    await goOn(visiting, figure, 'birthDate');
    await product.kill();
    await visiting.composer.fill(String([figure.answers.birthDate ?? ''].flat()[0]));
    await visiting.composer.press('Enter');
    await visiting.page
      .getByText(/Not sent|Sending|No connection|kept/)
      .first()
      .waitFor();
    await product.start();
    await visiting.until(
      () => visiting.step !== 'birthDate' || (visiting.said.at(-1) ?? '').includes('two ways'),
      'the answer after the restart',
    );
    assert.equal(await visiting.page.locator('.message.person').count(), 5);
  });

  it('sends what was written without a network once it is back, in order and once', async () => {
    const visiting = await visit();
    await visiting.write('no');
    await context.setOffline(true);
    await visiting.composer.fill('I am the patient');
    await visiting.composer.press('Enter');
    await visiting.page
      .getByText(/No connection|kept/)
      .first()
      .waitFor();
    await context.setOffline(false);
    await visiting.until(() => visiting.step === 'home', 'the answer after the network came back');
    assert.equal(await visiting.page.locator('.message.person').count(), 2);
  });
});
