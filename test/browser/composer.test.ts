import assert from 'node:assert/strict';
import { openChatForEach } from './chat-page.ts';

describe('the composer of the chat page', function () {
  this.timeout(20_000);
  const open = openChatForEach();

  it('sends on Enter, and begins a line on Shift+Enter', async () => {
    const chat = open();
    await chat.composer.pressSequentially('one');
    await chat.composer.press('Shift+Enter');
    await chat.composer.pressSequentially('two');
    await chat.composer.press('Enter');
    await chat.until(() => chat.server.posted(), ['one\ntwo']);
    assert.equal(await chat.composer.inputValue(), '');
  });

  it('leaves Enter to an input method that composes', async () => {
    const chat = open();
    await chat.composer.fill('にほん');
    await chat.composer.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await chat.composer.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    assert.equal(await chat.composer.inputValue(), 'にほん');
    await chat.composer.press('Enter');
    await chat.until(() => chat.server.posted(), ['にほん']);
  });

  it('sends nothing when nothing is written', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.composer.fill('  \n ');
    await chat.composer.press('Enter');
    assert.equal(await chat.page.locator('.person').count(), 0);
  });

  it('grows to six lines and no further', async () => {
    const chat = open();
    const height = async (lines: number) => {
      await chat.composer.fill(Array.from({ length: lines }, () => 'line').join('\n'));
      return chat.composer.evaluate((one) => one.clientHeight);
    };
    const [one, two, six, nine] = [await height(1), await height(2), await height(6), await height(9)];
    assert.ok(two > one && six > two, `${one}, ${two}, ${six}`);
    assert.equal(nine, six);
    assert.equal(await height(1), one);
  });

  it('counts near the limit, and sends nothing that is longer', async () => {
    const chat = open();
    const counter = chat.page.locator('#counter');
    await chat.composer.fill('x'.repeat(8_999));
    assert.equal(await counter.textContent(), '');
    await chat.composer.fill('x'.repeat(9_001));
    assert.equal(await counter.textContent(), '999 characters left');
    await chat.composer.fill('x'.repeat(10_002));
    assert.equal(await counter.textContent(), 'Too long by 2 characters. Please shorten it.');
    assert.equal(await chat.composer.getAttribute('aria-invalid'), 'true');
    await chat.composer.press('Enter');
    assert.equal((await chat.composer.inputValue()).length, 10_002);
    await chat.composer.fill('x'.repeat(10_000));
    await chat.composer.press('Enter');
    await chat.until(() => chat.server.posted().map((text) => text.length), [10_000]);
  });

  it('keeps the draft across a reload, and forgets it when it is sent', async () => {
    const chat = open();
    await chat.composer.fill('half a sent');
    await chat.page.reload();
    assert.equal(await chat.composer.inputValue(), 'half a sent');
    await chat.composer.press('Enter');
    await chat.until(() => chat.server.posted(), ['half a sent']);
    await chat.page.reload();
    assert.equal(await chat.composer.inputValue(), '');
  });
});
