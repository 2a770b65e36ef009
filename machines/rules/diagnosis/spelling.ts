/** Shorter words have too many neighbours: "liver" and "river". */
const shortestSpelled = 6;
/** A stem stands for many words, so it has to be longer. */
const shortestStem = 7;

function lessOneLetter(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one letter more, less, other or two swapped turn one word into the other. */
function isOneErrorApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * Finds the keys of a lexicon (`colon`, `esofag*`) that a word misses by one typing error after its first letter,
 * the longest first, equal ones in the order given. Words under `shortestWord` letters are left alone.
 * Words are compared by the forms that lack one letter, so the cost does not grow with the lexicon.
 */
export function createSpeller(
  keys: Iterable<string>,
  shortestWord = shortestSpelled,
): (folded: string) => readonly string[] {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const remember = (index: Map<string, string[]>, text: string, key: string) => {
    for (const form of [text, ...lessOneLetter(text)]) {
      const list = index.get(form);
      if (list) list.push(key);
      else index.set(form, [key]);
    }
  };
  const order = new Map(Array.from(keys, (key, at) => [key, at]));
  const rankOf = (key: string) => order.get(key) ?? 0;
  let longestStem = 0;
  for (const key of keys) {
    if (key.startsWith('*') || key.startsWith('=')) continue;
    const text = key.replace('*', '');
    if (key === text && text.length >= shortestWord) remember(words, text, key);
    if (key !== text && text.length >= shortestStem) {
      remember(stems, text, key);
      longestStem = Math.max(longestStem, text.length);
    }
  }

  return (folded) => {
    if (folded.length < shortestWord) return [];
    const found = new Set<string>();
    const collect = (index: Map<string, string[]>, text: string) => {
      for (const form of [text, ...lessOneLetter(text)]) {
        for (const key of index.get(form) ?? []) {
          if (isOneErrorApart(text, key.replace('*', ''))) found.add(key);
        }
      }
    };
    collect(words, folded);
    const furthest = Math.min(folded.length, longestStem + 1);
    for (let end = shortestStem - 1; end <= furthest; end++) collect(stems, folded.slice(0, end));
    return [...found]
      .filter((key) => key[0] === folded[0])
      .sort((a, b) => b.length - a.length || rankOf(a) - rankOf(b));
  };
}
