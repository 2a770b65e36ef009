/**
 * Signs made of words that mean danger together, whatever their order and what stands between them: "chest" and
 * "squeezed", "throat" and "swelling". A line is one sign; each of its groups, joined by `+`, must be there:
 *
 *     chest|breast bone + pain*|<tight>    a star stands for any ending, a # for a digit, <name> for a named list
 */
export interface SignsTogether {
  /** Where the first sign begins and ends in a text in plain form (see normal.ts), or `null`. */
  readonly find: (plain: string) => { readonly start: number; readonly end: number } | null;
}

/** A line names a list that was not given. */
export class SignListError extends Error {
  readonly code = 'sign-list-missing';

  constructor(name: string) {
    super(`expected a list called <${name}>, found none: add it to the lists or correct the line`);
    this.name = 'SignListError';
  }
}

/** Words between the first and the last word of a sign, both counted. */
const reach = 10;

/** What stands behind one of these does not belong to what stands before it: "vomiting but no blood"; unless the sign itself
 * holds it: "bleeding will not stop". */
const denials = new Set(
  'no not nor or never without denies dont doesnt didnt havent hasnt isnt wasnt sin ni o nunca niega niego'.split(
    ' ',
  ),
);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One of a group's ways to say it stands at the words `first` to `last`. */
interface Place {
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly group: number;
  readonly rest: readonly string[];
}

const digits = Array.from('0123456789');
const withDigits = (way: string): string[] =>
  way.includes('#') ? digits.flatMap((digit) => withDigits(way.replace('#', digit))) : [way];

/** The groups by the words that begin them, whole or up to a star. */
const createIndex = (groups: readonly string[]) => {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const [group, ways] of groups.entries())
    for (const way of new Set(ways.split('|').flatMap((each) => withDigits(each.trim())))) {
      const [lead = '', ...rest] = way.split(' ');
      const map = lead.endsWith('*') ? stems : whole;
      const key = lead.replace('*', '');
      map.set(key, [...(map.get(key) ?? []), { group, rest }]);
    }
  const shortest = Math.min(...[...stems.keys()].map((stem) => stem.length));
  return (word: string): readonly Entry[] => {
    const found = [...(whole.get(word) ?? [])];
    for (let length = shortest; length <= word.length; length += 1)
      found.push(...(stems.get(word.slice(0, length)) ?? []));
    return found;
  };
};

const fits = (wanted: string, word: string | undefined): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

const wordsIn = (plain: string): Word[] =>
  Array.from(plain.matchAll(/[^ ,]+/g), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));

const placesIn = (
  words: readonly Word[],
  entriesOf: (word: string) => readonly Entry[],
): Map<number, Place[]> => {
  const places = new Map<number, Place[]>();
  for (const [first, { text }] of words.entries())
    for (const { group, rest } of entriesOf(text)) {
      if (!rest.every((wanted, at) => fits(wanted, words[first + 1 + at]?.text))) continue;
      const place = { first, last: first + rest.length };
      const known = places.get(group);
      if (known) known.push(place);
      else places.set(group, [place]);
    }
  return places;
};

/** The stretch of a sign whose groups stand at `all`, as early as can be; `null` when they are too far apart or a denial parts them. */
const stretchOf = (all: readonly (readonly Place[])[], isDenial: (at: number) => boolean): Place | null => {
  const leads = all.flat().sort((a, b) => a.first - b.first);
  for (const lead of leads) {
    const own = (at: number) =>
      all.some((places) => places.some(({ first, last }) => first <= at && at <= last));
    let end = lead.last + 1;
    while (end < lead.first + reach && (own(end) || !isDenial(end))) end += 1;
    const near = all.map((places) =>
      places.includes(lead) ? lead : places.find(({ first, last }) => first > lead.last && last < end),
    );
    const lasts = near.flatMap((place) => (place ? [place.last] : []));
    if (lasts.length === all.length) return { first: lead.first, last: Math.max(...lasts) };
  }
  return null;
};

/** Makes signs of lines; throws when a line names a list that is not there. */
export const createSignsTogether = (
  lines: readonly string[],
  lists: Readonly<Record<string, string>> = {},
): SignsTogether => {
  const named = (group: string): string =>
    group.replace(/<(\w+)>/g, (_, name: string) => {
      const list = lists[name];
      if (list === undefined) throw new SignListError(name);
      return list;
    });
  const split = lines.map((line) => line.split(' + ').map((group) => named(group.trim())));
  const groups = [...new Set(split.flat())];
  const signs = split.map((sign) => sign.map((group) => groups.indexOf(group)));
  const entriesOf = createIndex(groups);
  const byFirstGroup = Map.groupBy(signs.keys(), (sign) => signs[sign]?.[0] ?? 0);
  /** Signs that may be there, in their order: all their groups are. */
  const candidates = (places: ReadonlyMap<number, readonly Place[]>) =>
    [...places.keys()]
      .flatMap((group) => byFirstGroup.get(group) ?? [])
      .sort((a, b) => a - b)
      .map((sign) => (signs[sign] ?? []).map((group) => places.get(group) ?? []))
      .filter((all) => all.every((found) => found.length > 0));
  return {
    find: (plain) => {
      const words = wordsIn(plain);
      const places = placesIn(words, entriesOf);
      let earliest: Place | null = null;
      for (const all of candidates(places)) {
        const found = stretchOf(all, (at) => denials.has(words[at]?.text ?? ''));
        if (found && (earliest === null || found.first < earliest.first)) earliest = found;
      }
      const from = earliest && words[earliest.first];
      const to = earliest && words[earliest.last];
      return from && to ? { start: from.start, end: to.end } : null;
    },
  };
};
