/** Twilio's own published vectors, through the whole server: https://mycompany.com behind a proxy. */
import assert from 'node:assert/strict';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createSignatureCheck } from '../../../adapters/sms/signature.ts';
import { createServer, type Server } from '../../../bot/server.ts';

const target = '/myapp.php?foo=1&bar=2';
const call =
  'CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212';
const otherCaller = call.replaceAll('%2B14158675309', '%2B12349013030');
const repeated = 'Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234';
const json = '{"property": "value", "boolean": true}';
const bodyHash = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';
const form = 'application/x-www-form-urlencoded';

describe("Twilio's signature", function () {
  this.timeout(10_000);
  let server: Server;
  let port: number;

  before(async () => {
    const isSigned = createSignatureCheck({ authTokens: ['12345'], publicUrl: 'https://mycompany.com' });
    server = createServer({
      port: 0,
      host: '127.0.0.1',
      log: pino({ level: 'silent' }),
      registry: new Registry(),
      routes: [
        {
          method: 'POST',
          path: '/myapp.php',
          handle: async (request) => ({ status: (await isSigned(request)) ? 200 : 403 }),
        },
      ],
      isReady: async () => true,
      publicUrl: 'https://mycompany.com',
      trustedProxies: 1,
    });
    port = await server.listen();
  });
  after(() => server.drain());

  const post = async (body: string, signature: string | null, to = target, type = form) => {
    const headers = {
      'content-type': type,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '192.0.2.9',
      'x-forwarded-host': 'elsewhere.example.org',
      ...(signature === null ? {} : { 'x-twilio-signature': signature }),
    };
    return (await fetch(`http://127.0.0.1:${port}${to}`, { method: 'POST', headers, body })).status;
  };

  it('of the published vectors is taken', async () => {
    assert.equal(await post(call, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='), 200);
    assert.equal(await post(otherCaller, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), 200);
    assert.equal(await post(repeated, 'IK+Dwps556ElfBT0I3Rgjkr1wJU='), 200);
  });

  it('of a body that is no form is taken', async () => {
    const signed = `${target}&bodySHA256=${bodyHash}`;
    assert.equal(await post(json, 'a9nBmqA0ju/hNViExpshrM61xv4=', signed, 'application/json'), 200);
    assert.equal(await post('{}', 'a9nBmqA0ju/hNViExpshrM61xv4=', signed, 'application/json'), 403);
  });

  it('is needed, and must be of this body and this address', async () => {
    assert.equal(await post(call, null), 403);
    assert.equal(await post(call, ''), 403);
    assert.equal(await post(`${call}&Digits=9`, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='), 403);
    assert.equal(await post(call, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', '/myapp.php?foo=1'), 403);
    assert.equal(await post(call, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), 403);
  });

  it('holds for names in brackets, which a form reader would make objects of', async () => {
    const { default: twilio } = await import('twilio');
    const sign = (parameters: Record<string, string>) =>
      twilio.getExpectedTwilioSignature('12345', `https://mycompany.com${target}`, parameters);
    assert.equal(await post('a%5Bb%5D=c', sign({ 'a[b]': 'c' })), 200);
  });
});
