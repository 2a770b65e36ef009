import type { FactTopic } from '../programs/topics.ts';
import { normalise } from './normal.ts';
import { createPhraseBook, type PhraseBook } from './phrase-book.ts';
import { createPhrases, createSpelling, expandLists } from './phrases.ts';
import { type Asked, lists } from './topics-asked.ts';
import { aboutCase } from './topics-case.ts';
import { advice } from './topics-medical.ts';
import { aboutMoney } from './topics-money.ts';
import { aboutOpinion } from './topics-opinion.ts';
import { aboutService } from './topics-service.ts';
import { around, courtesy, illness, isMedical, medical, short, tongue } from './topics-words.ts';

/** What is asked: a topic of the programs' data, the reviewers' pay, or advice that only a doctor can give. */
export type Topic = FactTopic | 'reviewer-pay' | 'medical';

type DataTopic = Exclude<Topic, 'medical'>;

const asked: Readonly<Record<DataTopic, Asked>> = {
  ...aboutService,
  ...aboutCase,
  ...aboutMoney,
  ...aboutOpinion,
};

interface Line {
  readonly topic: DataTopic;
  readonly isSure: boolean;
  readonly namesIllness: boolean;
}

interface Hit extends Line {
  readonly start: number;
  readonly end: number;
}

/** Of several words for one place in a line, the longest is tried first, so that a hit is as long as it can be. */
const longestFirst = (line: string): string =>
  line.replace(/(?<=[([])[^()[\]]*(?=[)\]])/g, (words) =>
    words
      .split('|')
      .sort((a, b) => b.length - a.length)
      .join('|'),
  );
const named = Object.fromEntries(
  Object.entries({ ...lists, illness, tongue }).map(([name, words]) => [
    name,
    longestFirst(`(${words})`).slice(1, -1),
  ]),
);
const topics = Object.entries(asked) as [DataTopic, Asked][];
const ways: PhraseBook<Line> = createPhraseBook(
  topics.flatMap(([topic, { sure, loose = [], namesIllness = false }]) =>
    [...sure, ...loose].map((line, index) => ({
      key: { topic, isSure: index < sure.length, namesIllness },
      line: expandLists(longestFirst(line), named),
    })),
  ),
);
const adviceOpening = createPhrases(advice.opening);
const adviceAnywhere = createPhrases(advice.anywhere);

const vocabulary = [
  ...ways.words,
  ...adviceOpening.words,
  ...adviceAnywhere.words,
  ...around,
  'program',
  'partner',
];
const correct = createSpelling(vocabulary, medical);
const known: ReadonlySet<string> = new Set(vocabulary);

/** More words than these that no question about the service has, slips included, and the message is something else. */
const strangeWords = 4;

const isStrange = (sentences: readonly string[]): boolean =>
  sentences.flatMap((sentence) => sentence.split(' ')).filter((word) => !known.has(word) && !isMedical(word))
    .length > strangeWords;

const inFull = (plain: string): string =>
  plain
    .replace(/(?<![^ ])dose (?=it|this|that|the|your|insurance|program)/g, 'does ')
    .split(' ')
    .map((word) => (Object.hasOwn(short, word) ? short[word] : word))
    .join(' ');

const plainSentences = (text: string): string[] =>
  text
    .split(/[?¿¡!;\n]+|\.(?=\s|$)/)
    .map((sentence) => inFull(normalise(sentence)))
    .filter((sentence) => sentence !== '');

const hitsIn = (sentence: string): Hit[] =>
  ways.findEach(sentence).map(({ key, start, end }) => ({ ...key, start, end }));

const length = ({ start, end }: Hit): number => end - start;

/** Drops what overlaps a longer hit: "how much" in "how much does the doctor get". */
const longest = (hits: readonly Hit[]): Hit[] =>
  hits.filter((hit, index) =>
    hits.every(
      (other, place) =>
        other.end <= hit.start ||
        hit.end <= other.start ||
        length(other) < length(hit) ||
        (length(other) === length(hit) && place >= index),
    ),
  );

