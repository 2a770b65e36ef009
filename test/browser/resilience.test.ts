import assert from 'node:assert/strict';
import { openChatForEach } from './chat-page.ts';

const posts = '**/activities';

describe('the chat page on a bad day', function () {
  this.timeout(30_000);
  const open = openChatForEach();

  it('sends again by itself when a turn fails, and nothing counts twice', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.failTurns(1);
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['me']);
    assert.equal(await chat.page.locator('.person').count(), 1);
  });

  it('sends again with the same id when the answer was lost on the way', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.route('**/conversations/*?watermark=*', (route) => route.abort());
    chat.server.dropStreams();
    const ids: string[] = [];
    await chat.page.route(posts, async (route) => {
      ids.push(route.request().postDataJSON().channelData.clientActivityID);
      const response = await route.fetch();
      await (ids.length === 1 ? route.abort() : route.fulfill({ response }));
    });
    await chat.write('for me');
    await chat.until(() => ids.length, 2);
    await chat.page.unroute('**/conversations/*?watermark=*');
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['for me']);
    assert.equal(await chat.page.locator('.person').count(), 1);
    assert.equal(ids[0], ids[1]);
  });

  it('says what was not sent, and sends it when asked to', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.route(posts, (route) =>
      route.fulfill({ status: 400, json: { error: { code: 'Wrong', message: 'No.' } } }),
    );
    await chat.write('for me');
    await chat.page.locator('.state', { hasText: 'Not sent.' }).waitFor();
    assert.equal(await chat.page.locator('#notice').textContent(), 'Not sent.');
    await chat.page.unroute(posts);
    await chat.button('Try again').click();
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['for me']);
  });

  it('keeps what is written without a network, and sends it in order once there is one', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.context.setOffline(true);
    for (const text of ['first', 'second', 'third']) await chat.write(text);
    await chat.page.getByText('No connection. What you write is kept and sent later.').waitFor();
    assert.deepEqual(chat.server.posted(), []);
    await chat.context.setOffline(false);
    await chat.until(() => chat.server.posted(), ['first', 'second', 'third']);
    await chat.until(() => chat.page.locator('#connection').textContent(), '');
  });

  it('keeps the unsent across a reload and sends it once', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.route(posts, (route) => route.abort());
    await chat.write('for me');
    await chat.page.locator('.state', { hasText: 'Not sent yet.' }).waitFor();
    await chat.page.unroute(posts);
    await chat.page.reload();
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['for me']);
    assert.equal(await chat.page.locator('.person').count(), 1);
  });

  it('comes back after a dropped socket with nothing missing and nothing twice', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    const before = await chat.words();
    const rejoining = chat.page.waitForRequest(/\/conversations\/\w+\?watermark=/);
    chat.server.dropStreams();
    chat.server.say({ text: 'While you were away.' });
    await chat.message('While you were away.').waitFor();
    assert.deepEqual(await chat.words(), [...before, 'While you were away.']);
    assert.match((await rejoining).url(), /watermark=2$/);
  });

  it('shows once what the server sends twice', async () => {
    const chat = open();
    await chat.page.routeWebSocket('**/stream?*', (socket) => {
      socket.connectToServer().onMessage((frame) => {
        for (let time = 0; time < 2; time += 1) socket.send(frame);
      });
    });
    await chat.page.reload();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    await chat.until(
      async () => (await chat.words()).slice(1),
      [
        'Who is the second opinion for?',
        'For me',
        'Are you in a hospital at the moment, or in an emergency room?',
      ],
    );
  });

  it('goes on after a restart of the server', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.server.stop();
    await chat.write('for me');
    await chat.page.getByText('No connection.').waitFor();
    await chat.server.start();
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['for me']);
  });

  it('goes on after a sleep that is longer than the life of its token', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.advance(31 * 60_000);
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    chat.server.advance(31 * 60_000);
    chat.server.dropStreams();
    chat.server.say({ text: 'Good morning.' });
    await chat.message('Good morning.').waitFor();
    assert.equal(chat.server.conversationIds().length, 1);
  });

  it('connects at once when the network is back, whatever it was waiting for', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.route('**/v3/directline/**', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '3600' } }),
    );
    chat.server.dropStreams();
    await chat.page.getByText('No connection.').waitFor();
    await chat.page.unroute('**/v3/directline/**');
    await chat.page.evaluate("dispatchEvent(new Event('online'))");
    chat.server.say({ text: 'Welcome back.' });
    await chat.message('Welcome back.').waitFor();
  });

  it('shows and keeps what is written before the connection stands', async () => {
    const chat = open();
    await chat.page.evaluate('localStorage.clear()');
    const { promise: opened, resolve: letIn } = Promise.withResolvers<void>();
    await chat.page.route('**/tokens/generate', (route) => opened.then(() => route.continue()));
    await chat.page.reload();
    await chat.page.route(posts, (route) => route.abort());
    await chat.write('for me');
    assert.deepEqual(await chat.words(), ['for me']);
    letIn();
    await chat.message('Who is the second opinion for?').waitFor();
    assert.equal((await chat.words()).at(-1), 'for me');
    await chat.page.unroute(posts);
    await chat.button('No').waitFor();
    assert.equal(await chat.page.locator('.person').count(), 1);
    assert.deepEqual(chat.server.posted(), ['for me']);
  });

  it('says that it is not let in', async () => {
    const chat = open();
    await chat.page.evaluate('localStorage.clear()');
    await chat.page.route('**/tokens/generate', (route) =>
      route.fulfill({ status: 403, json: { error: { code: 'OriginNotAllowed', message: 'No.' } } }),
    );
    await chat.page.reload();
    await chat.page.getByText('The chat cannot be opened on this page.').waitFor();
  });
});

