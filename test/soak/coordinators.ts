/** A coordinator who takes conversations over, writes to the patient, and gives them back. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationId } from '../../machines/events.ts';
import type { Chance } from './chance.ts';
import { insist, type Tally } from './patients.ts';
import type { World } from './world.ts';

export interface Attended {
  readonly conversationId: ConversationId;
  /** What the coordinator wrote, in order; nothing when the thread was not there in time. */
  readonly wrote: readonly string[];
}

const bot = { id: '28:bot', name: 'Second Opinion' };
const robin = { id: '29:robin', aadObjectId: 'aad-robin', name: 'Robin' };
const queue = '19:queue@thread.tacv2';
const team = { id: '19:team@thread.tacv2', name: 'Coordinators' };
/** How often the thread is looked for, every half second; a killed server's jobs may take longer. */
const looks = 20;

const post = ({ url, teams }: World, activity: Readonly<Record<string, unknown>>) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      channelId: 'msteams',
      serviceUrl: teams.url,
      recipient: bot,
      from: robin,
      conversation: { id: queue, conversationType: 'channel' },
      channelData: { team, channel: { id: queue } },
      ...activity,
    }),
  }).then(({ status }) => status);

/** The app comes into the team. */
export const install = (world: World, tally: Tally): Promise<void> =>
  insist(tally, () => post(world, { type: 'conversationUpdate', id: 'install', membersAdded: [bot] }));

export async function attend(
  world: World,
  conversationId: ConversationId,
  chance: Chance,
  tally: Tally,
): Promise<Attended> {
  const deliver = async (activity: Readonly<Record<string, unknown>>) => {
    const whole = { id: randomUUID(), ...activity };
    const copies = chance.is(0.2) ? 2 : 1;
    tally.again += copies - 1;
    await Promise.all(Array.from({ length: copies }, () => insist(tally, () => post(world, whole))));
    tally.accepted += 1;
  };
  const press = (verb: string) =>
    deliver({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data: { conversation: conversationId } } },
    });
  await press('claim');
  let thread: string | undefined;
  for (let look = 0; look < looks && thread === undefined; look += 1) {
    if (look > 0) await pause(500);
    const found = await world.store.threads.thread(conversationId, 'coordinators').catch(() => null);
    thread = found?.address;
  }
  const wrote: string[] = [];
  for (const text of thread === undefined ? [] : ['Robin here.', 'We call you.']) {
    await deliver({
      type: 'message',
      text: `${text} (${conversationId.slice(-6)})`,
      conversation: { id: thread, conversationType: 'channel' },
    });
    wrote.push(`${text} (${conversationId.slice(-6)})`);
  }
  await press('release');
  return { conversationId, wrote };
}
