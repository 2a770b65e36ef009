/** Broken requests against every public door of a started product, by seed. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { type ExposedProduct, integrationToken, patientNumber } from './exposed-product.ts';
import { broken, createDice, type Dice, garbled, pick, someText, someValue } from './hostile.ts';

export interface FuzzReport {
  /** How many answers had which status, by door: `web 400`. */
  readonly answers: ReadonlyMap<string, number>;
  readonly slowestMs: number;
}

/** What stands in no answer: stacks, paths, statements, names of errors. */
const inside =
  /\n\s+at |node:internal|node_modules|\.(?:ts|js):\d+|TypeError|SyntaxError|RangeError|ERR_[A-Z]|ECONN|pgboss|\bselect .* from |insert into/i;

/** A signed token holds any letters by chance. */
const token = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;

type Answered = { readonly status: number; readonly text: string };
type Door = (dice: Dice, product: ExposedProduct) => Promise<Answered>;

const read = async (response: Promise<Response>): Promise<Answered> => {
  const { status, text } = await response.then(async (arrived) => ({
    status: arrived.status,
    text: await arrived.text(),
  }));
  return { status, text };
};

interface Chat {
  readonly conversationId: string;
  readonly token: string;
}

/** A new chat now and then; most requests go to one that goes on. */
const createChats = () => {
  let chat: Chat | null = null;
  return async (dice: Dice, product: ExposedProduct): Promise<Chat> => {
    if (chat !== null && dice(25) > 0) return chat;
    const begun = product.json('/v3/directline/tokens/generate', {}, { origin: product.url });
    const next = (await (await begun).json()) as Chat;
    await product.json('/v3/directline/conversations', {}, bearerOf(next, product));
    chat = next;
    return next;
  };
};
const bearerOf = ({ token }: Chat, { url }: ExposedProduct) => ({
  authorization: `Bearer ${token}`,
  origin: url,
});
const hospital = { authorization: `Bearer ${integrationToken}` };

/** Half of them as JSON of another shape, half as text that is hardly JSON. */
const jsonBody = (dice: Dice, value: unknown): string => {
  const text = JSON.stringify(broken(dice, value)) ?? '';
  return dice(4) === 0 ? garbled(dice, text) : text;
};
const inPath = (dice: Dice): string => encodeURIComponent(someText(dice).toWellFormed()).slice(0, 1_500);

