/** Twilio's REST API as far as we use it, with failures as they are scripted. Nothing leaves the machine. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the next create does: an error of Twilio, a text that is taken without an answer, or no answer at all. */
export type Script =
  | { readonly status: number; readonly code?: number }
  | { readonly lost: 'taken' | 'not taken' };

export interface FakeText {
  readonly sid: string;
  readonly to: string;
  readonly body: string;
  readonly statusCallback: string;
  readonly createdAt: Date;
}

export interface FakeTwilio {
  readonly url: string;
  readonly texts: readonly FakeText[];
  /** How many requests came, of any kind. */
  readonly requests: number;
  /** One entry for each create to come; without any left, texts are taken. */
  script(...scripts: readonly Script[]): void;
  /** Resolves once so many texts were taken. */
  taken(count: number): Promise<void>;
  /** Answers everything with 503, or works again. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

export const accountSid = `AC${'0'.repeat(32)}`;

/** `onText` hears of each text that it took. */
export async function startFakeTwilio(
  now: () => Date = () => new Date(),
  onText: (text: FakeText) => void = () => undefined,
): Promise<FakeTwilio> {
  const texts: FakeText[] = [];
  const scripts: Script[] = [];
  const waiters: { readonly count: number; readonly resolve: () => void }[] = [];
  let isDown = false;
  let requests = 0;

  const take = (form: URLSearchParams): FakeText => {
    const text = {
      sid: `SM${String(texts.length + 1).padStart(32, '0')}`,
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      statusCallback: form.get('StatusCallback') ?? '',
      createdAt: now(),
    };
    texts.push(text);
    onText(text);
    for (const waiter of waiters) if (texts.length >= waiter.count) waiter.resolve();
    return text;
  };

  const server = createServer(async (request, response) => {
    requests += 1;
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (isDown) return answer(503, { code: 20503, message: 'down', status: 503 });
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname !== `/2010-04-01/Accounts/${accountSid}/Messages.json`)
      return answer(404, { code: 20404, message: 'not found', status: 404 });
    if (request.method === 'GET') {
      const found = texts.filter(({ to }) => to === searchParams.get('To')).toReversed();
      return answer(200, { messages: found.map(resource), page_size: 50, page: 0, next_page_uri: null });
    }
    const form = new URLSearchParams(await bodyOf(request));
    const script = scripts.shift();
    if (script && 'lost' in script) {
      if (script.lost === 'taken') take(form);
      return request.socket.destroy();
    }
    if (script) return answer(script.status, { ...script, message: 'scripted' });
    if ((form.get('Body') ?? '').length > 1600)
      return answer(400, { code: 21617, message: 'long', status: 400 });
    return answer(201, resource(take(form)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    get requests() {
      return requests;
    },
    script: (...more) => void scripts.push(...more),
    taken: (count) =>
      new Promise((resolve) => {
        if (texts.length >= count) resolve();
        else waiters.push({ count, resolve });
      }),
    setDown: (down) => {
      isDown = down;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const resource = ({ sid, to, body, createdAt }: FakeText) => ({
  sid,
  to,
  body,
  status: 'queued',
  direction: 'outbound-api',
  date_created: createdAt.toUTCString(),
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
