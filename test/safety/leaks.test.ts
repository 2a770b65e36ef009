/** Numbers that must not be kept, and words of people, driven through every channel of a started product. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ActivitySet } from '../../adapters/web/activities.ts';
import {
  type ExposedProduct,
  integrationToken,
  patientNumber,
  startExposedProduct,
} from './exposed-product.ts';

const cards = ['4111 1111 1111 1111', '5500-0000-0000-0004', '378282246310005'];
const ssns = ['123-45-6789', '078 05 1120'];
const unkept = [
  `charge${cards[0]}please, exp 12/29 cvv 123`,
  `my card:${cards[1]}. my SSN is ${ssns[0]}`,
  `amex ${cards[2]} social security ${ssns[1]}`,
];
/** Digits alone: however they are grouped, they stand nowhere. */
const digits = [...cards, ...ssns].map((number) => number.replace(/\D/g, ''));

const personal = [
  'Zebediah Quillfeather',
  'zebediah.q@example.org',
  '614-555-0187',
  'glioblastoma of the left temporal lobe',
  '17 Wisteria Hollow Lane',
];
/** Breaks whatever writes words into a line, a statement, a page or a label. */
const hostile = [
  '"}\n{"level":30,"msg":"forged-line"}',
  "'; drop table conversation; --",
  '<script>alert(document.cookie)</script>',
  '%s %o %j {0} {jndi:ldap://example.org/x}',
  'forged_metric{a="b"} 1\n',
];

describe('a started product that hears numbers, names and traps on every channel', function () {
  this.timeout(120_000);
  let product: ExposedProduct;
  let seen = '';
  let answers = '';

  const keep = async (response: Response): Promise<Response> => {
    const text = await response.clone().text();
    answers += `${response.status} ${text}\n`;
    return response;
  };
  const said = [...unkept, ...personal, ...hostile];

  const onTheWeb = async () => {
    const token = (await (
      await product.json('/v3/directline/tokens/generate', {}, { origin: product.url })
    ).json()) as { readonly conversationId: string; readonly token: string };
    const bearer = { authorization: `Bearer ${token.token}`, origin: product.url };
    const path = `/v3/directline/conversations/${token.conversationId}/activities`;
    await product.json('/v3/directline/conversations', {}, bearer);
    for (const text of said) {
      const activity = { type: 'message', text, from: { id: 'me', name: personal[0] } };
      await keep(await product.json(path, activity, bearer));
      await keep(await product.json(path, { ...activity, channelData: { clientActivityID: text } }, bearer));
      await keep(await product.json(path, { type: 'message', text: [text], from: text }, bearer));
      await keep(await product.json(`${path}?${new URLSearchParams({ watermark: text })}`, text, bearer));
    }
    const transcript = await product.request(path, { headers: bearer });
    const { activities } = (await (await keep(transcript)).json()) as ActivitySet;
    assert.ok(activities.length > said.length);
    return token.conversationId;
  };
  const byText = async () => {
    for (const Body of ['hello', 'yes', ...said]) {
      const form = {
        MessageSid: `SM${randomUUID().replaceAll('-', '')}`,
        From: patientNumber,
        Body,
        NumMedia: '0',
      };
      await keep(await product.text('/messages', form));
      await keep(await product.text('/status', { ...form, MessageStatus: 'failed', ErrorCode: Body }));
    }
  };
  const inTeams = async () => {
    await keep(
      await product.activity({
        type: 'conversationUpdate',
        membersAdded: [{ id: '28:bot' }],
        text: undefined,
      }),
    );
    for (const text of said) {
      await keep(await product.activity({ text }));
      await keep(
        await product.activity({
          text,
          channelId: 'webchat',
          conversation: { id: 'patient-1' },
        }),
      );
      await keep(
        await product.activity({
          type: 'invoke',
          name: text,
          value: { action: { verb: text, data: { text } } },
        }),
      );
    }
  };
  const byMail = async () => {
    for (const text of said)
      await keep(
        await product.mailEvents([
          {
            event: 'bounce',
            email: personal[1],
            reason: text,
            conversation: text,
            send: text,
            sg_event_id: text,
          },
        ]),
      );
  };
  const asAHospital = async () => {
    const bearer = { authorization: `Bearer ${integrationToken}` };
    for (const text of said) {
      const event = {
        id: text,
        type: 'records.complete',
        occurredAt: '2026-01-01T00:00:00Z',
        data: { text },
      };
      await keep(await product.json('/api/cases/SO-7K3M-9Q2F/events', event, bearer));
      await keep(await product.request(`/api/cases/${encodeURIComponent(text)}`, { headers: bearer }));
    }
  };
  const onOneTimePages = async () => {
    for (const text of said) {
      const form = { method: 'POST', body: new URLSearchParams({ name: text, agree: text }) };
      await keep(await product.request(`/sign/${encodeURIComponent(text)}`));
      await keep(await product.request(`/sign/${encodeURIComponent(text)}`, form));
    }
  };

  let webConversation = '';
  before(async () => {
    product = await startExposedProduct();
    webConversation = await onTheWeb();
    await byText();
    await inTeams();
    await byMail();
    await asAHospital();
    await onOneTimePages();
    for (let waits = 0; waits < 50 && product.texts.length < 3; waits += 1) await pause(100);
    seen = product.output() + (await product.metrics());
  });
  after(() => product?.stop());

  it('heard them on each channel', () => {
    assert.match(answers, /^200 /m);
    assert.match(answers, /\[removed\]/);
    assert.match(seen, /"event":"person.replied","outcome":"decided"/);
    assert.ok(product.texts.length > 0, 'expected texts');
    for (const route of [
      '/api/messages',
      '/api/sms/messages',
      '/api/email/events',
      '/sign/:token',
      '/api/cases/:id',
    ])
      assert.ok(seen.includes(`route="${route}`), route);
  });

  it('echoes and relays no number of a card or of social security', () => {
    const relayed = [
      answers,
      ...product.texts.map(({ body }) => body),
      ...product.posted,
      JSON.stringify(product.mails),
    ];
    const bare = relayed.join('\n').replaceAll(/(?<=\d)[ .-](?=\d)/g, '');
    for (const number of digits) {
      const at = bare.indexOf(number);
      assert.ok(at < 0, bare.slice(Math.max(0, at - 300), at + 20));
    }
  });

  it('writes no word, number, name or id of a person into its log, figures or errors', () => {
    for (const text of [...cards, ...ssns, ...digits, ...personal, patientNumber.slice(1), webConversation])
      assert.ok(!seen.includes(text), text);
    for (const trap of ['forged', 'drop table', '<script', 'jndi']) assert.ok(!seen.includes(trap), trap);
  });

  it('names a conversation in its log by a hash alone', () => {
    const names = [...seen.matchAll(/"conversation":"([^"]*)"/g)].map(([, name = '']) => name);
    assert.ok(names.length > said.length);
    for (const name of names) assert.match(name, /^[0-9a-f]{16}$/);
  });

  it('shows nothing of its inside in an answer', () => {
    assert.doesNotMatch(
      answers,
      /\n\s+at |node:internal|node_modules|\.ts:\d+|TypeError|SyntaxError|\bselect \b.* from |pgboss/i,
    );
    assert.doesNotMatch(answers, /^500 /m);
  });
});
