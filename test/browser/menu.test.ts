import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openChatForEach } from './chat-page.ts';

describe('the menu of the chat page', function () {
  this.timeout(20_000);
  const open = openChatForEach();

  it('says help, asks for a person and starts over in the words that the assistant knows', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    for (const entry of ['Help', 'Talk to a person', 'Start over']) await chat.menu(entry);
    await chat.until(() => chat.server.posted(), ['help', 'human', 'start over']);
    await chat.until(() => chat.server.heard(), ['Help', 'Talk to a person', 'Start over']);
  });

  it('closes on Escape and gives the focus back', async () => {
    const chat = open();
    const button = chat.button('Menu');
    await button.press('Enter');
    await chat.page.keyboard.press('Tab');
    assert.equal(await chat.focused.textContent(), 'Help');
    await chat.page.keyboard.press('Escape');
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    assert.equal(await chat.focused.textContent(), 'Menu');
    assert.ok(await chat.page.locator('#menu').isHidden());
  });

  it('saves the conversation as a text file', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    const downloading = chat.page.waitForEvent('download');
    await chat.menu('Save the conversation');
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'second-opinion-conversation.txt');
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, /Who is the second opinion for\?.*For me.*Are you in a hospital/s);
    await chat.page.getByText('The conversation was saved as a file.').waitFor();
  });

  it('says so when the conversation cannot be saved', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.route('**/transcript', (route) => route.fulfill({ status: 500 }));
    await chat.menu('Save the conversation');
    await chat.page.getByText('The conversation could not be saved.').waitFor();
  });

  it('asks before it forgets the conversation on this device', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.menu('Leave this device');
    await chat.page.getByRole('dialog', { name: 'Leave this device?' }).waitFor();
    await chat.button('Keep it').click();
    assert.ok(await chat.button('For me').isEnabled());
    assert.equal(await chat.focused.textContent(), 'Menu');
  });

  it('forgets the conversation, the draft and the unsent on this device, and begins another', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    await chat.composer.fill('a draft');
    await chat.menu('Leave this device');
    await chat.button('Forget it on this device').click();
    await chat.page.getByText('This device has forgotten the conversation.').waitFor();
    assert.equal(await chat.page.evaluate('localStorage.length'), 0);
    assert.equal(await chat.page.locator('.message').count(), 0);
    await chat.button('Start a new conversation').click();
    await chat.button('For me').waitFor();
    assert.equal(await chat.composer.inputValue(), '');
    assert.equal(chat.server.conversationIds().length, 2);
  });
});
