/**
 * News of cases to a hospital's systems, each a signed POST.
 *
 * - In order per case, at least once, under an id that is the same at each try.
 * - Any 2xx is the end. 410 means that this news is not wanted, now or ever. Everything else is tried again, ever more
 *   rarely and a little by chance, for three days; then a person is told.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WebhookSend } from '../../machines/effects.ts';
import type { Instant } from '../../machines/events.ts';
import type { Channel, Delivery } from '../channel.ts';
import { signatureOf } from './signature.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What is posted. */
export const news = z.strictObject({
  id: z
    .string()
    .meta({ description: 'The same at each try: what was seen before is to be answered with 200.' }),
  type: z.string().meta({ description: 'What happened.', examples: ['case.submitted'] }),
  created: z.iso.datetime({ precision: 3 }),
  data: z.object({ number: z.string(), status: z.string() }).catchall(scalar),
});
export type News = z.output<typeof news>;

/** `turn` names the turn and the effect's place in it, so that the id is the same whoever sends it. */
export const newsOf = ({ event, number, status, data }: WebhookSend, turn: string, at: Instant): News => ({
  id: `evt_${createHash('sha256').update(turn).digest('hex').slice(0, 32)}`,
  type: event,
  created: at,
  data: { ...data, number, status },
});

export interface WebhooksConfig {
  readonly url: string;
  readonly secrets: readonly string[];
  readonly now?: () => Date;
  /** 0 to 1. */
  readonly chance?: () => number;
  readonly post?: typeof fetch;
  readonly timeoutMs?: number;
  /** Called with the outcome of each try: `sent`, or the code of the failure. */
  readonly observed?: (outcome: string) => void;
}

const defaultTimeoutMs = 10_000;
const givenUpAfterSeconds = 3 * 24 * 60 * 60;
const shortestPauseSeconds = 5;
const longestPauseSeconds = 4 * 60 * 60;

export function createWebhookChannel(config: WebhooksConfig): Channel {
  const { now = () => new Date(), chance = Math.random, observed = () => undefined } = config;
  return {
    name: 'webhook',
    send: async ({ content }) => {
      const what = content as News;
      const failure = await tryOnce(config, what, now());
      observed(failure ?? 'sent');
      if (failure === null) return { outcome: 'sent' };
      const ageSeconds = (now().getTime() - Date.parse(what.created)) / 1000;
      return policyOf(failure, ageSeconds, chance());
    },
  };
}

/** What is as old as its age is tried again after as long again: the pauses double. */
export const policyOf = (code: string, ageSeconds: number, chance: number): Delivery => {
  if (code === 'http-410' || ageSeconds >= givenUpAfterSeconds)
    return { outcome: 'failed', code, retry: 'never' };
  const pause = Math.min(longestPauseSeconds, Math.max(shortestPauseSeconds, ageSeconds));
  const varied = Math.ceil(pause * (0.75 + chance / 2));
  const left = Math.ceil(givenUpAfterSeconds - ageSeconds);
  return { outcome: 'failed', code, retry: 'later', afterSeconds: Math.min(varied, left) };
};

/** `null` when the receiver has it, otherwise a code. */
async function tryOnce(
  { url, secrets, post = fetch, timeoutMs = defaultTimeoutMs }: WebhooksConfig,
  { id, type, created, data }: News,
  at: Date,
): Promise<string | null> {
  const body = JSON.stringify({ id, type, created, data });
  const headers = { 'content-type': 'application/json', signature: signatureOf(body, secrets, at) };
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await post(url, { method: 'POST', redirect: 'manual', headers, body, signal });
    await response.body?.cancel();
    return response.ok ? null : `http-${response.status}`;
  } catch (error) {
    return codeOf(error);
  }
}

/** Why a request got no answer, as a word. */
export const codeOf = (error: unknown): string => {
  const { name, cause } = error as Error;
  if (name === 'TimeoutError') return 'timeout';
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : 'no-connection';
};
