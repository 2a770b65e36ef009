import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { writeLook } from '../../adapters/web/look.ts';
import { axeViolations, unstick } from './axe.ts';
import { type Chat, openChatForEach } from './chat-page.ts';
import { coordinatorJoins } from './sample.ts';

/** To the list of answers, then a coordinator speaks. */
async function walkToReview(chat: Chat) {
  await chat.button('For me').click();
  await chat.button('No').click();
  await chat.message('e-mail address').waitFor();
  await chat.write('rosalind.okafor-lindqvist@mail.example.org');
  await chat.message('read your answers').waitFor();
  chat.server.say(coordinatorJoins);
  await chat.message('this is Maria').waitFor();
}

type Media = Parameters<Page['emulateMedia']>[0];

const bright: Media = { colorScheme: 'light', forcedColors: 'none' };
const looks: readonly (readonly [string, { width: number; height: number }, Media])[] = [
  ['on the narrowest screen', { width: 320, height: 640 }, bright],
  ['on a phone in the dark', { width: 390, height: 844 }, { ...bright, colorScheme: 'dark' }],
  ['on a desk', { width: 1280, height: 800 }, bright],
  ['on a desk in the dark', { width: 1280, height: 800 }, { ...bright, colorScheme: 'dark' }],
  ['in forced colours', { width: 390, height: 844 }, { ...bright, forcedColors: 'active' }],
  ['zoomed to 400 %', { width: 320, height: 256 }, bright],
];

/** What axe finds in each look of what is shown now. */
async function violations({ page }: Chat): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(unstick);
  for (const [name, viewport, media] of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    found.push(...(await axeViolations(page)).map((one) => `${name}: ${one}`));
    const over = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    if (await page.evaluate<boolean>(over)) found.push(`${name}: scrolls sideways`);
  }
  return found;
}

describe('the look of the chat page, narrow and wide, light, dark, in forced colours and at 400 %', function () {
  this.timeout(90_000);

  describe('as it comes', () => {
    const open = openChatForEach();

    it('breaks no rule that axe knows, and never scrolls sideways', async () => {
      const chat = open();
      await walkToReview(chat);
      assert.deepEqual(await violations(chat), []);
      await chat.button('Menu').click();
      assert.deepEqual(await violations(chat), []);
      await chat.button('Leave this device').click();
      assert.deepEqual(await violations(chat), []);
    });
  });

  describe("in a hospital's own colours", () => {
    const look = writeLook({
      house: { name: 'Example Hospital', brand: '#7a1f4d' },
      programs: { 'dana-farber': { name: 'Example Institute' } },
    });
    const open = openChatForEach({ look, query: '?program=dana-farber' });

    it('bears its name and breaks no rule that axe knows', async () => {
      const chat = open();
      await walkToReview(chat);
      assert.equal(await chat.page.title(), 'Example Institute');
      assert.deepEqual(await violations(chat), []);
    });
  });
});

