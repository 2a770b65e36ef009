/** E-mail in the product as `npm start` runs it: its own settings, route and announcement. */
import assert from 'node:assert/strict';
import { type Product, startProduct } from '../../product.ts';
import { type FakeSendGrid, startFakeSendGrid } from './fake-sendgrid.ts';

describe('the product with e-mail on', function () {
  this.timeout(60_000);
  let fake: FakeSendGrid;
  let product: Product;
  before(async () => {
    fake = await startFakeSendGrid();
    product = await startProduct({
      SENDGRID_API_KEY: 'SG.invented',
      SENDGRID_API_URL: fake.url,
      SENDGRID_EVENT_KEY: fake.eventKey,
      EMAIL_FROM: 'Second Opinion Intake <intake@example.org>',
    });
  });
  after(async () => {
    await product?.remove();
    await fake?.close();
  });

  const post = (headers: Readonly<Record<string, string>>, body: Buffer) =>
    fetch(`${product.url}/api/email/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body.toString('utf8'),
    });

  it('says so', () => {
    assert.match(product.output(), /Channels: web on, SMS off, Teams off, e-mail on\./);
    assert.doesNotMatch(product.output(), /SENDGRID_EVENT_KEY/);
  });

  it('takes events that are signed, a whole batch of them, and no others', async () => {
    const event = {
      event: 'delivered',
      email: 'pat@example.org',
      sg_event_id: 'e',
      send: 's',
      conversation: 'c',
    };
    const { headers, rawBody } = fake.signed(Array(3_000).fill(event), new Date());
    assert.ok(rawBody.length > 256 * 1024);
    assert.equal((await post(headers, rawBody)).status, 204);
    assert.equal((await post({}, rawBody)).status, 403);
    assert.equal((await post(headers, Buffer.from('[]'))).status, 403);
  });

  it('says that a mail counts as delivered when it is taken, without a key for the events', async () => {
    const other = await startProduct({
      SENDGRID_API_KEY: 'SG.invented',
      EMAIL_FROM: 'intake@example.org',
    });
    try {
      assert.match(
        other.output(),
        /counts as delivered when SendGrid takes it: there is no SENDGRID_EVENT_KEY/,
      );
      assert.equal((await fetch(`${other.url}/api/email/events`, { method: 'POST' })).status, 404);
    } finally {
      await other.remove();
    }
  });
});
