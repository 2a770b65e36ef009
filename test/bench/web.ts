/** The web as a page uses it: from a post to the reply on its socket; and what chats cost that nobody writes in. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { startPostgres } from '../postgres.ts';
import type { Claim } from './claim.ts';
import { type Figure, figureOf } from './figure.ts';
import { timeArrivals } from './load.ts';
import { addressOf, type Product, publicUrl, startProduct } from './product.ts';

const chatting = 200;
const plan = { perSecond: 200, seconds: 10 };
const batch = 50;
const mebibyte = 2 ** 20;

export async function web(): Promise<readonly (Figure | Claim)[]> {
  const { idle } = parseArgs({
    options: { idle: { type: 'string', default: '5000' } },
    strict: false,
  }).values;
  const server = await startPostgres();
  const product = await startProduct({ DATABASE_URL: await server.createDatabase('web') });
  try {
    const resting = await product.memory();
    const quiet = await openChats(product, Number(idle), 0);
    const perChat = (await product.memory()) - resting;
    for (const chat of quiet) chat.socket.close();
    const chats = await openChats(product, chatting, quiet.length);
    const timing = await timeArrivals(
      plan,
      (index) => chats[index % chatting]?.say('help') ?? Promise.resolve(),
    );
    for (const chat of chats) chat.socket.close();
    const replies = figureOf('web, from post to reply on the socket, 200 a second', 'ms', timing);
    const sooner = (claim: string, value: number, atMost: number): Claim => ({
      claim,
      value,
      unit: 'ms',
      limit: { atMost },
    });
    return [
      replies,
      sooner('p50 from post to reply at 200 a second', replies.p50, 15),
      sooner('p99 from post to reply at 200 a second', replies.p99, 60),
      {
        claim: 'server at rest, PostgreSQL',
        value: Math.round(resting / mebibyte),
        unit: 'MB',
        limit: { atMost: 150 },
      },
      {
        claim: `memory of each of ${quiet.length} idle chats`,
        value: Math.round(perChat / quiet.length / 1024),
        unit: 'kB',
        limit: { atMost: 40 },
      },
      {
        claim: 'first answer after the start, PostgreSQL',
        value: secondsOf(product.startMs),
        unit: 's',
        limit: { atMost: 2 },
      },
      await startOnFolder(),
    ];
  } finally {
    await product.close();
    await server.stop();
  }
}

const secondsOf = (ms: number): number => Math.round(ms / 10) / 100;

async function startOnFolder(): Promise<Claim> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-bench-'));
  try {
    await (await startProduct({ DATA_DIR: join(folder, 'data') })).close();
    const again = await startProduct({ DATA_DIR: join(folder, 'data') });
    await again.close();
    return {
      claim: 'first answer after the start, existing PGlite folder',
      value: secondsOf(again.startMs),
      unit: 's',
      limit: { atMost: 4 },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Chat {
  readonly socket: WebSocket;
  /** Resolves with the reply. */
  say(text: string): Promise<void>;
}

async function openChats(product: Product, count: number, from: number): Promise<readonly Chat[]> {
  const chats: Chat[] = [];
  while (chats.length < count) {
    const some = Array.from(
      { length: Math.min(batch, count - chats.length) },
      (_, index) => from + chats.length + index,
    );
    chats.push(...(await Promise.all(some.map((index) => openChat(product, index)))));
  }
  return chats;
}

/** A chat that was greeted. */
async function openChat({ url }: Product, index: number): Promise<Chat> {
  const headers = { origin: publicUrl, 'x-forwarded-for': addressOf(index) };
  const post = async (path: string, token: string | null, body?: unknown) => {
    const answer = await fetch(`${url}/v3/directline/${path}`, {
      method: 'POST',
      headers: {
        ...headers,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`expected ${path} to be answered, found ${answer.status}`);
    return (await answer.json()) as {
      readonly token: string;
      readonly conversationId: string;
      readonly streamUrl: string;
    };
  };
  const { token } = await post('tokens/generate', null);
  const { conversationId, streamUrl } = await post('conversations', token);
  const { pathname, search } = new URL(streamUrl);
  const socket = new WebSocket(`${url.replace('http', 'ws')}${pathname}${search}`, { headers });
  const waiting: { readonly id: string; readonly heard: () => void }[] = [];
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '' || !text.includes('"role":"bot"')) return;
    greeted();
    waiting.shift()?.heard();
  });
  await once(socket, 'open');
  await greeting;
  let said = 0;
  return {
    socket,
    say: async (text) => {
      said += 1;
      const id = `${said}`;
      const heard = new Promise<void>((resolve) => waiting.push({ id, heard: resolve }));
      const activity = { type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID: id } };
      await Promise.all([post(`conversations/${conversationId}/activities`, token, activity), heard]);
    },
  };
}
