import type { Span } from '../phrase-book.ts';

/** Where in a text in plain form (see ../normal.ts) signs stand: by the list a sign is of, every place, some of them twice. */
export type SignsRead<L extends string> = (list: L) => readonly Span[];

/** Ways to say one thing, joined by `|`: a star stands for any ending, a # for a digit. */
export type Concepts = Readonly<Record<string, string>>;

/** A line names a concept that no language has words for. */
export class SignWordsMissing extends Error {
  readonly code = 'sign-words-missing';

  constructor(name: string) {
    super(`expected words for "${name}", found none: add them to the languages or correct the line`);
    this.name = 'SignWordsMissing';
  }
}

/** Words between the first and the last word of a sign, both counted. */
const reach = 10;
/** Words that may stand between two groups joined by `>`. */
const nextTo = 2;
/** Words before and behind a sign that still speak of it. */
const beside = 3;

/** What stands behind one of these does not belong to what stands before it: "vomiting but no blood"; unless the sign itself
 * holds it: "bleeding will not stop". */
const denials = new Set(
  'no not nor or never without denies dont doesnt didnt havent hasnt isnt wasnt sin ni o nunca niega niego'.split(
    ' ',
  ),
);

/** The words `first` to `last`. */
interface Place {
  readonly first: number;
  readonly last: number;
}

/** Ways to say one of several concepts, by their numbers. */
type AnyOf = readonly number[];

interface Sign {
  /** All of them must stand; each is several concepts in a row, most often one. */
  readonly groups: readonly (readonly AnyOf[])[];
  readonly unless: AnyOf;
}

const createSignOf = (concepts: Concepts) => {
  const names = Object.keys(concepts);
  const numbersIn = (text: string): AnyOf =>
    text.split('|').map((each) => {
      const number = names.indexOf(each.trim());
      if (number < 0) throw new SignWordsMissing(each);
      return number;
    });
  return (line: string): Sign => {
    const [groups = '', unless] = line.split(' ! ');
    return {
      groups: groups.split(' + ').map((group) => group.split(' > ').map(numbersIn)),
      unless: unless === undefined ? [] : numbersIn(unless),
    };
  };
};

const digits = Array.from('0123456789');
const withDigits = (way: string): string[] =>
  way.includes('#') ? digits.flatMap((digit) => withDigits(way.replace('#', digit))) : [way];

interface Entry {
  readonly concept: number;
  readonly rest: readonly string[];
}

/** The concepts by the words that begin them, whole or up to a star. */
const createIndex = (concepts: Concepts) => {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const [concept, ways] of Object.values(concepts).entries())
    for (const way of new Set(ways.split('|').flatMap((each) => withDigits(each.trim())))) {
      const [lead = '', ...rest] = way.split(' ');
      const map = lead.endsWith('*') ? stems : whole;
      const key = lead.replace('*', '');
      const entries = map.get(key) ?? [];
      map.set(key, entries);
      entries.push({ concept, rest });
    }
  const shortest = Math.min(...[...stems.keys()].map((stem) => stem.length));
  return (word: string, visit: (entry: Entry) => void): void => {
    whole.get(word)?.forEach(visit);
    for (let length = shortest; length <= word.length; length += 1)
      stems.get(word.slice(0, length))?.forEach(visit);
  };
};

const fits = (wanted: string, word: string | undefined): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/** The places of each concept, by its number. */
type Places = readonly (readonly Place[] | undefined)[];

const placesIn = (words: readonly string[], visitEntries: ReturnType<typeof createIndex>): Places => {
  const places: Place[][] = [];
  for (const [first, word] of words.entries())
    visitEntries(word, ({ concept, rest }) => {
      if (!rest.every((wanted, at) => fits(wanted, words[first + 1 + at]))) return;
      const known = places[concept];
      const place = { first, last: first + rest.length };
      if (known) known.push(place);
      else places[concept] = [place];
    });
  return places;
};

