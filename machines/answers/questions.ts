import { isNear, wordsOf } from './normal.ts';

/** Where one question ends and the next begins: the break itself belongs to the question before it. */
const breaks = [
  /\n+\s*(?=\S)/g,
  /(?<=[?？])["')\]]*\s+(?=\S)/g,
  /(?<=\S)\s+(?=(?:\(?\d{1,2}[.)](?!\d)|[-*•·]|[a-e]\))\s+\S)/g,
  /(?<=[.;!])\s+(?=(?:and )?(?:also|second(?:ly)?|third(?:ly)?|finally|another (?:question|thing)|my (?:second|third|next|other|last) question|one more (?:question|thing)|tambien|también|además|ademas|otra pregunta|segund[oa]|tercer[oa]|por último)\b)/gi,
  /,\s+(?=and (?:second(?:ly)?|third(?:ly)?|finally|also)\b[, ])/gi,
  /\s+(?=and (?:second|third)(?:ly)?, )/gi,
];

/** A piece that asks nothing by itself: "Hello doctor.", "1.", "Thanks!". */
const isRemark = (piece: string): boolean => wordsOf(piece).length < 3;

/** A list's own signs before a question; they are no words of the question. */
const bullet = /^\s*(?:[-*•·]\s+|\(?\d{1,2}[.)]\s*(?!\d))/;

/** Puts short remarks to a neighbour, so that no word is lost and no piece is a question without words. */
const withRemarks = (pieces: readonly string[]): string[] => {
  const whole: string[] = [];
  let waiting = '';
  for (const piece of pieces) {
    if (isRemark(piece) && !/[?？]\s*$/.test(piece)) {
      if (waiting === '' && whole.length > 0 && /^(?:thank|gracias|please|por favor)/i.test(piece))
        whole.push(`${whole.pop()} ${piece}`);
      else waiting = [waiting, piece].filter(Boolean).join(' ');
    } else {
      whole.push([waiting, piece].filter(Boolean).join(' '));
      waiting = '';
    }
  }
  if (waiting !== '') whole.push(whole.length > 0 ? `${whole.pop()} ${waiting}` : waiting);
  return whole;
};

/**
 * Splits a long message into its questions: lines, numbered lists, several question marks, "also", "and second".
 * No word is lost: the pieces together hold every word in its order; only the list's own numbers and dots go.
 * A message with one question comes back as one piece, a blank one as none.
 */
export const splitQuestions = (text: string): string[] => {
  const cut = breaks.reduce((pieces, at) => pieces.flatMap((piece) => piece.split(at)), [text]);
  const trimmed = cut.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const isList = trimmed.filter((piece) => bullet.test(piece)).length > 1;
  const pieces = isList
    ? trimmed.map((piece) => piece.replace(bullet, '').trim()).filter((piece) => piece !== '')
    : trimmed;
  return withRemarks(pieces);
};

const emptyWords = new Set(
  (
    'a an the is are was were be been do does did i me my we our you your he she it they his her to of in on at for with and or so that this these those please can could would should will ' +
    'what which how when why if there have has had just also about any tell know want think doctor expert question el la los las un una es son esta estoy mi su yo de en para con y o que cual como cuando ' +
    'por si hay tengo me le lo se puede puedo podria favor pregunta'
  ).split(' '),
);

const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word);
const telling = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => !emptyWords.has(word))
      .map(stem),
  ),
];

/** Share of the telling words of the shorter question that must stand in the other, and the other way round. */
const nearlyAll = 0.8;
const mostly = 0.6;
const negation = /\b(?:not|without|stop|no|sin|dont|instead|avoid|dejar)\b/;

/**
 * Whether two questions ask the same in other words: nearly all telling words agree, slips and endings aside.
 * A pair that differs by a "not" or by a number is not the same.
 */
export const nearDuplicate = (a: string, b: string): boolean => {
  const [plainA, plainB] = [wordsOf(a).join(' '), wordsOf(b).join(' ')];
  if (plainA === plainB) return plainA !== '';
  if (negation.test(plainA) !== negation.test(plainB)) return false;
  const numbers = (plain: string) => (plain.match(/\d+/g) ?? []).sort().join();
  if (numbers(plainA) !== numbers(plainB)) return false;
  const [wordsA, wordsB] = [telling(a), telling(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return false;
  const shared = wordsA.filter((word) => wordsB.some((other) => isNear(word, other))).length;
  const shorter = Math.min(wordsA.length, wordsB.length);
  return (
    shared / shorter >= nearlyAll && shared / Math.max(wordsA.length, wordsB.length) >= mostly && shorter > 1
  );
};