describe('the chat page that is opened again', function () {
  this.timeout(30_000);
  const open = openChatForEach();

  it('shows the whole conversation after a reload', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    const before = await chat.words();
    await chat.page.reload();
    await chat.until(() => chat.words(), before);
    assert.ok(await chat.button('No').isEnabled());
    assert.equal(await chat.page.locator('.picked:disabled').textContent(), 'For me');
  });

  it('shows it after a restart of the browser', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    const before = await chat.words();
    const storageState = await chat.context.storageState();
    const again = await chat.context.browser()?.newContext({ storageState });
    const page = await again?.newPage();
    await page?.goto(chat.server.url);
    await chat.until(() => chat.words(page), before);
    await again?.close();
  });

  it('says so when the conversation is not kept any more, and begins anew with the unsent words', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.route(posts, (route) => route.abort());
    await chat.write('for me');
    await chat.page.locator('.state', { hasText: 'Not sent yet.' }).waitFor();
    await chat.page.unroute(posts);
    chat.server.forget();
    await chat.page.reload();
    await chat.page.getByText('Your earlier conversation could not be opened.').waitFor();
    await chat.button('For me').waitFor();
    assert.equal(await chat.page.locator('.person').count(), 0);
    assert.equal(await chat.composer.inputValue(), 'for me');
  });

  it('begins anew when what it kept is damaged', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    await chat.page.evaluate(`for (const key of Object.keys(localStorage)) localStorage[key] = '{'.repeat(5000);
      localStorage['second-opinion.any.unsent.x'] = '{'`);
    await chat.page.reload();
    await chat.page.getByText('Your earlier conversation could not be opened.').waitFor();
    await chat.button('For me').waitFor();
  });

  it('shows two tabs the same, own messages of the other included', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    const other = await chat.context.newPage();
    await other.goto(chat.server.url);
    await other.getByRole('button', { name: 'For my child' }).click();
    await chat.button('No').click();
    await chat.message('e-mail address').waitFor();
    await chat.until(() => chat.words(other), await chat.words());
    assert.deepEqual(chat.server.posted(), ['child', 'no']);
    assert.equal(chat.server.conversationIds().length, 1);
  });

  it('forgets in all tabs what is forgotten in one', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    const other = await chat.context.newPage();
    await other.goto(chat.server.url);
    await other.getByRole('button', { name: 'For my child' }).waitFor();
    await chat.menu('Leave this device');
    await chat.button('Forget it on this device').click();
    await other.getByText('This device has forgotten the conversation.').waitFor();
    assert.equal(await other.locator('.message').count(), 0);
  });
});

describe('the chat page in a browser that keeps nothing', function () {
  this.timeout(20_000);
  const open = openChatForEach({
    async prepare(context) {
      await context.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
      );
    },
  });

  it('works all the same, and says that nothing is kept', async () => {
    const chat = open();
    await chat.button('For me').click();
    await chat.button('No').waitFor();
    assert.deepEqual(chat.server.posted(), ['me']);
  });

  it('says before anything is written that it keeps nothing', async () => {
    const chat = open();
    await chat.page.getByText('This browser does not keep the conversation.').waitFor();
  });

  it('outlives a token and a dropped socket', async () => {
    const chat = open();
    await chat.button('For me').waitFor();
    chat.server.advance(31 * 60_000);
    chat.server.dropStreams();
    chat.server.say({ text: 'Still here.' });
    await chat.message('Still here.').waitFor();
    assert.equal(chat.server.conversationIds().length, 1);
  });
});