/** The words of a sentence outside its hits. */
const restOf = (sentence: string, hits: readonly Hit[]): string[] => {
  const letters = sentence
    .split('')
    .map((letter, at) => (hits.some(({ start, end }) => start <= at && at < end) ? ' ' : letter));
  return letters
    .join('')
    .split(' ')
    .filter((word) => word !== '');
};

/** Hits of a sentence with nothing in it but the question about the service; `null` when there is more. */
const alone = (sentence: string, hits: readonly Hit[]): readonly Hit[] | null => {
  const mayNameIllness = hits.some(({ namesIllness }) => namesIllness);
  const words = hits.some(({ isSure }) => !isSure) ? courtesy : around;
  const belongs = (word: string) => words.has(word) || (mayNameIllness && isMedical(word));
  return restOf(sentence, hits).every(belongs) ? hits : null;
};

const readStrictly = (sentences: readonly string[]): readonly Hit[] => {
  const found = sentences.map((sentence) =>
    alone(sentence, longest(hitsIn(sentence).filter((hit) => hit.isSure))),
  );
  return found.every((hits) => hits !== null) ? found.flat() : [];
};

/** Words that may stand in a question about the service though nobody knows what they do there. */
const strayWords = 2;

const readFreely = (sentence: string): readonly Hit[] => {
  const hits = longest(hitsIn(sentence));
  const whole = alone(sentence, hits);
  if (whole) return whole;
  const sure = longest(hitsIn(sentence).filter((hit) => hit.isSure));
  const mayNameIllness = sure.some(({ namesIllness }) => namesIllness);
  const rest = restOf(sentence, sure).filter((word) => !around.has(word));
  return rest.length <= strayWords && (mayNameIllness || !rest.some(isMedical)) ? sure : [];
};

/** What an operation costs, or who pays for it, is no question for a doctor. */
const billed: ReadonlySet<Topic> = new Set(['price', 'payment', 'insurance', 'refund', 'discount']);

/** A question about an illness, a medicine or a treatment, as far as its words show. */
const asksAdvice = (sentence: string): boolean => {
  if (!sentence.split(' ').some(isMedical)) return false;
  if (hitsIn(sentence).some(({ topic, isSure }) => isSure && billed.has(topic))) return false;
  const opening = adviceOpening.find(sentence);
  const before = sentence.slice(0, opening?.start ?? 0).trim();
  return (
    adviceAnywhere.find(sentence) !== null ||
    (opening !== null && (before === '' || before.split(' ').every((word) => around.has(word))))
  );
};

const unique = (found: readonly Topic[]): readonly Topic[] => [...new Set(found)].slice(0, 2);

/**
 * Reads what a message asks about the service, at most two topics in the order they are asked; empty when it asks
 * nothing of the kind, and on every doubt. `strict` is for steps that take free text: there every sentence must be
 * about the service itself and nothing else. Elsewhere a question that only a doctor can answer is `medical`.
 * Names of programs and their partners stand in the text as "program" and "partner".
 */
export const readTopic = (text: string, { strict }: { readonly strict: boolean }): readonly Topic[] => {
  if (text.length > longestQuestion) return [];
  const written = plainSentences(text);
  if (isStrange(written)) return [];
  const sentences = written.map(correct);
  const inOrder = (hits: readonly Hit[]) =>
    hits.toSorted((a, b) => a.start - b.start).map(({ topic }) => topic);
  if (strict) return unique(inOrder(readStrictly(sentences)));
  const found = sentences.flatMap((sentence) => inOrder(readFreely(sentence)));
  if (found.length > 0) return unique(found);
  return sentences.some(asksAdvice) ? ['medical'] : [];
};

/** In characters; longer messages tell something. */
const longestQuestion = 300;
