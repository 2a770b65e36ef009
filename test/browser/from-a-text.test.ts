/** From a text message to the chat page by a one-time link, in the product as it runs. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import twilio from 'twilio';
import { accountSid, type FakeTwilio, startFakeTwilio } from '../adapters/sms/fake-twilio.ts';
import { nextSid } from '../adapters/sms/texting-node.ts';
import { type ServerProcess, startServer } from '../bot/server-process.ts';
import { freePort } from '../free-port.ts';
import { usedFolder } from '../used-folder.ts';
import { axeViolations } from './axe.ts';
import { sharedBrowser } from './browser.ts';
import { collectFaults } from './chat-page.ts';

describe('a one-time link in a text message', function () {
  this.timeout(60_000);
  let folder: string;
  let fake: FakeTwilio;
  let server: ServerProcess;
  let publicUrl: string;

  before(async () => {
    folder = await usedFolder();
    fake = await startFakeTwilio();
    const port = await freePort();
    publicUrl = `http://localhost:${port}`;
    server = startServer({
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: 'an-invented-token',
      TWILIO_FROM: '+12025550100',
      TWILIO_API_URL: fake.url,
    });
    await server.url;
  });
  after(async () => {
    await server?.end('SIGKILL');
    await fake?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const text = async (Body: string) => {
    const form = { MessageSid: nextSid(), From: '+12025550143', Body, NumMedia: '0' };
    const address = `${publicUrl}/api/sms/messages`;
    const signature = twilio.getExpectedTwilioSignature('an-invented-token', address, form);
    const headers = { 'x-twilio-signature': signature };
    await fetch(address, { method: 'POST', body: new URLSearchParams(form), headers });
  };

  it('opens the same conversation on the page, once', async () => {
    await text('Hello');
    await text('no');
    await fake.taken(2);
    const link =
      /http:\S+\/continue\/[0-9a-f]{32}/.exec(fake.texts[1]?.body ?? '')?.[0] ?? assert.fail('no link');
    const context = await (await sharedBrowser()).newContext();
    const page = await context.newPage();
    const faults = collectFaults(page);
    await page.goto(link);
    assert.deepEqual(await axeViolations(page), []);
    await page.getByRole('button', { name: 'Open my conversation' }).click();
    await page.locator('.message', { hasText: 'May we text you' }).first().waitFor();
    assert.equal(page.url(), `${publicUrl}/`);
    await page.getByRole('textbox', { name: 'Your answer' }).fill('continue');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.message', { hasText: 'is this an emergency' }).waitFor();
    await page.goto(link);
    assert.match((await page.locator('main').textContent()) ?? '', /used already or is too old/);
    assert.deepEqual(faults, []);
    await context.close();
  });
});
