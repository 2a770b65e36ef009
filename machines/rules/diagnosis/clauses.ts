import type { Cue, CueName, Disease, Meaning, Site, Tissue, Tumor } from '../terminology/entry.ts';
import type { Mention } from './lexicon.ts';
import type { Word } from './words.ts';

/** A mention whose meaning is of one kind. */
export type Said<M extends Meaning> = Omit<Mention, 'meaning'> & { readonly meaning: M };

/** Whom a clause speaks of: the patient, or a relative whose illness is not the patient's. */
export type Subject = 'patient' | 'relative';

/** A stretch of a text that makes one statement, with what it names sorted by kind. */
export interface Clause {
  readonly subject: Subject;
  readonly tumors: readonly Said<Tumor>[];
  readonly tissues: readonly Said<Tissue>[];
  readonly sites: readonly Said<Site>[];
  /** Places that the illness spread to; they say nothing about what it is. */
  readonly spreadSites: readonly Said<Site>[];
  readonly diseases: readonly Said<Disease>[];
  readonly cues: readonly Said<Cue>[];
  /** Where commas and the like stand inside it. */
  readonly pauses: readonly number[];
}

/** Words before a place that make it an origin even before "metastases": "cancer of the colon metastases". */
const ofWords = new Set(['of', 'the', 'in', 'de', 'del', 'en', 'la', 'el', 'a', 'to']);

export const isKind =
  <K extends Meaning['kind']>(kind: K) =>
  (mention: Mention): mention is Said<Extract<Meaning, { kind: K }>> =>
    mention.meaning.kind === kind;

export const hasCue = (clause: Clause, ...names: readonly CueName[]): boolean =>
  clause.cues.some((said) => names.includes(said.meaning.cue));

const isHead = (mention: Mention): boolean =>
  mention.meaning.kind === 'tumor' || mention.meaning.kind === 'disease';

const isCue = (mention: Mention | undefined, name: CueName): boolean =>
  mention?.meaning.kind === 'cue' && mention.meaning.cue === name;

/** Cuts at full marks, and at half marks where both sides name an illness. */
function stretches(words: readonly Word[], mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  type Step = Mention | 'full' | 'half';
  const marks = words.flatMap((word, at) => (word.mark ? [{ at, step: word.mark as Step }] : []));
  const said = mentions.map((mention) => ({
    at: mention.from,
    step: mention.meaning.kind === 'joint' ? mention.meaning.mark : (mention as Step),
  }));
  const steps = [...marks, ...said].sort((a, b) => a.at - b.at).map(({ step }) => step);

  const done: Mention[][] = [];
  let open: Mention[] = [];
  let part: Mention[] = [];
  const closePart = (mark: 'full' | 'half') => {
    const splits = open.some(isHead) && part.some(isHead);
    if (splits) done.push(open);
    open = splits ? part : [...open, ...part];
    part = [];
    if (mark === 'full') {
      done.push(open);
      open = [];
    }
  };
  for (const step of steps) {
    if (step === 'full' || step === 'half') closePart(step);
    else part.push(step);
  }
  closePart('full');
  return done.filter((stretch) => stretch.length > 0);
}

function spreadSitesOf(stretch: readonly Mention[], words: readonly Word[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  const everywhere = stretch.some((mention) => isCue(mention, 'secondary'));
  let spreading = everywhere;
  stretch.forEach((mention, index) => {
    const [before, after] = [stretch[index - 1], stretch[index + 1]];
    if (isCue(mention, 'deposit') || isCue(mention, 'spread')) spreading = true;
    if (isCue(mention, 'origin')) spreading = false;
    if (mention.meaning.kind === 'tumor' && !everywhere) spreading = false;
    if (isCue(mention, 'deposit') && before?.meaning.kind === 'site' && before.to === mention.from) {
      if (!ofWords.has(words[before.from - 1]?.folded ?? '')) found.add(before);
    }
    const namesTumor = after?.meaning.kind === 'tumor' && after.from === mention.to;
    if (mention.meaning.kind === 'site' && spreading && (everywhere || !namesTumor)) found.add(mention);
  });
  return found;
}

/**
 * A relative told of in the past, or without a verb, is family history. A relative told of in the present is the
 * patient somebody writes for, unless the writer also tells of an illness of their own.
 */
function subjectOf(stretch: readonly Mention[], pauses: readonly number[]): Subject | 'writtenFor' {
  const at = (...names: readonly CueName[]) =>
    stretch.findIndex((mention) => mention.meaning.kind === 'cue' && names.includes(mention.meaning.cue));
  const family = at('family');
  const isNoHistory = isCue(stretch[family - 1], 'denied') && !stretch.slice(family).some(isHead);
  if (family >= 0 && !isNoHistory) return 'relative';
  const relative = stretch.find((mention) => isCue(mention, 'relative'));
  if (!relative) return 'patient';
  const head = stretch.find(isHead);
  const isOwn = head && head.from < relative.from;
  const isApart = pauses.some((pause) => head && head.to <= pause && pause < relative.from);
  if (isOwn && (at('self') >= 0 || isApart)) return 'patient';
  return at('relativeNow') >= 0 && at('past') < 0 ? 'writtenFor' : 'relative';
}

/** The statements of a text, in order. */
export function readClauses(words: readonly Word[], mentions: readonly Mention[]): readonly Clause[] {
  const all = stretches(words, mentions);
  const marks = words.flatMap((word, at) => (word.mark ? [at] : []));
  const pausesIn = (stretch: readonly Mention[]) => {
    const [from, to] = [stretch[0]?.from ?? 0, stretch.at(-1)?.to ?? 0];
    return marks.filter((mark) => from <= mark && mark < to);
  };
  const subjects = all.map((stretch) => subjectOf(stretch, pausesIn(stretch)));
  const tellsOfSelf = all.some(
    (stretch, index) =>
      subjects[index] === 'patient' &&
      stretch.some(isHead) &&
      stretch.some((mention) => isCue(mention, 'self')),
  );
  return all.map((stretch, index) => {
    const spread = spreadSitesOf(stretch, words);
    const sites = stretch.filter(isKind('site'));
    const subject = subjects[index] ?? 'patient';
    return {
      subject: subject === 'writtenFor' ? (tellsOfSelf ? 'relative' : 'patient') : subject,
      tumors: stretch.filter(isKind('tumor')),
      tissues: stretch.filter(isKind('tissue')),
      sites: sites.filter((site) => !spread.has(site)),
      spreadSites: sites.filter((site) => spread.has(site)),
      diseases: stretch.filter(isKind('disease')),
      cues: stretch.filter(isKind('cue')),
      pauses: pausesIn(stretch),
    };
  });
}
