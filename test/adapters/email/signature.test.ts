/** SendGrid's own published vector and its own checker, and ours, through the whole server. */
import assert from 'node:assert/strict';
import type { KeyObject } from 'node:crypto';
import { EventWebhook } from '@sendgrid/eventwebhook';
import fc from 'fast-check';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createEventCheck, type IsSigned, readEventKey } from '../../../adapters/email/signature.ts';
import { createServer, type Server } from '../../../bot/server.ts';
import { type FakeSendGrid, startFakeSendGrid } from './fake-sendgrid.ts';

const published = {
  key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEDr2LjtURuePQzplybdC+u4CwrqDqBaWjcMMsTbhdbcwHBcepxo7yAQGhHPTnlvFYPAZFceEu/1FwCM/QmGUhA==',
  otherKey:
    'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqTxd43gyp8IOEto2LdIfjRQrIbsd4SXZkLW6jDutdhXSJCWHw8REntlo7aNDthvj+y7GjUuFDb/R1NGe1OPzpA==',
  signature:
    'MEUCIQCtIHJeH93Y+qpYeWrySphQgpNGNr/U+UyUlBkU6n7RAwIgJTz2C+8a8xonZGi6BpSzoQsbVRamr2nlxFDWYNH2j/0=',
  timestamp: '1588788367',
  body: '{"category":"example_payload","event":"test_event","message_id":"message_id"}',
};

const signature = 'x-twilio-email-event-webhook-signature';
const timestamp = 'x-twilio-email-event-webhook-timestamp';
const keyOf = (text: string): KeyObject => readEventKey(text) ?? assert.fail('expected a key, found none');

describe("the signature of SendGrid's events", function () {
  this.timeout(20_000);
  let fake: FakeSendGrid;
  let server: Server;
  let url: string;
  let isSigned: IsSigned;
  let now = new Date();

  before(async () => {
    fake = await startFakeSendGrid();
    server = createServer({
      port: 0,
      host: '127.0.0.1',
      log: pino({ level: 'silent' }),
      registry: new Registry(),
      routes: [
        {
          method: 'POST',
          path: '/events',
          handle: async (call) => ({ status: isSigned(call) ? 204 : 403 }),
        },
      ],
      isReady: async () => true,
    });
    url = `http://127.0.0.1:${await server.listen()}/events`;
  });
  after(async () => {
    await server.drain();
    await fake.close();
  });
  beforeEach(() => {
    now = new Date('2026-03-10T18:00:00.000Z');
    isSigned = createEventCheck(keyOf(fake.eventKey), () => now);
  });

  const post = async (headers: Readonly<Record<string, string>>, body: Buffer | string) =>
    (
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : body.toString('utf8'),
      })
    ).status;

  it('of the published vector is taken, and nothing that differs from it', async () => {
    now = new Date(Number(published.timestamp) * 1000);
    isSigned = createEventCheck(keyOf(published.key), () => now);
    const headers = { [signature]: published.signature, [timestamp]: published.timestamp };
    assert.equal(await post(headers, published.body), 204);
    assert.equal(await post(headers, `${published.body}\r\n`), 403);
    assert.equal(await post({ ...headers, [timestamp]: '1588788368' }, published.body), 403);
    assert.equal(
      await post({ ...headers, [signature]: published.signature.replace('H2j', 'H3j') }, published.body),
      403,
    );
    isSigned = createEventCheck(keyOf(published.otherKey), () => now);
    assert.equal(await post(headers, published.body), 403);
  });

  it('covers every byte, the last line end too', async () => {
    const { headers, rawBody } = fake.signed([{ event: 'delivered', note: 'ñ 名' }], now);
    assert.equal(await post(headers, rawBody), 204);
    assert.equal(await post(headers, rawBody.toString('utf8').trimEnd()), 403);
  });

  it('is refused without its headers, or with others than it was made with', async () => {
    const { headers, rawBody } = fake.signed([], now);
    for (const more of [
      { [signature]: '' },
      { [signature]: 'AAAA' },
      { [timestamp]: '' },
      { [timestamp]: '1e9' },
    ])
      assert.equal(await post({ ...headers, ...more }, rawBody), 403);
    assert.equal(await post({}, rawBody), 403);
  });

  it('holds for ten minutes, either way', async () => {
    const { headers, rawBody } = fake.signed([], now);
    const signedAt = now.getTime();
    for (const [minutes, status] of [
      [10, 204],
      [-10, 204],
      [10.02, 403],
      [-10.02, 403],
    ] as const) {
      now = new Date(signedAt + minutes * 60_000);
      assert.equal(await post(headers, rawBody), status);
    }
  });

  it("is judged as SendGrid's own checker judges it", () => {
    const checker = new EventWebhook();
    const theirs = checker.convertPublicKeyToECDSA(fake.eventKey);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (words, isChanged) => {
        const { headers, rawBody } = fake.signed(null, now, `${words}\r\n`);
        const body = isChanged ? Buffer.concat([rawBody, Buffer.from(' ')]) : rawBody;
        const ours = isSigned({ headers, rawBody: body });
        assert.equal(ours, !isChanged);
        assert.equal(
          ours,
          checker.verifySignature(theirs, body, headers[signature] ?? '', headers[timestamp] ?? ''),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is checked with a public key on P-256 alone', () => {
    for (const text of ['', 'words', 'AAAA', Buffer.from('{}').toString('base64')])
      assert.equal(readEventKey(text), null);
  });
});
