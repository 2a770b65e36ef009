import assert from 'node:assert/strict';
import type { ShownStanding } from '../../adapters/web/ports.ts';
import { assistantIn } from './assistant.ts';
import { openChatForEach } from './chat-page.ts';
import { coordinatorJoins } from './sample.ts';

const standing: ShownStanding = {
  language: 'en',
  program: 'ucsf-adult',
  answers: [
    { number: 1, step: 'role', label: 'Who is writing', value: 'I am the patient' },
    { number: 2, step: 'home', label: 'Home', value: 'Ohio' },
  ],
  mayChange: true,
  help: 'Would you rather talk? You can call 800-555-0142.',
  window: 'You can ask 3 clarifying questions until Thursday.',
  documents: null,
};

describe('the bearings of the chat page', function () {
  this.timeout(30_000);
  let now: ShownStanding | null = standing;
  beforeEach(() => {
    now = standing;
  });
  const open = openChatForEach({ standing: () => now });

  it('list the answers, and a tap on one asks to change it', async () => {
    const chat = open();
    await chat.button('Your answers').click();
    const dialog = chat.page.getByRole('dialog', { name: 'Your answers' });
    assert.deepEqual(await dialog.getByRole('listitem').allTextContents(), [
      '1. Who is writingI am the patientChange Who is writing',
      '2. HomeOhioChange Home',
    ]);
    await dialog.getByRole('button', { name: 'Change Home' }).click();
    await chat.message('Change: Home').waitFor();
    assert.deepEqual(chat.server.posted(), ['change 2']);
    assert.ok(await dialog.isHidden());
    assert.match((await chat.focused.textContent()) ?? '', /^You.*Change: Home/);
  });

  it('give the focus back when the list of answers closes', async () => {
    const chat = open();
    await chat.button('Your answers').click();
    await chat.page.keyboard.press('Escape');
    assert.equal(await chat.focused.getAttribute('id'), 'answers-button');
  });

  it('offer no change while a coordinator reads the words', async () => {
    now = { ...standing, mayChange: false };
    const chat = open();
    await chat.button('Your answers').click();
    await chat.page.getByRole('dialog').getByText('Ohio').waitFor();
    assert.equal(await chat.button(/^Change/).count(), 0);
    assert.ok(await chat.page.getByText('Tap Change beside').isHidden());
  });

  it('say how to reach a person, with a number to tap, and until when questions are taken', async () => {
    const chat = open();
    const call = chat.page.getByRole('link', { name: '800-555-0142' });
    await call.waitFor();
    assert.equal(await call.getAttribute('href'), 'tel:+18005550142');
    await chat.page.getByText('until Thursday').waitFor();
  });

  it('follow the stage: what was answered since is in the list', async () => {
    now = null;
    const chat = open();
    await chat.button('For me').waitFor();
    assert.ok(await chat.button('Your answers').isHidden());
    now = standing;
    await chat.button('For me').click();
    await chat.button('Your answers').waitFor();
  });

  it('say who writes, the assistant or a coordinator by name', async () => {
    const chat = open();
    const speaker = chat.page.locator('#speaker');
    await chat.button('For me').waitFor();
    assert.equal(await speaker.textContent(), 'Assistant');
    chat.server.say(coordinatorJoins);
    await chat.message('this is Maria').waitFor();
    assert.equal(await speaker.textContent(), 'Maria Lopez, care coordinator');
  });

  it('number the choices for the eye, and leave their names as they are', async () => {
    const chat = open();
    await chat.button('For another person').waitFor();
    const numbers = await chat.page.evaluate<string[]>(
      `[...document.querySelectorAll('.choice:enabled')].map((one) => getComputedStyle(one, '::before').content)`,
    );
    assert.deepEqual(numbers, Array(3).fill('counter(choice) / ""'));
  });
});

describe('the first screen of a small phone', function () {
  this.timeout(30_000);
  const open = openChatForEach({
    script: () => assistantIn('en-US', 'en', 'es'),
    browser: { viewport: { width: 360, height: 640 } },
  });

  it('shows the beginning of the first question below the greeting', async () => {
    const chat = open();
    await chat.page.locator('.choice').first().waitFor();
    const question = await chat.page.locator('.message').nth(1).boundingBox();
    const composer = await chat.page.locator('#composer').boundingBox();
    assert.ok((question?.y ?? 999) + 40 < (composer?.y ?? 0), `${question?.y} ${composer?.y}`);
    assert.ok(await chat.page.evaluate('scrollY < 20'));
  });
});
