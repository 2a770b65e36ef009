import assert from 'node:assert/strict';
import type { BrowserContextOptions } from 'playwright-core';
import { writeLook } from '../../adapters/web/look.ts';
import { axeViolations } from './axe.ts';
import { type Chat, openChatForEach } from './chat-page.ts';
import { coordinatorJoins } from './sample.ts';

/** axe takes a button that is scrolled half under the header or the composer for a small one. */
const unstick = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#top, #composer { position: static }');
  document.adoptedStyleSheets = [sheet];
}`;

async function violations(chat: Chat): Promise<string[]> {
  await chat.page.evaluate(unstick);
  return axeViolations(chat.page);
}

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

const overflow = (chat: Chat) =>
  chat.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const looks: Record<string, BrowserContextOptions> = {
  'on the narrowest screen': { viewport: { width: 320, height: 640 } },
  'on a phone in the dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'on a desk': { viewport: { width: 1280, height: 800 } },
  'on a desk in the dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  'in forced colours': { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
  'zoomed to 400 %': { viewport: { width: 320, height: 256 } },
};

for (const [name, browser] of Object.entries(looks)) {
  describe(`the look of the chat page ${name}`, function () {
    this.timeout(30_000);
    const open = openChatForEach({ browser });

    it('breaks no rule that axe knows, and never scrolls sideways', async () => {
      const chat = open();
      await chat.button('For me').waitFor();
      assert.deepEqual(await violations(chat), []);
      await walkToReview(chat);
      assert.deepEqual(await violations(chat), []);
      assert.equal(await overflow(chat), 0);
      await chat.button('Menu').click();
      assert.deepEqual(await violations(chat), []);
      await chat.button('Leave this device').click();
      assert.deepEqual(await violations(chat), []);
      assert.equal(await overflow(chat), 0);
    });
  });
}

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

for (const [name, browser] of Object.entries(looks)) {
  describe(`the chat page in a hospital's own colours ${name}`, function () {
    this.timeout(30_000);
    const look = writeLook({
      house: { name: 'Example Hospital', brand: '#7a1f4d' },
      programs: { 'dana-farber': { name: 'Example Institute' } },
    });
    const open = openChatForEach({ browser, look, query: '?program=dana-farber' });

    it('bears its name and breaks no rule that axe knows', async () => {
      const chat = open();
      await walkToReview(chat);
      assert.equal(await chat.page.title(), 'Example Institute');
      assert.deepEqual(await violations(chat), []);
    });
  });
}
