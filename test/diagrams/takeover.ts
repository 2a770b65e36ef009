/** Who speaks now, as found by trying everything that can happen in each state. */
import type { Takeover } from '../../machines/record.ts';
import {
  type Attempt,
  claim,
  queue,
  release,
  requeue,
  speak,
  transfer,
} from '../../machines/takeover/takeover.ts';
import type { Arrow } from './statechart.ts';

const at = '2026-03-10T15:00:00.000Z';
const owner = { by: 'An owner', byId: 'owner' };
const colleague = { by: 'A colleague', byId: 'colleague' };

const waiting = queue(null, 'asked', at);
const claimed = claim(waiting, owner, at);
const states: readonly (Takeover | null)[] = [
  null,
  waiting,
  claimed.outcome === 'changed' ? claimed.takeover : null,
];

const nameOf = (takeover: Takeover | null): string => {
  if (takeover === null) return 'the assistant speaks';
  return takeover.owner === null ? 'waits for a coordinator' : 'a coordinator speaks';
};

const became = (takeover: Takeover): Attempt => ({ outcome: 'changed', takeover });

const happenings: Readonly<Record<string, (takeover: Takeover | null) => Attempt>> = {
  'somebody asks, or a rule does': (takeover) =>
    takeover === null ? became(queue(takeover, 'asked', at)) : { outcome: 'unchanged' },
  'a coordinator takes over': (takeover) => claim(takeover, owner, at),
  'the owner writes': (takeover) => speak(takeover, owner, at),
  'the owner hands over to a colleague': (takeover) => transfer(takeover, owner, colleague, at),
  'the owner gives back': (takeover) => release(takeover, owner),
  'the owner is idle, or gone': (takeover) =>
    takeover?.owner ? became(requeue(takeover)) : { outcome: 'unchanged' },
};

/** Every way from one speaker to the next; attempts that are refused are no way. */
export const takeoverArrows = (): readonly Arrow[] =>
  states.flatMap((state) =>
    Object.entries(happenings).flatMap(([why, happen]) => {
      const attempt = happen(state);
      return attempt.outcome === 'changed'
        ? [{ from: nameOf(state), to: nameOf(attempt.takeover), why }]
        : [];
    }),
  );