const createDoors = (): Readonly<Record<string, Door>> => {
  const chatOf = createChats();
  return {
    raw: async (dice, { url }) => {
      const target = pick(dice, [
        '/',
        '/healthz',
        '/api/messages',
        '/api/sms/messages',
        '/sign/x',
        '/v3/directline/tokens/generate',
      ]);
      const body = someText(dice);
      const request = `POST ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: 198.18.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      const text = await exchange(Number(new URL(url).port), garbled(dice, request));
      return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text };
    },
    token: (dice, product) =>
      read(
        product.json(
          '/v3/directline/tokens/generate',
          jsonBody(dice, { resume: 'x', locale: 'en', program: 'dana-farber' }),
          { origin: product.url },
        ),
      ),
    web: async (dice, product) => {
      const chat = await chatOf(dice, product);
      const activity = {
        type: 'message',
        text: someText(dice),
        from: { id: 'me' },
        channelData: { clientActivityID: randomUUID(), title: 'x' },
      };
      const path = `/v3/directline/conversations/${dice(6) === 0 ? inPath(dice) : chat.conversationId}/activities`;
      return read(
        product.json(path, dice(3) === 0 ? activity : jsonBody(dice, activity), bearerOf(chat, product)),
      );
    },
    documents: async (dice, product) => {
      const chat = await chatOf(dice, product);
      const one = dice(4) === 0 ? inPath(dice) : '1'.repeat(32);
      const path = `/v3/directline/conversations/${chat.conversationId}/documents`;
      const offered = { id: '1'.repeat(32), name: someText(dice), bytes: 9 };
      if (dice(2) === 0)
        return read(
          product.json(
            path + pick(dice, ['', `/${one}/end`]),
            jsonBody(dice, offered),
            bearerOf(chat, product),
          ),
        );
      return read(
        product.request(`${path}/${one}/parts/${pick(dice, ['0', '1', inPath(dice)])}`, {
          method: 'PUT',
          headers: { ...bearerOf(chat, product), 'content-type': 'application/octet-stream' },
          body: someText(dice),
        }),
      );
    },
    reading: async (dice, product) => {
      const chat = await chatOf(dice, product);
      const bearer =
        dice(3) === 0
          ? { authorization: `Bearer ${garbled(dice, chat.token).replaceAll(/[^!-~]/g, '')}` }
          : bearerOf(chat, product);
      const rest = pick(dice, ['/activities', '', '/stream', '/transcript', '/upload', `/${inPath(dice)}`]);
      return read(
        product.request(
          `/v3/directline/conversations/${chat.conversationId}${rest}?watermark=${inPath(dice)}`,
          { headers: bearer },
        ),
      );
    },
    stream: async (dice, product) => {
      const chat = await chatOf(dice, product);
      const opened = await product.request(`/v3/directline/conversations/${chat.conversationId}`, {
        headers: bearerOf(chat, product),
      });
      const { streamUrl } = (await opened.json()) as { readonly streamUrl: string };
      return frames(dice, streamUrl);
    },
    activity: (dice, product) => {
      const more =
        dice(3) === 0
          ? { text: someText(dice) }
          : (broken(dice, {
              text: 'x',
              type: 'invoke',
              name: 'adaptiveCard/action',
              value: { action: { verb: 'take-over', data: { conversationId: 'c' } } },
            }) as object);
      return read(
        product.activity(
          typeof more === 'object' && more !== null && !Array.isArray(more) ? more : { value: more },
        ),
      );
    },
    sms: (dice, product) => {
      const form = {
        MessageSid: `SM${randomUUID().replaceAll('-', '')}`,
        From: patientNumber,
        To: '+12025550100',
        Body: someText(dice),
        NumMedia: '0',
      };
      const changed = Object.entries(broken(dice, form) ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
      ]);
      return read(
        product.text(
          pick(dice, ['/messages', '/messages', '/status']),
          Object.fromEntries(dice(3) === 0 ? Object.entries(form) : changed),
        ),
      );
    },
    mail: (dice, product) =>
      read(
        product.mailEvents(
          broken(dice, [
            {
              event: 'bounce',
              email: 'pat@example.org',
              sg_event_id: 'e',
              send: 's',
              conversation: 'c',
              reason: 'x',
            },
          ]) ?? null,
        ),
      ),
    hospital: (dice, product) => {
      const event = {
        id: `evt_${dice(9)}`,
        type: 'records.complete',
        occurredAt: '2026-01-01T00:00:00Z',
        data: {},
      };
      const number = dice(2) === 0 ? 'SO-7K3M-9Q2F' : inPath(dice);
      return dice(3) === 0
        ? read(
            product.request(
              `/api/cases/${number}${pick(dice, ['', '/fhir', '/packet.pdf', '/documents', `/documents/${inPath(dice)}`, `/${inPath(dice)}`])}`,
              { headers: hospital },
            ),
          )
        : read(product.json(`/api/cases/${number}/events`, jsonBody(dice, event), hospital));
    },
    page: (dice, product) => {
      const path = `/${pick(dice, ['sign', 'continue'])}/${inPath(dice)}`;
      const body = new URLSearchParams({ name: someText(dice), [someText(dice)]: String(someValue(dice)) });
      return read(product.request(path, dice(2) === 0 ? {} : { method: 'POST', body }));
    },
  };
};

/** Sends the bytes and reads until the server ends the connection. */
const exchange = (port: number, request: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, 'localhost', () => socket.end(request, 'latin1'));
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
  });

/** A socket that says what no client says. It is ended by one side or the other. */
const frames = (dice: Dice, address: string): Promise<Answered> =>
  new Promise((resolve) => {
    let text = '';
    const socket = new WebSocket(address);
    socket.on('open', () => {
      for (let count = dice(4); count > 0; count -= 1)
        socket.send(dice(2) === 0 ? someText(dice) : Buffer.from(someText(dice)));
      if (dice(3) === 0) socket.ping('x');
      socket.close();
    });
    socket.on('message', (data) => {
      text += String(data);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ status: 101, text }));
  });

const atOnce = 8;

/** Throws at the first answer that shows an inside, or is a 500, or does not come within 30 s. */
export const fuzz = async (product: ExposedProduct, cases: number, seed: number): Promise<FuzzReport> => {
  const dice = createDice(seed);
  const doors = Object.entries(createDoors());
  const answers = new Map<string, number>();
  let slowestMs = 0;

  const one = async (index: number): Promise<void> => {
    const [name, door] = doors[index % doors.length] as (typeof doors)[number];
    const own = dice(2 ** 31);
    const began = performance.now();
    const { status, text } = await door(createDice(own), product).catch((cause: unknown) => {
      throw new Error(`${name}, dice ${own}, case ${index} of seed ${seed}: no answer`, { cause });
    });
    slowestMs = Math.max(slowestMs, performance.now() - began);
    assert.notEqual(status, 500, `${name}, dice ${own}: ${text}`);
    assert.doesNotMatch(text.replaceAll(token, ''), inside, `${name}, dice ${own}`);
    answers.set(`${name} ${status}`, (answers.get(`${name} ${status}`) ?? 0) + 1);
  };
  for (let done = 0; done < cases; done += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, cases - done) }, (_, index) => one(done + index)),
    );
  return { answers, slowestMs };
};
