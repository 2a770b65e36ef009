/** Thousands of simulated patients and coordinators against real servers while things break; then everything is audited. */
import { draftTimer } from '../../machines/conversation/drafts.ts';
import type { ConversationId } from '../../machines/events.ts';
import { auditTalks, auditTimers, type Findings } from './audit.ts';
import { createChance } from './chance.ts';
import { type Attended, attend, install } from './coordinators.ts';
import { planFaults, strike } from './faults.ts';
import { type Tally, type Told, talkByText, talkOnTheWeb } from './patients.ts';
import { openWorld, type World } from './world.ts';

export interface SoakConfig {
  readonly conversations: number;
  readonly seed: number;
  /** Servers at once, 1 to 3. */
  readonly nodes: number;
  /** How many things break; by default 5, and one more for each 200 conversations. */
  readonly faults?: number;
  /** Hears how it goes on. */
  readonly say?: (line: string) => void;
}

export interface SoakReport {
  /** Deliveries that were accepted, each counted once; repeated on purpose; and refused, and so tried again. */
  readonly tally: Tally;
  readonly faults: readonly string[];
  readonly texts: number;
  readonly seconds: number;
  /** Empty when everything holds. */
  readonly findings: Findings;
}

/** People who write at the same time: few enough that things break in the middle. */
const atOnce = (conversations: number) => Math.min(24, Math.ceil(conversations / 5));
/** Of patients, those who write text messages, and those who ask for a person. */
const texting = 0.4;
const wishing = 0.15;

export async function runSoak(config: SoakConfig): Promise<SoakReport> {
  const { conversations, seed, nodes, say = () => undefined } = config;
  const began = performance.now();
  const chance = createChance(seed);
  const world = await openWorld(nodes);
  try {
    const tally: Tally = { accepted: 0, again: 0, refused: 0 };
    await install(world, tally);
    const faults = planFaults(config.faults ?? 5 + Math.floor(conversations / 200), chance.fork());
    const told: Told[] = [];
    const attended: Attended[] = [];
    const breaking = breakThings(world, faults, chance.fork(), () => told.length / conversations, say);
    await talkAll(world, config, tally, told, attended);
    await breaking;
    say(
      `all said: ${tally.accepted} accepted, ${tally.again} repeated, ${tally.refused} refused and sent again`,
    );
    await world.settle('outbox', 'SIGTERM');
    const talks = await auditTalks(world, told, attended);
    say(`audited ${told.length} conversations, ${world.twilio.texts.length} texts`);
    const timers = await expireAll(world, told);
    say('audited timers');
    return {
      tally,
      faults,
      texts: world.twilio.texts.length,
      seconds: (performance.now() - began) / 1000,
      findings: [...talks, ...timers],
    };
  } finally {
    await world.close();
  }
}

/** So many at once, each with a chance of its own, so that what one does hangs on no other. */
async function talkAll(
  world: World,
  { conversations, seed }: SoakConfig,
  tally: Tally,
  told: Told[],
  attended: Attended[],
): Promise<void> {
  let begun = 0;
  const talkOne = async (index: number) => {
    const chance = createChance(seed * 1_000_003 + index);
    const wants = chance.is(wishing);
    const talk = chance.is(texting) ? talkByText : talkOnTheWeb;
    const one = await talk(world, index, wants, chance, tally);
    if (wants) attended.push(await attend(world, one.conversationId as ConversationId, chance, tally));
    told.push(one);
  };
  const work = async () => {
    while (begun < conversations) {
      begun += 1;
      await talkOne(begun);
    }
  };
  await Promise.all(Array.from({ length: atOnce(conversations) }, work));
}

/** Evenly over the talks. */
async function breakThings(
  world: World,
  faults: readonly string[],
  chance: ReturnType<typeof createChance>,
  progress: () => number,
  say: (line: string) => void,
): Promise<void> {
  for (const [index, fault] of faults.entries()) {
    while (progress() < index / (faults.length + 1)) await new Promise((resolve) => setTimeout(resolve, 50));
    say(`${Math.round(progress() * 100)} %: ${fault}`);
    await strike(fault, world, chance);
  }
}

const longAgo = '2020-01-01T00:00:00.000Z';

/**
 * Every draft is long due to expire. Its timer is there twice, as one whose claim ran out while it fired, and the
 * servers are killed meanwhile.
 */
async function expireAll(world: World, told: readonly Told[]): Promise<Findings> {
  const plant = ({ conversationId }: Told) =>
    world.store.turn(conversationId, async ({ record, save }) => {
      if (record === null) return;
      const timer = { name: draftTimer, dueAt: longAgo };
      const timers = { ...record.timers, [draftTimer]: longAgo };
      await save({
        record: { ...record, heardAt: longAgo, timers },
        messages: [],
        timers: [timer, timer],
        outbox: [],
        tasks: [],
        cases: [],
        audit: [],
        wipeTranscript: false,
      });
    });
  for (const talk of told) await plant(talk);
  await world.settle('timer', 'SIGKILL');
  return auditTimers(world, told);
}
