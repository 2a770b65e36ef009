/** Text messages in the product as `npm start` runs it: its own settings, clock, rounds and log. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import twilio from 'twilio';
import { type ServerProcess, startServer } from '../../bot/server-process.ts';
import { freePort } from '../../free-port.ts';
import { usedFolder } from '../../used-folder.ts';
import { accountSid, type FakeTwilio, startFakeTwilio } from './fake-twilio.ts';
import { nextSid } from './texting-node.ts';

describe('the product with text messages on', function () {
  this.timeout(60_000);
  let folder: string;
  let fake: FakeTwilio;
  let server: ServerProcess;
  let publicUrl: string;

  const start = async () => {
    server = startServer({
      DATA_DIR: join(folder, 'data'),
      PORT: new URL(publicUrl).port,
      PUBLIC_URL: publicUrl,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: 'an-invented-token',
      TWILIO_FROM: '+12025550100',
      TWILIO_API_URL: fake.url,
    });
    await server.url;
  };
  const text = async (Body: string, more: Readonly<Record<string, string>> = {}) => {
    const form = { MessageSid: nextSid(), From: '+12025550143', Body, NumMedia: '0', ...more };
    const address = `${publicUrl}/api/sms/messages`;
    const signature = twilio.getExpectedTwilioSignature('an-invented-token', address, form);
    const headers = { 'x-twilio-signature': signature };
    return (await fetch(address, { method: 'POST', body: new URLSearchParams(form), headers })).status;
  };

  before(async () => {
    folder = await usedFolder();
    fake = await startFakeTwilio();
    publicUrl = `http://localhost:${await freePort()}`;
    await start();
  });
  after(async () => {
    await server?.end('SIGKILL');
    await fake?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says so', () => {
    assert.match(server.output(), /Channels: web on, SMS on/);
  });

  it('answers a text, and goes on after it was killed', async () => {
    assert.equal(await text('Hello'), 200);
    await fake.taken(1);
    const MessageSid = nextSid();
    assert.equal(await text('1', { MessageSid }), 200);
    await fake.taken(2);
    await server.end('SIGKILL');
    await start();
    assert.equal(await text('1', { MessageSid }), 200);
    assert.equal(await text('2'), 200);
    await fake.taken(3);
    assert.match(
      fake.texts.map(({ body }) => body).join('\n'),
      /May we text you[\s\S]*emergency[\s\S]*Who is writing/,
    );
    assert.equal(fake.texts.length, 3);
  });

  it('refuses what Twilio did not sign', async () => {
    for (const path of ['/api/sms/messages', '/api/sms/status'])
      assert.equal(
        (await fetch(publicUrl + path, { method: 'POST', body: new URLSearchParams({ Body: 'x' }) })).status,
        403,
      );
  });

  it('logs what a text costs, and no word or number of a person', () => {
    assert.match(server.output(), /"key":"ask\.role","encoding":"GSM-7","count":\d,"msg":"text sent"/);
    assert.doesNotMatch(server.output(), /2025550143|Who is writing/);
  });
});
