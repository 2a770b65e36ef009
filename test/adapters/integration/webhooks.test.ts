import assert from 'node:assert/strict';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureOf } from '../../../adapters/integration/signature.ts';
import {
  createWebhookChannel,
  newsOf,
  policyOf,
  type WebhooksConfig,
} from '../../../adapters/integration/webhooks.ts';
import type { ConversationId } from '../../../machines/events.ts';

const secrets = ['the-secret-in-use-of-32-characters', 'the-secret-that-comes-next-of-32-c'];
const created = '2026-11-24T23:10:00.000Z';
const later = new Date('2026-11-24T23:10:20.700Z');
const day = 24 * 60 * 60;

const news = newsOf(
  {
    type: 'webhook.send',
    event: 'case.submitted',
    number: 'SO-7K3M-9Q2F',
    status: 'submitted',
    data: { program: 'an-adult-program', number: 'not this one' },
  },
  'conversation:hospital|evt_1:webhook:0',
  created,
);

/** What a receiver does, from Stripe's description of the scheme; in seconds. */
const verify = (header: string, body: string, secret: string, now: number): boolean => {
  const parts = header.split(',').map((part) => part.split('=') as [string, string]);
  const t = parts.find(([name]) => name === 't')?.[1] ?? '';
  const expected = createHmac('sha256', secret).update(`${t}.${body}`).digest();
  const isSigned = parts.some(
    ([name, hex]) => name === 'v1' && timingSafeEqual(Buffer.from(hex, 'hex'), expected),
  );
  return isSigned && Math.abs(now - Number(t)) <= 300;
};

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly method: string | undefined;
  readonly url: string | undefined;
}

describe('news for hospital systems', () => {
  let server: Server;
  let received: Received[] = [];
  let answer: { status: number; headers?: Record<string, string>; isSilent?: boolean };
  let url: string;
  const outcomes: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        received.push({ headers: request.headers, body, method: request.method, url: request.url });
        if (answer.isSilent) return;
        response.writeHead(answer.status, answer.headers);
        response.end('taken');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    received = [];
    outcomes.length = 0;
    answer = { status: 204 };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const send = (more: Partial<WebhooksConfig> = {}) =>
    createWebhookChannel({
      url: `${url}/cases?from=intake`,
      secrets,
      now: () => later,
      chance: () => 0.5,
      observed: (outcome) => void outcomes.push(outcome),
      ...more,
    }).send({ conversationId: 'c' as ConversationId, id: 'job', messages: [], content: news });

  it('are posted as JSON under an id that is the same at each try', async () => {
    answer.status = 500;
    await send();
    answer.status = 200;
    assert.deepEqual(await send(), { outcome: 'sent' });
    const [first, second] = received;
    assert.equal(first?.body, second?.body);
    assert.equal(second?.method, 'POST');
    assert.equal(second?.url, '/cases?from=intake');
    assert.equal(second?.headers['content-type'], 'application/json');
    assert.match(news.id, /^evt_[0-9a-f]{32}$/);
    assert.deepEqual(JSON.parse(second?.body ?? ''), {
      id: news.id,
      type: 'case.submitted',
      created,
      data: { program: 'an-adult-program', number: 'SO-7K3M-9Q2F', status: 'submitted' },
    });
  });

  it('are signed with each secret, at the time of the try', async () => {
    await send();
    const [{ headers, body } = assert.fail()] = received;
    const header = String(headers.signature);
    const now = Math.floor(later.getTime() / 1000);
    assert.match(header, new RegExp(`^t=${now},v1=[0-9a-f]{64},v1=[0-9a-f]{64}$`));
    for (const secret of secrets) {
      assert.ok(verify(header, body, secret, now + 60));
      assert.ok(!verify(header, body, secret, now + 600));
      assert.ok(!verify(header, `${body} `, secret, now));
    }
    assert.ok(!verify(header, body, 'a secret of somebody else', now));
  });

  it('are signed as Stripe signs', () => {
    const body = '{"id":"evt_1","type":"case.submitted"}';
    assert.equal(
      signatureOf(body, ['the-secret-in-use-of-32-characters'], new Date(1_795_561_820_999)),
      't=1795561820,v1=40347c41533a34b0f89def668e74b96f7738319ccfdc6a7e0af79986d93c3e13',
    );
  });

  it('are tried again after whatever is no 2xx, 410 aside; nothing is followed', async () => {
    for (const status of [301, 302, 307, 400, 401, 404, 408, 429, 500, 503]) {
      answer = { status, headers: { location: `${url}/elsewhere` } };
      assert.deepEqual(await send(), {
        outcome: 'failed',
        code: `http-${status}`,
        retry: 'later',
        afterSeconds: 21,
      });
    }
    assert.equal(received.length, 10);
    assert.ok(received.every((one) => one.url === '/cases?from=intake'));
    answer = { status: 410 };
    assert.deepEqual(await send(), { outcome: 'failed', code: 'http-410', retry: 'never' });
    assert.equal(outcomes.at(-1), 'http-410');
  });

  it('wait for an answer so long and no longer', async () => {
    answer = { status: 200, isSilent: true };
    const delivery = await send({ timeoutMs: 20 });
    assert.deepEqual(delivery, { outcome: 'failed', code: 'timeout', retry: 'later', afterSeconds: 21 });
  });

  it('are tried again when nobody listens', async () => {
    const delivery = await send({ url: 'http://127.0.0.1:1/' });
    assert.ok(delivery.outcome === 'failed' && delivery.retry === 'later');
    assert.match(delivery.code, /^(ECONNREFUSED|no-connection)$/);
  });

  it('are tried ever more rarely, for three days', () => {
    const tries: number[] = [];
    for (let age = 0; ; ) {
      tries.push(age);
      const delivery = policyOf('http-500', age, 0.5);
      assert.ok(delivery.outcome === 'failed');
      if (delivery.retry === 'never') break;
      age += delivery.afterSeconds ?? Number.NaN;
    }
    assert.equal(tries.at(-1), 3 * day);
    assert.deepEqual(tries.slice(0, 6), [0, 5, 10, 20, 40, 80]);
    assert.equal(tries.length, 31);
  });

  it('are tried again a quarter earlier or later, by chance', () => {
    const pauses = [0, 1].map((chance) => policyOf('http-500', 100, chance));
    assert.deepEqual(
      pauses.map((delivery) => 'afterSeconds' in delivery && delivery.afterSeconds),
      [75, 125],
    );
  });
});
