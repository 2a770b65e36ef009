/**
 * One plain form of a person's words, so that lists of words can be written without accents, capitals or
 * punctuation. Apostrophes vanish ("don't" → "dont"), because people leave them out as often as not.
 */

const apostrophes = /['’‘ʼ`´]/g;
const latinMarks = /[\u0300-\u036f]/g;
const notAWord = /[^\p{L}\p{M}\p{N}]+/gu;
const emojiParts = /[\u200d\ufe0e\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/gu;
const lettersThatDoNotDecompose: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without Latin accents; punctuation, digits and the marks of other scripts stay. */
export const fold = (text: string): string => (isPlain(text) ? text.toLowerCase() : foldMarked(text));

const isPlain = (text: string): boolean => /^[\n -~]*$/.test(text);

const foldMarked = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(latinMarks, '')
    .replace(/[łøđßæœı]/g, (letter) => lettersThatDoNotDecompose[letter] ?? letter)
    .normalize('NFC');

/** Folded words with single spaces between them: no punctuation, no apostrophes, no emoji. */
export const normalise = (text: string): string => {
  const folded = fold(text.replace(apostrophes, ''));
  return isPlain(folded)
    ? folded.replace(/[^a-z0-9]+/g, ' ').trim()
    : folded.replace(emojiParts, '').replace(notAWord, ' ').trim();
};

/** The words of `normalise`, an empty list for a text without any. */
export const wordsOf = (text: string): string[] => {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
};

/** Which letters a word holds, one bit for each letter's place in the alphabet of 32 signs it falls on. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

/** At most this many signs stand in one of the words only; a slip of one letter accounts for two of them. */
const lettersApart = (a: string, b: string): number => {
  let apart = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; apart !== 0; count += 1) apart &= apart - 1;
  return count;
};

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn `a` into `b`;
 * `limit + 1` when it is more than `limit`.
 */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit || lettersApart(a, b) > 2 * limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
};

/** Letters a word may be off by: none below 5 letters, one below 9, two above. */
export const slack = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Whether `word` is `wanted`, or a typing slip away from it; short words must be exact. */
export const isNear = (word: string, wanted: string): boolean =>
  word === wanted ||
  (slack(wanted) > 0 && word.length > 3 && distance(word, wanted, slack(wanted)) <= slack(wanted));
