/** One node of the product with texting on: store, turn, delivery, webhooks and pages behind restify, and a hand clock. */
import { pino } from 'pino';
import { Registry } from 'prom-client';
import twilio from 'twilio';
import type { OutboxJob, Store } from '../../../adapters/store/store.ts';
import { createOneTimeRoutes } from '../../../adapters/web/signing.ts';
import type { SmsConfig } from '../../../bot/config.ts';
import { createSmsMetrics, createTurnMetrics } from '../../../bot/metrics.ts';
import { createServer } from '../../../bot/server.ts';
import { createService } from '../../../bot/service.ts';
import { createSigning } from '../../../bot/signing.ts';
import { createTexting } from '../../../bot/texting.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { accountSid } from './fake-twilio.ts';

const authToken = 'an-invented-token';
export const oldToken = 'the-token-before';
const ourNumber = '+12025550100';
const publicUrl = 'https://intake.example.org';

export interface Clock {
  now: Date;
}

export interface TextingNode {
  /** Where it listens. */
  readonly url: string;
  /** Posts a signed webhook. */
  post(path: string, form: Readonly<Record<string, string>>, token?: string): Promise<Response>;
  /** A text from a person. */
  text(body: string, more?: Readonly<Record<string, string>>): Promise<Response>;
  /** Rounds of sending until nothing waits, the clock moved on by what each pause asks for; at most `rounds`. */
  deliver(rounds?: number): Promise<void>;
  fireTimers(): Promise<number>;
  metrics(): Promise<string>;
  close(): Promise<void>;
}

let sids = 0;
export const nextSid = (): string => {
  sids += 1;
  return `SM${sids.toString(16).padStart(32, 'a')}`;
};

export interface NodeConfig {
  readonly store: Store;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly from?: string;
  readonly windowMs?: number;
  /** What differs where Twilio is not ours. */
  readonly settings?: Partial<SmsConfig>;
  readonly port?: number;
}

export async function startTextingNode(config: NodeConfig): Promise<TextingNode> {
  const { apiUrl, clock, from = '+12025550143', windowMs = 20, port: wanted = 0 } = config;
  const pauses: number[] = [];
  const store: Store = {
    ...config.store,
    retryOutbox: (job: OutboxJob, afterSeconds) => {
      pauses.push(afterSeconds);
      return config.store.retryOutbox(job, 0);
    },
  };
  const catalog = createCatalog(files);
  const registry = new Registry();
  const texting = await createTexting({
    settings: {
      accountSid,
      authTokens: [authToken, oldToken],
      from: ourNumber,
      apiUrl,
      publicUrl,
      ...config.settings,
    },
    store,
    catalog,
    metrics: createSmsMetrics(registry),
    now: () => clock.now,
    windowMs,
  });
  const now = () => clock.now.toISOString();
  const service = createService({
    store,
    catalog,
    channels: { sms: texting.channel },
    publicUrl,
    now,
    observed: createTurnMetrics(registry),
    failed: (error) => {
      throw error;
    },
  });
  const server = createServer({
    port: wanted,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
    registry,
    routes: [
      ...texting.routes(service.turn),
      ...createOneTimeRoutes({
        ports: createSigning({ store, catalog, turn: service.turn, now }),
        resumeFor: async (id) => `resume-of-${id}`,
      }),
    ],
    isReady: () => store.isReady(),
    publicUrl,
    trustedProxies: 1,
  });
  const port = await server.listen();
  const url = `http://127.0.0.1:${port}`;

  const post: TextingNode['post'] = (path, form, token = authToken) =>
    fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '192.0.2.7',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(token, publicUrl + path, form),
      },
      body: new URLSearchParams(form).toString(),
    });

  return {
    url,
    post,
    text: (body, more = {}) =>
      post('/api/sms/messages', {
        MessageSid: nextSid(),
        AccountSid: accountSid,
        From: from,
        To: ourNumber,
        Body: body,
        NumMedia: '0',
        ...more,
      }),
    deliver: async (rounds = 1_000) => {
      for (let round = 0; round < rounds; round += 1) {
        pauses.length = 0;
        if ((await service.deliver()) === 0) return;
        const [pause] = pauses.toSorted((a, b) => a - b);
        if (pause !== undefined) clock.now = new Date(clock.now.getTime() + pause * 1000);
      }
    },
    fireTimers: async () => {
      await store.bringTimersForward(now());
      return service.fireTimers();
    },
    metrics: () => registry.metrics(),
    close: () => server.drain(),
  };
}
