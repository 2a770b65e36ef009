/** What goes wrong, by a plan that the seed draws: servers killed and replaced, the database restarted, channels down. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

type Fault = (world: World, chance: Chance) => Promise<void>;

const outageMs = 2_000;
const any = ({ size }: World, chance: Chance) => Math.floor(chance.next() * size);

const faults: { readonly [name: string]: Fault } = {
  'a server killed': (world, chance) => world.replace(any(world, chance), 'SIGKILL'),
  'a server replaced': (world, chance) => world.replace(any(world, chance), 'SIGTERM'),
  'the database restarted': (world) => world.restartDatabase(),
  'Twilio down': async ({ twilio }) => {
    twilio.setDown(true);
    await pause(outageMs);
    twilio.setDown(false);
  },
  'Teams down': async ({ teams }) => {
    teams.refuseWith(() => ({ status: 503 }));
    await pause(outageMs);
    teams.refuseWith(() => null);
  },
  'answers of Twilio lost': async ({ twilio }) => {
    twilio.script({ lost: 'taken' }, { lost: 'not taken' }, { lost: 'taken' });
  },
};

/** `count` of them, each kind once before any comes again. */
export function planFaults(count: number, chance: Chance): readonly string[] {
  const plan: string[] = [];
  let left: string[] = [];
  while (plan.length < count) {
    if (left.length === 0) left = Object.keys(faults);
    const [name = ''] = left.splice(Math.floor(chance.next() * left.length), 1);
    plan.push(name);
  }
  return plan;
}

export const strike = async (name: string, world: World, chance: Chance): Promise<void> =>
  faults[name]?.(world, chance);
