/** The product as `npm start` runs it, in a process of its own on PostgreSQL or PGlite, with texts on and a carrier that takes everything. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import twilio from 'twilio';
import { accountSid, startFakeTwilio } from '../adapters/sms/fake-twilio.ts';
import { freePort } from '../free-port.ts';
import { dataKeys } from '../postgres.ts';
import { root } from '../sources.ts';

const authToken = 'an-invented-token';
export const publicUrl = 'https://intake.example.org';

export interface Product {
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** Posts a signed text as Twilio does, and resolves when it is answered. */
  text(from: string, id: string, body: string): Promise<void>;
  /** Texts that were not taken, which the carrier would send again. */
  readonly refused: number;
  /** Resident memory in bytes; Linux only. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

/** A caller's own network address, because one address has a rate. */
export const addressOf = (index: number): string => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;

export async function startProduct(
  store: { readonly DATABASE_URL: string } | { readonly DATA_DIR: string },
): Promise<Product> {
  const carrier = await startFakeTwilio();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const before = performance.now();
  const { PATH = '', HOME = '' } = process.env;
  const server = spawn(process.execPath, ['--max-semi-space-size=8', `${root}bot/main.js`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...{ PATH, HOME, PORT: String(port), HOST: '127.0.0.1', ...store, DATA_KEYS: dataKeys },
      ...{ LOG_LEVEL: 'silent', TRUST_PROXY: '1', PUBLIC_URL: publicUrl, DRAIN_SECONDS: '0' },
      ...{ TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken },
      ...{ TWILIO_FROM: '+12025550100', TWILIO_API_URL: carrier.url },
    },
  });
  const ended = once(server, 'close');
  while (!(await fetch(`${url}/healthz`).catch(() => null))?.ok) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await pause(5);
  }
  const startMs = performance.now() - before;
  let refused = 0;
  return {
    url,
    startMs,
    get refused() {
      return refused;
    },
    text: async (from, id, body) => {
      const path = '/api/sms/messages';
      const form = { MessageSid: id, From: from, Body: body, NumMedia: '0' };
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: {
          'x-twilio-signature': twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, form),
          'x-forwarded-for': addressOf(Number(from.slice(-6))),
        },
        body: new URLSearchParams(form),
      });
      await answer.arrayBuffer();
      if (!answer.ok) refused += 1;
    },
    memory: async () => {
      const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
    },
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      await carrier.close();
    },
  };
}
