/** What the funnel shows, counted from tallies. Counts are exact here, and veiled where they are shown. */
import { opinion, stagePrefix, submitted, type Tally } from '../../progress.ts';

/** Fewer people than this could be known again by who knows them. */
export const fewest = 5;

/** Somebody, but too few to tell how many. */
export const isVeiled = (count: number): boolean => count > 0 && count < fewest;

/** What may be chosen; each `null` or absent for all. */
export interface Choice {
  readonly program?: string | null;
  readonly channel?: string | null;
  readonly language?: string | null;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** How many began and how many of them submitted. */
export interface Share extends Count {
  readonly submitted: number;
}

export interface Figures {
  readonly started: number;
  /** In the order of the way, `submitted` and `opinion` last. */
  readonly stages: readonly Count[];
  /** In the order of the way; only those that somebody reached. */
  readonly steps: readonly Count[];
  /** The most first; `name` is `program code`. */
  readonly refused: readonly Count[];
  /** The most first. */
  readonly left: readonly Count[];
  readonly programs: readonly Share[];
  readonly channels: readonly Share[];
  readonly languages: readonly Share[];
  /** In time. */
  readonly weeks: readonly Share[];
}

/** The names of the way, in its order. */
export interface Way {
  readonly stages: readonly string[];
  readonly steps: readonly string[];
}

/** Stands for the program of those who chose none. */
export const noProgram = '';

const dimensions = ['program', 'channel', 'language'] as const;

export const isChosen = (choice: Choice, tally: Tally): boolean =>
  dimensions.every((name) => choice[name] == null || choice[name] === (tally[name] ?? noProgram));

const countBy = (
  tallies: readonly Tally[],
  kind: Tally['kind'],
  nameOf: (tally: Tally) => string,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const tally of tallies)
    if (tally.kind === kind) counts.set(nameOf(tally), (counts.get(nameOf(tally)) ?? 0) + tally.count);
  return counts;
};

const named = (counts: ReadonlyMap<string, number>): readonly Count[] =>
  [...counts].map(([name, count]) => ({ name, count }));

const mostFirst = (counts: ReadonlyMap<string, number>): readonly Count[] =>
  named(counts).toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));

const sharesBy = (tallies: readonly Tally[], nameOf: (tally: Tally) => string): readonly Share[] => {
  const ended = countBy(
    tallies.filter(({ name }) => name === `${stagePrefix}${submitted}`),
    'reached',
    nameOf,
  );
  return named(countBy(tallies, 'started', nameOf))
    .map(({ name, count }) => ({ name, count, submitted: ended.get(name) ?? 0 }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
};

export const figuresOf = (all: readonly Tally[], way: Way, choice: Choice = {}): Figures => {
  const tallies = all.filter((tally) => isChosen(choice, tally));
  const reached = countBy(tallies, 'reached', ({ name }) => name);
  const stages = [...way.stages, submitted, opinion];
  return {
    started: countBy(tallies, 'started', () => '').get('') ?? 0,
    stages: stages.map((name) => ({ name, count: reached.get(`${stagePrefix}${name}`) ?? 0 })),
    steps: way.steps.flatMap((name) => {
      const count = reached.get(name) ?? 0;
      return count > 0 ? [{ name, count }] : [];
    }),
    refused: mostFirst(countBy(tallies, 'refused', ({ name }) => name)),
    left: mostFirst(countBy(tallies, 'left', ({ name }) => name)),
    programs: sharesBy(tallies, ({ program }) => program ?? noProgram),
    channels: sharesBy(tallies, ({ channel }) => channel),
    languages: sharesBy(tallies, ({ language }) => language),
    weeks: sharesBy(tallies, ({ week }) => week),
  };
};
