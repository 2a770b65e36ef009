/**
 * Signs made of words that mean danger together, whatever their order and what stands between them: "chest" and
 * "squeezed", "throat" and "swelling". A line is one sign; each of its groups, joined by `+`, must be there:
 *
 *     chest|pecho + pain*|hurt*        a star stands for any ending, a # for a digit
 */
export interface SignsTogether {
  /** Where the first sign begins and ends in a text in plain form (see normal.ts), or `null`. */
  readonly find: (plain: string) => { readonly start: number; readonly end: number } | null;
}

/** Words between the first and the last word of a sign, both counted. */
const reach = 7;

/** What stands behind one of these does not belong to what stands before it: "vomiting but no blood"; unless the sign itself
 * holds it: "bleeding will not stop". */
const denials = new Set(['no', 'not', 'nor', 'or', 'never', 'without', 'denies', 'sin', 'ni', 'o']);

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const tester = (group: string): RegExp => {
  const words = group.split('|').map((word) => word.trim().replace('*', '\\p{L}*').replace('#', '\\d'));
  return new RegExp(`^(?:${words.join('|')})$`, 'u');
};

const placesOf = (plain: string): readonly Place[] =>
  Array.from(plain.matchAll(/\S+/g), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** The last word of a sign that begins at `first`, or `null` when one of its groups is not within reach. */
const lastOf = (groups: readonly RegExp[], words: readonly Place[], first: number): number | null => {
  const lead = groups.findIndex((group) => group.test(words[first]?.word ?? ''));
  if (lead < 0) return null;
  const near = words.slice(first + 1, first + reach);
  const denial = near.findIndex(({ word }) => denials.has(word) && !groups.some((group) => group.test(word)));
  const following = denial < 0 ? near : near.slice(0, denial);
  const ends = groups.flatMap((group, at) =>
    at === lead ? [] : [following.findIndex(({ word }) => group.test(word))],
  );
  return ends.includes(-1) ? null : first + 1 + Math.max(...ends);
};

/** Makes signs of lines. Time grows with the words of a text times the lines. */
export const createSignsTogether = (lines: readonly string[]): SignsTogether => {
  const signs = lines.map((line) => line.split(' + ').map(tester));
  return {
    find: (plain) => {
      const words = placesOf(plain);
      for (const [first, { start }] of words.entries()) {
        for (const groups of signs) {
          const last = words[lastOf(groups, words, first) ?? -1];
          if (last) return { start, end: last.end };
        }
      }
      return null;
    },
  };
};
