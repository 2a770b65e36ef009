/** What a screen reader gets of the chat page: the accessibility tree, and where the focus is. */
import assert from 'node:assert/strict';
import { assistantIn } from './assistant.ts';
import { type Chat, openChatForEach } from './chat-page.ts';
import { coordinatorJoins } from './sample.ts';

/** Where the focus is, when it is anywhere. */
const focus = (chat: Chat) =>
  chat.page.evaluate<string>(`(() => {
    const { id, className, tagName } = document.activeElement;
    return id || className || tagName;
  })()`);

describe('the chat page for a screen reader', function () {
  this.timeout(30_000);
  const open = openChatForEach();

  it('reads in the order of the talk, each message once, with who speaks before the words', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    chat.server.say(coordinatorJoins);
    await chat.message('this is Maria').waitFor();
    const heard = await chat.page.getByRole('log').ariaSnapshot();
    const order = [
      'Assistant',
      'Hello. I am the assistant',
      'Who is the second opinion for?',
      'You',
      'For me',
      'Are you in a hospital',
      'Maria Lopez, care coordinator',
      'Hello, this is Maria',
    ];
    let from = 0;
    for (const words of order) {
      const at = heard.indexOf(words, from);
      assert.ok(at >= from, `${words}\n${heard}`);
      from = at + 1;
    }
    assert.equal(heard.split('Hello, this is Maria').length, 2);
    assert.equal(heard.match(/^ *- listitem/gm)?.length, 5);
  });

  it('has a banner, a main part, headings, and a name for each control', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    const tree = await chat.page.locator('body').ariaSnapshot();
    for (const part of [
      'banner',
      'main',
      'heading "Second opinion" [level=1]',
      'heading "Conversation" [level=2]',
      'log "Conversation"',
      'group "Choices"',
      'progressbar "Step 1 of 12: You"',
      'textbox "Your answer"',
      'button "Send"',
    ])
      assert.ok(tree.includes(part), `${part}\n${tree}`);
  });

  it('keeps the focus through a lost and regained connection', async () => {
    const chat = open();
    await chat.button('For me').focus();
    chat.server.dropStreams();
    await chat.page.locator('body:not([data-connection=online])').waitFor();
    await chat.page.locator('body[data-connection=online]').waitFor();
    assert.equal(await focus(chat), 'choice');
  });

  it('keeps the focus on a question that is answered in another tab', async () => {
    const chat = open();
    await chat.button('For me').focus();
    const other = await chat.context.newPage();
    await other.goto(chat.server.url);
    await other.getByRole('button', { name: 'For my child' }).click();
    await chat.button('No').waitFor();
    assert.match(await focus(chat), /^message/);
    assert.match((await chat.focused.textContent()) ?? '', /Who is the second opinion for/);
  });

  it('keeps the focus on words that go out while "Try again" has it', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.failTurns(2);
    await chat.write('for me');
    await chat.button('Try again').focus();
    await chat.button('No').waitFor();
    assert.match((await chat.focused.textContent()) ?? '', /^You.*for me/);
  });
});

describe('a change of language', function () {
  this.timeout(30_000);
  const open = openChatForEach({ script: () => assistantIn('en-US', 'en', 'es') });

  it('leaves the focus on the menu, and announces the new words in their language', async () => {
    const chat = open();
    await chat.button('No').waitFor();
    await chat.menu('Español');
    await chat.button('Menú').waitFor();
    assert.equal(await focus(chat), 'menu-button');
    assert.equal(await chat.page.getByRole('log').getAttribute('aria-live'), 'polite');
    assert.equal(await chat.page.locator('.message').last().locator('.body').getAttribute('lang'), 'es');
  });
});