describe('the chat page for who cannot see or point', function () {
  this.timeout(30_000);
  const open = openChatForEach();

  it('is used with the keyboard alone', async () => {
    const chat = open();
    const { keyboard } = chat.page;
    await chat.button('For me').waitFor();
    await chat.composer.focus();
    await keyboard.press('Shift+Tab');
    assert.equal(await chat.focused.textContent(), 'For another person');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await chat.button('No').waitFor();
    await keyboard.press('Tab');
    assert.equal(await chat.focused.textContent(), 'Yes');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await chat.message('e-mail address').waitFor();
    assert.deepEqual(chat.server.posted(), ['child', 'no']);
  });

  it('moves the focus from a tapped choice to the own words, and leaves it in the composer after typing', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    assert.match((await chat.focused.textContent()) ?? '', /^You.*For me/);
    await chat.write('no');
    await chat.message('e-mail address').waitFor();
    assert.equal(await chat.focused.getAttribute('id'), 'words');
  });

  it('leads past the conversation with its first link', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.keyboard.press('Tab');
    assert.equal(await chat.focused.textContent(), 'Skip to your answer');
    await chat.page.keyboard.press('Enter');
    assert.equal(await chat.focused.getAttribute('id'), 'words');
  });

  it('adds each message to the live log once, with who speaks', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.evaluate(`new MutationObserver((changes) => {
      const nodes = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node.nodeName === 'LI');
      window.added = [...(window.added ?? []), ...nodes.map((node) => node.textContent)];
    }).observe(document.querySelector('#messages'), { childList: true })`);
    assert.equal(await chat.page.getByRole('log').getAttribute('aria-live'), 'polite');
    await chat.write('for me');
    await chat.button('No').waitFor();
    chat.server.say(coordinatorJoins);
    await chat.message('this is Maria').waitFor();
    const added = await chat.page.evaluate<string[]>('window.added');
    assert.equal(added.length, 3);
    assert.match(added[0] ?? '', /^You.*for me/);
    assert.match(added[1] ?? '', /^Assistant.*Are you in a hospital/);
    assert.match(added[2] ?? '', /Maria Lopez, care coordinator.*this is Maria/);
  });

  it('does not read the history aloud, and speaks again from then on', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    await chat.context.addInitScript(`addEventListener('DOMContentLoaded', () => {
      const log = document.querySelector('#log');
      new MutationObserver(() => (window.spoken ??= []).push(log.getAttribute('aria-live')))
        .observe(document.querySelector('#messages'), { childList: true });
    })`);
    await chat.page.reload();
    await chat.button('No').waitFor();
    assert.deepEqual(await chat.page.evaluate('[...new Set(window.spoken)]'), ['off']);
    await chat.page.locator('#log[aria-live=polite]').waitFor();
  });

  it('has targets of 44 pixels and more for each tap', async () => {
    const chat = open();
    await walkToReview(chat);
    const small = await chat.page
      .locator('button:enabled:visible, textarea')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
          .map((one) => one.textContent),
      );
    assert.deepEqual(small, []);
  });

  it('makes choices as wide as a phone', async () => {
    const chat = open();
    const box = await chat.button('For me').boundingBox();
    assert.ok((box?.width ?? 0) > 340, String(box?.width));
  });

  it('holds still for who asked for it', async () => {
    const chat = open();
    await chat.page.emulateMedia({ reducedMotion: 'reduce' });
    await chat.button('For me').waitFor();
    const release = chat.server.holdReplies();
    await chat.button('For me').click();
    await chat.page.locator('#typing').waitFor({ state: 'visible' });
    assert.equal(await chat.page.evaluate('document.getAnimations().length'), 0);
    release();
  });

  it('does not let what stays at the top or the bottom hide what has the focus', async () => {
    const chat = open();
    await walkToReview(chat);
    const hidden: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await chat.page.keyboard.press('Shift+Tab');
      const isInLog = await chat.page.locator('#log :focus').count();
      if (isInLog === 0) continue;
      const isSeen = await chat.page.evaluate<boolean>(`(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        const ceiling = document.querySelector('#top').getBoundingClientRect().bottom;
        const floor = document.querySelector('#composer').getBoundingClientRect().top;
        return top >= ceiling && bottom <= floor;
      })()`);
      if (!isSeen) hidden.push((await chat.focused.textContent()) ?? '');
    }
    assert.deepEqual(hidden, []);
  });

  it('brings the reply into sight after words that fill the screen', async () => {
    const chat = open();
    await walkToReview(chat);
    const release = chat.server.holdReplies();
    await chat.write('A long story, told word by word. '.repeat(60));
    await chat.page.locator('.person', { hasText: 'A long story' }).waitFor();
    await chat.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    const before = await chat.page.locator('.message').count();
    release();
    const reply = chat.page.locator('.message').nth(before);
    await reply.waitFor();
    const isSeen = async () => ((await reply.boundingBox())?.y ?? Number.POSITIVE_INFINITY) < 700;
    await chat.until(isSeen, true);
    assert.ok(await chat.button('New message').isHidden());
  });

  it('keeps a long message where it began when the window changes its width', async () => {
    const chat = open();
    await chat.page.setViewportSize({ width: 1280, height: 800 });
    await walkToReview(chat);
    const others = chat.page.locator('.message.assistant');
    const before = await others.count();
    await chat.write('A long story. '.repeat(150));
    await chat.until(() => others.count(), before + 1);
    chat.server.say({ text: 'One more sentence. '.repeat(150) });
    await chat.until(() => others.count(), before + 2);
    const top = () => others.nth(before).evaluate((one) => one.getBoundingClientRect().top);
    assert.ok((await top()) < 300, String(await top()));
    await chat.page.setViewportSize({ width: 320, height: 640 });
    await chat.until(async () => (await top()) < 300, true);
  });

  it('does not move who reads further up, but offers the new message', async () => {
    const chat = open();
    await chat.page.setViewportSize({ width: 390, height: 500 });
    await walkToReview(chat);
    await chat.page.evaluate('scrollTo(0, 0)');
    chat.server.say({ text: 'One more thing.' });
    await chat.button('New message').waitFor();
    assert.equal(await chat.page.evaluate('scrollY'), 0);
    await chat.button('New message').click();
    await chat.button('New message').waitFor({ state: 'hidden' });
    assert.equal(await chat.page.locator('.message:focus').count(), 1);
    assert.ok(await chat.page.evaluate('scrollY > 200'));
  });
});

describe('the chat page under a finger', function () {
  this.timeout(20_000);
  const open = openChatForEach({ browser: { isMobile: true, hasTouch: true } });

  it('shows no choice as picked because it lies where the last tap was', async () => {
    const chat = open();
    await chat.button('For me').tap();
    await chat.button('No').hover();
    const looks = await chat.page.evaluate<string[]>(
      `[...document.querySelectorAll('.choice:enabled')].map((one) => getComputedStyle(one).backgroundColor)`,
    );
    assert.equal(looks.length, 2);
    assert.equal(new Set(looks).size, 1);
  });
});
