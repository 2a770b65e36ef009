/** The figures of an invented hospital: twelve weeks, drawn from a seed. */
import type { Tally } from '../../../../adapters/progress.ts';
import { stages } from '../../../../machines/intake/step.ts';

const lastWeek = '2026-03-09';
const weeks = 12;

/** The share that goes on from each stage to the next. */
const onward = [1, 0.9, 0.97, 0.95, 0.84, 0.78, 0.96, 0.92, 0.9, 0.97, 0.95, 0.82, 0.9, 0.86];

const groups = [
  { program: 'ucsf-adult', channel: 'web', language: 'en', people: 34 },
  { program: 'dana-farber', channel: 'web', language: 'en', people: 27 },
  { program: 'ucsf-children', channel: 'sms', language: 'es', people: 14 },
  { program: 'ucsd-international', channel: 'web', language: 'es', people: 9 },
  { program: null, channel: 'sms', language: 'en', people: 11 },
] as const;

/** Ends of the way without a program. */
const withoutProgram = 5;

const refusals = [
  ['ucsf-adult state-closed', 3],
  ['dana-farber no-cancer', 2],
  ['ucsf-adult excluded-digestive-cancer', 1],
  ['ucsd-international inside-united-states', 1],
] as const;

const left = [
  ['birthDate', 2],
  ['places', 2],
  ['consent', 1],
  ['emergency', 1],
] as const;

const steps = [
  'emergency',
  'role',
  'home',
  'birthDate',
  'problem',
  'program',
  'patientName',
  'email',
  'places',
] as const;

export const inventedTallies = (): readonly Tally[] => {
  const found: Tally[] = [];
  for (let index = 0; index < weeks; index += 1) {
    const week = new Date(Date.parse(lastWeek) - (weeks - 1 - index) * 7 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    for (const [position, { people, ...group }] of groups.entries()) {
      const began = Math.round(people * (0.7 + 0.05 * index + 0.2 * Math.sin(index + position)));
      const add = (kind: Tally['kind'], name: string, count: number) => {
        if (count > 0) found.push({ week, ...group, kind, name, count });
      };
      add('started', '', began);
      let there = began;
      for (const [at, stage] of [...stages, 'submitted', 'opinion'].entries()) {
        there = Math.round(there * (onward[at] ?? 1));
        if (group.program === null && at >= withoutProgram) break;
        if (stage === 'opinion' && index > weeks - 3) break;
        add('reached', `stage.${stage}`, there);
        const step = steps[at];
        if (step) add('reached', step, there);
      }
      if (group.program === null) for (const [name, count] of refusals) add('refused', name, count);
      if (index === 0 && group.program !== null) add('left', 'callHours', 1);
      if (index === 0 && group.program === null) add('refused', 'ucsf-children too-old', 3);
      if (index < weeks - 1) for (const [name, count] of left) add('left', name, count);
    }
  }
  return found;
};
