/** The product as `npm start` runs it, with every channel on, what stands behind each of them on loopback. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import twilio from 'twilio';
import { type FakeSendGrid, startFakeSendGrid } from '../adapters/email/fake-sendgrid.ts';
import { accountSid, type FakeTwilio, startFakeTwilio } from '../adapters/sms/fake-twilio.ts';
import { type Ending, startServer } from '../bot/server-process.ts';
import { freePort } from '../free-port.ts';
import { usedFolder } from '../used-folder.ts';

const authToken = 'an-invented-token';
export const integrationToken = 'an-invented-token-of-a-hospital-1';
export const patientNumber = '+12025550143';

export interface ExposedProduct {
  readonly url: string;
  readonly texts: FakeTwilio['texts'];
  readonly mails: FakeSendGrid['mails'];
  /** Bodies that were posted to the Bot Framework. */
  readonly posted: readonly string[];
  /** Everything that the process wrote. */
  output(): string;
  /** Each request comes from another network, so that no rate holds it up. */
  request(path: string, init?: RequestInit): Promise<Response>;
  json(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** As Twilio posts it. */
  text(path: '/messages' | '/status', form: Readonly<Record<string, string>>): Promise<Response>;
  /** As SendGrid posts it. */
  mailEvents(events: unknown): Promise<Response>;
  /** As the Bot Framework posts it; `more` is laid over a message in the coordinators' channel. */
  activity(more: object): Promise<Response>;
  metrics(): Promise<string>;
  ended: Promise<Ending>;
  stop(): Promise<Ending>;
}

/** Any address of 198.18.0.0/15, which is there for tests. */
const someAddress = () => `198.18.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;

const startFakeFramework = async () => {
  const posted: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    posted.push(body);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: randomUUID(), activityId: randomUUID() }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { posted, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

export const startExposedProduct = async (): Promise<ExposedProduct> => {
  const folder = await usedFolder();
  const [texting, mailing, framework] = [
    await startFakeTwilio(),
    await startFakeSendGrid(),
    await startFakeFramework(),
  ];
  const url = `http://localhost:${await freePort()}`;
  const server = startServer({
    DATA_DIR: join(folder, 'data'),
    PORT: new URL(url).port,
    HOST: 'localhost',
    PUBLIC_URL: url,
    TRUST_PROXY: '1',
    LOG_LEVEL: 'trace',
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_FROM: '+12025550100',
    TWILIO_API_URL: texting.url,
    SENDGRID_API_KEY: 'SG.invented',
    SENDGRID_API_URL: mailing.url,
    SENDGRID_EVENT_KEY: mailing.eventKey,
    EMAIL_FROM: 'intake@example.org',
    TEAMS: 'on',
    INTEGRATION_TOKEN: integrationToken,
  });
  await server.url;

  const request: ExposedProduct['request'] = (path, init = {}) =>
    fetch(url + path, {
      ...init,
      signal: AbortSignal.timeout(30_000),
      headers: { 'x-forwarded-for': someAddress(), ...(init.headers as Record<string, string>) },
    });
  const json: ExposedProduct['json'] = (path, body, headers = {}) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    url,
    texts: texting.texts,
    mails: mailing.mails,
    posted: framework.posted,
    output: server.output,
    request,
    json,
    text: (path, form) => {
      const target = `/api/sms${path}`;
      const signature = twilio.getExpectedTwilioSignature(authToken, url + target, form);
      return request(target, {
        method: 'POST',
        headers: { 'x-twilio-signature': signature, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
      });
    },
    mailEvents: (events) => {
      const { headers, rawBody } = mailing.signed(events, new Date());
      return json('/api/email/events', rawBody.toString('utf8'), headers);
    },
    activity: (more) =>
      json('/api/messages', {
        type: 'message',
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: framework.url,
        from: { id: '29:robin', aadObjectId: 'aad-robin', name: 'Robin' },
        recipient: { id: '28:bot', name: 'Second Opinion' },
        conversation: { id: '19:queue@thread.tacv2', conversationType: 'channel', tenantId: 't' },
        channelData: {
          tenant: { id: 't' },
          team: { id: '19:team@thread.tacv2', name: 'Coordinators' },
          channel: { id: '19:queue@thread.tacv2' },
        },
        ...more,
      }),
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    ended: server.ended,
    stop: async () => {
      const ending = await server.end('SIGTERM');
      await Promise.all([texting.close(), mailing.close()]);
      framework.server.close();
      framework.server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
      return ending;
    },
  };
};
