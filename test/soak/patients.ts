/** Simulated patients. Each says its words in order, and says again what was not answered, until it is. */
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { ActivitySet } from '../../adapters/web/activities.ts';
import type { ConversationId } from '../../machines/events.ts';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

export interface Told {
  readonly conversationId: ConversationId;
  readonly channel: 'web' | 'sms';
  /** What was accepted, in the order it was said. */
  readonly said: readonly string[];
  /** Places in `said` of words that were sent together with the next: which of the two came first is open. */
  readonly together: ReadonlySet<number>;
  /** The person's number, by text message. */
  readonly number?: string;
  /** Ids of what the page's stream showed, in order, when the person kept it open. */
  readonly heard?: readonly string[];
}

export interface Tally {
  accepted: number;
  again: number;
  refused: number;
}

const words = {
  web: ['no', 'patient', 'Ohio', 'yes', 'March 4, 1970', 'lymphoma', 'plan', 'no'],
  sms: ['Hello', '1', '2', '1', 'Ohio', 'yes', 'March 4, 1970'],
} as const;
const aside = ['help', 'my answers', 'what does it cost?', 'back', 'repeat'] as const;
const wish = 'I want to talk to a person';

/** Of deliveries that come twice, at once or late. */
const doubled = 0.2;
/** Of words that are sent before the answer to those before them. */
const hurried = 0.1;

/** Calls again what failed; what is refused for good is a fault of the product. */
export async function insist(tally: Tally, attempt: () => Promise<number>): Promise<void> {
  for (;;) {
    const status = await attempt().catch(() => 0);
    if (status >= 200 && status < 300) return;
    if (status >= 400 && status < 429) throw new Error(`expected to be taken, found ${status}`);
    tally.refused += 1;
    await pause(150);
  }
}

const scriptOf = (channel: 'web' | 'sms', wants: boolean, chance: Chance): readonly string[] => [
  ...words[channel].flatMap((word, index) =>
    index > 1 && chance.is(0.15) ? [chance.pick(aside), word] : [word],
  ),
  ...(wants ? [wish] : []),
];

/** Says all words, some of them twice, some before their time; `post` is called again with the same index. */
async function sayAll(
  script: readonly string[],
  chance: Chance,
  tally: Tally,
  post: (index: number) => Promise<number>,
): Promise<ReadonlySet<number>> {
  const together = new Set<number>();
  const late: number[] = [];
  const say = async (index: number) => {
    const copies = chance.is(doubled / 2) ? [index, index] : [index];
    tally.again += copies.length - 1;
    await Promise.all(copies.map((copy) => insist(tally, () => post(copy))));
    tally.accepted += 1;
    if (chance.is(doubled / 2)) late.push(index);
  };
  for (let index = 0; index < script.length; index += 1) {
    const old = late.length > 0 && chance.is(0.5) ? late.shift() : undefined;
    if (old !== undefined) {
      tally.again += 1;
      await insist(tally, () => post(old));
    }
    if (index > 0 && index + 1 < script.length && chance.is(hurried)) {
      together.add(index);
      await Promise.all([say(index), say(index + 1)]);
      index += 1;
    } else await say(index);
  }
  return together;
}

const addressOf = (index: number) => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

export async function talkOnTheWeb(
  { url }: World,
  index: number,
  wants: boolean,
  chance: Chance,
  tally: Tally,
): Promise<Told> {
  const root = `${url}/v3/directline`;
  const headers = { origin: url, 'x-forwarded-for': addressOf(index), 'content-type': 'application/json' };
  let access = { conversationId: '', token: '' };
  const call = async (path: string, token: string, body: unknown) => {
    const bearer = token === '' ? {} : { authorization: `Bearer ${token}` };
    const answer = await fetch(`${root}/${path}`, {
      method: 'POST',
      headers: { ...headers, ...bearer },
      body: JSON.stringify(body),
    });
    const told = (await answer.json()) as typeof access;
    if (answer.ok && told.token) access = told;
    return answer.status;
  };
  await insist(tally, () => call('tokens/generate', '', {}));
  await insist(tally, () => call('conversations', access.token, {}));
  const { conversationId, token } = access;
  const stream = chance.is(0.5) ? keepStream(root, conversationId, token, headers) : null;
  const script = scriptOf('web', wants, chance);
  const together = await sayAll(script, chance, tally, (at) =>
    call(`conversations/${conversationId}/activities`, token, {
      type: 'message',
      text: script[at],
      from: { id: 'me' },
      channelData: { clientActivityID: `${at}` },
    }),
  );
  const heard = await stream?.end();
  return {
    conversationId: conversationId as ConversationId,
    channel: 'web',
    said: script,
    together,
    ...(heard ? { heard } : {}),
  };
}

/** A page's stream, which comes back by its watermark as often as it is cut. */
function keepStream(
  root: string,
  conversationId: string,
  token: string,
  headers: Readonly<Record<string, string>>,
) {
  const ids: string[] = [];
  let watermark = '';
  let isOver = false;
  let socket: WebSocket | undefined;
  const follow = async () => {
    const answer = await fetch(`${root}/conversations/${conversationId}?watermark=${watermark}`, {
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    const { streamUrl } = (await answer.json()) as { streamUrl?: string };
    if (streamUrl === undefined) return;
    const mine = new WebSocket(streamUrl, { headers: { 'x-forwarded-for': headers['x-forwarded-for'] } });
    socket = mine;
    await new Promise<void>((resolve) => {
      mine.on('message', (frame) => {
        if (String(frame) === '') return;
        const set = JSON.parse(String(frame)) as ActivitySet;
        ids.push(...set.activities.map(({ id }) => id));
        watermark = set.watermark;
      });
      mine.on('error', () => resolve());
      mine.on('close', () => resolve());
      if (isOver) mine.terminate();
    });
  };
  const following = (async () => {
    while (!isOver) {
      await follow().catch(() => undefined);
      if (!isOver) await pause(100);
    }
  })();
  return {
    /** Ids of what it showed until it has shown nothing for a moment. */
    async end(): Promise<readonly string[]> {
      await pause(500);
      isOver = true;
      socket?.terminate();
      await following;
      return ids;
    },
  };
}

/** Numbers that nobody has: 555-0100 to 555-0199 of every area. */
const numberOf = (index: number) =>
  `+1${201 + (Math.floor(index / 100) % 780)}55501${String(index % 100).padStart(2, '0')}`;

export async function talkByText(
  { postSigned, store }: World,
  index: number,
  wants: boolean,
  chance: Chance,
  tally: Tally,
): Promise<Told> {
  const number = numberOf(index);
  const script = scriptOf('sms', wants, chance);
  const sid = (at: number) => `SM${(index * 1_000 + at).toString(16).padStart(32, '0')}`;
  const together = await sayAll(script, chance, tally, (at) =>
    postSigned('/api/sms/messages', {
      MessageSid: sid(at),
      From: number,
      Body: script[at] ?? '',
      NumMedia: '0',
    }),
  );
  let conversationId = '' as ConversationId;
  await insist(tally, async () => {
    conversationId = await store.addresses.conversationAt('sms', number);
    return 200;
  });
  return { conversationId, channel: 'sms', said: script, together, number };
}
