import assert from 'node:assert/strict';
import { openChatForEach } from './chat-page.ts';
import { coordinatorJoins } from './sample.ts';

describe('the chat page in a conversation', function () {
  this.timeout(20_000);
  const open = openChatForEach();

  it('greets before the person writes anything', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    assert.match((await chat.words())[0] ?? '', /^Hello\./);
  });

  it('sends the value of a tapped choice and shows its title', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.message('Are you in a hospital').waitFor();
    assert.deepEqual(chat.server.posted(), ['me']);
    assert.equal(await chat.page.locator('.person .body').textContent(), 'For me');
  });

  it('makes the choices inert and marks the one that was picked', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    const past = chat.message('Who is the second opinion for?').locator('button:disabled');
    assert.deepEqual(await past.allTextContents(), ['For me', 'For my child', 'For another person']);
    assert.equal(await chat.page.locator('.picked').textContent(), 'For me');
  });

  it('takes a hasty double tap for one answer', async () => {
    const chat = open();
    await chat.button('For me').dblclick();
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['me']);
  });

  it('marks the choice whose words were typed, in capitals or not', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.write('for ME');
    await chat.button('No').waitFor();
    assert.equal(await chat.page.locator('.picked:disabled').textContent(), 'For me');
  });

  it('makes the choices inert when the answer is typed', async () => {
    const chat = open();
    await chat.button('For my child').waitFor();
    await chat.write('my little daughter');
    await chat.button('No').waitFor();
    assert.ok(await chat.button('For my child').isDisabled());
    assert.deepEqual(chat.server.posted(), ['my little daughter']);
  });

  it('lists the answers by number, with a button each to change them', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').click();
    await chat.message('e-mail address').waitFor();
    await chat.write('rosalind@mail.example.org');
    await chat.message('read your answers').waitFor();
    assert.equal(await chat.page.locator('.answers .label').nth(2).textContent(), '3. Birth date');
    await chat.button('Change Birth date').click();
    await chat.message('Change: Birth date').waitFor();
    await chat.until(() => chat.server.posted().at(-1), 'change 3');
    await chat.until(() => chat.page.locator('.change:enabled').count(), 0);
  });

  it('says the progress in words and shows it as a bar', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.page.getByText('Step 4 of 12: Eligibility').waitFor();
    const bar = chat.page.getByRole('progressbar', { name: 'Step 4 of 12: Eligibility' });
    assert.deepEqual([await bar.getAttribute('value'), await bar.getAttribute('max')], ['4', '12']);
  });

  it('names the coordinator who speaks', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.say(coordinatorJoins);
    const speaker = chat.page.locator('.coordinator .speaker b');
    assert.equal(await speaker.textContent(), 'Maria Lopez, care coordinator');
  });

  it('shows that the assistant is writing while a reply takes long', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    const release = chat.server.holdReplies();
    await chat.button('For me').click();
    await chat.page.locator('#typing').waitFor({ state: 'visible' });
    await chat.until(
      () =>
        chat.page.evaluate<boolean>(
          "document.querySelector('#typing').getBoundingClientRect().bottom <= document.querySelector('#composer').getBoundingClientRect().top",
        ),
      true,
    );
    release();
    await chat.page.locator('#typing').waitFor({ state: 'hidden' });
  });

  it('shows what was written at once, as sending and then as sent', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    const release = chat.server.holdReplies();
    const states = chat.page.evaluate<string[]>(`new Promise((resolve) => {
      const seen = [];
      const list = document.querySelector('#messages');
      new MutationObserver(() => {
        const state = list.querySelector('.person .state')?.textContent;
        if (state && seen.at(-1) !== state) seen.push(state);
        if (state === 'Sent') resolve(seen);
      }).observe(list, { childList: true, subtree: true });
    })`);
    await chat.write('for myself');
    assert.deepEqual(await states, ['Sending…', 'Sent']);
    release();
  });

  it('makes addresses and numbers of the assistant tappable, and leaves words of the person alone', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.write('see https://example.org or call 415-555-0123');
    await chat.button('No').waitFor();
    assert.deepEqual(
      await chat.page.locator('#log a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
      ['tel:+18009411383'],
    );
  });

  it('shows lines that begin with a hyphen as a list, and the rest as paragraphs', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.say({ text: 'You get:\n- the opinion\n- a call\nThat is all.\n\nAgreed?' });
    const body = chat.message('You get').locator('.body');
    assert.equal(
      await body.evaluate((all) => all.innerHTML),
      '<p>You get:</p><ul class="points"><li>the opinion</li><li>a call</li></ul><p>That is all.</p><p>Agreed?</p>',
    );
  });

  it('shows markup as the characters that were written', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.say({ text: '<img src=x onerror="window.broken = true"> & <b>bold</b>' });
    await chat.message('<b>bold</b>').waitFor();
    assert.equal(await chat.page.locator('#log img, #log .body b').count(), 0);
  });
});