const placesOf = (any: AnyOf, places: Places): readonly Place[] =>
  any.length === 1 ? (places[any[0] ?? 0] ?? []) : any.flatMap((concept) => places[concept] ?? []);

const inOrder = (before: readonly Place[], after: readonly Place[]): readonly Place[] =>
  before.flatMap(({ first, last }) =>
    after
      .filter((next) => next.first > last && next.first - last - 1 <= nextTo)
      .map((next) => ({ first, last: next.last })),
  );

/** From each place on the stretch that holds one of every group; none where they are too far apart or a denial parts them. */
const stretchesOf = (
  all: readonly (readonly Place[])[],
  isDenial: (at: number) => boolean,
): readonly Place[] => {
  const leads = all.flat();
  const own = new Set<number>();
  for (const { first, last } of leads) for (let at = first; at <= last; at += 1) own.add(at);
  return leads.flatMap((lead) => {
    let end = lead.last + 1;
    while (end < lead.first + reach && (own.has(end) || !isDenial(end))) end += 1;
    const lasts = all.map((places) =>
      places.includes(lead)
        ? lead.last
        : (places.find(({ first, last }) => first > lead.last && last < end)?.last ?? Number.NaN),
    );
    const last = Math.max(...lasts);
    return Number.isNaN(last) ? [] : [{ first: lead.first, last }];
  });
};

/** The words of a text and where each begins; a comma is none. */
const wordsIn = (
  plain: string,
): { readonly words: readonly string[]; readonly starts: readonly number[] } => {
  const words: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const word of plain.split(' ')) {
    if (word !== ',') {
      words.push(word);
      starts.push(at);
    }
    at += word.length + 1;
  }
  return { words, starts };
};

/** The signs by each concept that their first group may begin with. */
const byLead = (signs: readonly Sign[]): ReadonlyMap<number, readonly Sign[]> => {
  const leads = new Map<number, Sign[]>();
  for (const sign of signs)
    for (const concept of sign.groups[0]?.[0] ?? []) {
      const known = leads.get(concept) ?? [];
      leads.set(concept, known);
      known.push(sign);
    }
  return leads;
};

/** Makes a reader of lists of lines; throws when a line names a concept that has no words. */
export const createSignsTogether = <L extends string>(
  lists: Readonly<Record<L, readonly string[]>>,
  concepts: Concepts,
): ((plain: string) => SignsRead<L>) => {
  const signOf = createSignOf(concepts);
  const signs = new Map(
    Object.entries<readonly string[]>(lists).map(([list, lines]) => [list, byLead(lines.map(signOf))]),
  );
  const visitEntries = createIndex(concepts);
  const stretches = (
    { groups, unless }: Sign,
    places: Places,
    words: readonly string[],
  ): readonly Place[] => {
    const mayStand = groups.every((group) => group.every((any) => any.some((concept) => places[concept])));
    if (!mayStand) return [];
    const all = groups.map((group) => group.map((any) => placesOf(any, places)).reduce(inOrder));
    if (all.some((found) => found.length === 0)) return [];
    const others = placesOf(unless, places);
    return stretchesOf(all, (at) => denials.has(words[at] ?? '')).filter(
      (found) =>
        !others.some(({ first, last }) => last >= found.first - beside && first <= found.last + beside),
    );
  };
  return (plain) => {
    const { words, starts } = wordsIn(plain);
    const places = placesIn(words, visitEntries);
    return (list) => {
      const leads = signs.get(list);
      const candidates = new Set<Sign>();
      for (const concept of places.keys())
        if (places[concept]) for (const sign of leads?.get(concept) ?? []) candidates.add(sign);
      return [...candidates]
        .flatMap((sign) => stretches(sign, places, words))
        .map(({ first, last }) => ({
          start: starts[first] ?? 0,
          end: (starts[last] ?? 0) + (words[last]?.length ?? 0),
        }));
    };
  };
};
