import type { Span } from '../phrase-book.ts';
import { createPhrases } from '../phrases.ts';
import { contexts } from './languages.ts';

const past = createPhrases(contexts.flatMap((context) => context.past));
const lasting = createPhrases(contexts.flatMap((context) => context.lasting));
const present = createPhrases(contexts.flatMap((context) => context.present));
const returned = createPhrases(contexts.flatMap((context) => context.returned));
const general = createPhrases(contexts.flatMap((context) => context.general));
const denied = createPhrases([
  `(${contexts.flatMap((context) => context.denied).join('|')}) [any|a|an|the|more|current|new|of|signs of|de|history of|really|actually|having|been|ever|had]`,
]);
const datedThen =
  /(?:^| )(?:(?:19|20)\d\d|when (?:i|he|she|we|they) (?:was|were) (?:about )?\d+|a los \d+)(?: |$)/;
const hadOne =
  /(?:^| )(?:had|tuve|tuvo|sufri|sufrio) (?:(?:a|an|my|un|una|his|her|mi|mild|mini|small|massive) )*(?:heart attack|stroke|seizure|seizures|infarto|derrame)(?: |$)/;
const unsureWhether =
  /(?:^| )(?:think|may|might|could|just|maybe|must|believe|afraid|creo|acaba|acabo|parece)(?: |$)/;
const wasThen = (part: string): boolean =>
  datedThen.test(part) || (hadOne.test(part) && !unsureWhether.test(part));

const joint = / (?:,|and|but|y|e|pero|which|while|because|so|then|porque|aunque|although|though) /g;

const between = new Set(contexts.flatMap((context) => context.between.split(' ')));
const listed = / (?:or|nor|ni|o) /;
const isDenying = (gap: string): boolean => {
  const words = gap.split(' ').filter((word) => word !== '');
  if (words.every((word) => between.has(word))) return true;
  return words.length <= 7 && listed.test(` ${gap} `) && !/ (?:but|pero) /.test(` ${gap} `);
};

/** Every denial of a sentence, from its first to its last. */
const denialsIn = (sentence: string): readonly Span[] => {
  const found: Span[] = [];
  let from = 0;
  for (let hit = denied.find(sentence); hit; hit = denied.find(sentence.slice(from))) {
    found.push({ start: from + hit.start, end: from + hit.end });
    from += hit.end + 1;
    if (from >= sentence.length) break;
  }
  return found;
};

const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Whether what a stretch of the sentence says is somebody's now: not denied, not past, not asked about in general. */
export interface Now {
  readonly holds: (sign: Span, lasts?: 'may-last') => boolean;
  /** The part around a stretch, up to the next comma or "and" on both sides. */
  readonly partAround: (sign: Span) => string;
}

/** Whether words say that it happens now. */
export const isPresent = (plain: string): boolean => present.find(plain) !== null;

/** Reads how a sentence in plain form speaks of the signs in it; a complaint of years is no emergency, unless it `may-last`. */
export const createNow = (sentence: string): Now => {
  const cuts = once(() => [...sentence.matchAll(joint)]);
  const denials = once(() => denialsIn(sentence));
  const isDenied = ({ start }: Span): boolean => {
    const last = denials().findLast((denial) => denial.start < start);
    return last !== undefined && isDenying(sentence.slice(last.end, start));
  };
  const partAround = ({ start, end }: Span): string => {
    const from = cuts().findLast((cut) => cut.index + cut[0].length <= start + 1);
    const to = cuts().find((cut) => cut.index >= end - 1);
    const part = sentence.slice(from ? from.index + from[0].length : 0, to ? to.index : undefined);
    const next = to ? sentence.slice(to.index + to[0].length) : '';
    const isTime =
      next !== '' && next.split(' ', 5).length <= 4 && (past.find(next)?.start === 0 || wasThen(next));
    return isTime ? `${part} ${next}` : part;
  };
  return {
    partAround,
    holds: (sign, lasts) => {
      if (isDenied(sign)) return false;
      const part = partAround(sign);
      if (present.find(part) || returned.find(sentence.slice(sign.end, sign.end + 80))) return true;
      if (past.find(part) || wasThen(part)) return false;
      if (lasts === undefined && lasting.find(part)) return false;
      return general.find(sentence) === null;
    },
  };
};
